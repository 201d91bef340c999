using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Hearsay.Articles.Html;

/// <summary>What a page's JSON-LD (schema.org) says of its article.</summary>
internal sealed record LinkedData
{
    private const int DeepestGraph = 6;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public string? Headline { get; private init; }

    public string? Published { get; private init; }

    public string? Modified { get; private init; }

    public IReadOnlyList<string> Authors { get; private init; } = [];

    public string? Publisher { get; private init; }

    public string? Url { get; private init; }

    public string? Language { get; private init; }

    public string? Body { get; private init; }

    public static LinkedData Of(IHtmlDocument page)
    {
        LinkedData? best = null;
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(Cleaned(script.TextContent), Options);
                foreach (var article in Articles(json.RootElement, 0))
                {
                    var data = Read(article);
                    best = best is null || (best.Published is null && data.Published is not null) ? data : best;
                }
            }
            catch (JsonException)
            {
                // A page's broken JSON-LD is no reason to lose the page; the meta elements speak then.
            }
        }

        return best ?? new LinkedData();
    }

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
            if (IsArticle(element))
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

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && Texts(type).Any(name => name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "LiveBlogPosting" or "Report" or "Review");

    private static LinkedData Read(JsonElement article) => new()
    {
        Headline = Unescaped(Text(article, "headline") ?? Text(article, "name")),
        Published = Text(article, "datePublished") ?? Text(article, "dateCreated"),
        Modified = Text(article, "dateModified"),
        Authors = article.TryGetProperty("author", out var author) ? [.. Names(author)] : [],
        Publisher = Unescaped(article.TryGetProperty("publisher", out var publisher) ? Names(publisher, people: false).FirstOrDefault() : null),
        Url = Text(article, "url"),
        Language = Text(article, "inLanguage"),
        Body = Text(article, "articleBody"),
    };

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
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        _ => [],
    };

    private static string? Text(JsonElement article, string name) =>
        article.TryGetProperty(name, out var value) ? Texts(value).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) : null;

    private static string? Unescaped(string? text) => text is null ? null : System.Net.WebUtility.HtmlDecode(text);

    /// <summary>Line breaks inside strings and CDATA wrappers, which many pages have, are no JSON.</summary>
    private static string Cleaned(string json) =>
        json.Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
