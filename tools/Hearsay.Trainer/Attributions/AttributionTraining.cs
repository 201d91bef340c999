using System.Diagnostics;
using System.Globalization;
using Hearsay.Trainer.Network;

namespace Hearsay.Trainer.Attributions;

/// <summary>Learns attributions: halves of a batch on two threads, gradients added in a fixed order, so that a rerun gives the same bytes.</summary>
internal sealed class AttributionTraining(AttributionNetwork network, TextWriter log)
{
    private const int BatchWords = 900;
    private const int Chunk = 500;
    private static readonly nuint ScratchFloats = 100_000_000;

    public void Run(List<Stretch> stretches, int epochs, float rate, int seed, Action<int> measure)
    {
        var random = new Random(seed);
        var drops = Enumerable.Range(0, Training.Threads).Select(thread => new Random(seed + 1 + thread)).ToArray();
        var arenas = Enumerable.Range(0, Training.Threads).Select(_ => new Arena(ScratchFloats)).ToArray();
        var optimiser = new Optimiser(network.Parameters);
        var watch = Stopwatch.StartNew();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var batches = Batches(stretches, random);
            var (cueLoss, roleLoss, words) = (0d, 0d, 0L);
            for (var i = 0; i < batches.Count; i++)
            {
                var batch = batches[i];
                var size = batch.Sum(stretch => stretch.Count);
                var losses = new (double Cues, double Roles)[Training.Threads];
                Parallel.For(0, Training.Threads, new ParallelOptions { MaxDegreeOfParallelism = Training.Threads }, thread =>
                {
                    var part = batch.Where((_, at) => at % Training.Threads == thread).ToArray();
                    losses[thread] = part.Length == 0 ? default : network.Learn(part, arenas[thread], thread, drops[thread], 1f / size);
                });
                cueLoss += losses.Sum(loss => loss.Cues);
                roleLoss += losses.Sum(loss => loss.Roles);
                words += size;
                optimiser.Step(rate, (epoch + ((double)i / batches.Count)) / epochs);
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch + 1}/{epochs} cues {cueLoss / words:F4} roles {roleLoss / words:F4} words {words} {watch.Elapsed.TotalSeconds:F0}s"));
            optimiser.Swap();
            measure(epoch + 1);
            if (epoch < epochs - 1)
            {
                optimiser.Swap();
            }
        }

        Array.ForEach(arenas, arena => arena.Dispose());
    }

    private static List<Stretch[]> Batches(List<Stretch> stretches, Random random)
    {
        var order = stretches.ToArray();
        random.Shuffle(order);
        var batches = new List<Stretch[]>();
        foreach (var chunk in order.Chunk(Chunk))
        {
            var batch = new List<Stretch>();
            foreach (var stretch in chunk.OrderBy(stretch => stretch.Count))
            {
                batch.Add(stretch);
                if (batch.Sum(one => one.Count) >= BatchWords)
                {
                    batches.Add([.. batch]);
                    batch.Clear();
                }
            }

            if (batch.Count > 0)
            {
                batches.Add([.. batch]);
            }
        }

        var mixed = batches.ToArray();
        random.Shuffle(mixed);
        return [.. mixed];
    }
}
