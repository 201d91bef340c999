using Hearsay.Language;

namespace Hearsay.Discrepancies.English;

/// <summary>"known to islanders as the Holm": a name that is somebody's.</summary>
internal static class KnownAs
{
    private const int LongestKnown = 10; // words from "known" to the name

    /// <summary>The word of the name; null where "known" does not stand, or no name follows.</summary>
    public static int? NameAfter(WordTree tree, int word)
    {
        if (!tree.Is(word, "known") || word + 1 >= tree.Syntax.Words.Length || !(tree.Is(word + 1, "to") || tree.Is(word + 1, "among") || tree.Is(word + 1, "by")))
        {
            return null;
        }

        for (var i = word + 2; i < Math.Min(word + LongestKnown, tree.Syntax.Words.Length - 2); i++)
        {
            if (tree.Is(i, "as"))
            {
                var name = tree.Is(i + 1, "the") ? i + 2 : i + 1;
                return tree.Word(name).Tag == UniversalTag.Propn ? name : null;
            }
        }

        return null;
    }
}
