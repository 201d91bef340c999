namespace Hearsay.Sources;

/// <summary>Latin letters without their accents: "Zelenskiĭ" is compared as "zelenskii". A table, since normalisation needs the data of a culture library.</summary>
internal static class LetterFolding
{
    private const char FirstLatin = '\u00C0';
    private const char FirstAdditional = '\u1E00';

    // One small letter for each character from U+00C0 and from U+1E00 on; a full stop where there is none.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll."
        + ".llnnnnnn.nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.................................oo.............uu..............."
        + ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
        + "................";

    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>The small letter without accent; a letter of no Latin alphabet only in lower case.</summary>
    public static char Fold(char c) =>
        c < FirstLatin ? char.ToLowerInvariant(c)
        : Of(Latin, c - FirstLatin) ?? Of(Additional, c - FirstAdditional) ?? char.ToLowerInvariant(c);

    private static char? Of(string table, int index) => index >= 0 && index < table.Length && table[index] != '.' ? table[index] : null;
}
