using System.Text;
using System.Xml.Linq;
using Hearsay.Articles.Markup;

namespace Hearsay.Articles.Feeds;

/// <summary>What each element of a feed, an item or a source says.</summary>
internal static class FeedElements
{
    public static void Read(FeedEntry entry, string name, XElement element)
    {
        switch (name)
        {
            case "title":
                entry.Title = TextOf(element) ?? entry.Title;
                break;
            case "dc:title" or "media:title" or "itunes:title":
                entry.Title ??= TextOf(element);
                break;
            case "description" or "tagline" or "subtitle" or "summary" or "abstract":
                (entry.Summary, entry.Content) = entry.Summary is null ? (TextOf(element), entry.Content) : (entry.Summary, entry.Content ?? TextOf(element));
                break;
            case "dc:description" or "dcterms:abstract" or "itunes:summary" or "media:description" or "itunes:subtitle":
                entry.Summary ??= TextOf(element);
                break;
            case "content" or "content:encoded" or "xhtml:body" or "xhtml:div" or "fullitem" or "body":
                entry.Content = Longer(entry.Content, TextOf(element));
                break;
            case "rights" or "copyright" or "dc:rights":
                entry.Rights ??= TextOf(element);
                break;
            case "guid":
                entry.Id = Value(element) ?? entry.Id;
                break;
            case "id":
                entry.Id = Value(element) is { } id ? XmlFeed.Resolved(element, id) : entry.Id;
                break;
            case "dc:identifier":
                entry.Id ??= Value(element);
                break;
            case "link":
                ReadLink(entry, element);
                break;
            case "url" or "uri":
                entry.Link ??= Value(element);
                break;
            case "pubdate" or "published" or "issued" or "dcterms:issued" or "publicationdate":
                entry.Published = Value(element) ?? entry.Published;
                break;
            case "updated" or "modified" or "dc:date" or "dcterms:modified" or "lastbuilddate":
                entry.Updated = Value(element) ?? entry.Updated;
                break;
            case "created" or "dcterms:created":
                entry.Created = Value(element) ?? entry.Created;
                break;
            case "language" or "dc:language":
                entry.Language ??= Value(element)?.Replace('_', '-');
                break;
            case "author" or "dc:creator" or "managingeditor" or "dc:author":
                AddPerson(entry.Authors, element);
                break;
            case "itunes:author" when entry.Authors.Count == 0:
                AddPerson(entry.Authors, element);
                break;
            case "contributor" or "dc:contributor":
                AddPerson(entry.Contributors, element);
                break;
            case "dc:publisher" or "webmaster":
                entry.Publisher ??= PersonOf(element);
                break;
            case "category" or "dc:subject" or "media:category" or "keywords" or "itunes:category":
                if ((FeedNames.Attribute(element, "term") ?? Value(element) ?? FeedNames.Attribute(element, "text")) is { } category)
                {
                    entry.Categories.Add(category);
                }

                break;
            case "media:credit":
                AddPerson(entry.Credits, element);
                break;
            case "media:group" or "media:content":
                ReadMedia(entry, element);
                break;
            default:
                break;
        }
    }

    /// <summary>A text as its type and mode say, or, where they say nothing, as it looks; null when it is empty.</summary>
    public static FeedText? TextOf(XElement element)
    {
        var (type, mode) = (FeedNames.Attribute(element, "type")?.ToLowerInvariant(), FeedNames.Attribute(element, "mode")?.ToLowerInvariant());
        var language = XmlFeed.LanguageOf(element);
        if (element.HasElements || type == "xhtml")
        {
            return Known(Inner(element), isMarkup: true);
        }

        var value = element.Value;
        if (mode == "base64" || (type is not null && type.Contains('/', StringComparison.Ordinal) && !type.StartsWith("text/", StringComparison.Ordinal) && !type.EndsWith("xml", StringComparison.Ordinal) && mode is null))
        {
            if (Unpacked(value) is not { } unpacked)
            {
                return null;
            }

            value = unpacked;
        }

        return type switch
        {
            "text" or "text/plain" => Known(value, isMarkup: false),
            "html" or "text/html" or "application/xhtml+xml" => Known(value, isMarkup: true),
            _ => Known(value, FragmentText.IsMarkup(value)),
        };

        FeedText? Known(string text, bool isMarkup) => string.IsNullOrWhiteSpace(text) ? null : new FeedText(text.Trim(), isMarkup, language);
    }

    private static FeedText? Longer(FeedText? one, FeedText? other) => one is null || other?.Value.Length > one.Value.Length ? other : one;

    private static string? Unpacked(string value)
    {
        var bytes = new byte[value.Length];
        return Convert.TryFromBase64String(value, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }

    /// <summary>The markup within, without the div that Atom puts around it.</summary>
    private static string Inner(XElement element)
    {
        var children = element.Elements().ToArray();
        var holder = children is [{ Name.LocalName: "div" } only] && element.Nodes().OfType<XText>().All(text => string.IsNullOrWhiteSpace(text.Value)) ? only : element;
        return string.Concat(holder.Nodes().Select(node => node is XText text ? System.Net.WebUtility.HtmlEncode(text.Value) : node.ToString(SaveOptions.DisableFormatting)));
    }

    private static string? Value(XElement element) => element.Value.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>RSS gives the address as text, Atom as an attribute; only the page itself counts, not what belongs to it.</summary>
    private static void ReadLink(FeedEntry entry, XElement element)
    {
        var relation = FeedNames.Attribute(element, "rel") ?? "alternate";
        var address = FeedNames.Attribute(element, "href") ?? Value(element);
        var isPage = relation is "alternate" && FeedNames.Attribute(element, "type") is null or "text/html" or "application/xhtml+xml";
        if (address is not null && (isPage || (entry.Link is null && relation is "alternate")))
        {
            entry.Link = entry.Link is null || !FeedNames.IsAtom(element) ? XmlFeed.Resolved(element, address) : entry.Link;
        }
    }

    private static void ReadMedia(FeedEntry entry, XElement media)
    {
        foreach (var child in media.Elements())
        {
            var name = FeedNames.Of(child);
            if (name.StartsWith("media:", StringComparison.Ordinal))
            {
                Read(entry, name, child);
            }
        }
    }

    private static void AddPerson(List<string> people, XElement element)
    {
        if (PersonOf(element) is { } person)
        {
            people.Add(person);
        }
    }

    /// <summary>A name without the address that stands beside it: <c>ed@example.org (Ann Lee)</c>, <c>Ann Lee &lt;ed@example.org&gt;</c>; null for an address alone.</summary>
    private static string? PersonOf(XElement element)
    {
        var name = element.Elements().FirstOrDefault(child => child.Name.LocalName.Equals("name", StringComparison.OrdinalIgnoreCase))?.Value
            ?? (element.HasElements ? null : FeedNames.Attribute(element, "name") ?? element.Value);
        if (name is null)
        {
            return null;
        }

        var words = FragmentText.LineOf(name.Replace('<', ' ').Replace('>', ' ')).Split(' ').Where(word => !word.Contains('@', StringComparison.Ordinal) && !word.StartsWith("http", StringComparison.OrdinalIgnoreCase));
        var person = string.Join(' ', words).Replace("mailto:", "", StringComparison.Ordinal).Trim();
        person = person is ['(', .., ')'] ? person[1..^1].Trim() : person;
        return person.Length > 0 && person != "()" ? person : null;
    }
}
