using System.Collections.Immutable;
using System.Xml.Linq;
using Hearsay.Articles.Markup;

namespace Hearsay.Articles.Wire;

/// <summary>NITF 3, NewsML-G2 and NewsML 1, by the names of their elements.</summary>
internal static class XmlWire
{
    /// <summary>The articles below the root; none when it is no such format, or holds only references, concepts or plans.</summary>
    public static IReadOnlyList<WireItem> Of(XElement root)
    {
        if (Is(root, "nitf"))
        {
            return [Nitf(root)];
        }

        if (Is(root, "NewsML"))
        {
            return [.. Below(root, "NewsItem").Select(NewsMl)];
        }

        return [.. (Is(root, "newsItem") ? [root] : Is(root, "newsMessage") ? Below(root, "newsItem") : []).Select(NewsMlG2)];
    }

    private static WireItem Nitf(XElement root)
    {
        var (head, docdata) = (Below(root, "body.head").FirstOrDefault(), Below(root, "docdata").FirstOrDefault());
        var notes = Below(root, "ed-msg").Concat(Below(root, "correction")).Select(note => Attribute(note, "info")).OfType<string>();
        return new WireItem
        {
            Id = Attribute(First(docdata, "doc-id"), "id-string"),
            Title = Line(First(head, "hl1") ?? First(head, "hedline") ?? First(root, "title")),
            Byline = Line(First(head, "byline"), without: "byttl"),
            Dateline = Line(First(head, "dateline")),
            Body = FragmentText.Of(Inner(First(root, "body.content"))) is { Length: > 0 } body ? body : null,
            Description = First(head, "abstract") is { } summary ? FragmentText.Of(Inner(summary)) : null,
            Tagline = Line(First(First(root, "body.end"), "tagline")),
            Agency = Line(First(head, "distributor")),
            Language = Language(root),
            Published = Attribute(First(docdata, "date.release") ?? First(docdata, "date.issue"), "norm"),
            Updated = Attribute(First(docdata, "date.issue"), "norm"),
            Section = Attribute(First(root, "pubdata"), "position.section"),
            Data = new WireData
            {
                Version = Attribute(First(docdata, "du-key"), "version"),
                Status = WireStatus.Of(Attribute(docdata, "management-status")),
                Notes = [.. notes],
                Copyright = Attribute(First(docdata, "doc.copyright"), "holder"),
            },
        };
    }

    private static WireItem NewsMlG2(XElement item)
    {
        var (meta, content, rights) = (First(item, "itemMeta"), First(item, "contentMeta"), First(item, "rightsInfo"));
        var within = Below(item, "nitf").FirstOrDefault() is { } nitf ? Nitf(nitf) : null;
        return new WireItem
        {
            Id = Attribute(item, "guid"),
            Title = Line(First(content, "headline")) ?? Line(First(meta, "title")) ?? within?.Title,
            Byline = within?.Byline ?? Line(First(content, "by")) ?? NameOf(First(content, "creator")),
            Dateline = within?.Dateline ?? Line(First(content, "dateline")),
            Body = within?.Body ?? Inline(First(item, "contentSet")),
            Description = Line(First(content, "description")) ?? within?.Description,
            Tagline = within?.Tagline,
            Publisher = NameOf(First(meta, "provider")),
            Agency = NameOf(First(content, "infoSource")) ?? within?.Agency,
            Language = Attribute(First(content, "language"), "tag") ?? Language(item),
            Section = NameOf(Children(content, "subject").FirstOrDefault()),
            Published = Line(First(meta, "firstCreated")) ?? Line(First(content, "contentCreated")) ?? within?.Published,
            Updated = Line(First(meta, "versionCreated")) ?? Line(First(content, "contentModified")),
            Data = new WireData
            {
                Version = Attribute(item, "version"),
                Status = WireStatus.Of(Attribute(First(meta, "pubStatus"), "qcode") ?? Attribute(First(meta, "pubStatus"), "uri")) ?? within?.Data.Status,
                Notes = [.. Children(meta, "edNote").Select(note => Line(note)).OfType<string>(), .. within?.Data.Notes ?? []],
                Credit = Line(First(content, "creditline")),
                Copyright = Line(First(rights, "copyrightNotice")) ?? NameOf(First(rights, "copyrightHolder")),
                Hops = Hops(First(item, "hopHistory")),
            },
        };
    }

