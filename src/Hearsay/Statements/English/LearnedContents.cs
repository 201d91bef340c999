using System.Collections.Immutable;
using Hearsay.Language;

namespace Hearsay.Statements.English;

/// <summary>What the model reads as said, as tokens: without what frames it, hears it or is only said of its speaker.</summary>
internal static class LearnedContents
{
    /// <summary>"as she was known", "hailed from Orla", "responding to the mayor": a pronoun, or where from and to whom, and no verb.</summary>
    public static bool IsNothingSaid(DocumentSyntax syntax, WordedAttribution read)
    {
        if (read.Content is not [var only] || HasVerb(syntax, only))
        {
            return false;
        }

        var first = only.First;
        while (first < only.End - 1 && syntax.Words[first].Tag == UniversalTag.Adv)
        {
            first++;
        }

        var word = syntax.TextOf(first);
        return (only.Count == 1 && syntax.Words[first].Tag == UniversalTag.Pron && first > 0 && syntax.TextOf(first - 1).Equals("as", StringComparison.OrdinalIgnoreCase))
            || word is "from"
            || (word is "to" && syntax.TextOf(read.Cue.End - 1).StartsWith("respon", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Without pieces that say nothing, few words and no verb beside a piece that is much longer, and without the writer's sentences before and after.</summary>
    public static ImmutableArray<(int Start, int End)> Of(ClauseText text, DocumentSyntax syntax, WordedAttribution read, int cue)
    {
        const int MuchLonger = 4;
        ImmutableArray<WordRange> ranges = [.. read.Content.Select(range => WithinModifier(syntax, read.Cue, range))];
        var longest = ranges.IsEmpty ? 0 : ranges.Max(range => range.Count);
        var sentence = text.Tokens.SentenceAt(text.Tokens.Tokens[cue].Start);
        ImmutableArray<(int Start, int End)> content =
        [
            .. ranges
                .Where(range => range.Count * MuchLonger > longest || HasVerb(syntax, range) || IsSubject(syntax, range, ranges))
                .Select(range => BeforeRemark(text, AfterHearer(text, cue, WithoutThat(text, syntax, range))))
                .Where(range => range.Start < range.End),
        ];
        ImmutableArray<(int Start, int End)> near = [.. content.Where(range => sentence < 0
            || (text.Tokens.SentenceAt(text.Tokens.Tokens[range.Start].Start) <= sentence && text.Tokens.SentenceAt(text.Tokens.Tokens[range.End - 1].Start) >= sentence))];
        return near.IsEmpty ? content : near;
    }

    /// <summary>Words between marks, with no more beside them than a scrap of a frame ("she", "asking,").</summary>
    public static bool IsQuotation(ClauseText text, (int Start, int End) range)
    {
        const int Scrap = 1;
        var apart = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            apart += text.QuotationAt(i) < 0 && !text.Is(i, WordClass.Break | WordClass.Coordinator) && !text.Is(i, "that") ? 1 : 0;
        }

        return apart == 0 || (apart <= Scrap && (range.End - range.Start == apart || text.QuotationAt(range.Start) >= 0 || CueLexicon.VerbAt(text.Tokens, range.Start) is { Forms: VerbForms.Ing }));
    }

    private static bool HasVerb(DocumentSyntax syntax, WordRange range)
    {
        for (var word = range.First; word < range.End; word++)
        {
            if (syntax.Words[word].Tag is UniversalTag.Verb or UniversalTag.Aux)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The harbour" of "The harbour, Aas said, is closed": what the rest of the words is said of.</summary>
    private static bool IsSubject(DocumentSyntax syntax, WordRange range, ImmutableArray<WordRange> content)
    {
        for (var word = range.First; word < range.End; word++)
        {
            if (syntax.Words[word] is { Tag: not UniversalTag.Pron, Head: var head, Relation: var relation } && relation.StartsWith("nsubj", StringComparison.Ordinal)
                && head >= range.End && content.Any(other => other.First <= head && head < other.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Moss, described by Aas as able, is the third": what the noun so described does is no part of the description.</summary>
    private static WordRange WithinModifier(DocumentSyntax syntax, WordRange cue, WordRange range)
    {
        var word = syntax.Words[cue.First];
        if (word is not { Relation: "acl", FineTag: "VBN", Head: >= 0 })
        {
            return range;
        }

        var over = syntax.Words[word.Head].Head;
        while (over >= 0 && !(over >= cue.End && range.First < over && over < range.End))
        {
            over = syntax.Words[over].Head;
        }

        for (var i = over - 1; i > range.First; i--)
        {
            if (syntax.TextOf(i) is ",")
            {
                return range with { End = i };
            }
        }

        return range;
    }

    /// <summary>The tokens of a clause without its conjunction; "that plan" stays whole.</summary>
    private static (int Start, int End) WithoutThat(ClauseText text, DocumentSyntax syntax, WordRange words)
    {
        var range = TokensOf(text, syntax, words);
        return range.Start < range.End && text.Is(range.Start, "that") && syntax.Words[words.First].Relation != "det" ? (range.Start + 1, range.End) : range;
    }

    /// <summary>"confirmed to Radio Norte that the ferry": to whom and where it was confirmed is no part of what was.</summary>
    private static (int Start, int End) AfterHearer(ClauseText text, int cue, (int Start, int End) range)
    {
        const int LongestHearer = 8; // tokens
        if (range.Start <= cue || !(text.Is(range.Start - 1, "to") || text.Is(range.Start - 1, "on") || text.Is(range.Start - 1, "with")) || text.QuotationAt(range.Start) >= 0)
        {
            return range;
        }

        for (var i = range.Start + 1; i + 1 < Math.Min(range.End, range.Start + LongestHearer); i++)
        {
            if (text.Is(i, "that"))
            {
                return (i + 1, range.End);
            }

            if (text.Is(i, WordClass.Auxiliary | WordClass.Past | WordClass.Break | WordClass.Relative))
            {
                return range;
            }
        }

        return range;
    }

    /// <summary>"Aas said the two had met; that would be the first time since May": what follows the semicolon is the writer's remark on it.</summary>
    private static (int Start, int End) BeforeRemark(ClauseText text, (int Start, int End) range)
    {
        for (var i = range.Start + 1; i + 2 < range.End; i++)
        {
            if (text.Is(i, ";") && text.QuotationAt(i) < 0 && (text.Is(i + 1, "that") || text.Is(i + 1, "this") || text.Is(i + 1, "it")) && text.Is(i + 2, WordClass.Be | WordClass.Have | WordClass.Modal))
            {
                return (range.Start, i);
            }
        }

        return range;
    }

    /// <summary>The tokens of a range of words.</summary>
    public static (int Start, int End) TokensOf(ClauseText text, DocumentSyntax syntax, WordRange words)
    {
        var span = syntax.SpanOf(words);
        var start = text.Tokens.TokenAt(span.Start);
        var end = start;
        while (end < text.Tokens.Tokens.Length && text.Tokens.Tokens[end].Start < span.End)
        {
            end++;
        }

        return (start, end);
    }
}
