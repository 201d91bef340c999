using System.Collections.Frozen;
using Hearsay.Claims.English;

namespace Hearsay.Discrepancies.English;

/// <summary>Nouns for some of those counted: 13 children may be among 15 people.</summary>
internal static class PersonGroups
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Parts =
        ("men women children child boys girls infants babies teenagers civilians soldiers troops militants fighters insurgents rebels gunmen policemen police officers students pupils teachers "
        + "passengers crew members siblings suspects tourists firefighters workers miners migrants journalists guards attackers assailants bombers hijackers")
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Parties = "party group team crew squad unit band expedition climbers crews teams men troops soldiers hikers sailors passengers force forces"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>People who act as one: "the party", "the crew".</summary>
    public static bool IsParty(ReadOnlySpan<char> noun) => Parties.Contains(noun);

    /// <summary>The noun, in the plural as a rule, names some of those who may be counted.</summary>
    public static bool IsPart(ReadOnlySpan<char> noun) => Parts.Contains(noun);

    /// <summary>Some of those who may be counted, or members of a nation: "Palestinians".</summary>
    public static bool IsPeople(string? noun) => noun is { Length: > 0 } && (char.IsUpper(noun[0]) || IsPart(noun));

    /// <summary>Both count the same kind of people, as far as their nouns tell.</summary>
    public static bool AreOne(Quantity a, Quantity b) => (!IsPart(a) && !IsPart(b))
        || (IsPart(a) && IsPart(b) && NewsWords.Meaning(a.Thing!) == NewsWords.Meaning(b.Thing!));

    private static bool IsPart(Quantity quantity) => quantity.Unit is Quantity.Dead or Quantity.Injured && quantity.Thing is { } thing && IsPart(thing);
}
