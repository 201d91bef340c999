using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Articles.Html;

/// <summary>Boosted decision trees that tell whether a block belongs to the article; tools/Hearsay.Trainer's pages command makes block-model.txt.</summary>
internal static class BlockModel
{
    // Trees one after another, nodes in order, the root first: a split goes left when the number is less than the value or equal; a leaf adds its value.
    private static readonly (int Feature, float Value, int Left, int Right)[][] Trees = [.. Lexicon.Lines("Articles/Html/block-model.txt").Select(Tree)];

    /// <summary>Above 0 for blocks of the article: the logarithm of the odds.</summary>
    public static float Score(ReadOnlySpan<float> features)
    {
        var score = 0f;
        foreach (var tree in Trees)
        {
            var node = 0;
            while (tree[node].Feature >= 0)
            {
                node = features[tree[node].Feature] <= tree[node].Value ? tree[node].Left : tree[node].Right;
            }

            score += tree[node].Value;
        }

        return score;
    }

    /// <summary>"feature:value:left:right" for a split, "value" for a leaf, with blanks between.</summary>
    private static (int Feature, float Value, int Left, int Right)[] Tree(string line) => [.. line.Split(' ').Select(node =>
    {
        var parts = node.Split(':');
        return parts.Length == 1
            ? (-1, float.Parse(parts[0], CultureInfo.InvariantCulture), 0, 0)
            : (int.Parse(parts[0], CultureInfo.InvariantCulture), float.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture), int.Parse(parts[3], CultureInfo.InvariantCulture));
    })];
}
