namespace Hearsay.Articles.Html;

/// <summary>The headline: what a reader sees when the page says the same elsewhere, else what it states without the site's name.</summary>
internal static class PageTitles
{
    private const int FewestWords = 3; // of a heading that is surely no label
    private static readonly string[] Meta = ["og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title", "title"];
    private static readonly string[] Marks = [" | ", " - ", " – ", " — ", " · ", " :: ", " « ", " » ", " • ", " / "];

    public static void Add(PageFacts facts, PageScan page, LinkedData data)
    {
        var headings = page.Headings.Select(heading => heading.Text).Distinct(StringComparer.Ordinal).ToArray();
        var site = page.Meta.GetValueOrDefault("og:site_name") ?? data.Publisher;
        var stated = new List<(string Value, FieldBasis Basis, string Where)>();
        if (data.Headline is { } headline && data.Type != "WebPage")
        {
            stated.Add((PageScan.Squeeze(headline), FieldBasis.JsonLd, $"{data.Type}.headline"));
        }

        foreach (var name in Meta)
        {
            if (page.Meta.GetValueOrDefault(name) is { } value)
            {
                stated.Add((WithoutSite(PageScan.Squeeze(value), site), FieldBasis.Meta, name));
            }
        }

        if (page.Title is { Length: > 0 } title)
        {
            stated.Add((WithoutSite(title, site), FieldBasis.Meta, "title"));
        }

        if (headings.FirstOrDefault(heading => TextLine.WordsIn(heading) >= FewestWords && IsSaidElsewhere(heading, stated, page.Title, site)) is { } seen)
        {
            facts.Add(ArticleField.Title, seen, FieldBasis.Visible, "h1");
        }

        foreach (var (value, basis, where) in stated)
        {
            facts.Add(ArticleField.Title, value, basis, where);
        }

        foreach (var heading in headings)
        {
            facts.Add(ArticleField.Title, heading, FieldBasis.Visible, "h1");
        }
    }

    /// <summary>Metadata or the page's title hold it too, and it is not what the site is called: that stands at the end of titles.</summary>
    private static bool IsSaidElsewhere(string heading, List<(string Value, FieldBasis Basis, string Where)> stated, string? pageTitle, string? site)
    {
        if (heading.Equals(site, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return stated.Exists(value => value.Where != "title")
            ? stated.Exists(value => value.Value.Contains(heading, StringComparison.OrdinalIgnoreCase))
            : pageTitle is not null && pageTitle.Contains(heading, StringComparison.OrdinalIgnoreCase) && (pageTitle.StartsWith(heading, StringComparison.OrdinalIgnoreCase) || !pageTitle.EndsWith(heading, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Ferry stops in May - Radio Norte" without the last part.</summary>
    private static string WithoutSite(string title, string? site)
    {
        foreach (var mark in Marks)
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
}
