using System.Collections.Immutable;
using Hearsay.Reuse;
using Hearsay.Text;

namespace Hearsay.Utterances;

/// <summary>Aligns the renditions of an utterance clause by clause; a clause that only one of them has stands alone.</summary>
internal static class SegmentAligner
{
    /// <summary>Share of the shorter clause that the longer one must have (below that of whole statements: the speaker and the words around are the same).</summary>
    private const double SameClause = 0.42;

    /// <summary>Share of its words that a clause without two content words must have in common with another.</summary>
    private const double SameFragment = 0.6;

    /// <summary>Different wordings of a segment that a further clause is compared with.</summary>
    private const int MostWordings = 4;

    private sealed record Clause(Evidence Span, Wording Wording);

    private sealed class Aligned
    {
        public List<Clause> Clauses { get; } = [];

        private List<Wording> Wordings { get; } = [];

        public void Add(Clause clause)
        {
            Clauses.Add(clause);
            if (Wordings.Count < MostWordings && !Wordings.Exists(wording => wording.Words.AsSpan().SequenceEqual(clause.Wording.Words)))
            {
                Wordings.Add(clause.Wording);
            }
        }

        /// <summary>One of its wordings and the clause have a content word's root in common.</summary>
        public bool SharesRoot(Clause clause) => Wordings.Exists(wording => ContentRoots(wording).Intersect(ContentRoots(clause.Wording)).Any());

        private static IEnumerable<int> ContentRoots(Wording wording) => wording.Roots.Where((_, i) => wording.IsContent[i]);

        public double Similarity(Clause clause) => Wordings.Max(wording => SegmentAligner.Similarity(clause.Wording, wording));
    }

    public static ImmutableArray<Segment> Align(List<Rendition> renditions)
    {
        var segments = new List<Aligned>();
        var places = new Dictionary<string, Aligned[]>(StringComparer.Ordinal); // of the clauses of a wording met before
        var cuts = new ClauseCuts(renditions);
        foreach (var rendition in renditions.OrderByDescending(rendition => rendition.Words.Length))
        {
            var clauses = Clauses(rendition, cuts);
            var key = string.Join(' ', rendition.Words);
            if (places.TryGetValue(key, out var known) && known.Length == clauses.Count)
            {
                for (var i = 0; i < clauses.Count; i++)
                {
                    known[i].Add(clauses[i]);
                }
            }
            else
            {
                places[key] = Add(clauses, segments);
            }
        }

        return [.. segments.Select(segment => new Segment([.. segment.Clauses.Select(clause => clause.Span).Distinct()]))];
    }

    /// <summary>Puts each clause into the segment that says the same, or into one of its own after the clause before it.</summary>
    private static Aligned[] Add(List<Clause> clauses, List<Aligned> segments)
    {
        var homes = Homes(clauses, segments);
        var taken = homes.Where(home => home >= 0).ToHashSet();
        for (var i = 0; i < clauses.Count; i++)
        {
            // between two clauses that are aligned stands what stands between them there; at an end, what shares a root with the one clause left there
            var (before, after) = (i == 0 ? -1 : homes[i - 1], i + 1 == clauses.Count ? segments.Count : homes[i + 1]);
            var isInside = i > 0 && i + 1 < clauses.Count;
            if (homes[i] < 0 && (i == 0 || before >= 0) && after == before + 2 && clauses.Count > 1
                && (isInside || segments[before + 1].SharesRoot(clauses[i])) && taken.Add(before + 1))
            {
                homes[i] = before + 1;
            }
        }

        var known = segments.ToArray(); // what the homes count
        var places = new Aligned[clauses.Count];
        var last = -1;
        for (var i = 0; i < clauses.Count; i++)
        {
            places[i] = homes[i] >= 0 ? known[homes[i]] : new Aligned();
            if (homes[i] < 0)
            {
                segments.Insert(last + 1, places[i]);
            }

            places[i].Add(clauses[i]);
            last = segments.IndexOf(places[i]);
        }

        return places;
    }

    /// <summary>"so that we cannot let it in" has hardly a content word: such clauses are compared by all their words.</summary>
    private static double Similarity(Wording a, Wording b)
    {
        var similarity = WordingSimilarity.Of(a, b);
        if (!WordingSimilarity.IsFragment(a) && !WordingSimilarity.IsFragment(b))
        {
            return similarity;
        }

        var common = (double)WordAlignment.Common(a.Words, b.Words).Count / Math.Max(1, Math.Max(a.Count, b.Count));
        return common >= SameFragment ? Math.Max(common, similarity) : similarity;
    }

    /// <summary>The segment of each clause, or -1. Of clauses that stand apart, a segment holds the one that is most like it.</summary>
    private static int[] Homes(List<Clause> clauses, List<Aligned> segments)
    {
        var found = clauses.Select(clause => Home(clause, segments)).ToArray();
        var homes = found.Select(home => home.Segment).ToArray();
        foreach (var rivals in Enumerable.Range(0, clauses.Count).Where(clause => homes[clause] >= 0).GroupBy(clause => homes[clause]).ToArray())
        {
            var best = rivals.MaxBy(clause => found[clause].Similarity);
            foreach (var clause in rivals.Where(clause => Math.Abs(clause - best) > 1))
            {
                homes[clause] = -1;
            }
        }

        return homes;
    }

    private static (double Similarity, int Segment) Home(Clause clause, List<Aligned> segments)
    {
        var (best, home) = (SameClause, -1);
        for (var segment = 0; segment < segments.Count; segment++)
        {
            var similarity = segments[segment].Similarity(clause);
            if (similarity > best)
            {
                (best, home) = (similarity, segment);
            }
        }

        return (best, home);
    }

    private static List<Clause> Clauses(Rendition rendition, ClauseCuts cuts) =>
        [.. cuts.Of(rendition).Select(clause => new Clause(clause.Statement.Document.Source.Quote(clause.Span), clause.Statement.Wording.Part(clause.From, clause.To)))];
}
