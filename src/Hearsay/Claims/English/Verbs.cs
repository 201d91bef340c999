using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>Guesses which words of a clause are its verbs, without a tagger.</summary>
internal static class Verbs
{
    private const int ShortestParticiple = 6; // "killing", but not "king", "bring"

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeVerb =
        "to will would can could may might must shall should do does did not cannot i we you he she they who it have has had"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNoun =
        "the a an this that these those his her its their our my your of".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Some word looks like a verb; enough to tell a clause from a noun phrase.</summary>
    public static bool AreIn(TokenizedText text, TextSpan span)
    {
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && NewsWords.IsVerbLike(text.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tokens of full verbs, auxiliaries left out.</summary>
    public static IEnumerable<int> In(TokenizedText text, TextSpan span)
    {
        var first = text.TokenAt(span.Start);
        for (var i = first; i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (IsVerb(text, first, i))
            {
                yield return i;
            }
        }
    }

    /// <summary>The first verb, auxiliaries counted.</summary>
    public static int? First(TokenizedText text, TextSpan span)
    {
        var first = text.TokenAt(span.Start);
        for (var i = first; i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && (NewsWords.IsAuxiliary(text.TextOf(i)) || IsVerb(text, first, i)))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsVerb(TokenizedText text, int first, int token)
    {
        var word = text.TextOf(token);
        if (text.Tokens[token].Kind != TokenKind.Word || WordForms.IsFunctionWord(word) || NewsWords.IsAuxiliary(word))
        {
            return false;
        }

        var before = token > first ? text.TextOf(token - 1) : default;
        if (BeforeNoun.Contains(before))
        {
            return false;
        }

        return BeforeVerb.Contains(before)
            || (char.IsLower(word[0]) && (
                (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal))
                || (word.Length >= ShortestParticiple && word.EndsWith("ing", StringComparison.Ordinal))
                || WordForms.Stem(word) != Stemmer.Stem(word)));
    }
}
