namespace Hearsay.Reuse;

/// <summary>Texts in which letters were swapped for look-alikes, so that no machine should find their source.</summary>
public static class AlteredText
{
    private const int FewestWords = 5;
    private const double Share = 0.02; // of all words; a brand or a formula that mixes alphabets stays below

    /// <summary>Many words hold letters of two alphabets, of which those of the one look like the other's, or full-width letters.</summary>
    public static bool Looks(ReadOnlySpan<char> text)
    {
        var (words, altered) = (0, 0);
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var (latin, alike) = (false, false);
            for (; at < text.Length && char.IsLetter(text[at]); at++)
            {
                latin |= char.IsAsciiLetter(text[at]);
                alike |= LookAlikes.Of(text[at]) is not null;
            }

            words++;
            altered += latin && alike ? 1 : 0;
        }

        return altered >= FewestWords && altered >= Share * words;
    }
}
