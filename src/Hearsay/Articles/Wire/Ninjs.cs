using System.Text.Json;
using Hearsay.Articles.Markup;

namespace Hearsay.Articles.Wire;

/// <summary>ninjs 1 to 3 (iptc.org/std/ninjs): names differ between versions in capitals and plurals, and single values became lists.</summary>
internal static class Ninjs
{
    private const int DeepestAssociation = 4;

    private static readonly string[] Bodies = ["body_text", "body_xhtml", "body_html", "body_nitf"];

    public static bool IsOne(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("uri", out var uri) && uri.ValueKind == JsonValueKind.String
        && !item.TryGetProperty("text", out _) && !item.TryGetProperty("html", out _) && !item.TryGetProperty("body", out _);

    /// <summary>The item, and the texts among what is associated with it.</summary>
    public static IReadOnlyList<WireItem> Of(JsonElement item)
    {
        var items = new List<WireItem> { Read(item) };
        AddAssociated(items, item, 0);
        return items;
    }

    private static WireItem Read(JsonElement item)
    {
        var (headline, description) = (Text(item, "headline") ?? Value(item, "headlines", "main"), Text(item, "description_text") ?? Value(item, "descriptions", "text") ?? Starting(item, "description_"));
        return new WireItem
        {
            Id = Text(item, "uri"),
            Url = Text(item, "uri") is { } uri && uri.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? uri : null,
            Title = FragmentLine(headline ?? Text(item, "title") ?? Starting(item, "headline_")),
            Byline = Text(item, "byline") ?? Text(item, "by"),
            Dateline = Text(item, "dateline"),
            Body = Body(item),
            Description = description is null ? null : Plain(description),
            Publisher = NameOf(item, "provider") ?? Text(item, "copyrightholder") ?? NameOf(Property(item, "rightsinfo"), "copyrightholder"),
            Agency = NameOf(item, "infosource") ?? NameOf(item, "infosources"),
            Language = Text(item, "language"),
            Section = NameOf(item, "subject") ?? NameOf(item, "subjects"),
            Published = Text(item, "firstcreated") ?? Text(item, "contentcreated") ?? Text(item, "versioncreated"),
            Updated = Text(item, "versioncreated"),
            Data = new WireData
            {
                Version = Text(item, "version"),
                Status = WireStatus.Of(Text(item, "pubstatus")),
                Notes = Text(item, "ednote") is { } note ? [note] : [],
                Credit = Text(item, "description_creditline") ?? Text(item, "creditline"),
                Copyright = Text(item, "copyrightnotice"),
            },
        };
    }

    private static void AddAssociated(List<WireItem> items, JsonElement item, int depth)
    {
        if (depth == DeepestAssociation || Property(item, "associations") is not { } associations)
        {
            return;
        }

        IEnumerable<JsonElement> associated = associations.ValueKind == JsonValueKind.Array ? associations.EnumerateArray()
            : associations.ValueKind == JsonValueKind.Object ? associations.EnumerateObject().Select(property => property.Value) : [];
        foreach (var other in associated.Where(other => other.ValueKind == JsonValueKind.Object))
        {
            if (Body(other) is not null)
            {
                items.Add(Read(other));
            }

            AddAssociated(items, other, depth + 1);
        }
    }

    private static string? Body(JsonElement item)
    {
        foreach (var name in Bodies)
        {
            if (Text(item, name) is { } body)
            {
                return name == "body_text" ? body : Unpacked(body);
            }
        }

        if (Property(item, "bodies") is { ValueKind: JsonValueKind.Array } bodies)
        {
            var longest = bodies.EnumerateArray().Where(body => body.ValueKind == JsonValueKind.Object).Select(body => (Type: Text(body, "contenttype"), Value: Text(body, "value"))).Where(body => body.Value is not null).MaxBy(body => body.Value!.Length);
            return longest.Value is null ? null : longest.Type == "text/plain" ? longest.Value : Unpacked(longest.Value);
        }

        return Starting(item, "body_") is { } other ? Plain(other) : null;
    }

    /// <summary>HTML, or a whole NITF document.</summary>
    private static string? Unpacked(string markup)
    {
        const int MaxDepth = 500;
        return markup.Contains("<nitf", StringComparison.Ordinal) && XmlTree.Parse(markup, MaxDepth) is { } root && XmlWire.Of(root) is [{ Body: { } body }, ..] ? body : Plain(markup);
    }

    private static string Plain(string text) => FragmentText.IsMarkup(text) ? FragmentText.Of(text) : text.Trim();

    private static string? FragmentLine(string? text) => text is null ? null : FragmentText.IsMarkup(text) ? FragmentText.LineOf(text) : text;

    /// <summary>The value of a role in a list of texts, else of the first of them.</summary>
    private static string? Value(JsonElement item, string name, string role)
    {
        if (Property(item, name) is not { ValueKind: JsonValueKind.Array } list)
        {
            return null;
        }

        var texts = list.EnumerateArray().Where(text => text.ValueKind == JsonValueKind.Object).ToArray();
        return texts.Where(text => Text(text, "role") == role).Concat(texts).Select(text => Text(text, "value")).FirstOrDefault(value => value is not null);
    }

    /// <summary>The first text whose name begins so.</summary>
    private static string? Starting(JsonElement item, string start) =>
        item.EnumerateObject().Where(property => property.Name.StartsWith(start, StringComparison.OrdinalIgnoreCase) && property.Value.ValueKind == JsonValueKind.String)
            .Select(property => property.Value.GetString()).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static string? NameOf(JsonElement? holder, string name)
    {
        if (holder is not { ValueKind: JsonValueKind.Object } item || Property(item, name) is not { } value)
        {
            return null;
        }

        var first = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().FirstOrDefault() : value;
        return first.ValueKind == JsonValueKind.Object ? Text(first, "name") : first.ValueKind == JsonValueKind.String ? first.GetString() : null;
    }

    private static string? Text(JsonElement item, string name) =>
        Property(item, name) is { } value
            ? value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString()!.Trim()
            : value.ValueKind == JsonValueKind.Number ? value.GetRawText() : null
            : null;

    private static JsonElement? Property(JsonElement item, string name)
    {
        foreach (var property in item.EnumerateObject())
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return property.Value;
            }
        }

        return null;
    }
}
