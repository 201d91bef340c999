using System.Buffers;
using System.Collections.Immutable;
using Hearsay.Reuse;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>One text under datelines of two places: somebody changed where it was written.</summary>
internal static class DatelineDiscrepancies
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(",(-–—/:");

    public static IEnumerable<Discrepancy> Find(Story story, StoryReuse reuse)
    {
        foreach (var family in reuse.Families.Where(family => family.Documents.Length > 1))
        {
            ImmutableArray<Reading> readings = [.. family.Documents
                .Select(id => story.Document(id).Source is { Dateline: { } line } source ? source.Quote(PlaceOf(source.Text, line)) : null)
                .OfType<Evidence>()
                .GroupBy(place => place.Text, StringComparer.OrdinalIgnoreCase)
                .Select(place => new Reading(place.First().Text, [.. place]))];
            if (readings.Length > 1)
            {
                yield return Discrepancies.About(story, DiscrepancyKind.Place, Severity.Low, "Dateline", readings);
            }
        }
    }

    // "ORLA, Norland (AP) —": the town.
    private static TextSpan PlaceOf(string text, TextSpan line) =>
        text.AsSpan(line.Start, line.Length).IndexOfAny(Ends) is > 1 and var end ? new TextSpan(line.Start, line.Start + text.AsSpan(line.Start, end).TrimEnd().Length) : line;
}
