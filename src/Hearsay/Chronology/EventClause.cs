using Hearsay.Chronology.English;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Text;
using Hearsay.Times.English;

namespace Hearsay.Chronology;

/// <summary>The clause in which a report tells of a time: its words become the timeline's, so it is cut from the sentence, never rewritten.</summary>
internal static class EventClause
{
    private const int MaxWholeChars = 140; // a sentence this short is shown whole
    private const int MinChars = 35; // less tells no event: "officials said Sunday"
    private const int MinSpeechChars = 60; // and one of speech this short holds nothing that was said
    private const int MaxSentenceChars = 400; // of a sentence none of whose clauses stands alone
    private const int MaxChars = 320; // a clause longer than this is a list or a text without full stops

    /// <summary>The clause around a time expression, with a subject of its own and no half quotation: else the sentence, and null when that is none either or too long.</summary>
    /// <param name="syntax">Null where no model has read the document: any clause that the words mark is taken.</param>
    public static TextSpan? Around(TokenizedText text, DocumentSyntax? syntax, TextSpan time)
    {
        if (ByWords(text, time) is not { } clause)
        {
            return null;
        }

        if (IsWhole(text, syntax, clause))
        {
            return clause;
        }

        var sentence = text.Sentences[text.SentenceAt(time.Start)];
        return sentence.Span.Length <= MaxSentenceChars && Trimmed(text, sentence.FirstToken, sentence.EndToken) is { } whole && IsWhole(text, syntax, whole) ? whole : null;
    }

    private static bool IsWhole(TokenizedText text, DocumentSyntax? syntax, TextSpan clause)
    {
        var first = text.TokenAt(clause.Start);
        var end = first;
        while (end < text.Tokens.Length && text.Tokens[end].Start < clause.End)
        {
            end++;
        }

        return DoubleMarks(text, first, end) % 2 == 0 && StandsAlone(syntax, clause) && Predication.IsWhole(syntax, clause);
    }

    /// <summary>Whatever in it hangs on words outside is a main clause or one joined to it: no "only days after ...", and no content without its speaker.</summary>
    private static bool StandsAlone(DocumentSyntax? syntax, TextSpan clause)
    {
        if (syntax is null)
        {
            return true;
        }

        var (first, end) = (syntax.FirstFrom(clause.Start), syntax.FirstFrom(clause.End));
        for (var i = first; i < end; i++)
        {
            var word = syntax.Words[i];
            if ((word.Head < first || word.Head >= end) && word.Tag != UniversalTag.Punct && word.Relation is not ("root" or "conj" or "parataxis" or "cc" or "punct"))
            {
                return false;
            }
        }

        return true;
    }

    private static TextSpan? ByWords(TokenizedText text, TextSpan time)
    {
        var index = text.SentenceAt(time.Start);
        if (index < 0 || text.Sentences[index].IsNoise || !text.Sentences[index].Span.Contains(time))
        {
            return null;
        }

        var sentence = text.Sentences[index];
        if (sentence.Span.Length <= MaxWholeChars)
        {
            return Trimmed(text, sentence.FirstToken, sentence.EndToken);
        }

        var starts = ClauseStarts(text, sentence);
        var first = starts.FindLastIndex(start => start <= text.TokenAt(time.Start));
        var last = first;
        while (first > 0 && (LeansBack(text, FirstWord(text, starts[first])) || IsShort(text, starts[first], End(starts, last, sentence))))
        {
            first--; // "..., which struck on Sunday" has its subject before it; "..., officials said Sunday" what was said
        }

        if (IsShort(text, starts[first], End(starts, last, sentence)) && last + 1 < starts.Count)
        {
            last++;
        }

        var end = End(starts, last, sentence);
        return Length(text, starts[first], end) > MaxChars ? null : Trimmed(text, starts[first], end);
    }

    private static bool LeansBack(TokenizedText text, int word) => ClauseWords.IsRelative(text.TextOf(word)) || IsVerb(text, word);

    private static bool IsShort(TokenizedText text, int first, int end)
    {
        var length = Length(text, first, end);
        return length < MinChars || (length < MinSpeechChars && Enumerable.Range(first, end - first).Any(i => ClauseWords.IsSpeech(text.TextOf(i))));
    }

    private static int End(List<int> starts, int clause, Sentence sentence) => clause + 1 < starts.Count ? starts[clause + 1] : sentence.EndToken;

