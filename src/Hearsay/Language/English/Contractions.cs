namespace Hearsay.Language.English;

/// <summary>Which words without a space between them are one orthographic token: "do" and "n't", "Orla" and "'s", "can" and "not"; not "long", "-" and "term".</summary>
internal static class Contractions
{
    /// <summary>What follows the apostrophe.</summary>
    private static readonly string[] Clitics = ["s", "m", "d", "re", "ve", "ll"];

    public static bool AreOneToken(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (!char.IsLetterOrDigit(word[^1]))
        {
            return false;
        }

        if (char.IsLetter(next[0]))
        {
            return char.IsLetter(word[^1]); // "can" + "not", "do" + "n't", "gon" + "na"; "5" + "m" are two tokens
        }

        if (next[0] is not ('\'' or '’'))
        {
            return false;
        }

        foreach (var clitic in Clitics)
        {
            if (next[1..].Equals(clitic, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
