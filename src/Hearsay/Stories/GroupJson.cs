using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Stories;

/// <summary>Writes which story a document is of as one line of JSON (docs/FORMAT.md).</summary>
public static class GroupJson
{
    private static readonly GroupJsonContext OneLine = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>One line without its end.</summary>
    /// <param name="document">What the document is called in the line.</param>
    public static string WriteLine(string document, StoryGroup group)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(group);
        return JsonSerializer.Serialize(new GroupLine(document, group.Id), OneLine.GroupLine);
    }
}

internal sealed record GroupLine(string Id, string Story);

[JsonSerializable(typeof(GroupLine))]
internal sealed partial class GroupJsonContext : JsonSerializerContext;
