using Hearsay.Text;

namespace Hearsay.Articles.English;

/// <summary>Notices that correct an article.</summary>
internal static class Corrections
{
    private static readonly string[] Beginnings = [.. Lexicon.Lines("Articles/English/corrections.txt")];

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
