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
    private static readonly nuint ScratchFloats = 160_000_000;

    /// <param name="draw">The examples of an epoch.</param>
    public void Run(Func<Random, List<Example>> draw, int epochs, float rate, int seed, IReadOnlyList<Example> dev, IReadOnlyList<Example>? names)
    {
        var random = new Random(seed);
        var drops = Enumerable.Range(0, Threads).Select(thread => new Random(seed + 1 + thread)).ToArray();
        var arenas = Enumerable.Range(0, Threads).Select(_ => new Arena(ScratchFloats)).ToArray();
        using var reader = new Reader(labels, network);
        var watch = Stopwatch.StartNew();
        var optimiser = new Optimiser(network.Parameters);
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
                optimiser.Step(rate, (epoch + ((double)i / batches.Count)) / epochs);
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch + 1}/{epochs} loss {loss / words:F3} words {words} {watch.Elapsed.TotalSeconds:F0}s"));
            if (epoch % 2 == 1 || epoch == epochs - 1)
            {
                optimiser.Swap();
                log.WriteLine("  dev " + Scores.Trees(reader.Read(dev), dev, labels) + (names is null ? "" : " names " + Scores.Names(reader.Read(names), names)));
                if (epoch < epochs - 1)
                {
                    optimiser.Swap();
                }
            }
        }

        foreach (var arena in arenas)
        {
            arena.Dispose();
        }
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
