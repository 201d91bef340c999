using System.Buffers;

namespace Hearsay.Articles.English;

/// <summary>Tells the words under a picture from a sentence of the article.</summary>
internal static class Captions
{
    public const int LongestWords = 90;

    private static readonly SearchValues<string> FiniteVerbs = SearchValues.Create(
        [" is ", " are ", " was ", " were ", " has ", " have ", " had ", " will ", " would ", " can ", " could ", " said", " says", " told ", " shows ", " showed ", " emerged", " went ", " became ", " went "], StringComparison.Ordinal);

    private static readonly SearchValues<string> FirstPerson = SearchValues.Create([" I ", "I'", "I’", " we ", "We ", " my ", "My ", " our ", "Our "], StringComparison.Ordinal);

    private static readonly SearchValues<string> Places = SearchValues.Create(
        [", left", ", right", ", center", ", centre", " second right", " second left", "(L)", "(R)", "(C)", "(left)", "(right)", "(front ", "From left", "from left", "L-R", "(left to right)", "foreground", ", background"], StringComparison.Ordinal);

    private static readonly string[] Nouns = ["photo", "photograph", "picture", "image", "map", "graphic", "chart", "screenshot", "screen shot", "screengrab", "screen grab", "still", "illustration", "file photo", "file image", "file picture", "handout photo", "aerial view", "satellite image", "general view", "undated photo", "combination photo", "artist's impression"];

    /// <summary>A caption for certain: "FILE - ...", "In this March 4, 2031 photo", "A screen shot of ..." without a verb, a line that ends with a picture's credit.</summary>
    public static bool IsSure(ReadOnlySpan<char> line, int words)
    {
        if (words > LongestWords)
        {
            return false;
        }

        return line.StartsWith("FILE -", StringComparison.Ordinal) || line.StartsWith("FILE –", StringComparison.Ordinal) || line.StartsWith("FILE —", StringComparison.Ordinal) || line.StartsWith("FILE PHOTO", StringComparison.Ordinal)
            || line.StartsWith("Caption:", StringComparison.OrdinalIgnoreCase)
            || IsInThisPhoto(line) || IsPictureOf(line);
    }

    /// <summary>People do things in the present, or stand somewhere in a picture.</summary>
    public static bool HasCue(ReadOnlySpan<char> line)
    {
        if (line.ContainsAny(FirstPerson))
        {
            return false;
        }

        if (line.ContainsAny(Places))
        {
            return true;
        }

        var lookup = WordLists.CaptionCues.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in line.SplitAny(" ,.;:()"))
        {
            if (lookup.Contains(line[range]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names a full day, as captions of agencies do: "on March 4, 2031".</summary>
    public static bool HasFullDate(ReadOnlySpan<char> line) => DateText.DayIn(line) is not null;

    private static bool IsInThisPhoto(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("In this ", StringComparison.OrdinalIgnoreCase) && !line.StartsWith("In an ", StringComparison.Ordinal))
        {
            return false;
        }

        var head = line[..Math.Min(line.Length, 70)];
        return head.Contains(" photo", StringComparison.OrdinalIgnoreCase) || head.Contains(" image", StringComparison.OrdinalIgnoreCase) || head.Contains(" frame grab", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPictureOf(ReadOnlySpan<char> line)
    {
        var rest = line;
        foreach (var article in (ReadOnlySpan<string>)["A ", "An ", "The "])
        {
            if (rest.StartsWith(article, StringComparison.Ordinal))
            {
                rest = rest[article.Length..];
                break;
            }
        }

        foreach (var noun in Nouns)
        {
            if (!rest.StartsWith(noun, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var after = rest[noun.Length..];
            var colon = after.IndexOf(':');
            return after.StartsWith(" of ", StringComparison.Ordinal) || after.StartsWith(" showing ", StringComparison.Ordinal) || after.StartsWith(" from ", StringComparison.Ordinal)
                ? colon > 0 && colon < 80 || !after.ContainsAny(FiniteVerbs)
                : after.StartsWith(':') && !after.ContainsAny(FirstPerson);
        }

        return false;
    }
}
