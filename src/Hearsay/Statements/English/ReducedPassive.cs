using Hearsay.Language;

namespace Hearsay.Statements.English;

/// <summary>"A climber described as able dies": the climber says nothing. Whoever describes something names it between, or before: "what he described as a prank".</summary>
internal static class ReducedPassive
{
    private const int Reach = 8; // tokens from "what" to the verb

    public static bool IsOne(TokenizedText tokens, int verb, int floor)
    {
        if (!tokens.Is(verb, "described") || verb + 1 >= tokens.Tokens.Length || !tokens.Is(verb + 1, "as"))
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
}
