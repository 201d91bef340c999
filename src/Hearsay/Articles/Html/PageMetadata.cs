namespace Hearsay.Articles.Html;

/// <summary>What a page says of itself, and where it says so.</summary>
internal static class PageMetadata
{
    private static readonly string[] SiteMeta = ["og:site_name", "application-name", "publisher", "dc.publisher", "cre", "article:publisher_name"];
    private static readonly string[] SectionMeta = ["article:section", "og:article:section", "parsely-section", "sailthru.section", "section", "dc.subject"];
    private static readonly string[] LanguageMeta = ["og:locale", "content-language", "language", "dc.language", "inlanguage"];

    /// <param name="address">Where the page was found, when that is known.</param>
    public static PageFacts Of(PageScan page, LinkedData data, PageBox? holder, string html, string? statedLanguage, string? address)
    {
        var facts = new PageFacts();
        Address(facts, page, data);
        Language(facts, page, data, statedLanguage);
        PageTitles.Add(facts, page, data);
        facts.Add(ArticleField.Publisher, data.Publisher, FieldBasis.JsonLd, $"{data.Type}.publisher");
        AddMeta(facts, page, ArticleField.Publisher, SiteMeta);
        facts.Add(ArticleField.Section, data.Section, FieldBasis.JsonLd, $"{data.Type}.articleSection");
        AddMeta(facts, page, ArticleField.Section, SectionMeta);
        PageDates.Add(facts, page, data, holder, html, address);
        return facts;
    }

    private static void AddMeta(PageFacts facts, PageScan page, ArticleField field, string[] names)
    {
        foreach (var name in names)
        {
            facts.Add(field, page.Meta.GetValueOrDefault(name), FieldBasis.Meta, name);
        }
    }

    private static void Address(PageFacts facts, PageScan page, LinkedData data)
    {
        foreach (var (value, basis, where) in (ReadOnlySpan<(string?, FieldBasis, string)>)[(page.Canonical, FieldBasis.Meta, "canonical"), (page.Meta.GetValueOrDefault("og:url"), FieldBasis.Meta, "og:url"), (data.Url, FieldBasis.JsonLd, $"{data.Type}.url")])
        {
            if (value is not null && value.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                facts.Add(ArticleField.Url, value, basis, where);
            }
        }
    }

    private static void Language(PageFacts facts, PageScan page, LinkedData data, string? stated)
    {
        const int Longest = 12;
        facts.Add(ArticleField.Language, stated?.Trim() is { Length: >= 2 and <= Longest } language ? language : null, FieldBasis.Meta, "html lang");
        facts.Add(ArticleField.Language, data.Language is { Length: <= Longest } linked ? linked : null, FieldBasis.JsonLd, $"{data.Type}.inLanguage");
        foreach (var name in LanguageMeta)
        {
            facts.Add(ArticleField.Language, page.Meta.GetValueOrDefault(name) is { Length: >= 2 and <= Longest } meta ? meta.Replace('_', '-') : null, FieldBasis.Meta, name);
        }
    }
}
