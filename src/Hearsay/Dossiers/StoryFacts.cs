using System.Runtime.InteropServices;
using Hearsay.Reuse;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Utterances;

namespace Hearsay.Dossiers;

/// <summary>A clause of a document of the story, with the numbers of its content stems.</summary>
internal sealed record FactClause(int Document, int Sentence, TextSpan Span, int[] Stems, bool HasNumber, bool HasName);

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

    private const int MostCarriedClauses = 200; // of a story, kept as what a report may leave out

    private const int Nowhere = -1;

    /// <summary>The two documents that could be read first with a pair of words, and the rank from which they could.</summary>
    private record struct Witnesses(int First, int FirstRank, int Second, int SecondRank, int Count, int Last);

    private readonly PublicationOrder order;
    private readonly Dictionary<long, Witnesses> pairs = [];
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

    /// <summary>Clauses whose words no earlier report has together, in text order.</summary>
    public IEnumerable<TextSpan> New(int document) =>
        clauses[document].Where(clause => KnownPairs(clause, document) < KnownShare).Select(clause => clause.Span);

    /// <summary>Clauses of the story that most documents carry, each once, first wording first.</summary>
    public List<FactClause> MostCarried() =>
        [.. clauses.SelectMany(list => list)
            .Where(clause => clause.Stems.Length >= 2)
            .Select(clause => (Clause: clause, Carriers: Carriers(clause)))
            .OrderByDescending(item => item.Carriers)
            .ThenByDescending(item => (item.Clause.HasNumber ? 1 : 0) + (item.Clause.HasName ? 1 : 0))
            .ThenBy(item => item.Clause.Document)
            .ThenBy(item => item.Clause.Span.Start)
            .Select(item => item.Clause)
            .Take(MostCarriedClauses)];

    /// <summary>What earlier reports have and this one has not: first what the texts it shares text with have, then what most reports have.</summary>
    public List<FactClause> Missing(int document, List<FactClause> carried, IEnumerable<int> sources, int most)
    {
        var own = new HashSet<long>();
        foreach (var sentence in clauses[document].GroupBy(clause => clause.Sentence))
        {
            Pairs([.. sentence.SelectMany(clause => clause.Stems).Distinct()], key => own.Add(key));
        }

        var missing = new List<FactClause>();
        var told = new HashSet<long>();
        foreach (var clause in sources.SelectMany(source => clauses[source]).Where(clause => clause.Stems.Length >= 2)
            .Concat(carried.Where(clause => clause.Document != document && order.KnownFrom(clause.Document) <= order.ReadsUpTo(document))))
        {
            if (missing.Count == most)
            {
                break;
            }

            var (known, repeated, total) = (0, 0, 0);
            Pairs(clause.Stems, key =>
            {
                total++;
                known += own.Contains(key) ? 1 : 0;
                repeated += told.Contains(key) ? 1 : 0;
            });
            if (known < KnownShare * total && repeated < KnownShare * total)
            {
                missing.Add(clause);
                Pairs(clause.Stems, key => told.Add(key));
            }
        }

        return [.. missing.OrderBy(clause => clause.Document).ThenBy(clause => clause.Span.Start)];
    }

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
                    inside.Any(i => char.IsDigit(annotated.Text[words.Spans[i].Start])),
                    inside.Any(i => i > first && char.IsUpper(annotated.Text[words.Spans[i].Start]))));
            }
        }

        var all = Enumerable.Range(first, end - first).Where(i => words.IsContent[i]).Select(i => words.Stems[i]).Distinct().Take(MostStems).ToArray();
        var rank = order.KnownFrom(document);
        Pairs(all, key =>
        {
            ref var witnesses = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, key, out var exists);
            witnesses = !exists ? new Witnesses(document, rank, Nowhere, int.MaxValue, 1, document)
                : witnesses.Last == document ? witnesses
                : rank < witnesses.FirstRank ? new Witnesses(document, rank, witnesses.First, witnesses.FirstRank, witnesses.Count + 1, document)
                : rank < witnesses.SecondRank ? witnesses with { Second = document, SecondRank = rank, Count = witnesses.Count + 1, Last = document }
                : witnesses with { Count = witnesses.Count + 1, Last = document };
        });
    }

    /// <summary>Share of a clause's pairs of words that an earlier report has in one sentence.</summary>
    private double KnownPairs(FactClause clause, int reader)
    {
        var (known, total) = (0, 0);
        Pairs(clause.Stems, key =>
        {
            total++;
            known += pairs.TryGetValue(key, out var witnesses) && IsKnown(witnesses, reader) ? 1 : 0;
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
            visit(((long)stems[0] << 32) | (uint)stems[0]);
            return;
        }

        for (var i = 0; i < stems.Length; i++)
        {
            for (var j = i + 1; j < stems.Length; j++)
            {
                visit(((long)Math.Min(stems[i], stems[j]) << 32) | (uint)Math.Max(stems[i], stems[j]));
            }
        }
    }
}
