using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>Tells a full proposition, a subject and a finite verb that stand on their own, from a piece of a sentence.</summary>
internal static class Propositions
{
    private const int LongestOpening = 8; // tokens before the comma in "On Thursday, and the mayor"

    private const int FewestWords = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoSubject = Set(
        "to of in on at by for from with without about into onto over under between among against during since despite including like as than per via amid " +
        "and but or nor so yet that which who whom whose what how why where when while whether after before because until unless although though if " +
        "i me my we us our you your he she it they him her them his its their this these those such also not either however therefore");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openings = Set("and but that so yet after because while although though as when however therefore also");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Subordinators = Set("as after because while although though when");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Relatives = Set("who which that to");

    /// <summary>Without "On Thursday, and", "that", "after" at its beginning, where a proposition is left.</summary>
    public static TextSpan Trim(TokenizedText text, TextSpan span, DocumentSyntax? syntax) => Bracketed(text, WithoutOpening(text, span, syntax));

    /// <summary>"a billion crowns ($16 million": with the bracket that closes it where that is next, else without what it opens.</summary>
    private static TextSpan Bracketed(TokenizedText text, TextSpan span)
    {
        var (first, end) = Tokens(text, span);
        var open = -1;
        for (var i = first; i < end; i++)
        {
            open = text.Is(i, "(") ? i : text.Is(i, ")") ? -1 : open;
        }

        return open < 0 ? span
            : end < text.Tokens.Length && text.Is(end, ")") ? new TextSpan(span.Start, text.Tokens[end].End)
            : open > first ? new TextSpan(span.Start, text.Tokens[open - 1].End) : span;
    }

    private static TextSpan WithoutOpening(TokenizedText text, TextSpan span, DocumentSyntax? syntax)
    {
        var (first, end) = Tokens(text, span);
        var start = first;
        while (start < end && text.Tokens[start].Kind == TokenKind.Word && Openings.Contains(text.TextOf(start)) && !OpensClauseBefore(text, start, end))
        {
            start++;
        }

        if (start < end && text.Tokens[start].Kind == TokenKind.Word && NoSubject.Contains(text.TextOf(start)))
        {
            for (var i = start; i < Math.Min(end, start + LongestOpening); i++)
            {
                if (text.Tokens[i].Kind == TokenKind.Punctuation && text.Is(i, ","))
                {
                    start = i + 1;
                    break;
                }
            }
        }

        while (start < end && text.Tokens[start].Kind != TokenKind.QuotationMark && (text.Tokens[start].Kind == TokenKind.Punctuation || Openings.Contains(text.TextOf(start))))
        {
            start++;
        }

        return start < end && new TextSpan(text.Tokens[start].Start, span.End) is var rest && start > first && IsOne(text, rest, syntax) ? rest : span;
    }

    /// <summary>"As the talks begin, contacts arise": what is subordinate comes first, and the sentence needs its word.</summary>
    private static bool OpensClauseBefore(TokenizedText text, int start, int end)
    {
        if (!Subordinators.Contains(text.TextOf(start)))
        {
            return false;
        }

        for (var i = start + 1; i < end; i++)
        {
            if (text.Is(i, ","))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Stands on its own.</summary>
    /// <param name="syntax">Tells its verbs; where there is none, their look does.</param>
    public static bool IsOne(TokenizedText text, TextSpan span, DocumentSyntax? syntax)
    {
        var (first, end) = Tokens(text, span);
        if (end - first < FewestWords || MarksAreOdd(text, first, end))
        {
            return false;
        }

        if (text.Tokens[first].Kind == TokenKind.QuotationMark)
        {
            first++;
        }

        var opening = text.TextOf(first);
        if (text.Tokens[first].Kind is not (TokenKind.Word or TokenKind.Number)
            || NoSubject.Contains(opening) || NoSubject.Contains(BeforeApostrophe(opening)) || NewsWords.IsAuxiliary(opening)
            || (char.IsLower(opening[0]) && NewsWords.IsVerbLike(opening) && first + 1 < end && !NewsWords.IsVerbLike(text.TextOf(first + 1)))
            || (opening.EndsWith("ing", StringComparison.Ordinal) && NewsWords.IsVerbLike(char.ToLowerInvariant(opening[0]) + opening[1..].ToString())))
        {
            return false;
        }

        for (var i = first + 1; i < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && (syntax is null ? IsFinite(text, i) : IsPredicate(syntax, text.Tokens[i].Start)) && !(i >= end - 2 && text.TextOf(i) is ("has" or "have" or "had")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPredicate(DocumentSyntax syntax, int start) => syntax.FirstFrom(start) is var word && word < syntax.Words.Length && syntax.Words[word].Tag is UniversalTag.Verb or UniversalTag.Aux;

    private static bool IsFinite(TokenizedText text, int token)
    {
        var word = text.TextOf(token);
        var before = text.TextOf(token - 1);
        return char.IsLower(word[0]) && NewsWords.IsVerbLike(word) && !word.EndsWith("ing", StringComparison.Ordinal)
            && !Relatives.Contains(before) && !(NewsWords.IsAuxiliary(before) && token > 1 && Relatives.Contains(text.TextOf(token - 2)))
            && word is not ("be" or "been");
    }

    private static ReadOnlySpan<char> BeforeApostrophe(ReadOnlySpan<char> word) => word.IndexOfAny('\'', '’') is > 0 and var at ? word[..at] : word;

    /// <summary>A quotation opens or closes in the words, and its other mark is missing.</summary>
    public static bool MarksAreOdd(TokenizedText text, TextSpan span) => Tokens(text, span) is var (first, end) && MarksAreOdd(text, first, end);

    private static bool MarksAreOdd(TokenizedText text, int first, int end)
    {
        var marks = 0;
        for (var i = first; i < end; i++)
        {
            marks += text.Tokens[i].Kind == TokenKind.QuotationMark ? 1 : 0;
        }

        return marks % 2 == 1;
    }

    private static (int First, int End) Tokens(TokenizedText text, TextSpan span)
    {
        var first = text.TokenAt(span.Start);
        var end = first;
        while (end < text.Tokens.Length && text.Tokens[end].Start < span.End)
        {
            end++;
        }

        return (first, end);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
