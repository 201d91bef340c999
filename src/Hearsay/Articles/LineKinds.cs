using System.Buffers;
using System.Collections.Immutable;
using Hearsay.Articles.English;

namespace Hearsay.Articles;

/// <summary>Tells for each line of a text whether all of it is noise, first by the line alone, then by the lines about it. A sentence of the article is never meant.</summary>
internal static class LineKinds
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("“\"‘'•-*–");

    private const int LongestHeadingWords = 8;
    private const int ShortestProseWords = 8;
    private const int LongestUnendedCaptionWords = 40; // longer ones are paragraphs that were cut off
    private const double EndedShare = 0.8;             // of a text's longer lines, that a line without an end may stand out
    private const int FewestProseLines = 4;
    private const int DatelineLines = 15;

    /// <summary>Parallel to the lines; null for text.</summary>
    public static NoiseKind?[] Of(string text, ImmutableArray<TextLine> lines)
    {
        var kinds = new NoiseKind?[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            kinds[i] = Alone(lines[i].Span.In(text), lines[i].Words);
        }

        var (first, last) = Prose(text, lines, kinds);
        Head(text, lines, kinds, first);
        Tail(text, lines, kinds, last);
        PictureCredits(text, lines, kinds, first);
        if (IsWellEnded(text, lines))
        {
            Between(text, lines, kinds, first, last);
        }

        KeepLoneCaptions(lines, kinds);
        return kinds;
    }

    /// <summary>A page of pictures has no other text than the words under them.</summary>
    private static void KeepLoneCaptions(ImmutableArray<TextLine> lines, NoiseKind?[] kinds)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (kinds[i] is null && lines[i].Words >= ShortestProseWords)
            {
                return;
            }
        }

        for (var i = 0; i < lines.Length; i++)
        {
            kinds[i] = kinds[i] == NoiseKind.Caption && lines[i].Words >= ShortestProseWords ? null : kinds[i];
        }
    }

    private static NoiseKind? Alone(ReadOnlySpan<char> line, int words)
    {
        if (words == 0)
        {
            return NoiseKind.Other; // "___", "* * *"
        }

        if (WordLists.IsFurniture(line) || WordLists.IsShareRow(line) || WordLists.IsFurnitureStart(line) || IsContact(line, words))
        {
            return NoiseKind.Boilerplate;
        }

        if (Credits.IsCopyright(line))
        {
            return Agencies.NamedIn(line) is null ? NoiseKind.Boilerplate : NoiseKind.Credit;
        }

        if (Corrections.IsNote(line))
        {
            return NoiseKind.Correction;
        }

        if (HeaderDates.IsDateLine(line))
        {
            return NoiseKind.Header;
        }

        if (WordLists.IsRelatedHead(line) || RelatedLinks.Length(line) == line.Length)
        {
            return NoiseKind.RelatedLink;
        }

        if (Credits.IsCreditLine(line) || Credits.IsPhotoCredit(line))
        {
            return NoiseKind.Credit;
        }

        return Bylines.IsByline(line) ? NoiseKind.Byline : Captions.IsSure(line, words) ? NoiseKind.Caption : null;
    }

    /// <summary>An address alone, or a line that says how to reach somebody.</summary>
    private static bool IsContact(ReadOnlySpan<char> line, int words)
    {
        const int LongestBareAddress = 4;
        const int LongestContactLine = 40;
        var at = line.IndexOf('@');
        var isMail = at > 0 && at + 1 < line.Length && char.IsLetterOrDigit(line[at - 1]) && line[(at + 1)..].Contains('.');
        var isWeb = line.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        if ((isMail || isWeb) && words <= LongestBareAddress)
        {
            return true;
        }

        return isMail && words <= LongestContactLine && !line.ContainsAny("\"“”")
            && (line.StartsWith("contact", StringComparison.OrdinalIgnoreCase) || line.StartsWith("email", StringComparison.OrdinalIgnoreCase) || line.StartsWith("e-mail", StringComparison.OrdinalIgnoreCase)
                || line.Contains(" can be reached", StringComparison.OrdinalIgnoreCase) || line.Contains("contact ", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The first and the last line that is a paragraph of the article.</summary>
    private static (int First, int Last) Prose(string text, ImmutableArray<TextLine> lines, NoiseKind?[] kinds)
    {
        var (first, last) = (lines.Length, -1);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Span.In(text);
            if (kinds[i] is null && lines[i].Words >= ShortestProseWords && TextLine.IsTerminated(line)
                && !(first == lines.Length && (IsHeadCaption(line, lines[i].Words) || IsCredited(text, lines, kinds, i))))
            {
                first = Math.Min(first, i);
                last = i;
            }
        }

        // Where a dateline stands near the top, the text begins there, and what comes before is headline, summary, picture.
        for (var i = 0; i < Math.Min(lines.Length, DatelineLines); i++)
        {
            if (kinds[i] is null && lines[i].Words >= ShortestProseWords && Datelines.At(lines[i].Span.In(text)) is not null)
            {
                return (i, Math.Max(i, last));
            }
        }

        return (first, last);
    }

    /// <summary>What a picture shows, with the picture's credit as the next line.</summary>
    private static bool IsCredited(string text, ImmutableArray<TextLine> lines, NoiseKind?[] kinds, int i) =>
        i + 1 < lines.Length && kinds[i + 1] == NoiseKind.Credit && Credits.IsPhotoCredit(lines[i + 1].Span.In(text))
        && lines[i].Words <= Captions.LongestWords && Captions.HasCue(lines[i].Span.In(text));

    /// <summary>Before any text: ends with a picture's credit, or tells in the present who does what on which day.</summary>
    private static bool IsHeadCaption(ReadOnlySpan<char> line, int words) =>
        words <= Captions.LongestWords && !line.ContainsAny("“”")
        && (Credits.PhotoCreditTail(line) > 0 || (Captions.HasCue(line) && Captions.HasFullDate(line)));

    private static void Head(string text, ImmutableArray<TextLine> lines, NoiseKind?[] kinds, int first)
    {
        for (var i = 0; i < Math.Min(first, lines.Length); i++)
        {
            var line = lines[i].Span.In(text);
            if (kinds[i] is null && first < lines.Length)
            {
                kinds[i] = IsHeadCaption(line, lines[i].Words) ? NoiseKind.Caption
                    : Bylines.IsCapitalName(line) && i > 0 && i + 1 < lines.Length && (kinds[i + 1] is NoiseKind.Credit or NoiseKind.Header || i + 1 == first && kinds[i - 1] is not null) ? NoiseKind.Byline
                    : null;
            }
        }
    }

    private static void Tail(string text, ImmutableArray<TextLine> lines, NoiseKind?[] kinds, int last)
    {
        const int ContactLines = 3; // how near the end a line with a telephone number is a notice
        var inList = false;
        for (var i = last + 1; i < lines.Length; i++)
        {
            var line = lines[i].Span.In(text);
            inList |= kinds[i] == NoiseKind.RelatedLink;
            if (kinds[i] is null && last >= 0 && !TextLine.IsTerminated(line))
            {
                kinds[i] = inList && lines[i].Words <= 25 ? NoiseKind.RelatedLink : Bylines.IsCapitalName(line) ? NoiseKind.Byline : null;
            }
        }

        for (var i = Math.Max(0, lines.Length - ContactLines); i < lines.Length; i++)
        {
            if (kinds[i] is null && lines[i].Words <= 40 && Telephones.IsNotice(lines[i].Span.In(text)))
            {
                kinds[i] = NoiseKind.Boilerplate;
            }
        }
    }

    /// <summary>A line beside a picture's credit that reads like the words under a picture.</summary>
    private static void PictureCredits(string text, ImmutableArray<TextLine> lines, NoiseKind?[] kinds, int first)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (kinds[i] == NoiseKind.Credit && Credits.IsPhotoCredit(lines[i].Span.In(text)))
            {
                if (!Take(i - 1))
                {
                    Take(i + 1);
                }
            }
            else if (kinds[i] is null && i != first && Credits.PhotoCreditTail(lines[i].Span.In(text)) is > 0 && lines[i].Words <= Captions.LongestWords
                && (Captions.HasCue(lines[i].Span.In(text)) || Captions.HasFullDate(lines[i].Span.In(text))) && Credits.TailAgency(lines[i].Span.In(text)) is null)
            {
                kinds[i] = NoiseKind.Caption;
            }
        }

        bool Take(int i)
        {
            if (i < 0 || i >= lines.Length || kinds[i] is not null || i == first || lines[i].Words > Captions.LongestWords)
            {
                return false;
            }

            var line = lines[i].Span.In(text);
            var caption = !line.ContainsAny("“”\"") && (Captions.HasCue(line) || Captions.HasFullDate(line));
            if (caption || (i < first && !TextLine.IsTerminated(line) && lines[i].Words >= 4 && i > 0))
            {
                kinds[i] = NoiseKind.Caption;
                return true;
            }

            return false;
        }
    }

    private static bool IsWellEnded(string text, ImmutableArray<TextLine> lines)
    {
        var (prose, ended) = (0, 0);
        foreach (var line in lines)
        {
            if (line.Words > LongestUnendedCaptionWords / 2)
            {
                prose++;
                ended += TextLine.IsTerminated(line.Span.In(text)) ? 1 : 0;
            }
        }

        return ended >= FewestProseLines && ended >= EndedShare * prose;
    }

    /// <summary>Lines without an end among paragraphs that all have one: cross-headings, captions, lists of links.</summary>
    private static void Between(string text, ImmutableArray<TextLine> lines, NoiseKind?[] kinds, int first, int last)
    {
        for (var i = first + 1; i < last;)
        {
            var start = i;
            while (i < last && kinds[i] is null && IsUnended(lines[i].Span.In(text), lines[i].Words))
            {
                i++;
            }

            if (i == start)
            {
                i++;
                continue;
            }

            if (lines[start - 1].Span.In(text)[^1] is ':' or ';' or ',')
            {
                continue; // a list that the text introduces
            }

            var linked = kinds[start - 1] == NoiseKind.RelatedLink && WordLists.IsRelatedHead(lines[start - 1].Span.In(text));
            var captions = !linked && Enumerable.Range(start, i - start).Any(j => lines[j].Words > 5 && Captions.HasCue(lines[j].Span.In(text)) && !Openers.Contains(text[lines[j].Span.Start]) && !lines[j].Span.In(text).ContainsAny("“”\"?"));
            for (var j = start; j < i; j++)
            {
                kinds[j] = linked ? NoiseKind.RelatedLink
                    : captions && (lines[j].Words > LongestHeadingWords || i - start > 1) ? NoiseKind.Caption
                    : i - start == 1 && lines[j].Words <= LongestHeadingWords ? NoiseKind.Header
                    : null;
            }
        }
    }

    private static bool IsUnended(ReadOnlySpan<char> line, int words) =>
        words is > 0 and <= LongestUnendedCaptionWords && !TextLine.IsTerminated(line) && line[^1] is not (':' or ';' or ',' or '-' or '–' or '—')
        && !line.StartsWith('—') && !line.StartsWith('–') && !line.StartsWith('•') && !line.StartsWith('*') && (char.IsUpper(line[0]) || char.IsDigit(line[0]));
}
