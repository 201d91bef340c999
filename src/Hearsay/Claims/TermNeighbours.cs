using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Stories;

namespace Hearsay.Claims;

/// <summary>Words of a story that mean nearly the same, by the vectors of its model and by their letters. Without a model there are none.</summary>
internal sealed class TermNeighbours
{
    private const int MostTerms = 1500; // those in most clauses; comparing all pairs of them takes some milliseconds

    private const int CommonLetters = 4; // "expel" and "expulsion", where the vectors agree

    private const int LettersLeft = 5;

    private const double RelatedCosine = 0.35; // of words that begin alike

    private const double NearCosine = 0.55; // of others; below it words share a subject at most

    private const int LightWords = 900; // the commonest of the language: "want", "year" are near to everything

    private const double SameCosine = 0.85;

    private const double Root = 0.9;

    private const double Synonym = 0.8; // the most that a vector alone says: it takes opposites for the same

    private readonly Dictionary<string, ImmutableArray<(string Term, double Likeness)>> near = new(StringComparer.Ordinal);

    private readonly Dictionary<string, short[]> vectorOf = new(StringComparer.Ordinal);

    public static TermNeighbours None { get; } = new();

    public static TermNeighbours Of(Story story, ImmutableArray<Clause> clauses, Func<string, bool> isWord)
    {
        var found = new TermNeighbours();
        if (story.Documents.Select(document => document.Syntax?.Vectors).FirstOrDefault(vectors => vectors is not null) is { } vectors)
        {
            found.Fill(vectors, Words(story, clauses, isWord));
        }

        return found;
    }

    public short[]? VectorOf(string term) => vectorOf.GetValueOrDefault(term);

    public ImmutableArray<(string Term, double Likeness)> Near(string term) => near.GetValueOrDefault(term, []);

    /// <summary>0 to 1.</summary>
    public double Likeness(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        foreach (var (term, likeness) in Near(a))
        {
            if (term == b)
            {
                return likeness;
            }
        }

        return 0;
    }

    /// <summary>For each term the word that stands for it most often; the terms in most clauses first.</summary>
    private static (string Term, string Word)[] Words(Story story, ImmutableArray<Clause> clauses, Func<string, bool> isWord)
    {
        var counts = new Dictionary<(string Term, string Word), int>();
        var terms = new Dictionary<string, string>(StringComparer.Ordinal);
        var known = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[NewsWords.LongestWord];
        foreach (var clause in clauses)
        {
            var text = story.Documents[clause.Document].Tokens;
            for (var i = text.TokenAt(clause.Span.Start); i < text.Tokens.Length && text.Tokens[i].Start < clause.Span.End; i++)
            {
                if (text.Tokens[i].Kind != TokenKind.Word || text.TextOf(i).Length > lower.Length || !ClauseBreaks.IsContent(text, i))
                {
                    continue;
                }

                var word = lower[..text.TextOf(i).ToLowerInvariant(lower)];
                if (!known.TryGetValue(word, out var term))
                {
                    term = NewsWords.Meaning(word);
                    known[word] = term;
                }

                if (isWord(term))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, (term, word.ToString()), out _) += 1;
                }
            }
        }

        return [.. counts
            .GroupBy(entry => entry.Key.Term, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(entry => entry.Value))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostTerms)
            .Select(group => (group.Key, group.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Word, StringComparer.Ordinal).First().Key.Word))];
    }

    private void Fill(StaticVectors vectors, (string Term, string Word)[] words)
    {
        var known = words.Select(word => (word.Term, word.Word, Vector: vectors.Of(word.Word))).Where(word => word.Vector is not null).ToArray();
        foreach (var (term, _, vector) in known)
        {
            vectorOf.Add(term, vector!);
        }

        known = [.. known.Where(word => !vectors.IsAmongFirst(word.Word, LightWords))];
        var lists = new List<(string, double)>[known.Length];
        for (var i = 0; i < known.Length; i++)
        {
            lists[i] = [];
            for (var j = 0; j < i; j++)
            {
                var likeness = Likeness(known[i].Word, known[j].Word, StaticVectors.Cosine(known[i].Vector!, known[j].Vector!));
                if (likeness > 0)
                {
                    lists[i].Add((known[j].Term, likeness));
                    lists[j].Add((known[i].Term, likeness));
                }
            }
        }

        for (var i = 0; i < known.Length; i++)
        {
            near[known[i].Term] = [.. lists[i]];
        }
    }

    private static double Likeness(string a, string b, double cosine)
    {
        if (cosine < RelatedCosine || NewsWords.IsOpposite(a, b))
        {
            return 0;
        }

        var common = a.AsSpan().CommonPrefixLength(b);
        return common >= CommonLetters && Math.Max(a.Length, b.Length) - common <= LettersLeft ? Root
            : cosine < NearCosine ? 0
            : Synonym * Math.Min(1, (cosine - NearCosine) / (SameCosine - NearCosine));
    }
}
