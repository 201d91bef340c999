using System.Text.RegularExpressions;

namespace Hearsay.Statements.English;

/// <summary>Where the reporter's own words begin again after quoted words that nothing closes.</summary>
internal static partial class Narration
{
    private const int Window = 2000; // chars that are searched
    private const int TimeoutMilliseconds = 200;

    /// <summary>The end of the quoted words when narration resumes between two positions, or null.</summary>
    public static int? ResumesIn(string text, int start, int end)
    {
        var length = Math.Min(end - start, Window);
        if (length <= 0)
        {
            return null;
        }

        try
        {
            foreach (var match in Resumption().EnumerateMatches(text.AsSpan(start, length)))
            {
                var found = start + match.Index + (text[start + match.Index] is ',' or '.' or '!' or '?' ? 1 : 0);
                if (found > start)
                {
                    return found;
                }
            }
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }

        return char.IsLower(text[start]) ? SpacedDash(text, start, length) : null;
    }

    /// <summary>A space before the mark instead of after it: "No boat sails, "he said.</summary>
    public static bool StartsAfter(string text, int mark, int length)
    {
        if (mark < 2 || !char.IsWhiteSpace(text[mark - 1]) || text[mark - 2] is not (',' or '?' or '!' or '.'))
        {
            return false;
        }

        var rest = text.AsSpan(mark + length);
        var end = rest.IndexOf(' ');
        return end > 0 && rest[..end] is "he" or "she" or "they" or "said" or "says" or "added" or "told";
    }

    /// <summary>A term in the midst of a sentence ends before a spaced dash: calling it the "jewel of the coast – cannot compete.</summary>
    private static int? SpacedDash(string text, int start, int length)
    {
        var part = text.AsSpan(start, length);
        ReadOnlySpan<string> dashes = [" – ", " — ", " - "];
        var first = int.MaxValue;
        foreach (var dash in dashes)
        {
            var at = part.IndexOf(dash, StringComparison.Ordinal);
            first = at >= 0 && at < first ? at : first;
        }

        return first < int.MaxValue ? start + first : null;
    }

    // ", he said", ", said Mr Smith", ", Mr Adam Smith told"
    [GeneratedRegex(
        @"[,.!?]\s+(?:(?:he|she|they)\s+(?:later\s+|also\s+)?(?:said|says|told|added|adds|asked|wrote)\b|(?:said|says|added|adds)\s+(?:\p{Lu}|the\b|an?\b|one\b)|(?:\p{Lu}[\w.’'-]*\s+){1,4}(?:said|says|told|added|adds)\b)",
        RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex Resumption();
}
