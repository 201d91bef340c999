using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Text;

/// <summary>Writes an enum in capitals, as TIMEX3 does.</summary>
internal sealed class UpperCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false)
    where T : struct, Enum;
