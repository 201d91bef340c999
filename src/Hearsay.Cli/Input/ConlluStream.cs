using System.Runtime.CompilerServices;
using Hearsay.Articles;
using Hearsay.Language;

namespace Hearsay.Cli.Input;

/// <summary>Sentences that are parsed together, or what became of one that is not.</summary>
internal readonly record struct ConlluBatch(string Where, IReadOnlyList<ConlluSentence> Sentences, ReadResult? Problem);

/// <summary>Reads CoNLL-U files in batches, holding few at a time: an input of any length streams through.</summary>
internal static class ConlluStream
{
    private const int BatchSentences = 50; // enough to be worth a task of its own

    /// <summary>The name, or that of what it packs, ends in .conllu.</summary>
    public static bool IsNamed(string path) => InputContent.NameWithin(path).EndsWith(".conllu", StringComparison.OrdinalIgnoreCase);

    public static async IAsyncEnumerable<ConlluBatch> ReadAsync(IReadOnlyList<string> paths, ReadLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var item in InputPaths.Expand(paths))
        {
            if (item is InputItem.Settled(var settled))
            {
                yield return new ConlluBatch("", [], settled);
            }
            else if (item is InputItem.Source source)
            {
                await foreach (var batch in InputContent.Guard(ReadAsync(source, limits, cancellationToken), bad => new ConlluBatch(bad.Where, [], bad), source.Uri, cancellationToken))
                {
                    yield return batch;
                }
            }
        }
    }

    private static async IAsyncEnumerable<ConlluBatch> ReadAsync(InputItem.Source source, ReadLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var content = InputContent.OpenUnpacked(source);
        var batch = new List<ConlluSentence>();
        await foreach (var (sentence, rejected) in ConlluReader.ReadAsync(content, source.Uri, limits.MaxRecordBytes, cancellationToken))
        {
            if (sentence is not null)
            {
                batch.Add(sentence);
            }

            if (batch.Count == BatchSentences || (rejected is not null && batch.Count > 0))
            {
                yield return new ConlluBatch(source.Uri, batch, null);
                batch = [];
            }

            if (rejected is not null)
            {
                yield return new ConlluBatch(source.Uri, [], rejected);
            }
        }

        if (batch.Count > 0)
        {
            yield return new ConlluBatch(source.Uri, batch, null);
        }
    }
}
