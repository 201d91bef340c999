using System.Net;
using System.Text.Json;

namespace Hearsay.Articles.Html;

/// <summary>What a page's JSON-LD (schema.org) says of its article.</summary>
internal sealed record LinkedData
{
    private const int DeepestGraph = 6;
    private const int MostArticles = 40; // of one page: lists of other articles go on and on
    private const int LongestScript = 4 << 20;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>"NewsArticle"; empty when there is none.</summary>
    public string Type { get; private init; } = "";

    public string? Headline { get; private init; }

    public string? Published { get; private init; }

    public string? Modified { get; private init; }

    public IReadOnlyList<string> Authors { get; private init; } = [];

    public string? Publisher { get; private init; }

    public string? Url { get; private init; }

    public string? Language { get; private init; }

    public string? Section { get; private init; }

    public string? Body { get; private init; }

    public string? Description { get; private init; }

    /// <summary>Stated to be readable without paying; null when not stated.</summary>
    public bool? IsFree { get; private init; }

    public static LinkedData Of(IEnumerable<string> scripts)
    {
        LinkedData? best = null;
        var articles = 0;
        foreach (var script in scripts)
        {
            if (script.Length > LongestScript)
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(Cleaned(script), Options);
                foreach (var article in Articles(json.RootElement, 0))
                {
                    if (++articles > MostArticles)
                    {
                        break;
                    }

                    var data = Read(article);
                    best = best is null || data.Rank > best.Rank ? data : best;
                }
            }
            catch (JsonException)
            {
                // A page's broken JSON-LD is no reason to lose the page; the meta elements speak then.
            }
            catch (InvalidOperationException)
            {
                // Half a surrogate pair in a string.
            }
        }

        return best ?? new LinkedData();
    }

    /// <summary>An article before a page, a dated one before an undated one; else the first.</summary>
    private int Rank => (Type is "WebPage" or "ImageGallery" or "MediaGallery" ? 0 : 2) + (Published is null ? 0 : 1);

    private static IEnumerable<JsonElement> Articles(JsonElement element, int depth)
    {
        if (depth > DeepestGraph)
        {
            yield break;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var article in element.EnumerateArray().SelectMany(item => Articles(item, depth + 1)))
            {
                yield return article;
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (TypeOf(element) is not null)
            {
                yield return element;
            }

            foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
            {
                if (element.TryGetProperty(name, out var inner))
                {
                    foreach (var article in Articles(inner, depth + 1))
                    {
                        yield return article;
                    }
                }
            }
        }
    }

    private static string? TypeOf(JsonElement element) =>
        element.TryGetProperty("@type", out var type) ? Texts(type).FirstOrDefault(name => name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "LiveBlogPosting" or "Report" or "Review" or "SocialMediaPosting" or "DiscussionForumPosting" or "WebPage" or "ItemPage" or "ImageGallery" or "MediaGallery" or "Recipe" or "VideoObject" or "Episode" or "PodcastEpisode") : null;

    private static LinkedData Read(JsonElement article)
    {
        var type = TypeOf(article)!;
        return new LinkedData
        {
            Type = type is "WebPage" or "ItemPage" or "VideoObject" or "Episode" or "PodcastEpisode" ? "WebPage" : type,
            Headline = Unescaped(Text(article, "headline") ?? (type == "VideoObject" ? null : Text(article, "name"))),
            Published = Text(article, "datePublished") ?? Text(article, "dateCreated") ?? Text(article, "uploadDate"),
            Modified = Text(article, "dateModified"),
            Authors = article.TryGetProperty("author", out var author) || article.TryGetProperty("creator", out author) ? [.. Names(author).Select(name => Unescaped(name)!)] : [],
            Publisher = Unescaped(article.TryGetProperty("publisher", out var publisher) ? Names(publisher, people: false).FirstOrDefault() : null),
            Url = Text(article, "url"),
            Language = Text(article, "inLanguage"),
            Section = Unescaped(Text(article, "articleSection")),
            Body = Text(article, "articleBody") ?? Text(article, "text"),
            Description = Unescaped(Text(article, "description")),
            IsFree = Text(article, "isAccessibleForFree") is { } free ? free.Equals("true", StringComparison.OrdinalIgnoreCase) : null,
        };
    }

    private static IEnumerable<string> Names(JsonElement value, bool people = true) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Names(item, people)),
        JsonValueKind.Object when people && value.TryGetProperty("@type", out var type) && Texts(type).Any(name => name.EndsWith("Organization", StringComparison.Ordinal)) => [],
        JsonValueKind.Object => value.TryGetProperty("name", out var name) ? Names(name, people) : [],
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.True or JsonValueKind.False => [value.GetRawText()],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        _ => [],
    };

    private static string? Text(JsonElement article, string name) =>
        article.TryGetProperty(name, out var value) ? Texts(value).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) : null;

    private static string? Unescaped(string? text) => text is null ? null : WebUtility.HtmlDecode(text);

    /// <summary>Line breaks inside strings and CDATA wrappers, which many pages have, are no JSON.</summary>
    private static string Cleaned(string json)
    {
        json = json.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
        return json.Contains("<![CDATA[", StringComparison.Ordinal) ? json.Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal).Replace("/* */", "", StringComparison.Ordinal).Trim().Trim('/', ' ', '*') : json;
    }
}
