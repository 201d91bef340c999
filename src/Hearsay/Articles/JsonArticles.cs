using System.Text.Json;
using Hearsay.Articles.Feeds;
using Hearsay.Articles.Wire;

namespace Hearsay.Articles;

/// <summary>JSON of any vocabulary that articles come in, a file or a line of it.</summary>
internal static class JsonArticles
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static IEnumerable<ReadResult> Read(ArticleInput input, byte[] bytes)
    {
        var decoded = TextDecoding.Decode(bytes, input.Encoding);
        if (decoded.Text is null)
        {
            return [Rejections.NotText(input, decoded)];
        }

        try
        {
            using var json = JsonDocument.Parse(decoded.Text, Options);
            return Of(input, json.RootElement) ?? [Other(input)];
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return [Other(input)];
        }
    }

    /// <summary>Null when it is of no such vocabulary.</summary>
    public static IReadOnlyList<ReadResult>? Of(ArticleInput input, JsonElement root) =>
        JsonFeed.IsOne(root) ? [.. FeedDocuments.Of(input, JsonFeed.Of(root))]
        : Ninjs.IsOne(root) ? [.. WireItem.Read(input, Ninjs.Of(root))]
        : root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0 && root.EnumerateArray().All(Ninjs.IsOne) ? [.. WireItem.Read(input, [.. root.EnumerateArray().SelectMany(Ninjs.Of)])]
        : null;

    private static ReadResult Other(ArticleInput input) => input.FromFolder ? Rejections.PassedOver(ArticleFormat.Json, input) : Rejections.OtherJson(input);
}
