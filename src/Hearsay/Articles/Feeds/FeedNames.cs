using System.Xml.Linq;

namespace Hearsay.Articles.Feeds;

/// <summary>Element names as feeds mean them: small letters, with the usual prefix of the vocabularies that are read.</summary>
internal static class FeedNames
{
    public const string Atom = "http://www.w3.org/2005/Atom";
    private const string OldAtom = "http://purl.org/atom/ns#";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    // Slashes at the end and capitals vary from feed to feed.
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["http://purl.org/dc/elements/1.1"] = "dc:",
        ["http://purl.org/dc/elements/1.0"] = "dc:",
        ["http://purl.org/dc/terms"] = "dcterms:",
        ["http://purl.org/rss/1.0/modules/content"] = "content:",
        ["http://search.yahoo.com/mrss"] = "media:",
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes:",
        ["http://www.google.com/schemas/sitemap-news/0.9"] = "news:",
        [Xhtml] = "xhtml:",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns"] = "rdf:",
    };

    // Where a feed's own elements stand; also none, and whatever its root stands in.
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "", "http://www.w3.org/2005/atom", "http://purl.org/atom/ns", "http://purl.org/rss/1.0", "http://purl.org/net/rss1.1", "http://my.netscape.com/rdf/simple/0.9", "http://channel.netscape.com/rdf/simple/0.9",
        "http://my.netscape.com/publish/formats/rss-0.91.dtd", "http://backend.userland.com/rss", "http://backend.userland.com/rss2", "http://backend.userland.com/rss091", "http://backend.userland.com/rss092", "http://blogs.law.harvard.edu/tech/rss",
        "http://www.sitemaps.org/schemas/sitemap/0.9", "http://www.google.com/schemas/sitemap/0.84",
    };

    /// <summary><c>title</c>, <c>dc:creator</c>; what is of no vocabulary that is read keeps its namespace and matches nothing.</summary>
    public static string Of(XElement element)
    {
        var local = element.Name.LocalName.ToLowerInvariant();
        var space = element.Name.NamespaceName.TrimEnd('/', '#').ToLowerInvariant();
        return Own.Contains(space) ? local
            : Prefixes.TryGetValue(space, out var prefix) ? prefix + local
            : element.AncestorsAndSelf().Last().Name.Namespace == element.Name.Namespace ? local
            : $"{{{space}}}{local}";
    }

    public static bool IsAtom(XElement element) => element.Name.NamespaceName is Atom or OldAtom;

    public static IEnumerable<XElement> Children(XElement element, string name) => element.Elements().Where(child => Of(child) == name);

    /// <summary>An attribute by its local name in any case; null when it is not there or blank.</summary>
    public static string? Attribute(XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value.Trim() is { Length: > 0 } value ? value : null;
}
