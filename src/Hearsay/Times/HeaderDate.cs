using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Text;
using Hearsay.Times.English;

namespace Hearsay.Times;

/// <summary>The date that a text without metadata carries at its head: "Published: March 4, 2031", "date 2031-03-04", a line that is a date.</summary>
internal static class HeaderDate
{
    private const int HeadChars = 600; // title, byline and date line; further down a full date belongs to the story
    private const int LineSlackChars = 24; // what a date line holds beside its date: a place, a zone, "By"

    /// <summary>A day, year included; null when the head states none.</summary>
    public static string? Find(SourceDocument document, TokenizedText tokens)
    {
        foreach (var paragraph in tokens.Paragraphs)
        {
            if (paragraph.Start >= HeadChars)
            {
                break;
            }

            var run = new PieceRun(document.Text, new TextSpan(paragraph.Start, Math.Min(paragraph.End, HeadChars)));
            foreach (var reading in TimeReader.Read(run, null))
            {
                if (reading.Meaning is { Kind: MeaningKind.Calendar, Year: > 0, Day: > 0, EndDay: 0 } date
                    && (IsHeader(document, reading) || IsLabelled(run, run.IndexAt(reading.Start)) || paragraph.Length <= reading.End - reading.Start + LineSlackChars))
                {
                    return TimeResolver.Resolve(date with { Clock = null }, null, TimeDirection.Unknown, 0, null).Value;
                }
            }
        }

        return null;
    }

    private static bool IsHeader(SourceDocument document, in TimeReading reading)
    {
        foreach (var noise in document.Noise)
        {
            if (noise.Kind is NoiseKind.Header or NoiseKind.Byline && noise.Span.Contains(new TextSpan(reading.Start, reading.End)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLabelled(PieceRun run, int i)
    {
        const int reach = 4; // "Published by the desk on"
        for (var back = i - 1; back >= 0 && back >= i - reach; back--)
        {
            if (TimeLexicon.Has(run.TextOf(back), "dateline"))
            {
                return true;
            }
        }

        return false;
    }
}
