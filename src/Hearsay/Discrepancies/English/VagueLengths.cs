using System.Collections.Frozen;

namespace Hearsay.Discrepancies.English;

/// <summary>Nouns that a report has many of, each with its own length: "a two-week period", "a five-year plan", "the four-year-old".</summary>
internal static class VagueLengths
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        ("period time span stretch interval term terms plan plans delay deadline notice wait age old man woman boy girl child history high low record experience career veteran anniversary mark walk drive flight ride "
        + "journey distance window average limit gap break contract deal maximum minimum total video clip episode film movie course degree stint anniversary lead cycle")
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> noun) => Nouns.Contains(noun);
}
