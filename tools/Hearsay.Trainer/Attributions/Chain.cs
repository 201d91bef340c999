using Hearsay.Trainer.Network;

namespace Hearsay.Trainer.Attributions;

/// <summary>A linear chain over role labels: loss and gradients by the forward-backward algorithm, in logarithms.</summary>
internal static unsafe class Chain
{
    private const int K = AttributionNetwork.RoleLabels;

    /// <summary>Turns the scores of a sequence into their scaled gradients; adds that of the transitions; returns the negative log-likelihood.</summary>
    public static double Learn(float* scores, Packing packing, int sequence, ReadOnlySpan<byte> gold, Parameter transitions, int thread, float scale)
    {
        var n = gold.Length;
        var forward = new double[n * K];
        var backward = new double[n * K];
        var t = transitions.Values;
        for (var i = 0; i < n; i++)
        {
            var row = scores + ((long)packing.Row(sequence, i) * K);
            for (var k = 0; k < K; k++)
            {
                forward[(i * K) + k] = row[k] + (i == 0 ? 0 : LogSum(forward[(i - 1) * K] + t[k], forward[((i - 1) * K) + 1] + t[K + k], forward[((i - 1) * K) + 2] + t[(2 * K) + k]));
            }
        }

        for (var i = n - 2; i >= 0; i--)
        {
            var row = scores + ((long)packing.Row(sequence, i + 1) * K);
            for (var k = 0; k < K; k++)
            {
                var next = (i + 1) * K;
                backward[(i * K) + k] = LogSum(t[k * K] + row[0] + backward[next], t[(k * K) + 1] + row[1] + backward[next + 1], t[(k * K) + 2] + row[2] + backward[next + 2]);
            }
        }

        var all = LogSum(forward[(n - 1) * K], forward[((n - 1) * K) + 1], forward[((n - 1) * K) + 2]);
        var loss = all;
        var toTransitions = new Span<float>(transitions.Gradient(thread), K * K);
        for (var i = 0; i < n; i++)
        {
            var row = scores + ((long)packing.Row(sequence, i) * K);
            loss -= row[gold[i]];
            if (i > 0)
            {
                loss -= t[(gold[i - 1] * K) + gold[i]];
                for (var j = 0; j < K; j++)
                {
                    for (var k = 0; k < K; k++)
                    {
                        var both = Math.Exp(forward[((i - 1) * K) + j] + t[(j * K) + k] + row[k] + backward[(i * K) + k] - all);
                        toTransitions[(j * K) + k] += scale * (float)(both - (gold[i - 1] == j && gold[i] == k ? 1 : 0));
                    }
                }
            }
        }

        for (var i = 0; i < n; i++)
        {
            var row = scores + ((long)packing.Row(sequence, i) * K);
            for (var k = 0; k < K; k++)
            {
                row[k] = scale * (float)(Math.Exp(forward[(i * K) + k] + backward[(i * K) + k] - all) - (gold[i] == k ? 1 : 0));
            }
        }

        return loss;
    }

    private static double LogSum(double a, double b, double c)
    {
        var most = Math.Max(a, Math.Max(b, c));
        return most + Math.Log(Math.Exp(a - most) + Math.Exp(b - most) + Math.Exp(c - most));
    }
}
