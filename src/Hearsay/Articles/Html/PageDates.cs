using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Hearsay.Articles.Html;

/// <summary>When a page says it was published and changed: metadata, elements made for dates, the address, dates that a reader sees near the headline, a script's data.</summary>
internal static partial class PageDates
{
    private static readonly string[] PublishedMeta =
    [
        "article:published_time", "og:article:published_time", "article:published", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "og:published_time", "article:publicationdate",
        "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date.created", "dc.date", "dcterms.date", "date.release", "cxenseparse:recs:publishtime", "rnews:datepublished", "article.published", "og:pubdate", "published_time", "created", "date.created", "datecreated", "article_date_original", "citation_publication_date", "citation_online_date", "originalpublicationdate", "video:release_date", "uploaddate", "date",
    ];

    private static readonly string[] UpdatedMeta = ["article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "lastmod", "last-modified", "lastmodified", "dcterms.modified", "dc.date.modified", "revised", "article:modified", "date.updated"];

    private const int LongestMark = 160;  // of a text that is made for a date
    private const int MostMarks = 80;
    private const int NearHeading = 12;   // blocks
    private const Signs Elsewhere = Signs.Related | Signs.Comment | Signs.Sidebar | Signs.Nav | Signs.NavElement | Signs.AsideElement | Signs.Promo | Signs.Ad | Signs.Popup;

    public static void Add(PageFacts facts, PageScan page, LinkedData data, PageBox? holder, string html, string? address)
    {
        var monthFirst = IsMonthFirst(facts[ArticleField.Language]);
        facts.Add(ArticleField.PublishedAt, Time(data.Published, monthFirst), FieldBasis.JsonLd, $"{data.Type}.datePublished");
        facts.Add(ArticleField.UpdatedAt, Time(data.Modified, monthFirst), FieldBasis.JsonLd, $"{data.Type}.dateModified");
        foreach (var name in PublishedMeta)
        {
            facts.Add(ArticleField.PublishedAt, Time(page.Meta.GetValueOrDefault(name), monthFirst), FieldBasis.Meta, name);
        }

        foreach (var name in UpdatedMeta)
        {
            facts.Add(ArticleField.UpdatedAt, Time(page.Meta.GetValueOrDefault(name), monthFirst), FieldBasis.Meta, name);
        }

        var seen = Seen(page, holder, monthFirst);
        foreach (var (day, where) in seen.Published)
        {
            facts.Add(ArticleField.PublishedAt, day, FieldBasis.Visible, where);
        }

        foreach (var (day, where) in seen.Updated)
        {
            facts.Add(ArticleField.UpdatedAt, day, FieldBasis.Visible, where);
        }

        foreach (var at in (ReadOnlySpan<string?>)[address, page.Canonical, page.Meta.GetValueOrDefault("og:url")])
        {
            facts.Add(ArticleField.PublishedAt, InAddress(at), FieldBasis.Address, "address");
        }

        if (facts[ArticleField.PublishedAt] is null)
        {
            Last(facts, page, holder, html, monthFirst);
        }
    }

    /// <summary>Where no place for dates has one: a short text near the headline, the text's own beginning, a script's data, the day of a change.</summary>
    private static void Last(PageFacts facts, PageScan page, PageBox? holder, string html, bool monthFirst)
    {
        facts.Add(ArticleField.PublishedAt, InBlocks(page, holder, monthFirst), FieldBasis.Visible, "text");
        foreach (var match in ScriptDate().EnumerateMatches(html))
        {
            var value = html.AsSpan(match.Index, match.Length);
            facts.Add(ArticleField.PublishedAt, Time(value[(value.LastIndexOf('"') + 1)..].ToString(), monthFirst), FieldBasis.Script, "datePublished");
            break;
        }

        facts.Add(ArticleField.PublishedAt, facts[ArticleField.UpdatedAt], facts.BasisOf(ArticleField.UpdatedAt), "updated");
    }

    private static (List<(string Day, string Where)> Published, List<(string Day, string Where)> Updated) Seen(PageScan page, PageBox? holder, bool monthFirst)
    {
        var published = new List<(string Day, string Where, int Rank)>();
        var updated = new List<(string, string)>();
        var heading = page.Headings.Count > 0 ? page.Headings[0].Block : -1;
        foreach (var (marks, isTime) in ((List<PageMark>, bool)[])[(page.Times, true), (page.Dated, false)])
        {
            foreach (var mark in marks.Take(MostMarks))
            {
                if ((mark.Box.All & Elsewhere & ~Signs.Author) != 0 || PageScan.TextUpTo(mark.Element, LongestMark) is not { } text)
                {
                    continue;
                }

                var property = mark.Element.GetAttribute("itemprop");
                var value = Time(mark.Element.GetAttribute("datetime"), monthFirst) ?? Time(mark.Element.GetAttribute("content"), monthFirst) ?? DayText.In(text, monthFirst);
                if (value is null || value.Length < 10)
                {
                    continue;
                }

                if (property == "dateModified" || IsUpdate(text, mark.Element.ClassName))
                {
                    updated.Add((value, mark.Element.LocalName));
                    continue;
                }

                var far = heading >= 0 ? Math.Abs(mark.Block - heading) : 0;
                var rank = (property is "datePublished" or "dateCreated" || mark.Element.HasAttribute("pubdate") ? 0 : 2) + (isTime ? 0 : 1) + (far > NearHeading ? 4 : 0) + (heading < 0 && holder is not null && !holder.Holds(mark.Box) ? 2 : 0);
                published.Add((value, mark.Element.LocalName == "time" ? "time" : property ?? "." + Name(mark.Element), rank));
            }
        }

        return ([.. published.OrderBy(date => date.Rank).Take(4).Select(date => (date.Day, date.Where))], updated);
    }

    private static string Name(IElement element) => element.ClassName is { Length: > 0 } name ? name.Split(' ', 2)[0] : element.LocalName;

    private static bool IsUpdate(string text, string? name) =>
        UpdateWords().IsMatch(text) || (name is not null && (name.Contains("updat", StringComparison.OrdinalIgnoreCase) || name.Contains("modif", StringComparison.OrdinalIgnoreCase)));

    private static string? InBlocks(PageScan page, PageBox? holder, bool monthFirst)
    {
        const int Longest = 140;
        const int Opening = 300; // characters of the article's text in which it dates itself
        const int MostAfter = 30;
        string? best = null;
        var bestFar = int.MaxValue;
        var heading = page.Headings.Count > 0 ? page.Headings[0].Block : -1;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if ((block.Owner.All & Elsewhere) != 0 || (heading < 0 && holder?.Holds(block.Owner) != true))
            {
                continue;
            }

            var far = heading >= 0 ? i >= heading ? i - heading : 2 * (heading - i) : i;
            if (far < bestFar && far <= MostAfter && DayText.In(block.Text.AsSpan(0, Math.Min(block.Text.Length, Opening)), monthFirst) is { } day)
            {
                (best, bestFar) = (day, block.Text.Length > Longest ? far + MostAfter : far);
            }
        }

        return best;
    }

