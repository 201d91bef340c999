using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Articles.English;

/// <summary>The lists that tell furniture, related links and captions from sentences, and how a line is compared with them.</summary>
internal static class WordLists
{
    public static readonly FrozenSet<string> Furniture = Set("furniture");
    public static readonly FrozenSet<string> ShareWords = Set("share-words");
    public static readonly FrozenSet<string> CaptionCues = Set("caption-cues");
    public static readonly FrozenSet<string> RelatedHeads = Set("related-heads");
    private static readonly string[] FurnitureStarts = [.. Lexicon.Lines("Articles/English/furniture-starts.txt")];
    private static readonly string[] RelatedStarts = [.. Lexicon.Lines("Articles/English/related-starts.txt").OrderByDescending(start => start.Length)];
    private static readonly string[] OpenRelatedHeads = [.. RelatedHeads.Where(head => head.EndsWith('*')).Select(head => head[..^1])];

    private const string Edges = " \t.,:;!?|*•·-–—>»›<«…[]()'\"“”‘’&";

    public static bool IsFurniture(ReadOnlySpan<char> line) => line.Length <= 80 && Furniture.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line.Trim(Edges));

    /// <summary>Begins with an offer or rule of the site, up to the end of a word.</summary>
    public static bool IsFurnitureStart(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(Edges);
        foreach (var start in FurnitureStarts)
        {
            if (StartsWith(line, start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The line heads a list of other articles.</summary>
    public static bool IsRelatedHead(ReadOnlySpan<char> line)
    {
        line = line.Trim(Edges);
        if (line.Length > 80)
        {
            return false;
        }

        foreach (var head in OpenRelatedHeads)
        {
            if (StartsWith(line, head.AsSpan().Trim()) && TextLine.WordsIn(line) <= 7)
            {
                return true;
            }
        }

        return RelatedHeads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line);
    }

    /// <summary>Length of "SEE ALSO: " and the like at the beginning of a line; 0 for none.</summary>
    public static int RelatedStart(ReadOnlySpan<char> line)
    {
        var skipped = line.Length - line.TrimStart(Edges).Length;
        foreach (var start in RelatedStarts)
        {
            if (StartsWith(line[skipped..], start))
            {
                var rest = line[(skipped + start.Length)..];
                var marks = rest.Length - rest.TrimStart(" \t").Length;
                return rest[marks..] is [':' or '|' or '>' or '»' or '→', ..] || rest[marks..].StartsWith("- ") || rest[marks..].StartsWith("– ") || rest[marks..].StartsWith("— ")
                    ? skipped + start.Length + marks + 1
                    : 0;
            }
        }

        return 0;
    }

    /// <summary>A row of buttons: two or more share words, glued or apart, and nothing else.</summary>
    public static bool IsShareRow(ReadOnlySpan<char> line)
    {
        const int Longest = 90;
        if (line.Length > Longest)
        {
            return false;
        }

        var words = 0;
        foreach (var range in line.SplitAny(" \t|/,·•"))
        {
            var word = line[range].Trim(Edges);
            if (!word.IsEmpty && Glued(word) is var parts)
            {
                if (parts == 0)
                {
                    return false;
                }

                words += parts;
            }
        }

        return words >= 2;
    }

    /// <summary>How many share words make up this one, longest first; 0 when something is left over.</summary>
    private static int Glued(ReadOnlySpan<char> word)
    {
        var lookup = ShareWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var parts = 0;
        while (!word.IsEmpty)
        {
            var length = word.Length;
            while (length > 0 && !(lookup.Contains(word[..length]) && (length == word.Length || length > 2)))
            {
                length--;
            }

            if (length == 0)
            {
                return 0;
            }

            parts++;
            word = word[length..];
        }

        return parts;
    }

    private static bool StartsWith(ReadOnlySpan<char> line, ReadOnlySpan<char> start) =>
        line.StartsWith(start, StringComparison.OrdinalIgnoreCase) && (line.Length == start.Length || !char.IsLetterOrDigit(line[start.Length]) || !char.IsLetterOrDigit(start[^1]));

    private static FrozenSet<string> Set(string name) => Lexicon.Lines($"Articles/English/{name}.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
