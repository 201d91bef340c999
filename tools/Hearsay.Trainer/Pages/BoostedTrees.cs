using System.Globalization;

namespace Hearsay.Trainer.Pages;

/// <summary>Gradient boosting of small trees on the logistic loss (Friedman 2001), on numbers cut into bins.</summary>
internal sealed class BoostedTrees(int trees, int leaves, double rate)
{
    private const int Bins = 48;
    private const double Ridge = 1.0;       // added to a leaf's curvature
    private const double SmallestLeaf = 0.15; // curvature
    private const double FeatureShare = 0.5;

    private readonly List<(int Feature, float Value, int Left, int Right)[]> grown = [];

    public float Score(ReadOnlySpan<float> numbers)
    {
        var score = 0f;
        foreach (var tree in grown)
        {
            var node = 0;
            while (tree[node].Feature >= 0)
            {
                node = numbers[tree[node].Feature] <= tree[node].Value ? tree[node].Left : tree[node].Right;
            }

            score += tree[node].Value;
        }

        return score;
    }

    public void Train(IReadOnlyList<float[]> rows, bool[] labels, float[] weights)
    {
        var count = rows[0].Length;
        var cuts = Enumerable.Range(0, count).Select(feature => Cuts(rows, feature)).ToArray();
        var binned = new byte[count][];
        for (var feature = 0; feature < count; feature++)
        {
            binned[feature] = [.. rows.Select(row => (byte)BinOf(cuts[feature], row[feature]))];
        }

        var scale = rows.Count / weights.Sum(weight => (double)weight);
        var scores = new double[rows.Count];
        var (slopes, curves) = (new double[rows.Count], new double[rows.Count]);
        var random = new Random(7);
        for (var t = 0; t < trees; t++)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var p = 1 / (1 + Math.Exp(-scores[i]));
                slopes[i] = scale * weights[i] * ((labels[i] ? 1 : 0) - p);
                curves[i] = scale * weights[i] * Math.Max(1e-6, p * (1 - p));
            }

            var features = Enumerable.Range(0, count).Where(_ => random.NextDouble() < FeatureShare).ToArray();
            Grow(binned, cuts, features, slopes, curves, scores);
        }
    }

    /// <summary>A tree a line, as BlockModel reads them.</summary>
    public IEnumerable<string> Lines() => grown.Select(tree => string.Join(' ', tree.Select(node => node.Feature < 0
        ? node.Value.ToString("0.####", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{node.Feature}:{node.Value:0.#####}:{node.Left}:{node.Right}"))));

    private static float[] Cuts(IReadOnlyList<float[]> rows, int feature)
    {
        var values = rows.Select(row => row[feature]).Order().ToArray();
        return [.. Enumerable.Range(1, Bins - 1).Select(i => MathF.Round(values[(int)((long)i * (values.Length - 1) / Bins)], 4)).Concat(values.Distinct().Take(Bins).Count() < Bins ? values.Distinct().Select(value => MathF.Round(value, 4)) : []).Distinct().Order().Take(255)];
    }

    private static int BinOf(float[] cuts, float value)
    {
        var at = Array.BinarySearch(cuts, value);
        return at >= 0 ? at : ~at;
    }

    private void Grow(byte[][] binned, float[][] cuts, int[] features, double[] slopes, double[] curves, double[] scores)
    {
        var nodes = new List<(int Feature, float Value, int Left, int Right)> { (-1, 0, 0, 0) };
        var open = new List<(int Node, int[] Rows, double Gain, int Feature, int Bin)> { Best(0, [.. Enumerable.Range(0, scores.Length)], binned, cuts, features, slopes, curves) };
        for (var leaf = 1; leaf < leaves; leaf++)
        {
            var at = Enumerable.Range(0, open.Count).MaxBy(i => open[i].Gain);
            var (node, rows, gain, feature, bin) = open[at];
            if (gain <= 1e-3)
            {
                break;
            }

            var left = rows.Where(row => binned[feature][row] <= bin).ToArray();
            var right = rows.Where(row => binned[feature][row] > bin).ToArray();
            nodes[node] = (feature, cuts[feature][bin], nodes.Count, nodes.Count + 1);
            nodes.Add((-1, 0, 0, 0));
            nodes.Add((-1, 0, 0, 0));
            open[at] = Best(nodes.Count - 2, left, binned, cuts, features, slopes, curves);
            open.Add(Best(nodes.Count - 1, right, binned, cuts, features, slopes, curves));
        }

        foreach (var (node, rows, _, _, _) in open)
        {
            var value = (float)Math.Round(rate * rows.Sum(row => slopes[row]) / (rows.Sum(row => curves[row]) + Ridge), 4);
            nodes[node] = (-1, value, 0, 0);
            foreach (var row in rows)
            {
                scores[row] += value;
            }
        }

        grown.Add([.. nodes]);
    }

    private static (int Node, int[] Rows, double Gain, int Feature, int Bin) Best(int node, int[] rows, byte[][] binned, float[][] cuts, int[] features, double[] slopes, double[] curves)
    {
        var (slope, curve) = (rows.Sum(row => slopes[row]), rows.Sum(row => curves[row]));
        var whole = slope * slope / (curve + Ridge);
        var found = new (double Gain, int Bin)[features.Length];
        Parallel.For(0, features.Length, f =>
        {
            Span<double> slopeIn = stackalloc double[256];
            Span<double> curveIn = stackalloc double[256];
            slopeIn.Clear();
            curveIn.Clear();
            var bins = binned[features[f]];
            foreach (var row in rows)
            {
                slopeIn[bins[row]] += slopes[row];
                curveIn[bins[row]] += curves[row];
            }

            var (leftSlope, leftCurve) = (0.0, 0.0);
            for (var bin = 0; bin < cuts[features[f]].Length; bin++)
            {
                leftSlope += slopeIn[bin];
                leftCurve += curveIn[bin];
                if (leftCurve >= SmallestLeaf && curve - leftCurve >= SmallestLeaf)
                {
                    var gain = (leftSlope * leftSlope / (leftCurve + Ridge)) + ((slope - leftSlope) * (slope - leftSlope) / (curve - leftCurve + Ridge)) - whole;
                    found[f] = gain > found[f].Gain ? (gain, bin) : found[f];
                }
            }
        });
        var best = Enumerable.Range(0, features.Length).MaxBy(f => found[f].Gain);
        return (node, rows, found[best].Gain, features[best], found[best].Bin);
    }
}