    /// <summary>"/2031/03/04/" or "2031-03-04" in an address.</summary>
    private static string? InAddress(string? address)
    {
        if (address is null || address.Length > 2000)
        {
            return null;
        }

        var match = AddressDay().Match(address);
        return match.Success ? DayText.In($"{match.Groups[1].ValueSpan}-{match.Groups[2].ValueSpan}-{match.Groups[3].ValueSpan}", monthFirst: false) : null;
    }

    /// <summary>A stated time; the first day of 1970 is what programs write for none.</summary>
    private static string? Time(string? stated, bool monthFirst)
    {
        if (string.IsNullOrWhiteSpace(stated) || stated.Length > LongestMark)
        {
            return null;
        }

        var time = StatedTime.Of(stated);
        if (time is null || (stated.Contains('/', StringComparison.Ordinal) && !monthFirst))
        {
            time = DayText.In(stated, monthFirst) ?? time;
        }

        return time is null || time.Length < 10 || time.StartsWith("1970-01-01", StringComparison.Ordinal) || !int.TryParse(time.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : time;
    }

    private static bool IsMonthFirst(string? language) => language is null || language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.EndsWith("US", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<!\d)((?:19|20|21)\d\d)[/\-_.]?([01]?\d)[/\-_.]?([0-3]\d)(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex AddressDay();

    [GeneratedRegex(@"\b(updated|modified|aktualisiert|geändert|actualizado|aggiornato|mis à jour|modifié|bijgewerkt|oppdatert|uppdaterad|opdateret|atualizado|zuletzt|last changed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex UpdateWords();

    [GeneratedRegex(@"""(?:datePublished|publishedAt|published_at|date_published|publish_date|publishDate|published_time|pubDate|publicationDate|datepublished|published|dateCreated|created_at)""\s*:\s*""[^""]{8,40}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ScriptDate();
}
