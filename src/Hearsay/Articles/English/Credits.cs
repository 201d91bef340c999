namespace Hearsay.Articles.English;

/// <summary>Who wrote, sent or photographed: credit lines, closing credits, copyright lines.</summary>
internal static class Credits
{
    private const int LongestCreditWords = 60;
    private const int LongestPhotoCreditWords = 12;

    private static readonly string[] PhotoStarts = ["photo", "photos", "photograph", "picture", "image", "images", "credit", "file photo", "video", "illustration", "graphic", "photo credit", "image credit", "image source", "picture credit", "photo by", "photograph by", "photo courtesy", "image courtesy", "courtesy of", "media"];

    /// <summary>The whole line credits reporters or an agency: "With files from ...", "Reporting by ...; Editing by ...", "... contributed to this report."</summary>
    public static bool IsCreditLine(ReadOnlySpan<char> line)
    {
        var words = TextLine.WordsIn(line);
        if (words is 0 or > LongestCreditWords)
        {
            return false;
        }

        var bare = line.Trim(" .()[]–—-*_");
        return Agencies.NameOf(bare) is not null
            || IsAgencyWithSource(bare)
            || StartsWithCredit(bare)
            || EndsWithContribution(bare);
    }

    /// <summary>"Copyright 2031 ...", "(c) 2031", "© ...", "... All rights reserved."</summary>
    public static bool IsCopyright(ReadOnlySpan<char> line)
    {
        const int LongestWords = 60;
        return TextLine.WordsIn(line) <= LongestWords
            && (line.StartsWith("copyright", StringComparison.OrdinalIgnoreCase) || line[0] == '©' || line.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase)
                || line.Contains("all rights reserved", StringComparison.OrdinalIgnoreCase)
                || line.Contains("may not be published, broadcast", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The whole line names who took or owns a picture: "(Photo: Ann Lee / AP)", "Ann Lee | TASS | Getty Images".</summary>
    public static bool IsPhotoCredit(ReadOnlySpan<char> line)
    {
        if (TextLine.WordsIn(line) is 0 or > LongestPhotoCreditWords)
        {
            return false;
        }

        var bracketed = line is ['(', .., ')'] or ['[', .., ']'];
        var bare = line.Trim(" ()[]");
        foreach (var start in PhotoStarts)
        {
            if (bare.StartsWith(start, StringComparison.OrdinalIgnoreCase) && bare.Length > start.Length
                && (bare[start.Length] is ':' or '/' || start.EndsWith(" by", StringComparison.Ordinal) || start.EndsWith("courtesy", StringComparison.Ordinal) || start.EndsWith("courtesy of", StringComparison.Ordinal))
                && (bracketed || !TextLine.IsTerminated(bare)))
            {
                return true;
            }
        }

        return !TextLine.IsTerminated(bare) && EndsWithSupplier(bare, bracketed) && IsNames(bare);
    }

    /// <summary>Where a picture's credit begins at the end of a line: "(AP Photo/Ann Lee)", "REUTERS/Ann Lee", "(July 15) AP", "— Reuters"; -1 for none.</summary>
    public static int PhotoCreditTail(ReadOnlySpan<char> line)
    {
        if (line is [.., ')'] && line.LastIndexOf('(') is > 0 and var open && line.Length - open <= 90)
        {
            var inside = line[(open + 1)..^1];
            if (inside.StartsWith("AP Photo", StringComparison.Ordinal) || inside.StartsWith("AFP PHOTO", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("Photo", StringComparison.OrdinalIgnoreCase)
                || inside.StartsWith("REUTERS/", StringComparison.OrdinalIgnoreCase) || (inside.ContainsAny("/|") && EndsWithSupplier(inside, true) && IsNames(inside)))
            {
                return open;
            }
        }

        foreach (var mark in (ReadOnlySpan<string>)["REUTERS/", "AFP PHOTO", "AFP/", "AP Photo/", "Getty Images", "(Photo"])
        {
            var at = line.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && line.Length - at <= 60 && IsAfterSentence(line[..at]) && IsNames(line[at..].Trim(" ()")))
            {
                return at;
            }
        }

        return TailAgency(line) is { } tail ? tail.Start : -1;
    }

    /// <summary>An agency alone after the last sentence of a line: "... on Friday. (AP)", "... on Friday. — Reuters".</summary>
    public static (int Start, string Name)? TailAgency(ReadOnlySpan<char> line)
    {
        const int LongestTail = 40;
        for (var i = line.Length - 1; i > 0 && line.Length - i <= LongestTail; i--)
        {
            if (!char.IsWhiteSpace(line[i - 1]) && line[i] is not ('—' or '–' or '/'))
            {
                continue;
            }

            var tail = line[i..];
            var dashed = tail[0] is '—' or '–' or '-' or '/' or '(' or '[';
            var name = Name(tail.Trim(" —–-/()[]."));
            if (name is not null && IsAfterSentence(line[..i]) && (dashed || line[..i].TrimEnd() is [.., ')']))
            {
                return (i, name);
            }
        }

        return null;

        static string? Name(ReadOnlySpan<char> words)
        {
            foreach (var part in words.Split('/'))
            {
                if (Agencies.NameOf(words[part]) is { } name)
                {
                    return name;
                }
            }

            return null;
        }
    }

    /// <summary>Where a closing credit begins after the last sentence of a line: "(Reporting by ...; Editing by ...)", "Ann Lee contributed to this report."; -1 for none.</summary>
    public static int TailCredit(ReadOnlySpan<char> line)
    {
        foreach (var start in (ReadOnlySpan<string>)["(Reporting by ", "Reporting by ", "(Writing by ", "Writing by ", "(Additional reporting", "Additional reporting by ", "(With inputs from", "(With input from", "With inputs from ", "(With agency inputs", "(Editing by "])
        {
            var at = line.IndexOf(start, StringComparison.Ordinal);
            if (at > 0 && line.Length - at <= 400 && IsAfterSentence(line[..at]))
            {
                return at;
            }
        }

        var contributed = Contribution(line);
        if (contributed < 0)
        {
            return -1;
        }

        // The sentence that holds it: back to the full stop before, initials apart.
        for (var i = contributed; i > 1; i--)
        {
            if (char.IsWhiteSpace(line[i]) && line[i - 1] is '.' or '”' or '"' or '!' or '?' && !(i >= 3 && char.IsUpper(line[i - 2]) && !char.IsLetter(line[i - 3])))
            {
                return TextLine.WordsIn(line[i..]) <= LongestCreditWords ? i + 1 : -1;
            }
        }

        return -1;
    }

    private static bool EndsWithContribution(ReadOnlySpan<char> bare) => Contribution(bare) >= 0 && !bare.ContainsAny("\"“”") && Sentences(bare) <= 2;

    private static int Contribution(ReadOnlySpan<char> line)
    {
        foreach (var phrase in (ReadOnlySpan<string>)["contributed to this", "contributed reporting", "contributed from", "contributed to the report", "helped report this"])
        {
            var at = line.LastIndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && line.Length - at <= 90)
            {
                return at;
            }
        }

        return line.EndsWith(" contributed", StringComparison.Ordinal) || line.EndsWith(" contributed.", StringComparison.Ordinal) ? line.LastIndexOf("contributed", StringComparison.Ordinal) : -1;
    }

    private static int Sentences(ReadOnlySpan<char> words)
    {
        var count = 1;
        for (var i = 3; i + 2 < words.Length; i++)
        {
            count += words[i] is '.' && words[i + 1] == ' ' && char.IsUpper(words[i + 2]) && char.IsLower(words[i - 1]) && char.IsLower(words[i - 2]) ? 1 : 0;
        }

        return count;
    }

    private static bool StartsWithCredit(ReadOnlySpan<char> bare)
    {
        foreach (var start in (ReadOnlySpan<string>)["Reporting by ", "Writing by ", "Editing by ", "Additional reporting", "With reporting by", "With reporting from", "With files from", "With inputs from", "With input from", "With additional reporting", "With material from", "With agencies", "With Reuters", "With AP", "With AFP", "From news services", "From wire services", "From staff and wire", "Source: ", "Sources: ", "Compiled by ", "Compiled from ", "Translated by ", "Edited by "])
        {
            if (bare.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return TextLine.WordsIn(bare) <= 40 && !bare.ContainsAny("\"“”");
            }
        }

        return false;
    }

    /// <summary>"By The Associated Press", "from Reuters", "AP News", "Radio Norte/AP".</summary>
    private static bool IsAgencyWithSource(ReadOnlySpan<char> bare)
    {
        foreach (var start in (ReadOnlySpan<string>)["By ", "From ", "Via ", "/ ", "- ", "Source: ", "Source "])
        {
            if (bare.StartsWith(start, StringComparison.OrdinalIgnoreCase) && Agencies.NameOf(bare[start.Length..]) is not null)
            {
                return true;
            }
        }

        return bare.LastIndexOf('/') is > 0 and var slash && TextLine.WordsIn(bare) <= 4 && Agencies.NameOf(bare[(slash + 1)..]) is not null && char.IsUpper(bare[0]);
    }

    private static bool EndsWithSupplier(ReadOnlySpan<char> bare, bool bracketed)
    {
        var at = bare.LastIndexOfAny("/|,");
        if (at > 0 && (bare[at] != ',' || bracketed))
        {
            return Agencies.Supplies(bare[(at + 1)..]) || (bracketed && bare[at] != ',' && bare[(at + 1)..].Trim() is { Length: > 1 and <= 30 } last && char.IsUpper(last[0]));
        }

        var via = bare.LastIndexOf(" via ", StringComparison.OrdinalIgnoreCase);
        return (via > 0 && Agencies.Supplies(bare[(via + 5)..])) || bare.EndsWith("Getty Images", StringComparison.Ordinal) || bare.Contains("Getty Images for", StringComparison.Ordinal);
    }

    private static bool IsNames(ReadOnlySpan<char> bare)
    {
        foreach (var range in bare.SplitAny(" /|,:;."))
        {
            var word = bare[range].Trim("()'’\"");
            if (!word.IsEmpty && char.IsLower(word[0]) && !(word is "via" or "for" or "by" or "of" or "and" or "de" or "van" or "von" or "the" or "da" or "del" or "file" or "photo" or "pool" or "al" or "handout" or "through"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAfterSentence(ReadOnlySpan<char> before) => before.TrimEnd(" —–-(/[") is [.., '.' or '!' or '?' or '"' or '”' or '’' or '\'' or ')'];
}
