using System.Collections.Immutable;
using Hearsay.Discrepancies.English;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>Makes a discrepancy of what a finder found.</summary>
internal static class Discrepancies
{
    private const int MostEvidence = 6; // spans under one reading; more of the same tell a reader nothing

    /// <summary>Titled by the matter and the values of the readings: "Pay rise: 4 percent or 6 percent?"</summary>
    public static Discrepancy About(Story story, DiscrepancyKind kind, Severity severity, string matter, params ImmutableArray<Reading> readings) =>
        Of(story, kind, severity, DiscrepancyTitles.Of(matter, ValuesOf(readings)), readings);

    /// <summary>Each place once under a reading.</summary>
    public static Discrepancy Of(Story story, DiscrepancyKind kind, Severity severity, string title, params ImmutableArray<Reading> readings)
    {
        ImmutableArray<Reading> kept = [.. readings.Select(reading => reading with { Evidence = [.. reading.Evidence.Distinct().Take(MostEvidence)] })];
        var places = kept.SelectMany(reading => reading.Evidence.Select(evidence => $"{evidence.Document} {evidence.Start} {evidence.End}"));
        return new Discrepancy(ContentId.Of("x", [story.Id, kind.ToString(), title, .. places]), kind, severity, title, kept);
    }

    public static IEnumerable<string> ValuesOf(IEnumerable<Reading> readings) => readings.Select(reading => reading.Value);

    public static Reading Reading(Story story, string value, IEnumerable<Finding> findings) => new(value, [.. findings.Select(finding => story.Quote(finding.Document, finding.Span))]);
}
