using Hearsay.Times;

namespace Hearsay.Claims;

/// <summary>What <see cref="ClausePair"/> compares of a clause. Terms are numbered by <see cref="TermWeights"/>.</summary>
internal sealed class ClauseProfile
{
    /// <summary>In rising order.</summary>
    public required int[] Terms { get; init; }

    /// <summary>Parallel to the terms: how much each says in its story, less where it stands deep in the clause.</summary>
    public required double[] Weights { get; init; }

    /// <summary>The direction of its words' vectors together, of length <see cref="Language.StaticVectors.Unit"/>; null without any.</summary>
    public required short[]? Direction { get; init; }

    /// <summary>Of all its terms together.</summary>
    public required double Weight { get; init; }

    public required int[] People { get; init; }

    /// <summary>Those of the people who are no agents.</summary>
    public required int[] OtherPeople { get; init; }

    /// <summary>What is done or is so: the main verb or the noun or adjective after "is", and what depends on it as a clause of its own.</summary>
    public required int[] Predicates { get; init; }

    /// <summary>The first of them, the head of the clause; null when it has none.</summary>
    public required int? Head { get; init; }

    /// <summary>Who does it, by noun and by name; empty when not known.</summary>
    public required int[] Agents { get; init; }

    /// <summary>To whom or what it is done.</summary>
    public required int[] Patients { get; init; }

    /// <summary>How many, how much; years and days of the month apart.</summary>
    public required double[] Figures { get; init; }

    /// <summary>The days that its sentence names, nearest to the clause; null when it names none.</summary>
    public required TimeRange? When { get; init; }

    /// <summary>It tells of a time long before its report: "several years ago", "in December 2003".</summary>
    public required bool IsPast { get; init; }

    /// <summary>It takes something back: "called off the strike".</summary>
    public required bool IsReversal { get; init; }

    /// <summary>The day of its report, as far as known.</summary>
    public required DateOnly? Published { get; init; }
}
