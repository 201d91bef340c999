namespace Hearsay.Articles.English;

/// <summary>Lines that name the writer: "By Ann Lee, Radio Norte", "ANN LEE", "Ann Lee and Leif Aas, Orla Post Published 9:21 a.m. March 4, 2031".</summary>
internal static class Bylines
{
    private const int LongestWords = 22;
    private const int LongestNameWords = 4;

    /// <summary>Can be told from the line alone.</summary>
    public static bool IsByline(ReadOnlySpan<char> line)
    {
        if (TextLine.WordsIn(line) is 0 or > LongestWords)
        {
            return false;
        }

        var stamp = HeaderDates.StampStart(line);
        var names = stamp > 0 ? line[..stamp].TrimEnd(" |-–—,•·/") : line;
        if (Cue(names) is > 0 and var cue)
        {
            return (stamp > 0 || !TextLine.IsTerminated(names)) && IsNames(names[cue..]);
        }

        // "Ann Lee, Associated Press", "Ann Lee and Leif AasAssociated Press", "Ann Lee, Radio Norte Published 9:21 a.m."
        return IsNames(names) && TextLine.WordsIn(names) >= 2
            && ((stamp > 0 && names.Contains(',') && TextLine.WordsIn(names) <= 12) || (names.Contains(',') && Agencies.NameOf(names[(names.LastIndexOf(',') + 1)..]) is not null)
                || names.EndsWith("Associated Press", StringComparison.Ordinal) && TextLine.WordsIn(names) <= 12);
    }

    /// <summary>Two to four words all in capitals, as some sites print the writer's name.</summary>
    public static bool IsCapitalName(ReadOnlySpan<char> line)
    {
        if (TextLine.WordsIn(line) is < 2 or > LongestNameWords || line.Length > 40)
        {
            return false;
        }

        foreach (var character in line)
        {
            if (!char.IsUpper(character) && character is not (' ' or '.' or '-' or '\'' or '’'))
            {
                return false;
            }
        }

        return true;
    }

    private static int Cue(ReadOnlySpan<char> line)
    {
        foreach (var cue in (ReadOnlySpan<string>)["By: ", "By ", "by ", "BY ", "Posted by ", "Written by ", "Story by ", "Authored by ", "Submitted by ", "Author: ", "Reported by ", "Analysis by "])
        {
            if (line.StartsWith(cue, StringComparison.Ordinal))
            {
                return cue.Length;
            }
        }

        return 0;
    }

    /// <summary>Capitalised words, joined by "and", "of", commas, bars; at least two of them, or one that is all.</summary>
    private static bool IsNames(ReadOnlySpan<char> words)
    {
        var names = 0;
        foreach (var range in words.SplitAny(" ,|/;•·-–—\u00A0"))
        {
            var word = words[range].Trim(" ().'’");
            if (word.IsEmpty || word is "and" or "of" or "for" or "the" or "in" or "at" or "de" or "van" or "von" or "da" or "del" or "bin" or "al" or "el" or "la" or "le" or "with" or "&")
            {
                continue;
            }

            if (!char.IsUpper(word[0]) && word[0] != '@')
            {
                return false;
            }

            names++;
        }

        return names is >= 1 and <= 16;
    }
}
