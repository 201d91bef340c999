using System.Xml.Linq;

namespace Hearsay.Articles.Feeds;

/// <summary>RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF and news sitemaps, read by the names of their elements, not by the version that they claim.</summary>
internal static class XmlFeed
{
    /// <summary>Null when the root is no feed.</summary>
    public static FeedEntry? Of(XElement root)
    {
        switch (FeedNames.Of(root))
        {
            case "feed" or "channel":
                return Read(root, [], isFeed: true);
            case "entry":
                var alone = new FeedEntry();
                alone.Items.Add(Read(root, [], isFeed: false));
                return alone;
            case "urlset":
                return Sitemap(root);
            case "rss" or "rdf:rdf":
                // RSS 0.9 and 1.0 keep the items beside the channel.
                var channel = FeedNames.Children(root, "channel").FirstOrDefault();
                return Read(channel ?? root, channel is null ? [] : FeedNames.Children(root, "item"), isFeed: true);
            default:
                return null;
        }
    }

    private static FeedEntry Read(XElement element, IEnumerable<XElement> besides, bool isFeed)
    {
        var entry = new FeedEntry
        {
            Language = LanguageOf(element),
            Id = FeedNames.Attribute(element, "about"),
            Link = FeedNames.Attribute(element, "href") is { } address ? Resolved(element, address) : null,
            Updated = FeedNames.Attribute(element, "lastmod"),
        };

        foreach (var child in element.Elements().Concat(besides))
        {
            switch (FeedNames.Of(child))
            {
                case "item" or "entry":
                    entry.Items.Add(Read(child, [], isFeed: false));
                    break;
                case "items":
                    entry.Items.AddRange(FeedNames.Children(child, "item").Select(item => Read(item, [], isFeed: false)));
                    break;
                case "source" when !isFeed:
                    entry.Source = SourceOf(child);
                    break;
                case var name:
                    FeedElements.Read(entry, name, child);
                    break;
            }
        }

        if (entry.Link is null && entry.Id is { } id && FeedNames.Children(element, "guid").Any(guid => FeedNames.Attribute(guid, "ispermalink") is null or "true") && Uri.IsWellFormedUriString(id, UriKind.Absolute))
        {
            entry.Link = id;
        }

        return entry;
    }

    /// <summary>RSS names the feed that an item was taken from and gives its address; Atom repeats its head.</summary>
    private static FeedEntry SourceOf(XElement source) => FeedNames.IsAtom(source)
        ? Read(source, [], isFeed: true)
        : new FeedEntry { Title = FeedElements.TextOf(source), Link = FeedNames.Attribute(source, "url") };

    /// <summary>Addresses of a newspaper's latest pages, with title, date and name of the paper, without texts.</summary>
    private static FeedEntry Sitemap(XElement root)
    {
        var map = new FeedEntry();
        foreach (var url in FeedNames.Children(root, "url"))
        {
            var entry = new FeedEntry { Link = Value(url, "loc"), Updated = Value(url, "lastmod") };
            if (FeedNames.Children(url, "news:news").FirstOrDefault() is { } news)
            {
                var publication = FeedNames.Children(news, "news:publication").FirstOrDefault();
                entry.Title = FeedNames.Children(news, "news:title").Select(FeedElements.TextOf).FirstOrDefault();
                entry.Published = Value(news, "news:publication_date");
                entry.Publisher = publication is null ? null : Value(publication, "news:name");
                entry.Language = publication is null ? null : Value(publication, "news:language");
                entry.Categories.AddRange((Value(news, "news:keywords") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                map.Items.Add(entry);
            }
        }

        return map;

        static string? Value(XElement parent, string name) => FeedNames.Children(parent, name).Select(child => child.Value.Trim()).FirstOrDefault(value => value.Length > 0);
    }

    /// <summary>xml:lang of the element or of what holds it; an empty one says that it is not known.</summary>
    public static string? LanguageOf(XElement element) =>
        element.AncestorsAndSelf().Select(holder => holder.Attribute(XNamespace.Xml + "lang")?.Value.Trim()).FirstOrDefault(language => language is not null) is { Length: > 0 } stated ? stated.Replace('_', '-') : null;

    /// <summary>An address against xml:base of the element and of what holds it.</summary>
    public static string Resolved(XElement element, string address)
    {
        Uri? inner = null;
        foreach (var stated in element.AncestorsAndSelf().Select(holder => holder.Attribute(XNamespace.Xml + "base")?.Value.Trim()).Where(stated => !string.IsNullOrEmpty(stated)))
        {
            if (!Uri.TryCreate(stated, UriKind.RelativeOrAbsolute, out var outer))
            {
                continue;
            }

            inner = inner is null ? outer : outer.IsAbsoluteUri && Uri.TryCreate(outer, inner, out var joined) ? joined : inner;
            if (inner.IsAbsoluteUri)
            {
                break;
            }
        }

        return inner is { IsAbsoluteUri: true } && Uri.TryCreate(inner, address, out var absolute) ? absolute.ToString() : address;
    }
}
