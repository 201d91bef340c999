using Hearsay.Language;

namespace Hearsay.Statements.English;

/// <summary>
/// "A climber described as able dies", "convicted a man charged in a fire that left two dead", "Mayor urged to resign": the climber, the man and the mayor say
/// nothing. Whoever describes or urges names whom between, or before: "what he described as a prank", "those whom he urged to leave".
/// </summary>
internal static class ReducedPassive
{
    private const int Reach = 8; // tokens from "what" to the verb

    public static bool IsOne(TokenizedText tokens, int verb, int floor)
    {
        if (verb + 1 >= tokens.Tokens.Length || !(tokens.Is(verb, "described") ? tokens.Is(verb + 1, "as") : IsOfCharge(tokens, verb) || IsOfOrder(tokens, verb)))
        {
            return false;
        }

        for (var i = verb - 1; i >= Math.Max(floor, verb - Reach); i--)
        {
            if (tokens.TextOf(i) is "what" or "which" or "whom" or "that" or "What" or "he" or "she" or "they" or "we" or "it" or "who" or "I")
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfCharge(TokenizedText tokens, int verb) =>
        (tokens.Is(verb, "charged") && (tokens.Is(verb + 1, "in") || tokens.Is(verb + 1, "with") || tokens.Is(verb + 1, "over")))
        || ((tokens.Is(verb, "accused") || tokens.Is(verb, "suspected")) && tokens.Is(verb + 1, "of"));

    // Verbs that never go without whom they move: "asked to leave" and "promised to leave" may do.
    private static bool IsOfOrder(TokenizedText tokens, int verb) =>
        tokens.Is(verb + 1, "to") && tokens.TextOf(verb) is "urged" or "told" or "ordered" or "advised" or "encouraged" or "instructed" or "reminded" or "implored";
}
