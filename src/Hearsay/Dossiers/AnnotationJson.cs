using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Dossiers;

/// <summary>Writes an annotation as one line of JSON. Its spans name no document, since the line is of one: {start, end, text}.</summary>
public static class AnnotationJson
{
    private static readonly AnnotationJsonContext OneLine = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new SpanOfTheLine() },
    });

    /// <summary>One line without its end.</summary>
    public static string WriteLine(Annotation annotation) => JsonSerializer.Serialize(annotation, OneLine.Annotation);

    private sealed class SpanOfTheLine : JsonConverter<Evidence>
    {
        public override Evidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Annotations are written, not read.");

        public override void Write(Utf8JsonWriter writer, Evidence value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", value.Start);
            writer.WriteNumber("end", value.End);
            writer.WriteString("text", value.Text);
            writer.WriteEndObject();
        }
    }
}

[JsonSerializable(typeof(Annotation))]
internal sealed partial class AnnotationJsonContext : JsonSerializerContext;
