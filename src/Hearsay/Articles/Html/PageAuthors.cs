using System.Buffers;

namespace Hearsay.Articles.Html;

/// <summary>Who wrote it: metadata first, then the elements that sites make for bylines, then a line that begins as bylines do.</summary>
internal static class PageAuthors
{
    private static readonly string[] Meta = ["parsely-author", "author", "article:author", "og:article:author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.contributor", "byl", "cxenseparse:author", "article:author_name", "authors", "citation_author", "twitter:data1"];

    private static readonly SearchValues<string> AuthorAddresses = SearchValues.Create(["/author", "/autor", "/people/", "/person/", "/profile/", "/staff/", "/journalist", "/contributor", "/writer", "/by/"], StringComparison.OrdinalIgnoreCase);

    private const int LongestByline = 120;
    private const string Apart = " | ";
    private const int MostMarks = 60;
    private const int NearHeading = 25; // blocks
    private const Signs Elsewhere = Signs.Related | Signs.Comment | Signs.Sidebar | Signs.Nav | Signs.NavElement | Signs.Promo | Signs.Ad | Signs.Caption | Signs.Credit | Signs.FooterElement;

    /// <summary>The people, each once; empty when the page names none.</summary>
    public static IReadOnlyList<string> Add(PageFacts facts, PageScan page, LinkedData data, PageBox? holder, string? address)
    {
        var site = Outlet(facts, address);
        var chosen = People.In(data.Authors, site, isMade: true);
        Add(chosen, FieldBasis.JsonLd, $"{data.Type}.author");
        foreach (var name in Meta)
        {
            if (page.Meta.TryGetValue(name, out var value))
            {
                Add(People.In([value], site, isMade: name is "author" or "parsely-author"), FieldBasis.Meta, name);
            }
        }

        foreach (var (people, where) in Seen(page, holder, site))
        {
            Add(people, FieldBasis.Visible, where);
        }

        return chosen;

        void Add(IReadOnlyList<string> people, FieldBasis basis, string where)
        {
            facts.Add(ArticleField.Byline, people.Count > 0 ? string.Join(", ", people) : null, basis, where);
            chosen = chosen.Count > 0 ? chosen : people;
        }
    }

    public static bool IsAuthorAddress(string address) => address.AsSpan().ContainsAny(AuthorAddresses);

    private static IEnumerable<(IReadOnlyList<string> People, string Where)> Seen(PageScan page, PageBox? holder, string? site)
    {
        var heading = page.Headings.Count > 0 ? page.Headings[0].Block : 0;
        var ranked = page.Bylines.Take(MostMarks)
            .Where(mark => (mark.Box.All & Elsewhere) == 0)
            .Select(mark => (mark, Rank: Rank(mark, heading, holder)))
            .OrderBy(pair => pair.Rank).ThenBy(pair => pair.mark.Block).ToArray();
        var rank = -1;
        var names = new List<string>();
        foreach (var (mark, next) in ranked)
        {
            if (next != rank && names.Count > 0)
            {
                break;
            }

            rank = next;
            if ((mark.Element.GetAttribute("content") ?? PageScan.TextUpTo(mark.Element, LongestByline, Apart)) is { } text)
            {
                names.AddRange(People.In([text], site, mark.Element.LocalName == "a" || mark.Element.HasAttribute("itemprop")).Where(name => !names.Contains(name)));
            }
        }

        if (names.Count > 0)
        {
            yield return (names, "byline");
            yield break;
        }

        for (var i = Math.Max(0, heading - 3); i < Math.Min(page.Blocks.Count, heading + NearHeading); i++)
        {
            var block = page.Blocks[i];
            if (block.Text.Length <= LongestByline && (block.Owner.All & Elsewhere) == 0 && (People.AfterCue(block.Text) ?? People.AfterInnerCue(block.Text)) is { } rest && People.In([rest], site) is { Count: > 0 } people)
            {
                yield return (people, "text");
                yield break;
            }
        }
    }

    /// <summary>Elements made for an author before those that are called so, near the headline before far from it.</summary>
    private static int Rank(PageMark mark, int heading, PageBox? holder)
    {
        var made = mark.Element.GetAttribute("itemprop") is not null ? 0 : mark.Element.LocalName == "a" ? 1 : 2;
        return made + (Math.Abs(mark.Block - heading) > NearHeading ? 4 : 0) + (holder is not null && mark.Block < heading - NearHeading ? 4 : 0);
    }

    /// <summary>What the outlet is called, by its name and its address, as letters alone.</summary>
    private static string Outlet(PageFacts facts, string? address)
    {
        var host = Uri.TryCreate(address ?? facts[ArticleField.Url], UriKind.Absolute, out var at) ? at.Host : "";
        return People.Letters($"{facts[ArticleField.Publisher]} {host}");
    }
}
