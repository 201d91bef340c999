using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Dossiers;

/// <summary>Writes an extraction as one line of JSON.</summary>
public static class ExtractionJson
{
    private static readonly ExtractionJsonContext OneLine = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>One line without its end.</summary>
    public static string WriteLine(Extraction extraction) => JsonSerializer.Serialize(extraction, OneLine.Extraction);
}

[JsonSerializable(typeof(Extraction))]
internal sealed partial class ExtractionJsonContext : JsonSerializerContext;
