using System.Runtime.CompilerServices;
using System.Text;
using Hearsay.Articles;

namespace Hearsay.Cli.Input;

/// <summary>What the inputs hold.</summary>
internal enum RecordKind
{
    /// <summary>By the name: CoNLL-U, JSON lines, text or HTML; standard input is JSON lines.</summary>
    ByName,

    /// <summary>An article a line.</summary>
    JsonLines,

    /// <summary>An article a file: text or HTML.</summary>
    Text,

    /// <summary>Sentences with their words settled.</summary>
    Conllu,
}

/// <summary>Reads articles one after the other, holding one at a time: an input of any length streams through.</summary>
internal sealed class RecordStream(ReadLimits limits)
{
    private static readonly JsonLinesReader Lines = new();
    private static readonly ArticleReader Articles = new();

    private readonly FolderMetadata folders = new();

    public RecordKind Kind { get; init; }

    /// <summary>The publication date of inputs that state none.</summary>
    public string? Date { get; init; }

    public Encoding? Encoding { get; init; }

    public async IAsyncEnumerable<ReadResult> ReadAsync(IReadOnlyList<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var item in InputPaths.Expand(paths))
        {
            if (item is InputItem.Settled(var settled))
            {
                yield return settled;
            }
            else if (item is InputItem.Source source)
            {
                await foreach (var result in InputContent.Guard(ReadAsync(source, cancellationToken), rejected => rejected, source.Uri, cancellationToken))
                {
                    yield return result;
                }
            }
        }
    }

    private async IAsyncEnumerable<ReadResult> ReadAsync(InputItem.Source source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var content = InputContent.Open(source);
        var (metadata, problem) = folders.Of(source.Path);
        if (problem is not null)
        {
            yield return problem;
        }

        var input = new ArticleInput(InputContent.NameWithin(source.Uri), content)
        {
            Metadata = metadata, Limits = limits, Encoding = Encoding, FallbackDate = Date, FromFolder = source.FromFolder,
        };
        IArticleReader reader = Kind == RecordKind.JsonLines || (Kind == RecordKind.ByName && source.Path is null) ? Lines : Articles;
        await foreach (var result in reader.ReadAsync(input, cancellationToken))
        {
            yield return result;
        }
    }
}
