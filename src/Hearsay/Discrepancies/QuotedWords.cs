using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>The words of a quotation as they are compared: in small letters, with apostrophes of one kind.</summary>
internal static class QuotedWords
{
    public static string[] Of(TokenizedText text, TextSpan span)
    {
        var words = new List<string>();
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (IsWord(text, i))
            {
                words.Add(Plain(text.TextOf(i)));
            }
        }

        return [.. words];
    }

    /// <summary>Tokens up to the end of a quotation that stand in no brackets: what does is the outlet's, not the speaker's.</summary>
    public static IEnumerable<int> OutsideBrackets(TokenizedText text, int firstToken, int end)
    {
        var depth = 0;
        for (var i = firstToken; i < text.Tokens.Length && text.Tokens[i].Start < end; i++)
        {
            var first = text.TextOf(i)[0];
            depth = first is '(' or '[' ? depth + 1 : first is ')' or ']' ? Math.Max(0, depth - 1) : depth;
            if (depth == 0 && IsWord(text, i))
            {
                yield return i;
            }
        }
    }

    public static string Plain(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant().Replace('’', '\'');

    public static bool Contain(string[] words, string[] part) => part.Length <= words.Length && words.AsSpan().IndexOf(part) >= 0;

    private static bool IsWord(TokenizedText text, int token) => text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number;
}
