using System.Collections.Immutable;

namespace Hearsay.Articles;

/// <summary>
/// What a text file says of itself above its text: "Published: 12 June 2031", the outlet, the title, each on a line. Without the line of the date,
/// or above it, short lines may be anything and are left alone.
/// </summary>
internal static class HeadLines
{
    private const int MostLines = 5;
    private const int LongestTitleWords = 18;
    private const int LongestOutletWords = 4;
    private const int ShortestProseWords = 8;

    /// <summary>The indices of title and outlet among the lines; the outlet is -1 where none is named. Null where the text begins otherwise.</summary>
    public static (int Title, int Outlet)? Of(string text, ImmutableArray<TextLine> lines, NoiseKind?[] kinds, bool isDated)
    {
        var named = new List<int>();
        var at = 0;
        for (; at < Math.Min(lines.Length, MostLines); at++)
        {
            if (kinds[at] is NoiseKind.Header || lines[at].Words == 0)
            {
                isDated |= kinds[at] is NoiseKind.Header;
            }
            else if (isDated && kinds[at] is null && lines[at].Words <= LongestTitleWords && !TextLine.IsTerminated(lines[at].Span.In(text)))
            {
                named.Add(at);
            }
            else
            {
                break;
            }
        }

        if (!isDated || named.Count is 0 or > 2 || at >= lines.Length || lines[at].Words < ShortestProseWords || !TextLine.IsTerminated(lines[at].Span.In(text)))
        {
            return null;
        }

        var title = named.MaxBy(line => lines[line].Words);
        var outlet = named.Find(line => line != title && lines[line].Words <= LongestOutletWords, -1);
        return named.Count == 2 && outlet < 0 ? null : (title, outlet);
    }

    private static int Find(this List<int> lines, Predicate<int> isIt, int none) => lines.FindIndex(isIt) is >= 0 and var at ? lines[at] : none;
}
