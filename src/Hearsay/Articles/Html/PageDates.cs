using System.Globalization;
using System.Text.RegularExpressions;

namespace Hearsay.Articles.Html;

/// <summary>When a page says it was published and changed: metadata, elements made for dates, the address, dates that a reader sees near the headline, a script's data.</summary>
internal static partial class PageDates
{
    private static readonly string[] PublishedMeta =
    [
        "article:published_time", "og:article:published_time", "article:published", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "og:published_time", "article:publicationdate",
        "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date.created", "dc.date", "dcterms.date", "date.release", "cxenseparse:recs:publishtime", "rnews:datepublished", "article.published", "og:pubdate", "published_time", "created", "date.created", "datecreated", "article_date_original", "citation_publication_date", "citation_online_date", "originalpublicationdate", "video:release_date", "uploaddate", "schema:datecreated", "date",
    ];

    private static readonly string[] UpdatedMeta = ["article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "lastmod", "last-modified", "lastmodified", "dcterms.modified", "dc.date.modified", "revised", "article:modified", "date.updated"];

    private const int LongestStated = 160; // characters
    private const int MostSeen = 4;        // kept of each field
    private const int LargestZone = 11;    // hours

    public static void Add(PageFacts facts, PageScan page, LinkedData data, PageBox? holder, string html, string? address)
    {
        var monthFirst = IsMonthFirst(facts[ArticleField.Language], address ?? facts[ArticleField.Url]);
        facts.Add(ArticleField.PublishedAt, Time(data.Published, monthFirst), FieldBasis.JsonLd, $"{data.Type}.datePublished");
        facts.Add(ArticleField.UpdatedAt, Time(data.Modified, monthFirst), FieldBasis.JsonLd, $"{data.Type}.dateModified");
        AddMeta(facts, page, ArticleField.PublishedAt, PublishedMeta, monthFirst);
        AddMeta(facts, page, ArticleField.UpdatedAt, UpdatedMeta, monthFirst);
        var heading = VisibleDates.HeadingBlock(page, holder, facts[ArticleField.Title]);
        var seen = VisibleDates.Marked(page, heading, monthFirst);
        foreach (var field in (ReadOnlySpan<ArticleField>)[ArticleField.PublishedAt, ArticleField.UpdatedAt])
        {
            foreach (var date in seen.Where(date => date.IsUpdate == (field == ArticleField.UpdatedAt)).Take(MostSeen))
            {
                facts.Add(field, date.Time, FieldBasis.Visible, date.Where);
            }
        }

        foreach (var at in (ReadOnlySpan<string?>)[address, page.Canonical, page.Meta.GetValueOrDefault("og:url")])
        {
            facts.Add(ArticleField.PublishedAt, InAddress(at), FieldBasis.Address, "address");
        }

        if (facts[ArticleField.PublishedAt] is { } stated)
        {
            Settle(facts, stated, seen);
        }
        else
        {
            Last(facts, page, holder, heading, html, monthFirst);
        }
    }

    /// <summary>
    /// A page's metadata may date a first version, or count days in another zone than its readers do. Where the date by the headline is another, a neighbouring day is the same moment
    /// in their zone; a day that another statement or the last change confirms is believed.
    /// </summary>
    private static void Settle(PageFacts facts, string stated, IReadOnlyList<VisibleDate> seen)
    {
        var near = seen.Where(date => date.IsNear && !date.IsUpdate).OrderBy(date => date.Block).ToArray();
        var inAddress = facts.BasisOf(ArticleField.PublishedAt) == FieldBasis.Address ? null : facts.Values(ArticleField.PublishedAt, FieldBasis.Address).FirstOrDefault();
        if ((near.Length > 0 ? near[0].Time[..10] : inAddress) is not { } day || stated.StartsWith(day, StringComparison.Ordinal) || near.Any(date => stated.StartsWith(date.Time[..10], StringComparison.Ordinal)))
        {
            return;
        }

        var isUpdated = facts[ArticleField.UpdatedAt]?.StartsWith(day, StringComparison.Ordinal) == true;
        var isFirm = facts.BasisOf(ArticleField.PublishedAt) == FieldBasis.JsonLd || facts.WhereOf(ArticleField.PublishedAt) == PublishedMeta[0];
        if (!isUpdated && stated.EndsWith('Z') && InZoneOf(stated, day) is { } local)
        {
            facts.Prefer(ArticleField.PublishedAt, local, facts.BasisOf(ArticleField.PublishedAt), $"{facts.WhereOf(ArticleField.PublishedAt)}, on the day that a reader sees");
        }
        else if (near.Length > 0 && (isUpdated || !isFirm || (!IsEveBefore(stated, day) && facts.Values(ArticleField.PublishedAt, FieldBasis.Meta).Any(date => date.StartsWith(day, StringComparison.Ordinal)))))
        {
            facts.Prefer(ArticleField.PublishedAt, near[0].Time, FieldBasis.Visible, near[0].Where);
        }
    }

    /// <summary>A moment with a zone of its own on the eve of the day: papers put the day of print on what came out the evening before.</summary>
    private static bool IsEveBefore(string stated, string day) => stated.Length > 10 && !stated.EndsWith('Z')
        && DateOnly.TryParseExact(stated.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var eve)
        && eve < DateOnly.MaxValue && eve.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == day;

    /// <summary>The same moment, told in a zone where it is on that day; null when there is no such zone.</summary>
    private static string? InZoneOf(string stated, string day)
    {
        if (stated.Length <= 10 || !DateTimeOffset.TryParse(stated, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var wanted))
        {
            return null;
        }

        for (var hours = 1; hours <= LargestZone; hours++)
        {
            foreach (var offset in (ReadOnlySpan<int>)[hours, -hours])
            {
                if (DateOnly.FromDateTime(time.ToOffset(TimeSpan.FromHours(offset)).DateTime) == wanted)
                {
                    return StatedTime.Of(time.ToOffset(TimeSpan.FromHours(offset)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
                }
            }
        }

        return null;
    }

    /// <summary>Where no place for dates has one: a short text near the headline, the page's own description, a script's data, the day of a change.</summary>
    private static void Last(PageFacts facts, PageScan page, PageBox? holder, int heading, string html, bool monthFirst)
    {
        facts.Add(ArticleField.PublishedAt, DayText.In(page.Title, monthFirst), FieldBasis.Meta, "title");
        var (day, isNear) = VisibleDates.InBlocks(page, holder, heading, monthFirst);
        facts.Add(ArticleField.PublishedAt, isNear ? day : null, FieldBasis.Visible, "text");
        foreach (var name in (ReadOnlySpan<string>)["description", "og:description"])
        {
            facts.Add(ArticleField.PublishedAt, DayText.In(page.Meta.GetValueOrDefault(name), monthFirst), FieldBasis.Meta, name);
        }

        foreach (var match in ScriptDate().EnumerateMatches(html))
        {
            var value = html.AsSpan(match.Index, match.Length);
            facts.Add(ArticleField.PublishedAt, Time(value[(value.LastIndexOfAny('"', ';') + 1)..].ToString(), monthFirst), FieldBasis.Script, "datePublished");
            break;
        }

        facts.Add(ArticleField.PublishedAt, day, FieldBasis.Visible, "text");
        facts.Add(ArticleField.PublishedAt, facts[ArticleField.UpdatedAt], facts.BasisOf(ArticleField.UpdatedAt), "updated");
    }

    private static void AddMeta(PageFacts facts, PageScan page, ArticleField field, string[] names, bool monthFirst)
    {
        foreach (var name in names)
        {
            facts.Add(field, Time(page.Meta.GetValueOrDefault(name), monthFirst), FieldBasis.Meta, name);
        }
    }

    /// <summary>"/2031/03/04/", "2031-03-04" or "04-03-2031" in an address.</summary>
    private static string? InAddress(string? address)
    {
        const int Longest = 2000;
        if (address is null || address.Length > Longest)
        {
            return null;
        }

        if (ArchivedAt().Match(address) is { Success: true } archived)
        {
            address = address[(archived.Index + archived.Length)..];
        }

        return AddressDay().Match(address) is { Success: true } match ? DayText.In($"{match.Groups[1].ValueSpan}-{match.Groups[3].ValueSpan}{match.Groups[5].ValueSpan}-{match.Groups[4].ValueSpan}{match.Groups[6].ValueSpan}", monthFirst: false)
            : AddressDayLast().Match(address) is { Success: true } last ? DayText.In(last.ValueSpan, monthFirst: false) : null;
    }

    /// <summary>A stated time, at least to the day; the first day of 1970 is what programs write for none.</summary>
    public static string? Time(string? stated, bool monthFirst)
    {
        if (string.IsNullOrWhiteSpace(stated) || stated.Length > LongestStated)
        {
            return null;
        }

        var time = StatedTime.Of(stated);
        if (time is null || (stated.Contains('/', StringComparison.Ordinal) && !monthFirst))
        {
            time = DayText.In(stated, monthFirst) ?? time;
        }

        return time is null || time.Length < 10 || time.StartsWith("1970-01-01", StringComparison.Ordinal) ? null : time;
    }

    /// <summary>As the American press writes 3/4/2031: where the page says so, or is English and of no country that writes otherwise.</summary>
    private static bool IsMonthFirst(string? language, string? address)
    {
        if (language is not null && !language.Equals("en", StringComparison.OrdinalIgnoreCase))
        {
            return language.EndsWith("US", StringComparison.OrdinalIgnoreCase);
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var at))
        {
            return true;
        }

        var country = at.Host[(at.Host.LastIndexOf('.') + 1)..];
        return (country.Length != 2 || country is "us" or "tv" or "io" or "co" or "me" or "ai") && !DayFirstPath().IsMatch(at.AbsolutePath);
    }

    [GeneratedRegex(@"/en-(gb|au|in|nz|ie|za)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex DayFirstPath();

    [GeneratedRegex(@"(?<!\d)((?:19|20|21)\d\d)(?:([/\-_.])([01]?\d)\2([0-3]?\d)|([01]\d)([0-3]\d))(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex AddressDay();

    [GeneratedRegex(@"(?<!\d)[0-3]\d[\-_.][01]\d[\-_.](?:19|20|21)\d\d(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex AddressDayLast();

    // Web archives put the day on which they read a page before its own address.
    [GeneratedRegex(@"/\d{14}[a-z_]*/", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex ArchivedAt();

    [GeneratedRegex(@"(?:""|&quot;)(?:datePublished|publishedAt|published_at|date_published|publish_date|publishDate|published_time|pubDate|publicationDate|datepublished|published|dateCreated|created_at|firstPublished)(?:""|&quot;)\s*:\s*(?:""|&quot;)[^""&]{8,40}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ScriptDate();
}
