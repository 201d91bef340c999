using System.Runtime.CompilerServices;
using System.Text;
using Hearsay.Articles;

namespace Hearsay.Cli.Input;

/// <summary>Reads what the user names, in the order in which it is named. Every command that takes articles takes them through this.</summary>
internal sealed class InputReader(ReadLimits limits)
{
    private readonly FolderMetadata folders = new();

    /// <summary>The publication date of inputs that state none.</summary>
    public string? Date { get; init; }

    public Encoding? Encoding { get; init; }

    /// <summary>Names of columns by what they hold.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = System.Collections.ObjectModel.ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What the inputs are; null to find out.</summary>
    public ArticleFormat? Format { get; init; }

    /// <summary>Pieces still to be read, held one at a time: an input of any length streams through.</summary>
    public async IAsyncEnumerable<ArticlePiece> CutAsync(IReadOnlyList<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var item in InputPaths.Expand(paths))
        {
            if (item is InputItem.Settled(var settled))
            {
                yield return ArticlePiece.Of(settled);
            }
            else if (item is InputItem.Source source)
            {
                await foreach (var piece in InputContent.Guard(CutAsync(source, cancellationToken), ArticlePiece.Of, source.Uri, cancellationToken))
                {
                    yield return piece;
                }
            }
        }
    }

    /// <summary>Documents, read on all cores, each once, no more than the limit.</summary>
    public async IAsyncEnumerable<ReadResult> ReadAsync(IReadOnlyList<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var result in SelectAsync(CutAsync(paths, cancellationToken), result => result, cancellationToken))
        {
            if (result is not ReadResult.Read(var document))
            {
                yield return result;
            }
            else if (!ids.TryAdd(document.Id, document.Uri))
            {
                yield return new ReadResult.Skipped(document.Uri, $"It is the same as {ids[document.Id]}: bytes, name, outlet and date.");
            }
            else if (ids.Count > limits.MaxDocuments)
            {
                yield return new ReadResult.Rejected("HS0117", document.Uri, $"It is over {limits.MaxDocuments} documents; it and all after it are left out. Split the run, or allow more with --max-documents.");
                yield break;
            }
            else
            {
                yield return result;
            }
        }
    }

    /// <summary>Reads the pieces and works on what they hold, on all cores and in order.</summary>
    public static async IAsyncEnumerable<T> SelectAsync<T>(IAsyncEnumerable<ArticlePiece> pieces, Func<ReadResult, T> step, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var results in OrderedWork.SelectAsync(pieces, piece => Read(piece).Select(step).ToArray(), cancellationToken))
        {
            foreach (var result in results)
            {
                yield return result;
            }
        }
    }

    /// <summary>What a piece holds; a failure of the reader is a bug, named, and the rest goes on.</summary>
    private static IReadOnlyList<ReadResult> Read(ArticlePiece piece)
    {
        try
        {
            return piece.Read();
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            return [EngineFailure.Of("HS0901", piece.Uri, "Reading", bug)];
        }
    }

    private async IAsyncEnumerable<ArticlePiece> CutAsync(InputItem.Source source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var content = InputContent.Open(source);
        var (metadata, problem) = folders.Of(source.Path);
        if (problem is not null)
        {
            yield return ArticlePiece.Of(problem);
        }

        var input = new ArticleInput(source.Uri, content)
        {
            Metadata = metadata, Limits = limits, Encoding = Encoding, Format = Format, Columns = Columns, FallbackDate = Date, FromFolder = source.FromFolder,
            OpenBeside = path => InputContent.OpenBeside(source, path),
        };
        await foreach (var piece in ArticleReader.CutAsync(input, cancellationToken))
        {
            yield return piece;
        }
    }
}
