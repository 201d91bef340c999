using FsCheck;
using FsCheck.Fluent;

namespace Hearsay.Tests.Language;

/// <summary>Texts out of pieces that have broken tokenizers: marks in rows, halves of surrogate pairs, zero-width characters, addresses, wrongly decoded marks.</summary>
internal static class Hostile
{
    private static readonly string[] Pieces =
    [
        "a", "Moss", "U.S.", "n't", "don't", "'s", "’s", "'", "’", "‘", "\"", "“", "”", ".", "...", "…", "!", "?!", ",", ";", ":", "-", "--", "–", "—", "(", ")", "[", "]", "/", "//", "http://", "www.", "@", "#",
        "a@b.c", "post.example", "$", "US$", "5", "1,000.5", "5pm", "%", "&", "+", "_", "*", "<", ">", "<3", ":-)", "=", "~", "^", "|", "\\", "â\u0080\u0099", "â€™", "â", "\u0080", " ", "  ", "\n", "\r\n\r\n", "\t",
        "\u00A0", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\u202E", "\u2028", "\u0301", "\uD83D", "\uDE00", "😀", "👍🏽", "👨‍👩‍👧", "𝒜", "العربية", "שלום", "東京", "½", "²", "é", "İ", "ß", "Ⅳ", "\0", "\u007F",
    ];

    public static Gen<string> Texts { get; } = Gen.Elements(Pieces).ListOf().Select(string.Concat);
}
