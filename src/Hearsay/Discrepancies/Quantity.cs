using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>How a report holds a figure at arm's length.</summary>
internal enum QuantityBound
{
    /// <summary>The figure itself.</summary>
    Exact,

    /// <summary>"about", "around", "some".</summary>
    About,

    /// <summary>"at least", "more than".</summary>
    AtLeast,

    /// <summary>"up to", "nearly", "as many as".</summary>
    AtMost,
}

/// <summary>A figure in a report: how much of what.</summary>
/// <param name="Document">Index into the story's documents.</param>
/// <param name="Span">The figure with its modifier and unit: "at least 12 people".</param>
/// <param name="Clause">The clause it stands in; evidence.</param>
/// <param name="Low">Value in the unit's base (metres, kilograms, whole currency); equals High unless a range.</param>
/// <param name="Unit">What is counted or measured: "dead", "injured", "magnitude", "length", "money$", "percent", "population", or "n:" and the meaning of a noun.</param>
/// <param name="Thing">Noun as written ("villages", "carcass"), or null.</param>
/// <param name="Modifiers">Meanings of the words between figure and noun ("mudbrick", "sperm").</param>
/// <param name="Occasion">The day or month that its sentence names, or "" for that of the story.</param>
internal sealed record Quantity(
    int Document, TextSpan Span, TextSpan Clause, int Sentence, double Low, double High, QuantityBound Bound, string Unit, string? Thing,
    string[] Modifiers, string Occasion)
{
    /// <summary>What the figure takes part in; null without a tree.</summary>
    public EventFrame? Frame { get; init; }

    /// <summary>The verb that measures with it as its sentence has it: "fell" of "fell 200 feet".</summary>
    public string? Doing { get; init; }

    /// <summary>Its own clause names the day.</summary>
    public bool HasOwnDay { get; init; }

    /// <summary>In what somebody is charged with or convicted of: the day of the clause is the court's.</summary>
    public bool IsOfCharge { get; init; }

    /// <summary>"more than", "nearly": the figure itself is left out, unlike in "at least", "up to".</summary>
    public bool IsBeside { get; init; }

    /// <summary>Meanings of what is counted with it: "crew" of "16 passengers and crew".</summary>
    public ImmutableArray<string> Joined { get; init; } = [];

    public const string Dead = "dead";

    public const string Injured = "injured";

    public const string Magnitude = "magnitude";

    public const string Length = "length";

    /// <summary>Prefix of a unit; the sign of the currency follows.</summary>
    public const string Money = "money";

    /// <summary>Prefix of the unit of a count; the meaning of the noun follows.</summary>
    public const string Count = "n:";

    public const string Percent = "percent";

    public const string Population = "population";

    /// <summary>Prefix of the unit of a distance; the place that it is reckoned from follows.</summary>
    public const string Distance = "from ";

    /// <summary>The unit, with what is measured where that is no unit's business: figures of other matters are not compared.</summary>
    public string Matter => Unit is Length or "weight" or "area" ? $"{Unit} {(Thing is null ? Frame?.Predicate : NewsWords.Meaning(Thing))}" : Unit;

    public bool IsMoney => Unit.StartsWith(Money, StringComparison.Ordinal);

    public bool IsRange => High > Low;

    public bool Equals(Quantity? other) => other is not null && Document == other.Document && Span == other.Span;

    public override int GetHashCode() => HashCode.Combine(Document, Span);
}
