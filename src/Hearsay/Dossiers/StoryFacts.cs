using System.Runtime.InteropServices;
using Hearsay.Reuse;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Utterances;

namespace Hearsay.Dossiers;

/// <summary>A clause of a document of the story, with the numbers of its content stems.</summary>
/// <param name="Figures">Of those, the ones of words with a digit.</param>
internal sealed record FactClause(int Document, int Sentence, TextSpan Span, int[] Stems, int[] Figures, bool HasName)
{
    public bool HasNumber => Figures.Length > 0;
}

/// <summary>
/// Which content words stood together in a sentence, and where first: a clause is known when its words have been together before. Memory
/// and time grow with the text, not with the pairs of documents.
/// </summary>
internal sealed class StoryFacts
{
    private const int FewestWords = 3; // of a clause

    /// <summary>A clause is known when this share of the pairs of its content words stood in one sentence of an earlier report.</summary>
    private const double KnownShare = 0.5;

    /// <summary>Content words of a sentence beyond these are not paired; only tables and lists have more.</summary>
    private const int MostStems = 40;

    /// <summary>A clause is missing from a report that has no more than this share of its content words anywhere.</summary>
    private const double OwnShare = 0.5;

    private const int FewestContentWords = 3; // of a clause that holds a fact, unless it has a number or a name

    private const int MostTelling = 400; // clauses of a story, kept as what a report may leave out

    private const int Nowhere = -1;

    /// <summary>The two documents that could be read first with a pair of words, and the rank from which they could.</summary>
    private record struct Witnesses(int First, int FirstRank, int Second, int SecondRank, int Count, int Last);

    private readonly PublicationOrder order;
    private readonly Dictionary<long, Witnesses> pairs = [];
    private readonly Dictionary<int, Witnesses> figures = [];
    private readonly List<FactClause>[] clauses;

    private StoryFacts(PublicationOrder order, int documents)
    {
        this.order = order;
        clauses = [.. Enumerable.Range(0, documents).Select(_ => new List<FactClause>())];
    }

    public static StoryFacts Of(Story story, PublicationOrder order)
    {
        var vocabulary = new Vocabulary();
        var facts = new StoryFacts(order, story.Documents.Length);
        for (var document = 0; document < story.Documents.Length; document++)
        {
            facts.Read(document, DocumentWords.Of(story.Documents[document], vocabulary));
        }

        return facts;
    }

    /// <summary>Clauses whose words no earlier report has together, or with a figure that none has at all, in text order.</summary>
    public IEnumerable<TextSpan> New(int document) => clauses[document]
        .Where(clause => (clause.Stems.Length >= FewestContentWords || clause.HasNumber || clause.HasName) && (KnownPairs(clause, document) < KnownShare || clause.Figures.Any(figure => !(figures.TryGetValue(figure, out var witnesses) && IsKnown(witnesses, document)))))
        .Select(clause => clause.Span);

    /// <summary>The clauses of the story that hold a fact, those of most documents first, then those that say most.</summary>
    public List<FactClause> Telling() =>
        [.. clauses.SelectMany(list => list)
            .Where(clause => clause.Stems.Length >= FewestContentWords)
            .Select(clause => (Clause: clause, Carriers: Carriers(clause)))
            .OrderByDescending(item => item.Carriers)
            .ThenByDescending(item => Weight(item.Clause))
            .ThenBy(item => item.Clause.Document)
            .ThenBy(item => item.Clause.Span.Start)
            .Select(item => item.Clause)
            .Take(MostTelling)];

    /// <summary>
    /// What earlier reports have and this one has not. First what stands in the texts that it shares text with and was not taken over; then
    /// facts of other reports of which it has not even the words, since one put in other words shares its names and numbers.
    /// </summary>
    public List<FactClause> Missing(int document, List<FactClause> telling, IEnumerable<int> sources, int most)
    {
        var own = clauses[document].SelectMany(clause => clause.Stems).ToHashSet();
        var ownPairs = new HashSet<long>();
        foreach (var sentence in clauses[document].GroupBy(clause => clause.Sentence))
        {
            Pairs([.. sentence.SelectMany(clause => clause.Stems).Distinct()], key => ownPairs.Add(key));
        }

        var missing = new List<FactClause>();
        var told = new HashSet<int>();
        Take(sources.SelectMany(source => clauses[source]).Where(clause => Known(clause, ownPairs.Contains) < KnownShare));
        Take(telling.Where(clause => clause.Document != document
            && order.KnownFrom(clause.Document) <= order.ReadsUpTo(document)
            && clause.Stems.Count(own.Contains) <= OwnShare * clause.Stems.Length));
        return [.. missing.OrderBy(clause => clause.Document).ThenBy(clause => clause.Span.Start)];

        void Take(IEnumerable<FactClause> candidates)
        {
            foreach (var clause in candidates)
            {
                if (missing.Count == most)
                {
                    return;
                }

                if (clause.Stems.Length >= FewestContentWords && clause.Stems.Count(told.Contains) <= KnownShare * clause.Stems.Length)
                {
                    missing.Add(clause);
                    told.UnionWith(clause.Stems);
                }
            }
        }
    }

