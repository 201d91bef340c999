using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Discrepancies.English;

/// <summary>Nouns that tell of a deed as a verb does: "the expulsion of the envoy".</summary>
internal static class NounFrames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Deeds = Lexicon.Lines("Discrepancies/English/deed-nouns.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Supports = "make made makes making carry carried conduct conducted launch launched commit committed stage staged order ordered hold held"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A verb that only lends a noun its subject: "made a call".</summary>
    public static bool IsSupport(ReadOnlySpan<char> verb) => Supports.Contains(verb);

    /// <summary>A verb whose object somebody else did: "got a call".</summary>
    public static bool IsReceipt(ReadOnlySpan<char> verb) => verb is "received" or "receive" or "receives" or "got" or "get" or "gets" or "taken" or "took";

    public static bool IsDeed(ReadOnlySpan<char> noun) => Deeds.Contains(noun);
}
