using Hearsay.Text;

namespace Hearsay.Articles.English;

/// <summary>Notices that correct an article.</summary>
internal static class Corrections
{
    private static readonly string[] Beginnings = [.. Lexicon.Lines("Articles/English/corrections.txt")];

    private const int LongestSubjectWords = 5; // "This article and its subheading"

    private const int LongestLeadWords = 8; // "Because of an editing error, an earlier version"

    private static readonly string[] Versions = ["earlier version of this ", "previous version of this "];

    private static readonly string[] UnsureBeginnings = ["An earlier version", "A previous version"];

    private static readonly string[] Things = ["article", "story", "report", "piece", "post", "page", "headline", "caption"];

    private static readonly string[] Deeds = ["was amended", "were amended", "has been amended", "have been amended", "was revised", "has been revised", "has been updated to", "was updated to", "was corrected", "were corrected", "has been corrected", "have been corrected"];

    /// <summary>A line of text that is such a notice; an earlier version of a bill is none.</summary>
    public static bool IsNote(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" *•-–—[(");
        foreach (var version in Versions)
        {
            if (line.IndexOf(version, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && line[..at].Count(' ') <= LongestLeadWords && NamesThing(line[(at + version.Length)..]))
            {
                return true;
            }
        }

        foreach (var beginning in UnsureBeginnings)
        {
            if (line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return Begins(line) || (line.StartsWith("This ", StringComparison.Ordinal) && NamesThing(line["This ".Length..]) && TellsDeed(line));
    }

    private static bool NamesThing(ReadOnlySpan<char> words)
    {
        foreach (var thing in Things)
        {
            if (words.StartsWith(thing, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TellsDeed(ReadOnlySpan<char> line)
    {
        foreach (var deed in Deeds)
        {
            if (line.IndexOf(deed, StringComparison.OrdinalIgnoreCase) is > 0 and var at && line[..at].Count(' ') <= LongestSubjectWords + 1)
            {
                return true;
            }
        }

        return false;
    }

    public static bool Begins(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" *•-–—[(");
        foreach (var beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
