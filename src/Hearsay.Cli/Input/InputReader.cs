using System.Runtime.CompilerServices;
using System.Text;
using Hearsay.Articles;

namespace Hearsay.Cli.Input;

/// <summary>Reads what the user names. Several inputs are read at once; results come in the order of the inputs.</summary>
internal sealed class InputReader(ReadLimits limits)
{
    private static readonly ArticleReader Reader = new();

    private readonly FolderMetadata folders = new();

    /// <summary>The publication date of inputs that state none.</summary>
    public string? Date { get; init; }

    public Encoding? Encoding { get; init; }

    public async IAsyncEnumerable<ReadResult> ReadAsync(IReadOnlyList<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ahead = Environment.ProcessorCount * 2;
        var running = new Queue<Task<List<ReadResult>>>();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        using var items = InputPaths.Expand(paths).GetEnumerator();
        for (var more = true; more || running.Count > 0;)
        {
            while (running.Count < ahead && (more = more && items.MoveNext()))
            {
                var item = items.Current;
                running.Enqueue(Task.Run(() => ReadAsync(item, cancellationToken), cancellationToken));
            }

            if (running.Count == 0)
            {
                yield break;
            }

            foreach (var result in await running.Dequeue())
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
    }

    private async Task<List<ReadResult>> ReadAsync(InputItem item, CancellationToken cancellation)
    {
        switch (item)
        {
            case InputItem.Settled(var settled):
                return [settled];
            case InputItem.Source source:
                var results = new List<ReadResult>();
                try
                {
                    using var content = source.Path is null ? Console.OpenStandardInput() : Open(source.Path);
                    var (metadata, problem) = folders.Of(source.Path);
                    if (problem is not null)
                    {
                        results.Add(problem);
                    }

                    var input = new ArticleInput(source.Uri, content) { Metadata = metadata, Limits = limits, Encoding = Encoding, FallbackDate = Date, FromFolder = source.FromFolder };
                    await foreach (var result in Reader.ReadAsync(input, cancellation))
                    {
                        results.Add(result);
                    }
                }
                catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
                {
                    results.Add(new ReadResult.Rejected("HS0102", source.Uri, $"It cannot be read: {wrong.Message} Check that it is a file and that you may read it."));
                }

                return results;
            default:
                throw new InvalidOperationException(item.ToString());
        }
    }

    private static FileStream Open(string path) => new(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
}
