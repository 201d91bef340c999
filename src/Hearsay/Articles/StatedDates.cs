using Hearsay.Articles.English;

namespace Hearsay.Articles;

/// <summary>The dates that a text states of itself in its headers and bylines; ISO days.</summary>
internal readonly record struct StatedDates(string? Published, string? Updated)
{
    public static StatedDates Of(string text, List<Noise> noise)
    {
        string? published = null, updated = null, bare = null;
        foreach (var (kind, span) in noise)
        {
            if (kind is not (NoiseKind.Header or NoiseKind.Byline) || DateText.DayIn(span.In(text)) is not { } day)
            {
                continue;
            }

            var line = span.In(text);
            if (HeaderDates.IsUpdate(line))
            {
                updated ??= day;
            }
            else if (line.Contains("published", StringComparison.OrdinalIgnoreCase) || line.Contains("posted", StringComparison.OrdinalIgnoreCase))
            {
                published ??= day;
            }
            else
            {
                bare ??= day;
            }
        }

        return new StatedDates(published ?? bare ?? updated, updated);
    }
}
