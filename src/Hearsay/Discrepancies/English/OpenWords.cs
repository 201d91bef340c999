using System.Collections.Frozen;
using Hearsay.Language.English;

namespace Hearsay.Discrepancies.English;

/// <summary>Words by which a report leaves open what a party will do.</summary>
internal static class OpenWords
{
    private static readonly FrozenSet<string> Telling = Stems("say decide announce indicate reveal disclose determine specify signal declare");

    private static readonly FrozenSet<string> Weighing = Stems("weigh ponder consider mull decide deliberate debate");

    /// <summary>Verbs whose denial leaves a matter open: "has not said".</summary>
    public static bool IsTelling(ReadOnlySpan<char> verb) => Telling.Contains(WordForms.Stem(verb));

    public static bool IsWeighing(ReadOnlySpan<char> verb) => Weighing.Contains(WordForms.Stem(verb));

    /// <summary>A noun for what a party has made up its mind to do.</summary>
    public static bool IsDecision(ReadOnlySpan<char> noun) => noun is "decision" or "intention" or "intent" or "plan" or "plans" or "choice";

    /// <summary>An auxiliary of what has been.</summary>
    public static bool IsPast(ReadOnlySpan<char> auxiliary) => auxiliary is "had" or "has" or "have" or "was" or "were" or "did";

    /// <summary>A word that opens an indirect question about what will be: "whether", "how".</summary>
    public static bool Asks(ReadOnlySpan<char> word) => word is "whether" or "if" or "how" or "what" or "which" or "when";

    private static FrozenSet<string> Stems(string words) => words.Split(' ').Select(word => WordForms.Stem(word)).ToFrozenSet(StringComparer.Ordinal);
}
