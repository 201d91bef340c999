using System.Diagnostics;
using System.Globalization;
using Hearsay.Trainer.Network;

namespace Hearsay.Trainer;

/// <summary>Learns from examples: batches of like length, halves on two threads, gradients added in a fixed order, so that a rerun gives the same bytes.</summary>
internal sealed class Training(ReaderNetwork network, Inventory labels, TextWriter log)
{
    public const int Threads = 2;

    private const int BatchWords = 640;
    private const int Chunk = 600;
    private const int WarmUp = 150;
    private const double Norm = 5;
    private const float Keep = 0.998f;
    private static readonly nuint ScratchFloats = 160_000_000;

    /// <param name="draw">The examples of an epoch.</param>
    public void Run(Func<Random, List<Example>> draw, int epochs, float rate, int seed, IReadOnlyList<Example> dev, IReadOnlyList<Example>? names)
    {
        var random = new Random(seed);
        var drops = Enumerable.Range(0, Threads).Select(thread => new Random(seed + 1 + thread)).ToArray();
        var arenas = Enumerable.Range(0, Threads).Select(_ => new Arena(ScratchFloats)).ToArray();
        using var reader = new Reader(labels, network);
        var watch = Stopwatch.StartNew();
        long step = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var batches = Batches(draw(random), random);
            var (loss, words) = (0d, 0L);
            for (var i = 0; i < batches.Count; i++)
            {
                var batch = batches[i];
                var size = batch.Sum(example => example.Count);
                var losses = new double[Threads];
                Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, thread =>
                {
                    var part = new PackedBatch([.. batch.Where((_, at) => at % Threads == thread)]);
                    losses[thread] = part.Words == 0 ? 0 : network.Learn(part, arenas[thread], thread, drops[thread], 1f / size);
                });
                loss += losses.Sum();
                words += size;
                step++;
                var progress = (epoch + ((double)i / batches.Count)) / epochs;
                Step(step, RateAt(rate, step, progress));
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch + 1}/{epochs} loss {loss / words:F3} words {words} {watch.Elapsed.TotalSeconds:F0}s"));
            if (epoch % 2 == 1 || epoch == epochs - 1)
            {
                Swap();
                log.WriteLine("  dev " + Scores.Trees(reader.Read(dev), dev, labels) + (names is null ? "" : " names " + Scores.Names(reader.Read(names), names)));
                if (epoch < epochs - 1)
                {
                    Swap();
                }
            }
        }

        foreach (var arena in arenas)
        {
            arena.Dispose();
        }
    }

    private void Swap()
    {
        foreach (var parameter in network.Parameters)
        {
            parameter.Swap();
        }
    }

    private void Step(long step, float rate)
    {
        var squares = new double[network.Parameters.Length];
        Parallel.For(0, squares.Length, new ParallelOptions { MaxDegreeOfParallelism = Threads }, i => squares[i] = network.Parameters[i].Gather());
        var norm = Math.Sqrt(squares.Sum());
        var clip = norm > Norm ? (float)(Norm / norm) : 1f;
        var keep = Math.Min(Keep, 1 - (1f / (step + 1)));
        Parallel.For(0, squares.Length, new ParallelOptions { MaxDegreeOfParallelism = Threads }, i => network.Parameters[i].Step(rate, clip, step, keep));
    }

    /// <summary>Warm-up, a third of the way level, then a half cosine down to a fiftieth.</summary>
    private static float RateAt(float rate, long step, double progress)
    {
        const double Level = 0.3;
        const double Lowest = 0.02;
        var warm = Math.Min(1, (double)step / WarmUp);
        var fall = progress < Level ? 1 : Lowest + ((1 - Lowest) * 0.5 * (1 + Math.Cos(Math.PI * (progress - Level) / (1 - Level))));
        return (float)(rate * warm * fall);
    }

    private static List<List<Example>> Batches(List<Example> examples, Random random)
    {
        var order = examples.ToArray();
        random.Shuffle(order);
        var batches = new List<List<Example>>();
        foreach (var chunk in order.Chunk(Chunk))
        {
            var batch = new List<Example>();
            var words = 0;
            foreach (var example in chunk.OrderBy(example => example.Count))
            {
                batch.Add(example);
                words += example.Count;
                if (words >= BatchWords)
                {
                    batches.Add(batch);
                    (batch, words) = ([], 0);
                }
            }

            if (batch.Count > 0)
            {
                batches.Add(batch);
            }
        }

        var mixed = batches.ToArray();
        random.Shuffle(mixed);
        return [.. mixed];
    }
}
