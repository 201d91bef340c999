using System.Collections.Frozen;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Stories;

namespace Hearsay.Discrepancies.English;

/// <summary>What an amount of money or a share is an amount of: "a pay rise of 4 percent", "the highest bid was $2,025".</summary>
internal static class FigureMatter
{
    private const int Longest = 3; // words: "public pay rise"

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Links =
        "of at to was is were are stood reached".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first figure's that names it; null when none does.</summary>
    public static string? Of(Story story, IEnumerable<Quantity> quantities) => quantities
        .Select(quantity => Of(story.Documents[quantity.Document].Tokens, quantity))
        .FirstOrDefault(matter => matter is not null);

    private static string? Of(TokenizedText text, Quantity quantity)
    {
        var first = text.TokenAt(quantity.Span.Start);
        var link = first - 1;
        if (link < 1 || !Links.Contains(text.TextOf(link)))
        {
            return null;
        }

        var start = link;
        while (start > 0 && link - start < Longest && IsNoun(text, start - 1, start == link))
        {
            start--;
        }

        return start < link ? text.Text[text.Tokens[start].Start..text.Tokens[link - 1].End] : null;
    }

    private static bool IsNoun(TokenizedText text, int token, bool isHead) => text.Tokens[token].Kind == TokenKind.Word
        && char.IsLower(text.TextOf(token)[0])
        && !WordForms.IsFunctionWord(text.TextOf(token))
        && !(isHead && NewsWords.IsVerbLike(text.TextOf(token)));
}
