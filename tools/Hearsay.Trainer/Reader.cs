using Hearsay.Trainer.Network;

namespace Hearsay.Trainer;

/// <summary>Reads many sentences with one network or several, on all training threads.</summary>
internal sealed class Reader(Inventory labels, params ReaderNetwork[] networks) : IDisposable
{
    private const int BatchSentences = 32;

    private static readonly nuint ScratchFloats = 80_000_000;

    private readonly Arena[][] arenas = [.. Enumerable.Range(0, Training.Threads).Select(_ => networks.Select(_ => new Arena(ScratchFloats)).ToArray())];

    /// <summary>Answers in the order of the examples.</summary>
    public Answer[] Read(IReadOnlyList<Example> examples)
    {
        var ensemble = new Ensemble(labels, networks);
        var answers = new Answer[examples.Count];
        var chunks = Enumerable.Range(0, examples.Count).OrderBy(i => examples[i].Count).Chunk(BatchSentences).ToArray();
        Parallel.For(0, Training.Threads, new ParallelOptions { MaxDegreeOfParallelism = Training.Threads }, thread =>
        {
            for (var c = thread; c < chunks.Length; c += Training.Threads)
            {
                var chunk = chunks[c].OrderByDescending(i => examples[i].Count).ToArray();
                var read = ensemble.Read(new PackedBatch([.. chunk.Select(i => examples[i])]), arenas[thread]);
                for (var i = 0; i < chunk.Length; i++)
                {
                    answers[chunk[i]] = read[i];
                }
            }
        });
        return answers;
    }

    public void Dispose()
    {
        foreach (var arena in arenas.SelectMany(own => own))
        {
            arena.Dispose();
        }
    }
}
