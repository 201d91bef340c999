using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Articles.Html;

/// <summary>Boosted decision trees that tell whether a block belongs to the article; tools/Hearsay.Trainer's pages command makes block-model.txt.</summary>
internal static class BlockModel
{
    // The nodes of all trees, a tree's root first: a split goes left when the number is the value or less; a leaf, of feature -1, adds its value.
    private static readonly Node[] Nodes;
    private static readonly int[] Roots;

    static BlockModel()
    {
        var (nodes, roots) = (new List<Node>(), new List<int>());
        foreach (var line in Lexicon.Lines("Articles/Html/block-model.txt"))
        {
            var root = nodes.Count;
            roots.Add(root);
            nodes.AddRange(line.Split(' ').Select(node => NodeOf(node.Split(':'), root)));
        }

        (Nodes, Roots) = ([.. nodes], [.. roots]);
    }

    /// <summary>Above 0 for blocks of the article: the logarithm of the odds.</summary>
    public static float Score(ReadOnlySpan<float> features)
    {
        var score = 0f;
        foreach (var root in Roots)
        {
            ref readonly var node = ref Nodes[root];
            while (node.Feature >= 0)
            {
                node = ref Nodes[features[node.Feature] <= node.Value ? node.Left : node.Right];
            }

            score += node.Value;
        }

        return score;
    }

    /// <summary>Of "feature:value:left:right" for a split, "value" for a leaf; left and right count from the tree's root.</summary>
    private static Node NodeOf(string[] parts, int root) => parts.Length == 1
        ? new Node(-1, float.Parse(parts[0], CultureInfo.InvariantCulture), 0, 0)
        : new Node(int.Parse(parts[0], CultureInfo.InvariantCulture), float.Parse(parts[1], CultureInfo.InvariantCulture), root + int.Parse(parts[2], CultureInfo.InvariantCulture), root + int.Parse(parts[3], CultureInfo.InvariantCulture));

    private readonly record struct Node(int Feature, float Value, int Left, int Right);
}
