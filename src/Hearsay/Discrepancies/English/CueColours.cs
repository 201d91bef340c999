using System.Collections.Frozen;

namespace Hearsay.Discrepancies.English;

/// <summary>What a reporting verb adds to the bare report: doubt, guilt, stress, threat.</summary>
internal static class CueColours
{
    private static readonly FrozenDictionary<string, string> Colours = new (string Colour, string Words)[]
    {
        ("plain", "said says saying say told tells tell stated states added adds wrote noted according remarked"),
        ("doubt", "claimed claims claiming claim alleged alleges contended contends purported"),
        ("guilt", "admitted admits admitting admit conceded concedes acknowledged acknowledges confessed"),
        ("stress", "insisted insists vowed vows stressed stresses"),
        ("threat", "threatened threatens threatening warned warns warning"),
        ("boast", "boasted boasts bragged brags"),
        ("hint", "hinted hints suggested suggests implied implies"),
    }
        .SelectMany(group => group.Words.Split(' ').Select(word => KeyValuePair.Create(word, group.Colour)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>It leaves less of a choice than "called for" and "urged"; to tell somebody to do something is to order it.</summary>
    public static bool IsDemand(string cue) => Array.Exists(Demands, verb => cue.StartsWith(verb, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Demands = ["demand", "insist", "order", "instruct", "direct", "command", "told", "tell", "require"];

    /// <summary>Null for cues that are not told apart.</summary>
    public static string? Of(string cue) => Colours.GetValueOrDefault(cue.Split(' ')[0]);
}
