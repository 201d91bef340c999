using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Dossiers;

/// <summary>Reads and writes docs/FORMAT.md. The same dossier gives the same bytes, apart from <c>engine</c>.</summary>
public static class DossierJson
{
    private static readonly DossierJsonContext Indented = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private static readonly DossierJsonContext OneLine = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(DossierFile file) => JsonSerializer.Serialize(file, Indented.DossierFile) + "\n";

    /// <summary>One line without its end, for JSON lines.</summary>
    public static string WriteLine(DossierFile file) => JsonSerializer.Serialize(file, OneLine.DossierFile);

    /// <exception cref="JsonException">The text is no dossier.</exception>
    public static DossierFile Read(string json) =>
        JsonSerializer.Deserialize(json, Indented.DossierFile) ?? throw new JsonException("The file holds null where a dossier should stand.");
}

[JsonSerializable(typeof(DossierFile))]
internal sealed partial class DossierJsonContext : JsonSerializerContext;
