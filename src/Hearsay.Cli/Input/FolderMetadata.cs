using System.Collections.Concurrent;
using System.Text.Json;
using Hearsay.Articles;

namespace Hearsay.Cli.Input;

/// <summary>What the documents.json beside a file says of it. Each list is read once; safe for several threads.</summary>
internal sealed class FolderMetadata
{
    private readonly ConcurrentDictionary<string, Lazy<MetadataList>> lists = new(StringComparer.Ordinal);

    /// <summary>The metadata of a file, and, once for each folder, what is wrong with its list.</summary>
    public (InputMetadata Metadata, ReadResult.Rejected? Problem) Of(string? path)
    {
        if (path is null || Path.GetDirectoryName(Path.GetFullPath(path)) is not { } folder)
        {
            return (new InputMetadata(), null);
        }

        var list = lists.GetOrAdd(folder, key => new Lazy<MetadataList>(() => Load(Path.Combine(key, InputPaths.MetadataFile)))).Value;
        return (list.ByFile.GetValueOrDefault(Path.GetFileName(path)) ?? new InputMetadata(), list.TakeProblem());
    }

    private static MetadataList Load(string path)
    {
        if (!File.Exists(path))
        {
            return new MetadataList([], null);
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (json.RootElement.ValueKind != JsonValueKind.Array)
            {
                return Bad("It is no list");
            }

            var byFile = new Dictionary<string, InputMetadata>(StringComparer.Ordinal);
            foreach (var entry in json.RootElement.EnumerateArray())
            {
                if (entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("file", out var file) && file.GetString() is { } name)
                {
                    byFile[Path.GetFileName(name)] = RecordMetadata.Of(entry);
                }
            }

            return new MetadataList(byFile, null);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            return Bad(wrong.Message);
        }

        MetadataList Bad(string why) =>
            new([], new ReadResult.Rejected("HS0118", path, $"It lends no metadata: {why.TrimEnd('.')}. Make it a JSON list of {{\"file\", \"title\", \"source\", \"url\", \"date\"}}."));
    }

    private sealed class MetadataList(Dictionary<string, InputMetadata> byFile, ReadResult.Rejected? problem)
    {
        private ReadResult.Rejected? problem = problem;

        public Dictionary<string, InputMetadata> ByFile { get; } = byFile;

        public ReadResult.Rejected? TakeProblem() => Interlocked.Exchange(ref problem, null);
    }
}
