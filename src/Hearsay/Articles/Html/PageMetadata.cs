using AngleSharp.Html.Dom;
using Hearsay.Articles.English;

namespace Hearsay.Articles.Html;

/// <summary>What a page says of itself: JSON-LD first, then meta elements, then what a reader sees.</summary>
internal static class PageMetadata
{
    private static readonly string[] TitleMeta = ["og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title"];
    private static readonly string[] PublishedMeta =
    [
        "article:published_time", "og:article:published_time", "article:published", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
        "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "date", "date.release", "cxenseparse:recs:publishtime", "rnews:datepublished", "article.published", "og:pubdate", "published_time", "created",
    ];

    private static readonly string[] UpdatedMeta = ["article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified", "revised"];
    private static readonly string[] AuthorMeta = ["parsely-author", "author", "article:author", "og:article:author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "cxenseparse:author"];
    private static readonly string[] SiteMeta = ["og:site_name", "application-name", "publisher", "dc.publisher", "cre"];

    public static InputMetadata Of(IHtmlDocument page, LinkedData data)
    {
        var meta = Meta(page);
        var title = Title(page, data, meta);
        return new InputMetadata
        {
            Title = title,
            Publisher = data.Publisher ?? First(meta, SiteMeta),
            Byline = People.Join(data.Authors) ?? AuthorMeta.Select(name => People.Join([meta.GetValueOrDefault(name)])).FirstOrDefault(people => people is not null) ?? VisibleByline(page),
            PublishedAt = StatedTime.Of(data.Published) ?? FirstTime(meta, PublishedMeta) ?? VisibleDate(page) ?? DayInAddress(Address(page, data, meta)),
            UpdatedAt = StatedTime.Of(data.Modified) ?? FirstTime(meta, UpdatedMeta),
            Url = Address(page, data, meta),
            Language = page.DocumentElement.GetAttribute("lang")?.Trim() is { Length: >= 2 and <= 12 } language ? language : data.Language,
        };
    }

    private static string? Title(IHtmlDocument page, LinkedData data, Dictionary<string, string> meta)
    {
        var headings = page.QuerySelectorAll("h1").Select(heading => Squeeze(heading.TextContent)).Where(text => text.Length is > 0 and < 300).Distinct(StringComparer.Ordinal).ToArray();
        var stated = new[] { data.Headline, First(meta, TitleMeta), Squeeze(page.Title ?? "") }.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => Squeeze(value!)).ToArray();

        // The heading that a reader sees, when the page says the same elsewhere; else what it states, without the site's name.
        var seen = headings.FirstOrDefault(heading => TextLine.WordsIn(heading) >= 3 && stated.Any(value => value.Contains(heading, StringComparison.OrdinalIgnoreCase)));
        return seen
            ?? (data.Headline is { Length: > 0 } headline ? Squeeze(headline) : null)
            ?? stated.Select(value => WithoutSite(value, meta.GetValueOrDefault("og:site_name"))).FirstOrDefault(value => value.Length > 0)
            ?? headings.FirstOrDefault();
    }

    /// <summary>"Ferry stops in May - Radio Norte" without the last part.</summary>
    private static string WithoutSite(string title, string? site)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" | ", " - ", " – ", " — ", " · ", " :: ", " « "])
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && (site is not null && title[(at + mark.Length)..].Contains(site, StringComparison.OrdinalIgnoreCase)
                || (TextLine.WordsIn(title.AsSpan(0, at)) >= 4 && TextLine.WordsIn(title.AsSpan(at + mark.Length)) <= 4)))
            {
                return title[..at].Trim();
            }
        }

        return title;
    }

    private static string? VisibleDate(IHtmlDocument page)
    {
        foreach (var selector in (ReadOnlySpan<string>)["[itemprop=datePublished]", "time[pubdate]", "article time[datetime]", "header time[datetime]", "main time[datetime]", "time[datetime]"])
        {
            foreach (var element in page.QuerySelectorAll(selector).Take(3))
            {
                if ((StatedTime.Of(element.GetAttribute("datetime")) ?? StatedTime.Of(element.GetAttribute("content")) ?? StatedTime.Of(Squeeze(element.TextContent))) is { } time)
                {
                    return time;
                }
            }
        }

        foreach (var element in page.QuerySelectorAll("[class*=date],[class*=Date],[class*=time],[class*=publish],[class*=posted],[class*=meta],[class*=byline],[id*=date]").Take(60))
        {
            var text = Squeeze(element.TextContent);
            if (text.Length is > 5 and < 120 && DateText.DayIn(text) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static string? VisibleByline(IHtmlDocument page)
    {
        foreach (var selector in (ReadOnlySpan<string>)["[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]", "a[href*='/author/']", ".byline__name", "[class*=author-name]", "[class*=authorName]", ".byline", "[class*=byline]", "[class*=Byline]", ".author"])
        {
            var names = page.QuerySelectorAll(selector).Take(6).Select(element => element.GetAttribute("content") ?? Squeeze(element.TextContent)).Where(text => text.Length is > 3 and < 90).ToArray();
            if (People.Join(names) is { } people)
            {
                return people;
            }
        }

        return null;
    }

    private static string? Address(IHtmlDocument page, LinkedData data, Dictionary<string, string> meta)
    {
        var canonical = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        return new[] { canonical, meta.GetValueOrDefault("og:url"), data.Url }.FirstOrDefault(address => address is not null && address.StartsWith("http", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"/2031/03/04/" in the address.</summary>
    private static string? DayInAddress(string? address)
    {
        if (address is null)
        {
            return null;
        }

        var parts = address.Split('/');
        for (var i = 0; i + 2 < parts.Length; i++)
        {
            if (parts[i].Length == 4 && parts[i + 1].Length is 1 or 2 && parts[i + 2].Length is 1 or 2 && DateText.DayIn($"{parts[i]}-{parts[i + 1]}-{parts[i + 2]}") is { } day)
            {
                return day;
            }
        }

        return parts.Where(part => part.Length == 10).Select(part => DateText.DayIn(part)).FirstOrDefault(day => day is not null);
    }

    private static Dictionary<string, string> Meta(IHtmlDocument page)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in page.QuerySelectorAll("meta"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
            if (name is not null && element.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content))
            {
                meta.TryAdd(name.Trim(), content.Trim());
            }
        }

        return meta;
    }

    private static string? First(Dictionary<string, string> meta, string[] names) => names.Select(name => meta.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);

    private static string? FirstTime(Dictionary<string, string> meta, string[] names) =>
        names.Select(name => StatedTime.Of(meta.GetValueOrDefault(name))).FirstOrDefault(value => value is not null);

    internal static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
