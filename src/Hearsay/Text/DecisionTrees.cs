using System.Globalization;

namespace Hearsay.Text;

/// <summary>
/// Boosted decision trees as tools/Hearsay.Trainer writes them: a tree a line, its nodes between blanks, the root first; "feature:value:left:right"
/// is a split that goes left when the number is the value or less (left and right count from the root), a lone number is a leaf and adds its value.
/// </summary>
internal sealed class DecisionTrees
{
    private readonly Node[] nodes;
    private readonly int[] roots;

    public DecisionTrees(IEnumerable<string> lines)
    {
        var (all, starts) = (new List<Node>(), new List<int>());
        foreach (var line in lines)
        {
            var root = all.Count;
            starts.Add(root);
            all.AddRange(line.Split(' ').Select(node => NodeOf(node.Split(':'), root)));
        }

        (nodes, roots) = ([.. all], [.. starts]);
    }

    /// <summary>The sum of the leaves that the numbers lead to: the logarithm of the odds, above 0 for yes.</summary>
    public float Score(ReadOnlySpan<float> numbers)
    {
        var score = 0f;
        foreach (var root in roots)
        {
            ref readonly var node = ref nodes[root];
            while (node.Feature >= 0)
            {
                node = ref nodes[numbers[node.Feature] <= node.Value ? node.Left : node.Right];
            }

            score += node.Value;
        }

        return score;
    }

    private static Node NodeOf(string[] parts, int root) => parts.Length == 1
        ? new Node(-1, float.Parse(parts[0], CultureInfo.InvariantCulture), 0, 0)
        : new Node(int.Parse(parts[0], CultureInfo.InvariantCulture), float.Parse(parts[1], CultureInfo.InvariantCulture), root + int.Parse(parts[2], CultureInfo.InvariantCulture), root + int.Parse(parts[3], CultureInfo.InvariantCulture));

    private readonly record struct Node(int Feature, float Value, int Left, int Right);
}
