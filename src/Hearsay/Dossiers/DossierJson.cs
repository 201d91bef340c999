using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
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

    /// <summary>Reads a dossier; what another program left open or put in free words (edits, counts, chains, sources) is left out, keys that are not known are passed over.</summary>
    /// <exception cref="JsonException">The text is no dossier.</exception>
    public static DossierFile Read(string json)
    {
        var root = JsonNode.Parse(json) ?? throw new JsonException("The file holds null where a dossier should stand.");
        foreach (var story in Objects(root["stories"]))
        {
            story["summarySpans"] ??= new JsonArray();
        }

        foreach (var passage in Objects(root["stories"]).SelectMany(story => Objects(story["reuse"]?["passages"])))
        {
            if (passage["edits"] is JsonArray edits)
            {
                edits.RemoveAll(edit => edit is not JsonObject);
            }
        }

        foreach (var statement in Objects(root["stories"]).SelectMany(story => Objects(story["statements"])))
        {
            statement["source"] ??= new JsonObject { ["entity"] = null, ["span"] = null, ["basis"] = "unknown" };
        }

        foreach (var claim in Objects(root["stories"]).SelectMany(story => Objects(story["claims"])))
        {
            claim["independentOrigins"] ??= 0;
            claim["independentConfirmations"] ??= 0;
            foreach (var position in Objects(claim["positions"]))
            {
                position["chain"] ??= new JsonArray();
            }
        }

        return root.Deserialize(Indented.DossierFile)!;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonObject>();
}

[JsonSerializable(typeof(DossierFile))]
internal sealed partial class DossierJsonContext : JsonSerializerContext;
