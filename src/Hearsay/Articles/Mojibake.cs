using System.Buffers;

namespace Hearsay.Articles;

/// <summary>Text that was decoded wrongly before it came here: "Ã¼" for ü, "â€™" for an apostrophe, or characters that no encoding could read.</summary>
internal static class Mojibake
{
    private const int Fewest = 2; // one may be the subject of the text

    private static readonly SearchValues<char> Leads = SearchValues.Create("ÃÂâ\uFFFD");

    public static bool IsIn(ReadOnlySpan<char> text)
    {
        var found = 0;
        for (var at = text.IndexOfAny(Leads); at >= 0 && found < Fewest;)
        {
            var next = at + 1 < text.Length ? text[at + 1] : ' ';
            found += text[at] switch
            {
                '\uFFFD' => Fewest,
                'Ã' => next is >= '\u0080' and <= '¿' or 'Ÿ' or '„' or '–' or 'œ' or '¤' ? 1 : 0, // Ã¼, Ã¤, ÃŸ
                'Â' => next is >= '\u0080' and <= '¿' and not '\u00A0' ? 1 : 0,
                _ => next is '€' or '\u0080' ? 1 : 0,                                               // â€™
            };
            var step = text[(at + 1)..].IndexOfAny(Leads);
            at = step < 0 ? -1 : at + 1 + step;
        }

        return found >= Fewest;
    }
}
