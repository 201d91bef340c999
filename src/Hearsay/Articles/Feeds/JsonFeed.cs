using System.Text.Json;

namespace Hearsay.Articles.Feeds;

/// <summary>JSON Feed 1.0 and 1.1 (jsonfeed.org).</summary>
internal static class JsonFeed
{
    public static bool IsOne(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array
        && (Text(root, "version")?.Contains("jsonfeed.org", StringComparison.Ordinal) == true || root.TryGetProperty("home_page_url", out _) || root.TryGetProperty("feed_url", out _));

    public static FeedEntry Of(JsonElement root)
    {
        var feed = new FeedEntry { Title = Plain(root, "title"), Link = Text(root, "home_page_url"), Language = Text(root, "language") };
        AddAuthors(feed, root);
        foreach (var item in root.GetProperty("items").EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
        {
            var entry = new FeedEntry
            {
                Id = Text(item, "id"),
                Link = Text(item, "url") ?? Text(item, "external_url"),
                Title = Plain(item, "title"),
                Content = Text(item, "content_html") is { } html ? new FeedText(html, true, null) : Plain(item, "content_text"),
                Summary = Plain(item, "summary"),
                Published = Text(item, "date_published"),
                Updated = Text(item, "date_modified"),
                Language = Text(item, "language"),
            };
            AddAuthors(entry, item);
            if (item.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array)
            {
                entry.Categories.AddRange(tags.EnumerateArray().Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => tag.GetString()!));
            }

            feed.Items.Add(entry);
        }

        return feed;
    }

    private static void AddAuthors(FeedEntry entry, JsonElement holder)
    {
        if (holder.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array)
        {
            entry.Authors.AddRange(authors.EnumerateArray().Select(author => Text(author, "name")).OfType<string>());
        }
        else if (holder.TryGetProperty("author", out var author) && Text(author, "name") is { } name)
        {
            entry.Authors.Add(name);
        }
    }

    private static FeedText? Plain(JsonElement holder, string name) => Text(holder, name) is { } text ? new FeedText(text, false, null) : null;

    private static string? Text(JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var value)
            ? value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString()!.Trim()
            : value.ValueKind == JsonValueKind.Number ? value.GetRawText() : null
            : null;
}
