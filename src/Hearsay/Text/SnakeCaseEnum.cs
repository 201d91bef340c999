using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Text;

/// <summary>Writes an enum as FORMAT.md does: <c>DeclineToComment</c> as <c>decline_to_comment</c>.</summary>
internal sealed class SnakeCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
