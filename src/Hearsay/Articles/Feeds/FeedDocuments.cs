using System.Globalization;
using System.Text;

namespace Hearsay.Articles.Feeds;

/// <summary>The items of a feed as documents; what an item does not say itself, its source or its feed lends.</summary>
internal static class FeedDocuments
{
    public static IEnumerable<ReadResult> Of(ArticleInput input, FeedEntry feed)
    {
        if (feed.Items.Count == 0)
        {
            yield return Rejections.EmptyFeed(input);
            yield break;
        }

        for (var i = 0; i < feed.Items.Count; i++)
        {
            var record = input with { Uri = string.Create(CultureInfo.InvariantCulture, $"{input.Uri}#{i + 1}") };
            if (i == input.Limits.MaxFeedItems)
            {
                yield return Rejections.TooManyItems(record, feed.Items.Count - i);
                yield break;
            }

            yield return Of(record, feed.Items[i], feed);
        }
    }

    private static ReadResult Of(ArticleInput input, FeedEntry item, FeedEntry feed)
    {
        var body = item.Content?.Text is { Length: > 0 } content ? content : item.Summary?.Text ?? "";
        var title = item.Title?.Line;
        if (body.Length == 0 && string.IsNullOrEmpty(title))
        {
            return Rejections.NoText(input);
        }

        var metadata = new InputMetadata
        {
            Id = item.Id,
            Title = title,
            Byline = Html.People.Join(FirstOf(item.Authors, item.Source?.Authors, item.Contributors)),
            Publisher = item.Publisher ?? item.Source?.Title?.Line ?? feed.Title?.Line,
            Url = item.Link,
            PublishedAt = FirstTime(item.Published, item.Created, item.Updated),
            UpdatedAt = FeedTime.Of(item.Updated),
            Section = item.Categories.FirstOrDefault(),
            Language = item.Content?.Language ?? item.Language ?? item.Source?.Language ?? feed.Language,
        };
        var bytes = Encoding.UTF8.GetBytes($"{title}\n{item.Content?.Value ?? item.Summary?.Value}");
        return new ReadResult.Read(DocumentOf.Text(input, bytes, body, metadata.Or(input.Metadata)) with { Provenance = [.. Provenance(item, feed, metadata)] });
    }

    /// <summary>What item, source and feed state, those that are believed first.</summary>
    private static IEnumerable<StatedField> Provenance(FeedEntry item, FeedEntry feed, InputMetadata chosen)
    {
        (ArticleField Field, string? Chosen, string? Value, string Where)[] stated =
        [
            (ArticleField.Title, chosen.Title, item.Title?.Line, "item title"),
            (ArticleField.Byline, chosen.Byline, People(item.Authors), "item author"),
            (ArticleField.Byline, chosen.Byline, People(item.Source?.Authors), "source author"),
            (ArticleField.Byline, chosen.Byline, People(item.Contributors), "item contributor"),
            (ArticleField.Publisher, chosen.Publisher, item.Publisher, "item publisher"),
            (ArticleField.Publisher, chosen.Publisher, item.Source?.Title?.Line, "source title"),
            (ArticleField.Publisher, chosen.Publisher, feed.Title?.Line, "feed title"),
            (ArticleField.Url, chosen.Url, item.Link, "item link"),
            (ArticleField.PublishedAt, chosen.PublishedAt, FeedTime.Of(item.Published), "item published"),
            (ArticleField.PublishedAt, chosen.PublishedAt, FeedTime.Of(item.Created), "item created"),
            (ArticleField.PublishedAt, chosen.PublishedAt, FeedTime.Of(item.Updated), "item updated"),
            (ArticleField.Language, chosen.Language, item.Content?.Language ?? item.Language, "item language"),
            (ArticleField.Language, chosen.Language, feed.Language, "feed language"),
        ];
        var done = new HashSet<ArticleField>();
        foreach (var (field, choice, value, where) in stated)
        {
            if (!string.IsNullOrEmpty(value))
            {
                var isChosen = value == choice && done.Add(field);
                yield return new StatedField(field, value, FieldBasis.Feed, where, isChosen, value == choice ? null : "another place comes before it");
            }
        }
    }

    private static string? People(List<string>? names) => Html.People.Join(names ?? []);

    private static List<string> FirstOf(params ReadOnlySpan<List<string>?> lists)
    {
        foreach (var list in lists)
        {
            if (list is { Count: > 0 })
            {
                return list;
            }
        }

        return [];
    }

    private static string? FirstTime(params ReadOnlySpan<string?> stated)
    {
        foreach (var time in stated)
        {
            if (FeedTime.Of(time) is { } known)
            {
                return known;
            }
        }

        return null;
    }
}
