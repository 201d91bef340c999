using System.Collections.Immutable;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>Makes a discrepancy of what a finder found.</summary>
internal static class Discrepancies
{
    private const int MostEvidence = 6; // spans under one reading; more of the same tell a reader nothing

    public static Discrepancy Of(Story story, DiscrepancyKind kind, Severity severity, string title, ImmutableArray<Reading> readings)
    {
        ImmutableArray<Reading> kept = [.. readings.Select(reading => reading with { Evidence = [.. reading.Evidence.Take(MostEvidence)] })];
        var places = kept.SelectMany(reading => reading.Evidence.Select(evidence => $"{evidence.Document} {evidence.Start} {evidence.End}"));
        return new Discrepancy(ContentId.Of("x", [story.Id, kind.ToString(), title, .. places]), kind, severity, title, kept);
    }
}
