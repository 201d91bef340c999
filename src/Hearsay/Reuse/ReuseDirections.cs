using System.Globalization;
using Hearsay.Articles;
using Hearsay.Stories;

namespace Hearsay.Reuse;

/// <summary>Which of two texts stems from the other, as far as credits and dates tell; unknown and a common source are answers.</summary>
internal static class ReuseDirections
{
    public static (ReuseDirection Direction, string Basis) Of(Story story, int a, int b, PairReuse reuse, double aFraction, double bFraction)
    {
        if (!reuse.IsCopied)
        {
            return (ReuseDirection.Unknown, "Both quote the same words; no running text is shared.");
        }

        var (first, second) = (story.Documents[a].Source, story.Documents[b].Source);
        var share = $"{Percent(aFraction)} of the first text and {Percent(bFraction)} of the second are shared";
        var ofOneOutlet = first.Publisher is { } outlet && second.Publisher is not null && Same(outlet, second.Publisher);
        if (!ofOneOutlet && Credits(second, first))
        {
            return (ReuseDirection.AToB, $"The second credits {first.Publisher}, which published the first; {share}.");
        }

        if (!ofOneOutlet && Credits(first, second))
        {
            return (ReuseDirection.BToA, $"The first credits {second.Publisher}, which published the second; {share}.");
        }

        var ownText = ofOneOutlet && CreditsNoOther(first) && CreditsNoOther(second);
        if (!ownText && (first.Agency ?? second.Agency) is { } agency)
        {
            return first.Agency is not null && second.Agency is not null && !Same(first.Agency, second.Agency)
                ? (ReuseDirection.Unknown, $"The first credits {first.Agency}, the second {second.Agency}; {share}.")
                : (ReuseDirection.CommonSource, $"{(first.Agency is null ? "The second credits" : second.Agency is null ? "The first credits" : "Both credit")} {agency}; {share}.");
        }

        var credit = ownText ? $"both are published by {first.Publisher}" : "neither credits a source";
        var (dateA, dateB) = (story.Dates[a], story.Dates[b]);
        return Earlier(dateA, dateB)
            ? (ReuseDirection.AToB, $"The first was published earlier ({dateA.Value}, the second {dateB.Value}) and {credit}; {share}.")
            : Earlier(dateB, dateA)
                ? (ReuseDirection.BToA, $"The second was published earlier ({dateB.Value}, the first {dateA.Value}) and {credit}; {share}.")
                : (ReuseDirection.Unknown, $"The dates do not tell which came first and {credit}; {share}.");
    }

    private static bool Credits(SourceDocument document, SourceDocument other) =>
        other.Publisher is { } publisher && CreditNames.Names(document, publisher);

    private static bool CreditsNoOther(SourceDocument document) => document.Agency is not { } agency || Same(agency, document.Publisher ?? "");

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    /// <summary>Both dates are stated, and the first is over before the second begins: two of one day tell nothing unless both have a time.</summary>
    private static bool Earlier(PublicationDate a, PublicationDate b)
    {
        if (a is not { Value: { } first, Basis: DateBasis.Metadata } || b is not { Value: { } second, Basis: DateBasis.Metadata })
        {
            return false;
        }

        return DateTimeOffset.TryParse(first, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var x)
            && DateTimeOffset.TryParse(second, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var y)
            && (first.Contains('T', StringComparison.Ordinal) && second.Contains('T', StringComparison.Ordinal) ? x < y : x.UtcDateTime.Date < y.UtcDateTime.Date);
    }

    private static string Percent(double fraction) => Math.Round(fraction * 100).ToString(CultureInfo.InvariantCulture) + " %";
}
