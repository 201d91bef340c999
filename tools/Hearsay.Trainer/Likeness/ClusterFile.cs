using System.Text.Json;
using Hearsay.Articles;

namespace Hearsay.Trainer.Likeness;

/// <summary>Articles with the stories they belong to, a JSON object a line: id, title, text, date, cluster.</summary>
internal static class ClusterFile
{
    /// <summary>Stories in the order of their first articles.</summary>
    public static IEnumerable<IGrouping<string, SourceDocument>> Read(string path)
    {
        var articles = new List<(string Cluster, SourceDocument Document)>();
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            string? Field(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            if (Field("id") is { } id && Field("text") is { } text && Field("cluster") is { } cluster)
            {
                articles.Add((cluster, new SourceDocument { Id = id, Uri = id, Sha256 = "", Text = text, Title = Field("title"), PublishedAt = Field("date") is { Length: >= 10 } date ? date[..10] : null, Language = "en" }));
            }
        }

        return articles.GroupBy(article => article.Cluster, article => article.Document, StringComparer.Ordinal);
    }
}
