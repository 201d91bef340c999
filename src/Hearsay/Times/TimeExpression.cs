using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Times;

/// <summary>A TIMEX3 of one document.</summary>
/// <param name="Value">TIMEX3 / ISO 8601 value, unresolved parts as X ("XXXX-WXX-2"); see FORMAT.md.</param>
public readonly record struct TimeExpression(TextSpan Span, TimeType Type, string Value, TimeAnchor Anchor);

/// <summary>TIMEX3 type, written in capitals.</summary>
[JsonConverter(typeof(UpperCaseEnum<TimeType>))]
public enum TimeType
{
    Date,
    Time,
    Duration,
    Set,
}

/// <summary>What a relative expression was resolved against.</summary>
[JsonConverter(typeof(SnakeCaseEnum<TimeAnchor>))]
public enum TimeAnchor
{
    /// <summary>Nothing: absolute or unresolved.</summary>
    None,
    Publication,
    Text,
}