    private static int Weight(FactClause clause) => clause.Stems.Length + (clause.HasNumber ? 2 : 0) + (clause.HasName ? 2 : 0);

    private void Read(int document, DocumentWords words)
    {
        for (var (first, at) = (0, 1); first < words.Count; at++)
        {
            if (at < words.Count && words.Sentences[at] == words.Sentences[first])
            {
                continue;
            }

            Sentence(document, words, first, at);
            first = at;
        }
    }

    private void Sentence(int document, DocumentWords words, int first, int end)
    {
        var annotated = words.Document;
        var sentence = annotated.Tokens.Sentences[words.Sentences[first]];
        foreach (var span in ClauseSplitter.Split(annotated.Tokens, sentence.FirstToken, sentence.EndToken, FewestWords))
        {
            var inside = Enumerable.Range(first, end - first).Where(i => span.Contains(words.Spans[i]) && words.IsContent[i]).ToArray();
            if (inside.Length > 0)
            {
                var stems = inside.Select(i => words.Stems[i]).Distinct().Take(MostStems).ToArray();
                clauses[document].Add(new FactClause(
                    document,
                    words.Sentences[first],
                    span,
                    stems,
                    [.. inside.Where(i => char.IsDigit(annotated.Text[words.Spans[i].Start])).Select(i => words.Stems[i]).Distinct()],
                    inside.Any(i => i > first && char.IsUpper(annotated.Text[words.Spans[i].Start]))));
            }
        }

        var all = Enumerable.Range(first, end - first).Where(i => words.IsContent[i]).Select(i => words.Stems[i]).Distinct().Take(MostStems).ToArray();
        Pairs(all, key => Witness(ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, key, out var exists), exists, document));
        foreach (var i in Enumerable.Range(first, end - first).Where(i => char.IsDigit(annotated.Text[words.Spans[i].Start])))
        {
            Witness(ref CollectionsMarshal.GetValueRefOrAddDefault(figures, words.Stems[i], out var exists), exists, document);
        }
    }

    private void Witness(ref Witnesses witnesses, bool exists, int document)
    {
        var rank = order.KnownFrom(document);
        witnesses = !exists ? new Witnesses(document, rank, Nowhere, int.MaxValue, 1, document)
            : witnesses.Last == document ? witnesses
            : rank < witnesses.FirstRank ? new Witnesses(document, rank, witnesses.First, witnesses.FirstRank, witnesses.Count + 1, document)
            : rank < witnesses.SecondRank ? witnesses with { Second = document, SecondRank = rank, Count = witnesses.Count + 1, Last = document }
            : witnesses with { Count = witnesses.Count + 1, Last = document };
    }

    /// <summary>Share of a clause's pairs of words that an earlier report has in one sentence.</summary>
    private double KnownPairs(FactClause clause, int reader) => Known(clause, key => pairs.TryGetValue(key, out var witnesses) && IsKnown(witnesses, reader));

    private static double Known(FactClause clause, Func<long, bool> isKnown)
    {
        var (known, total) = (0, 0);
        Pairs(clause.Stems, key =>
        {
            total++;
            known += isKnown(key) ? 1 : 0;
        });
        return total == 0 ? 1 : (double)known / total;
    }

    private bool IsKnown(Witnesses witnesses, int reader) => witnesses.First != reader
        ? witnesses.FirstRank <= order.ReadsUpTo(reader)
        : witnesses.Second != Nowhere && witnesses.SecondRank <= order.ReadsUpTo(reader);

    /// <summary>Documents that carry half of the clause's pairs.</summary>
    private int Carriers(FactClause clause)
    {
        var counts = new List<int>();
        Pairs(clause.Stems, key => counts.Add(pairs.TryGetValue(key, out var witnesses) ? witnesses.Count : 0));
        counts.Sort();
        return counts.Count == 0 ? 0 : counts[counts.Count / 2];
    }

    /// <summary>Every two of the stems; one alone is paired with itself.</summary>
    private static void Pairs(int[] stems, Action<long> visit)
    {
        if (stems.Length == 1)
        {
            visit(NumberPair.Of(stems[0], stems[0]));
            return;
        }

        for (var i = 0; i < stems.Length; i++)
        {
            for (var j = i + 1; j < stems.Length; j++)
            {
                visit(NumberPair.Of(stems[i], stems[j]));
            }
        }
    }
}
