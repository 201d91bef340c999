namespace Hearsay.Articles.English;

/// <summary>Titles of other articles between the paragraphs, also where the next sentence is glued on without a space.</summary>
internal static class RelatedLinks
{
    private const int LongestTitleWords = 30;
    private const int LongestPointerWords = 22;

    private static readonly string[] CamelBeginnings = ["Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "You", "Linked", "Face", "Tik", "Whats", "Pay", "Snap", "Deep", "Open", "Goog", "Sky", "Fitz", "O", "i", "e"];

    /// <summary>Characters from the beginning of the line that are a link; 0 for none.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        var start = WordLists.RelatedStart(line);
        if (start > 0)
        {
            var seam = Seam(line, start);
            if (seam > 0 && TextLine.WordsIn(line[start..seam]) <= LongestTitleWords)
            {
                return seam;
            }

            return TextLine.WordsIn(line) <= LongestTitleWords ? line.Length : 0;
        }

        return IsPointer(line) ? line.Length : 0;
    }

    /// <summary>Where a capitalised word is glued to the end of a title: "Start To Bite|Trump's", "In Return.|Until"; -1 for nowhere.</summary>
    public static int Seam(ReadOnlySpan<char> line, int from)
    {
        for (var i = from + 1; i < line.Length; i++)
        {
            if (!char.IsUpper(line[i]))
            {
                continue;
            }

            var before = line[i - 1];
            if (before is '?' or '!')
            {
                return i;
            }

            // Not the full stops of U.S. or J.D.
            if (before == '.' && i >= 3 && char.IsLower(line[i - 2]) && char.IsLower(line[i - 3]))
            {
                return i;
            }

            if (char.IsLower(before) && !IsCamel(line[..i]) && i + 1 < line.Length && (char.IsLower(line[i + 1]) || line[i + 1] is '.' or ' '))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsCamel(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        var word = before[start..];
        foreach (var beginning in CamelBeginnings)
        {
            if (word.SequenceEqual(beginning))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The listing can be viewed HERE.", "Click here for the full list."</summary>
    private static bool IsPointer(ReadOnlySpan<char> line)
    {
        if (TextLine.WordsIn(line) > LongestPointerWords || line.IndexOfAny("\"“”") >= 0)
        {
            return false;
        }

        var bare = line.TrimEnd(" .!:>»");
        return bare.EndsWith(" HERE", StringComparison.Ordinal)
            || line.StartsWith("click here", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("tap here", StringComparison.OrdinalIgnoreCase)
            || bare.EndsWith(" click here", StringComparison.OrdinalIgnoreCase)
            || (line.StartsWith("watch ", StringComparison.OrdinalIgnoreCase) && (bare.EndsWith(" above", StringComparison.OrdinalIgnoreCase) || bare.EndsWith(" below", StringComparison.OrdinalIgnoreCase)));
    }
}