    private static WireItem NewsMl(XElement item)
    {
        var (lines, management) = (First(item, "NewsLines"), First(item, "NewsManagement"));
        var data = Below(item, "DataContent").FirstOrDefault();
        var within = data is not null && Below(data, "nitf").FirstOrDefault() is { } nitf ? Nitf(nitf) : null;
        var body = within?.Body ?? (data is null ? null : FragmentText.Of(Inner(Below(data, "body").FirstOrDefault() ?? data)));
        return new WireItem
        {
            Id = Line(First(item, "PublicIdentifier")) ?? Line(First(item, "NewsItemId")),
            Title = Line(Below(item, "HeadLine").FirstOrDefault()) ?? within?.Title ?? (data is null ? null : Line(Below(data, "title").FirstOrDefault())),
            Byline = Line(First(lines, "ByLine")) ?? within?.Byline,
            Dateline = within?.Dateline ?? Line(First(lines, "DateLine")),
            Body = body,
            Tagline = within?.Tagline,
            Publisher = Attribute(Below(item, "Provider").SelectMany(provider => Below(provider, "Party")).FirstOrDefault(), "FormalName") ?? Line(First(item, "ProviderId")),
            Agency = within?.Agency,
            Language = Attribute(Below(item, "Language").FirstOrDefault(), "FormalName") ?? Language(item),
            Published = Line(First(management, "FirstCreated")),
            Updated = Line(First(management, "ThisRevisionCreated")),
            Data = new WireData
            {
                Version = Line(First(item, "RevisionId")),
                Status = WireStatus.Of(Attribute(First(management, "Status"), "FormalName")) ?? within?.Data.Status,
                Notes = [.. Below(item, "Instruction").Select(note => Line(note)).OfType<string>()],
                Credit = Line(First(lines, "CreditLine")),
                Copyright = Line(First(lines, "CopyrightLine")),
            },
        };
    }

    private static string? Inline(XElement? contentSet)
    {
        // other XML than pages is data: tables of results, events
        if (First(contentSet, "inlineXML") is { } xml)
        {
            return (Below(xml, "body").FirstOrDefault() ?? (xml.Elements().All(inner => inner.Name.LocalName is "div" or "section" or "article" or "p") ? xml : null)) is { } page ? FragmentText.Of(Inner(page)) : null;
        }

        return First(contentSet, "inlineData") is { } data ? (FragmentText.IsMarkup(data.Value) ? FragmentText.Of(data.Value) : data.Value.Trim()) : null;
    }

    private static ImmutableArray<Hop> Hops(XElement? history) =>
    [
        .. Children(history, "hop")
            .OrderBy(hop => int.TryParse(Attribute(hop, "seq"), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue)
            .Select(hop => new Hop(
                NameOf(First(hop, "party")),
                WireTime.Of(Attribute(hop, "timestamp")),
                string.Join(", ", Children(hop, "action").Select(action => $"{Code(Attribute(action, "qcode"))} {Code(Attribute(action, "target"))}".Trim())) is { Length: > 0 } actions ? actions : null)),
    ];

    /// <summary>The name of a party, else its code or the host of its address.</summary>
    private static string? NameOf(XElement? party) =>
        Line(First(party, "name")) ?? Attribute(party, "literal") ?? Code(Attribute(party, "qcode")) ?? HostOf(Attribute(party, "uri"));

    private static string? HostOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host : address;

    /// <summary>Without the prefix of its vocabulary.</summary>
    private static string? Code(string? qcode) => qcode is null ? null : qcode[(qcode.LastIndexOf(':') + 1)..];

    private static bool Is(XElement element, string name) => element.Name.LocalName == name;

    private static IEnumerable<XElement> Below(XElement element, string name) => element.Descendants().Where(inner => Is(inner, name));

    private static XElement? First(XElement? element, string name) => element?.Descendants().FirstOrDefault(inner => Is(inner, name));

    private static IEnumerable<XElement> Children(XElement? element, string name) => element?.Elements().Where(inner => Is(inner, name)) ?? [];

    private static string? Attribute(XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value.Trim() is { Length: > 0 } value ? value : null;

    private static string? Language(XElement element) => element.AncestorsAndSelf().Select(holder => holder.Attribute(XNamespace.Xml + "lang")?.Value.Trim()).FirstOrDefault(value => !string.IsNullOrEmpty(value));

    private static string? Line(XElement? element, string? without = null)
    {
        if (element is null)
        {
            return null;
        }

        var text = string.Concat(element.DescendantNodes().OfType<XText>().Where(text => text.Parent?.Name.LocalName != without).Select(text => text.Value));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;
    }

    private static string Inner(XElement? element) =>
        element is null ? "" : string.Concat(element.Nodes().Select(node => node is XText text ? System.Net.WebUtility.HtmlEncode(text.Value) : node.ToString(SaveOptions.DisableFormatting)));
}
