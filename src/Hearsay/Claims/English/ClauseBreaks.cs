using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>Cuts a stretch of a sentence where one proposition ends and the next begins.</summary>
internal static class ClauseBreaks
{
    private const int FewestContentWords = 2; // "injuring 80" is the shortest proposition worth its own place

    private const int ShortestParticiple = 6; // "killing", but not "king", "bring"

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterPause = Set(
        "and but while although though after before when because as until unless so whereas which who where if or with");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leaning =
        Set("he she it they we i you this that these those his her their its our to which who when while after before because as until unless so though although if with he's she's it's they're we're i'm he’s she’s it’s they’re we’re i’m");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Dangling = Set("and but or that which who whose when while as to of by with for from in on at the a an has have had");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Anywhere = Set("but after before while because although until unless whereas");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterAnd = Set("that has have had was were is are will would did could can");

    /// <summary>Pieces in order, without the punctuation between them; one piece when there is no good place to cut.</summary>
    public static ImmutableArray<TextSpan> Cut(TokenizedText text, int firstToken, int endToken)
    {
        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        var start = firstToken;
        for (var i = firstToken + 1; i < endToken; i++)
        {
            if (IsBreak(text, start, i, endToken) && ContentWords(text, start, i) >= FewestContentWords && ContentWords(text, i, endToken) >= FewestContentWords)
            {
                Add(text, start, i, pieces);
                start = i;
            }
        }

        Add(text, start, endToken, pieces);
        return pieces.ToImmutable();
    }

    public static bool OpensWithPronoun(TokenizedText text, TextSpan piece) => text.TokenAt(piece.Start) is var first && first < text.Tokens.Length && Leaning.Contains(text.TextOf(first));

    public static bool IsContent(TokenizedText text, int token) =>
        text.Tokens[token].Kind switch
        {
            TokenKind.Number => true,
            TokenKind.Word => !WordForms.IsFunctionWord(text.TextOf(token)),
            TokenKind.Punctuation or TokenKind.QuotationMark or TokenKind.Symbol => false,
        };

    private static bool IsBreak(TokenizedText text, int start, int token, int end)
    {
        var word = text.TextOf(token);
        if (text.Tokens[token - 1].Kind == TokenKind.Punctuation)
        {
            var mark = text.TextOf(token - 1)[0];
            return mark is ';' or '—' or '–'
                || (mark == ',' && (AfterPause.Contains(word) || IsParticiple(word)));
        }

        return Anywhere.Contains(word)
            || (word.Equals("and", StringComparison.OrdinalIgnoreCase) && token + 1 < end
                && (AfterAnd.Contains(text.TextOf(token + 1)) || (IsParticiple(text.TextOf(token + 1)) && IsParticiple(text.TextOf(start)))));
    }

    private static bool IsParticiple(ReadOnlySpan<char> word) => word.Length >= ShortestParticiple && word.EndsWith("ing", StringComparison.Ordinal) && char.IsLower(word[0]);

    // Stops counting at the few that are asked for, so that cutting stays linear.
    private static int ContentWords(TokenizedText text, int first, int end)
    {
        var count = 0;
        for (var i = first; i < end && count < FewestContentWords; i++)
        {
            count += IsContent(text, i) ? 1 : 0;
        }

        return count;
    }

    private static void Add(TokenizedText text, int first, int end, ImmutableArray<TextSpan>.Builder pieces)
    {
        if (Trim(text, first, end) is { } piece)
        {
            pieces.Add(piece);
        }
    }

    /// <summary>Without punctuation and dangling words at its ends, its quotation marks in pairs; null when nothing is left.</summary>
    public static TextSpan? Trim(TokenizedText text, int first, int end)
    {
        bool Skips(int token) => text.Tokens[token].Kind is TokenKind.Punctuation && text.TextOf(token)[0] is not ('(' or ')');
        while (first < end && (Skips(first) || (text.Tokens[first].Kind == TokenKind.Word && (text.Is(first, "and") || text.Is(first, "but") || text.Is(first, "that")))))
        {
            first++;
        }

        while (end > first && (Skips(end - 1) || (text.Tokens[end - 1].Kind == TokenKind.Word && Dangling.Contains(text.TextOf(end - 1)))))
        {
            end--;
        }

        if (end > first)
        {
            (first, end) = BalanceMarks(text, first, end);
        }

        return end > first ? new TextSpan(text.Tokens[first].Start, text.Tokens[end - 1].End) : null;
    }

    // A mark without its partner is dropped at an edge; where the partner stands next to the piece, it is taken in: he had "better not say".
    private static (int First, int End) BalanceMarks(TokenizedText text, int first, int end)
    {
        var marks = 0;
        for (var i = first; i < end; i++)
        {
            marks += text.Tokens[i].Kind == TokenKind.QuotationMark ? 1 : 0;
        }

        if (marks % 2 == 0)
        {
            return (first, end);
        }

        if (text.Tokens[first].Kind == TokenKind.QuotationMark)
        {
            first++;
            while (first < end && text.Tokens[first].Kind == TokenKind.Punctuation)
            {
                first++;
            }
        }
        else if (text.Tokens[end - 1].Kind == TokenKind.QuotationMark)
        {
            end--;
        }
        else if (end < text.Tokens.Length && text.Tokens[end].Kind == TokenKind.QuotationMark)
        {
            end++;
        }

        return (first, end);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
