using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Utterances;

/// <summary>Aligns the renditions of an utterance clause by clause; a clause that only one of them has stands alone.</summary>
internal static class SegmentAligner
{
    private const int FewestWords = 2; // of a clause: "nothing bad … maybe some good"

    /// <summary>Share of the shorter clause that the longer one must have (below that of whole statements: the speaker and the words around are the same).</summary>
    private const double SameClause = 0.42;

    private sealed record Clause(Evidence Span, Wording Wording);

    public static ImmutableArray<Segment> Align(List<Rendition> renditions)
    {
        var segments = new List<List<Clause>>();
        foreach (var clauses in renditions
            .OrderByDescending(rendition => rendition.Words.Length)
            .Select(Clauses)
            .Where(clauses => clauses.Count > 0))
        {
            if (segments.Count == 0)
            {
                segments.AddRange(clauses.Select(clause => new List<Clause> { clause }));
            }
            else
            {
                Add(clauses, segments);
            }
        }

        return [.. segments.Select(segment => new Segment([.. segment.Select(clause => clause.Span).Distinct()]))];
    }

    private static void Add(List<Clause> clauses, List<List<Clause>> segments)
    {
        var homes = clauses.Select(clause => Home(clause, segments)).ToArray();
        var taken = homes.Where(home => home >= 0).ToHashSet();
        for (var i = 0; i < clauses.Count; i++)
        {
            // between two clauses that are aligned stands what stands between them there
            if (homes[i] < 0 && i > 0 && i + 1 < clauses.Count && homes[i - 1] >= 0 && homes[i + 1] == homes[i - 1] + 2 && taken.Add(homes[i - 1] + 1))
            {
                homes[i] = homes[i - 1] + 1;
            }
        }

        var before = segments.ToArray(); // what the homes count
        var last = -1;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (homes[i] >= 0)
            {
                before[homes[i]].Add(clauses[i]);
                last = segments.IndexOf(before[homes[i]]);
            }
            else
            {
                segments.Insert(++last, [clauses[i]]);
            }
        }
    }

    private static int Home(Clause clause, List<List<Clause>> segments)
    {
        var (best, home) = (SameClause, -1);
        for (var segment = 0; segment < segments.Count; segment++)
        {
            var similarity = segments[segment].Max(member => WordingSimilarity.Of(clause.Wording, member.Wording));
            if (similarity > best)
            {
                (best, home) = (similarity, segment);
            }
        }

        return home;
    }

    private static List<Clause> Clauses(Rendition rendition)
    {
        var clauses = new List<Clause>();
        foreach (var statement in rendition.Statements)
        {
            foreach (var part in statement.Statement.Quoted)
            {
                var tokens = statement.Document.Tokens;
                var (first, end) = (tokens.TokenAt(part.Start), tokens.TokenAt(part.End));
                foreach (var span in ClauseSplitter.Split(tokens, first, end, FewestWords))
                {
                    var from = Array.FindIndex(statement.Wording.Spans, word => span.Contains(word));
                    if (from >= 0)
                    {
                        var to = Array.FindLastIndex(statement.Wording.Spans, word => span.Contains(word)) + 1;
                        clauses.Add(new Clause(statement.Document.Source.Quote(span), statement.Wording.Part(from, to)));
                    }
                }
            }
        }

        return clauses;
    }
}
