using System.Collections.Immutable;
using Hearsay.Reuse;
using Hearsay.Text;

namespace Hearsay.Pages.Views;

/// <summary>Two reports that share text.</summary>
/// <param name="AShare">0 to 1, of the text of A; likewise BShare.</param>
/// <param name="Basis">Why the direction is believed; null when the dossier lists passages only.</param>
public sealed record PairView(ReportView A, ReportView B, double AShare, double BShare, ReuseDirection Direction, string? Basis, ImmutableArray<Passage> Passages)
{
    /// <summary>A pair whose direction is known tells more than one that shares a little more. By eye on agency copies.</summary>
    private const double DerivesBonus = 0.25;

    /// <summary>They share more than quotations.</summary>
    public bool IsCopying => AShare > 0 || BShare > 0;

    public bool Equals(PairView? other) => other is not null && other.A == A && other.B == B;

    public override int GetHashCode() => HashCode.Combine(A, B);

    /// <summary>Most shared first.</summary>
    internal static ImmutableArray<PairView> Of(StoryView story)
    {
        var passages = story.Dossier.Reuse.Passages.ToLookup(passage => (passage.A.Document, passage.B.Document));
        var pairs = ImmutableArray.CreateBuilder<PairView>();
        var seen = new HashSet<(string, string)>();
        foreach (var pair in story.Dossier.Reuse.Pairs)
        {
            if (story.Report(pair.A) is { } a && story.Report(pair.B) is { } b && seen.Add((pair.A, pair.B)))
            {
                pairs.Add(new PairView(a, b, pair.AFraction, pair.BFraction, pair.Direction, pair.Basis, [.. passages[(pair.A, pair.B)], .. passages[(pair.B, pair.A)]]));
            }
        }

        foreach (var group in passages)
        {
            if (!seen.Contains(group.Key) && !seen.Contains((group.Key.Item2, group.Key.Item1))
                && story.Report(group.Key.Item1) is { } a && story.Report(group.Key.Item2) is { } b)
            {
                var copied = group.Where(passage => passage.Kind != PassageKind.SharedQuotation).ToArray();
                pairs.Add(new PairView(a, b, Share(a, copied.Select(passage => passage.A.Span)), Share(b, copied.Select(passage => passage.B.Span)), ReuseDirection.Unknown, null, [.. group]));
            }
        }

        return [.. pairs.OrderByDescending(pair => Math.Max(pair.AShare, pair.BShare))];
    }

    /// <summary>For every report of a shared text the pair with the report that it shares most with, a report that it derives from before others; each pair once, most shared first.</summary>
    internal static ImmutableArray<PairView> Nearest(StoryView story)
    {
        var best = new Dictionary<ReportView, (PairView Pair, double Worth)>();
        foreach (var pair in Of(story))
        {
            if (pair.IsCopying && story.FamilyOf(pair.A.Document.Id) is { IsShared: true } family && story.FamilyOf(pair.B.Document.Id) == family)
            {
                Offer(pair.A, pair, pair.AShare + (pair.Direction == ReuseDirection.BToA ? DerivesBonus : 0));
                Offer(pair.B, pair, pair.BShare + (pair.Direction == ReuseDirection.AToB ? DerivesBonus : 0));
            }
        }

        return [.. best.Values.Select(item => item.Pair).Distinct().OrderByDescending(pair => Math.Max(pair.AShare, pair.BShare)).ThenBy(pair => pair.A.Number).ThenBy(pair => pair.B.Number)];

        void Offer(ReportView report, PairView pair, double worth)
        {
            if (!best.TryGetValue(report, out var known) || known.Worth < worth)
            {
                best[report] = (pair, worth);
            }
        }
    }

    private static double Share(ReportView report, IEnumerable<TextSpan> spans)
    {
        if (report.Text is not { Length: > 0 } text)
        {
            return 0;
        }

        var (covered, at) = (0, 0);
        foreach (var span in spans.Order())
        {
            covered += Math.Max(0, span.End - Math.Max(at, span.Start));
            at = Math.Max(at, span.End);
        }

        return Math.Min(1, (double)covered / text.Length);
    }
}