    private static int FirstWord(TokenizedText text, int token) => text.Tokens[token].Kind == TokenKind.Word ? token : Math.Min(token + 1, text.Tokens.Length - 1);

    /// <summary>First tokens of the sentence's clauses: what stands between two boundaries and has no verb belongs to the clause before it, or at the head to the one after.</summary>
    private static List<int> ClauseStarts(TokenizedText text, Sentence sentence)
    {
        var starts = new List<int> { sentence.FirstToken };
        var hasVerb = false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (hasVerb && IsBoundary(text, sentence, i) && VerbFollows(text, sentence, i + 1))
            {
                starts.Add(i);
                hasVerb = false;
            }
            else
            {
                hasVerb |= IsVerb(text, i);
            }
        }

        return starts;
    }

    private static bool VerbFollows(TokenizedText text, Sentence sentence, int token)
    {
        const int reach = 25; // words: bounds the look ahead
        for (var i = token; i < Math.Min(sentence.EndToken, token + reach) && !IsBoundary(text, sentence, i); i++)
        {
            if (IsVerb(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVerb(TokenizedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Word && (ClauseWords.IsVerb(text.TextOf(token)) || Tense.IsVerbForm(text.TextOf(token)));

    /// <summary>The stems of its content words.</summary>
    public static HashSet<string> Stems(TokenizedText text, TextSpan clause)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var i = text.TokenAt(clause.Start); i < text.Tokens.Length && text.Tokens[i].Start < clause.End; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && text.Tokens[i].Length > 1 && !WordForms.IsFunctionWord(text.TextOf(i)))
            {
                stems.Add(WordForms.Stem(text.TextOf(i)));
            }
        }

        return stems;
    }

    private static int Length(TokenizedText text, int first, int end) => end > first ? text.Tokens[end - 1].End - text.Tokens[first].Start : 0;

    /// <summary>A semicolon, a dash between spaces, or a comma that a clause follows ("..., and the council", "..., which", "..., officials said") rather than a date or a list.</summary>
    private static bool IsBoundary(TokenizedText text, Sentence sentence, int token)
    {
        if (text.Tokens[token].Kind != TokenKind.Punctuation)
        {
            return false;
        }

        if (text.Is(token, ";") || text.Is(token, "—") || text.Is(token, "–") || text.Is(token, "--"))
        {
            return true;
        }

        if (!text.Is(token, ",") || token + 1 >= sentence.EndToken)
        {
            return false;
        }

        return text.Tokens[token + 1].Kind == TokenKind.QuotationMark
            || (text.Tokens[token + 1].Kind == TokenKind.Word && ClauseWords.Starts(text.TextOf(token + 1)));
    }

    private static TextSpan? Trimmed(TokenizedText text, int first, int end)
    {
        while (first < end && (text.Tokens[first].Kind == TokenKind.Punctuation || ClauseWords.IsJoiner(text.TextOf(first))))
        {
            first++;
        }

        while (end > first && text.Tokens[end - 1].Kind == TokenKind.Punctuation && !text.Is(end - 1, ")") && text.Tokens[end - 1].Length == 1)
        {
            end--;
        }

        if (Length(text, first, end) < MinChars / 2)
        {
            return null;
        }

        // a lone quotation mark at an edge stays outside
        if (text.Tokens[first].Kind == TokenKind.QuotationMark && Marks(text, first, end) % 2 > 0)
        {
            first++;
        }
        else if (text.Tokens[end - 1].Kind == TokenKind.QuotationMark && Marks(text, first, end) % 2 > 0)
        {
            end--;
        }

        return end > first ? new TextSpan(text.Tokens[first].Start, text.Tokens[end - 1].End) : null;
    }

    private static int Marks(TokenizedText text, int first, int end)
    {
        var marks = 0;
        for (var i = first; i < end; i++)
        {
            marks += text.Tokens[i].Kind == TokenKind.QuotationMark ? 1 : 0;
        }

        return marks;
    }

    /// <summary>Quotation marks that are no apostrophe either.</summary>
    private static int DoubleMarks(TokenizedText text, int first, int end)
    {
        var marks = 0;
        for (var i = first; i < end; i++)
        {
            marks += text.Tokens[i].Kind == TokenKind.QuotationMark && text.TextOf(i) is not ("'" or "’" or "‘") ? 1 : 0;
        }

        return marks;
    }
}
