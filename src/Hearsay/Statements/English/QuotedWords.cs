using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Tells the name of a work and a word held at arm's length from words that somebody said. In doubt they were said.</summary>
internal static class QuotedWords
{
    private const int LongestTitle = 10; // words
    private const int LongestName = 3; // words
    private const int WordsToTitleNoun = 3; // 'the film last year "High Water"' is the farthest

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TitleNouns = Set("title-nouns");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NamingWords = Set("naming-words");

    public static QuotationKind KindOf(TokenizedText tokens, Quotation quotation)
    {
        var first = tokens.TokenAt(quotation.Inner.Start);
        var end = first;
        var (words, capitalised, content, capitalisedContent) = (0, 0, 0, 0);
        while (end < tokens.Tokens.Length && tokens.Tokens[end].Start < quotation.Inner.End)
        {
            var token = tokens.Tokens[end];
            if (token.Kind is TokenKind.Word or TokenKind.Number)
            {
                var word = tokens.TextOf(end);
                var isCapital = !char.IsLower(word[0]);
                words++;
                capitalised += isCapital ? 1 : 0;
                if (word is not ("'s" or "’s") && (!WordForms.IsFunctionWord(word) || words == 1))
                {
                    content++;
                    capitalisedContent += isCapital ? 1 : 0;
                }
            }

            end++;
            if (words > LongestTitle)
            {
                return QuotationKind.Speech;
            }
        }

        var before = WordBefore(tokens, quotation.WithMarks.Start, out var gap);
        if (before >= 0 && words <= LongestName && gap == 0 && NamingWords.Contains(tokens.TextOf(before)))
        {
            return QuotationKind.Scare;
        }

        if (IsNickname(tokens, quotation, words, capitalised, before, gap))
        {
            return QuotationKind.Scare;
        }

        if (before >= 0 && gap == 0 && tokens.TextOf(before) is "headlined" or "titled" or "entitled" or "subtitled" or "captioned")
        {
            return QuotationKind.Title;
        }

        if (content == 0 || capitalisedContent < content)
        {
            return IsCategory(tokens, quotation, words) ? QuotationKind.Scare : QuotationKind.Speech;
        }

        var hasColon = gap == 1 && before >= 0 && tokens.Is(before + 1, ":");
        return !hasColon && (HasTitleNoun(tokens, before, gap) || (content > 1 && !HasSpeechCue(tokens, before) && !EndsLikeSpeech(tokens.Text, quotation) && !IsReported(tokens, quotation)))
            ? QuotationKind.Title
            : QuotationKind.Speech;
    }

    /// <summary>Index of the last word before a position in its sentence, or -1; how many other tokens stand between.</summary>
    private static int WordBefore(TokenizedText tokens, int position, out int gap)
    {
        var index = tokens.TokenAt(Math.Max(0, position - 1));
        index = index < tokens.Tokens.Length && tokens.Tokens[index].Start < position ? index : index - 1;
        gap = 0;
        while (index >= 0 && gap < 3 && tokens.Tokens[index].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            if (tokens.Is(index, "."))
            {
                return -1;
            }

            index--;
            gap++;
        }

        return index >= 0 && tokens.Tokens[index].Kind is TokenKind.Word or TokenKind.Number ? index : -1;
    }

    /// <summary>William "Bo" Tanner.</summary>
    private static bool IsNickname(TokenizedText tokens, Quotation quotation, int words, int capitalised, int before, int gap)
    {
        var next = tokens.TokenAt(quotation.WithMarks.End);
        return words is 1 or 2
            && capitalised > 0
            && gap == 0
            && before >= 0
            && char.IsUpper(tokens.TextOf(before)[0])
            && !WordForms.IsFunctionWord(tokens.TextOf(before))
            && next < tokens.Tokens.Length
            && tokens.Tokens[next].Kind == TokenKind.Word
            && char.IsUpper(tokens.TextOf(next)[0])
            && char.IsLetter(tokens.Text[quotation.Inner.End - 1]);
    }

    /// <summary>in the "odds and ends" category.</summary>
    private static bool IsCategory(TokenizedText tokens, Quotation quotation, int words)
    {
        var next = tokens.TokenAt(quotation.WithMarks.End);
        return words <= LongestName
            && next < tokens.Tokens.Length
            && tokens.TextOf(next) is "category" or "section" or "button" or "list" or "folder" or "label" or "brand" or "logo" or "hashtag";
    }

    private static bool HasTitleNoun(TokenizedText tokens, int before, int gap)
    {
        if (before >= 0 && tokens.TextOf(before) is "'s" or "’s" && gap == 0)
        {
            return before > 0 && char.IsUpper(tokens.TextOf(before - 1)[0]); // the channel's "Morning Call"
        }

        for (var i = before; i >= 0 && i > before - WordsToTitleNoun && tokens.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (TitleNouns.Contains(tokens.TextOf(i)))
            {
                return true;
            }
        }

        return before >= 0 && gap == 0 && tokens.TextOf(before) is "called" or "named" or "on" or "On" or "reads" or "reading" or "read";
    }

    private static bool HasSpeechCue(TokenizedText tokens, int before) => before >= 0 && CueWords.IsSay(tokens.TextOf(before));

    /// <summary>A comma or a mark of exclamation inside the marks: "No Way!" she said.</summary>
    private static bool EndsLikeSpeech(string text, Quotation quotation) => text[quotation.Inner.End - 1] is '!' or '?';

    /// <summary>'"GROWING PARTY," he declared'; '"I would, Ines."' as a sentence of its own.</summary>
    private static bool IsReported(TokenizedText tokens, Quotation quotation)
    {
        var next = tokens.TokenAt(quotation.WithMarks.End);
        var last = tokens.Text[quotation.Inner.End - 1];
        if (last == ',' && next < tokens.Tokens.Length)
        {
            return NarrationWords.IsSubjectPronoun(tokens.TextOf(next)) || CueWords.IsSay(tokens.TextOf(next));
        }

        var sentence = tokens.SentenceAt(quotation.WithMarks.Start);
        return last == '.' && sentence >= 0 && tokens.Sentences[sentence].Span == quotation.WithMarks;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string name) =>
        Lexicon.Lines($"Statements/English/{name}.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
