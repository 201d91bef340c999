using System.Collections.Frozen;

namespace Hearsay.Articles.English;

/// <summary>Lines and beginnings of lines that tell when the article was put out: "Published: March 4, 2031", "Updated 3 hours ago", "9:05 a.m.".</summary>
internal static class HeaderDates
{
    private const int LongestLineWords = 24;
    private const int LongestPrefixTokens = 12;

    private static readonly FrozenSet<string> Cues = new[]
    {
        "updated", "update", "published", "posted", "originally", "first", "last", "modified", "created", "date", "filed", "on", "at", "of", "time", "issued", "edited",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> TimeWords = new[]
    {
        "am", "pm", "a.m", "p.m", "gmt", "utc", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "bst", "cet", "cest", "ist", "jst", "hkt",
        "ago", "hours", "hour", "hrs", "hr", "minutes", "minute", "mins", "min", "days", "day", "yesterday", "today", "local",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsCue = Cues.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsTimeWord = TimeWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The line is a date, a time, or both, with the words that introduce them, and nothing else.</summary>
    public static bool IsDateLine(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLineWords * 10)
        {
            return false;
        }

        var (dates, tokens) = (0, 0);
        foreach (var range in TokensOf(line))
        {
            var kind = KindOf(line[range]);
            if (kind == Kind.Other || ++tokens > LongestLineWords)
            {
                return false;
            }

            dates += kind == Kind.Date ? 1 : 0;
        }

        return dates > 0 && (DateText.DayIn(line) is not null || line.Contains(':') || tokens > 1) && !IsBareNumber(line);
    }

    /// <summary>How much of a line is such a header before its text begins: " date 2031-03-04 Visitors stand"; 0 for none.</summary>
    public static int PrefixLength(ReadOnlySpan<char> line)
    {
        var (end, tokens, cues) = (0, 0, 0);
        foreach (var range in TokensOf(line))
        {
            var kind = KindOf(line[range]);
            if (kind == Kind.Other || tokens == LongestPrefixTokens)
            {
                break;
            }

            tokens++;
            cues += kind == Kind.Cue ? 1 : 0;
            end = range.End.Value;
        }

        // A cue and a full date before a capital: less is the beginning of a sentence ("On March 4, 2031 the ...", "Updated rules ...").
        var rest = line[end..].TrimStart(" .:-–—|");
        return tokens > 0 && tokens < LongestPrefixTokens && cues > 0 && StartsWithCue(line) && DateText.DayIn(line[..end]) is not null
            && rest.Length > 0 && (char.IsUpper(rest[0]) || "\"“‘'".Contains(rest[0], StringComparison.Ordinal))
            ? end
            : 0;
    }

    /// <summary>"Updated" or the like stands in the line.</summary>
    public static bool IsUpdate(ReadOnlySpan<char> line) => line.Contains("updated", StringComparison.OrdinalIgnoreCase) || line.Contains("modified", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where a byline's own time stamp begins ("Ann Lee, Radio Norte Published 9:21 a.m. ET March 4, 2031"), or -1.</summary>
    public static int StampStart(ReadOnlySpan<char> line)
    {
        var start = -1;
        foreach (var range in TokensOf(line))
        {
            var kind = KindOf(line[range]);
            start = kind == Kind.Other ? -1 : start < 0 ? range.Start.Value : start;
        }

        return start >= 0 && IsDateLine(line[start..]) ? start : -1;
    }

    private static bool StartsWithCue(ReadOnlySpan<char> line)
    {
        foreach (var range in TokensOf(line))
        {
            return KindOf(line[range]) == Kind.Cue && !(line[range] is "on" or "On" or "at" or "At" or "of" or "first" or "First" or "last" or "Last");
        }

        return false;
    }

    private static bool IsBareNumber(ReadOnlySpan<char> line) => line.IndexOfAnyExceptInRange('0', '9') < 0;

    private enum Kind
    {
        Other,
        Cue,
        Date,
        Time,
    }

    private static Kind KindOf(ReadOnlySpan<char> token)
    {
        token = token.TrimEnd('.');
        if (IsCue.Contains(token))
        {
            return Kind.Cue;
        }

        if (IsTimeWord.Contains(token))
        {
            return Kind.Time;
        }

        if (DateText.MonthOf(token) is not null)
        {
            return Kind.Date;
        }

        if (!char.IsDigit(token[0]))
        {
            return Kind.Other;
        }

        var letters = token.TrimStart("0123456789");
        return letters.IsEmpty || letters is "st" or "nd" or "rd" or "th" or "am" or "pm" or "AM" or "PM" or "h" or "Z" || (token.Length <= 6 && letters[0] == 'T' && letters.Length == 3)
            ? token.Length <= 6 ? Kind.Date : Kind.Other
            : Kind.Other;
    }

    /// <summary>Letters and digits, with full stops between or after letters ("a.m."); other marks part them.</summary>
    private static List<Range> TokensOf(ReadOnlySpan<char> line)
    {
        var tokens = new List<Range>();
        for (var i = 0; i < line.Length && tokens.Count <= LongestLineWords + 1;)
        {
            var start = i;
            while (i < line.Length && (char.IsLetterOrDigit(line[i]) || (line[i] == '.' && i > start && char.IsLetter(line[i - 1]))))
            {
                i++;
            }

            if (i > start)
            {
                tokens.Add(start..i);
            }
            else
            {
                // Marks that join no dates make it another kind of line.
                if (!char.IsWhiteSpace(line[i]) && line[i] is not ('/' or ':' or ',' or '-' or '–' or '—' or '|' or '·' or '•' or '(' or ')' or '.'))
                {
                    tokens.Add(i..(i + 1));
                }

                i++;
            }
        }

        return tokens;
    }
}
