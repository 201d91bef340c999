using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Statements.English;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>Finds words between quotation marks of every style: straight, curly, mixed, unclosed, nested, over paragraphs; and words set apart instead.</summary>
internal static class QuotationFinder
{
    private const int ParagraphsOpen = 6; // lines that one pair of marks may span: some texts give each sentence a line
    private const int LongestOverLines = 1500; // chars

    public static ImmutableArray<Quotation> Find(SourceDocument document, TokenizedText tokens)
    {
        var text = document.Text;
        var found = new List<Quotation>();
        var paragraphs = tokens.Paragraphs;
        Pending? pending = null;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var marks = QuoteMark.In(text, paragraphs[i]);
            var (first, continues) = (0, false);
            if (pending is { } open)
            {
                var next = marks.FindIndex(mark => mark.IsDouble == open.Mark.IsDouble);
                if (next < 0 && i - open.Paragraph < ParagraphsOpen && paragraphs[i].End - open.Mark.Start < LongestOverLines)
                {
                    // Nothing here closes it; perhaps the next line does.
                }
                else if (next >= 0 && marks[next].Start == paragraphs[i].Start && i == open.Paragraph + 1)
                {
                    Add(open.Mark, paragraphs[open.Paragraph].End, paragraphs[open.Paragraph].End, open.Continues);
                    (continues, pending) = (true, null);
                }
                else if (next >= 0 && marks[next].Role != MarkRole.Opens && !(marks[next].IsLoose && !marks[next].IsDouble) && marks[next].Start != paragraphs[i].Start
                    && marks[next].End - open.Mark.Start < LongestOverLines)
                {
                    Add(open.Mark, marks[next].Start, marks[next].End, open.Continues);
                    (first, pending) = (next + 1, null);
                }
                else
                {
                    Unclosed(open.Mark, paragraphs[open.Paragraph].End, open.Continues);
                    pending = null;
                }
            }

            var pairs = QuotationPairs.Of(marks, first);
            foreach (var pair in pairs.Pairs)
            {
                Add(pair.Open, pair.InnerEnd, pair.End, continues && pair.Open.Start == paragraphs[i].Start);
            }

            foreach (var mark in pairs.Unclosed)
            {
                var atStart = mark.Start == paragraphs[i].Start;
                var follower = marks.FindIndex(other => other.Start > mark.Start && other.IsDouble == mark.IsDouble);
                if (follower < 0 && (mark.IsDouble || atStart) && Narration.ResumesIn(text, mark.End, paragraphs[i].End) is null)
                {
                    pending = new Pending(mark, i, continues && atStart);
                }
                else if (mark.IsDouble)
                {
                    Unclosed(mark, follower < 0 ? paragraphs[i].End : marks[follower].Start, continues && atStart);
                }
            }
        }

        if (pending is { } last)
        {
            Unclosed(last.Mark, paragraphs[last.Paragraph].End, last.Continues);
        }

        found.AddRange(BlockQuotations.Find(document, tokens));
        return Nested(document, tokens, found);

        void Add(QuoteMark mark, int innerEnd, int end, bool isContinuation)
        {
            var inner = new TextSpan(mark.End, Math.Max(mark.End, innerEnd)).Trim(text);
            if (!inner.IsEmpty)
            {
                found.Add(new Quotation(inner, new TextSpan(mark.Start, end).Trim(text), QuotationKind.Speech, 0, isContinuation));
            }
        }

        void Unclosed(QuoteMark mark, int limit, bool isContinuation)
        {
            if (!mark.IsDouble)
            {
                return; // an apostrophe after all
            }

            var end = Narration.ResumesIn(text, mark.End, limit) ?? SentenceEnd(tokens, mark.End, limit);
            Add(mark, end, end, isContinuation);
        }
    }

    /// <summary>The paragraph's end when nothing follows; where another quotation follows, the end of the sentence.</summary>
    private static int SentenceEnd(TokenizedText tokens, int from, int limit)
    {
        var sentence = tokens.SentenceAt(from);
        var paragraphGoesOn = sentence >= 0 && tokens.Paragraphs[tokens.Sentences[sentence].Paragraph].End > limit;
        var startsInside = sentence >= 0 && from - tokens.Sentences[sentence].Span.Start > 2 && from < tokens.Text.Length && char.IsLower(tokens.Text[from]);
        return sentence >= 0 && (paragraphGoesOn || startsInside) ? Math.Clamp(tokens.Sentences[sentence].Span.End, from, limit) : limit;
    }

    /// <summary>In order, each with its depth and kind; what lies in noise is left out.</summary>
    private static ImmutableArray<Quotation> Nested(SourceDocument document, TokenizedText tokens, List<Quotation> found)
    {
        found.Sort(static (a, b) => a.WithMarks.Start != b.WithMarks.Start ? a.WithMarks.Start.CompareTo(b.WithMarks.Start) : b.WithMarks.End.CompareTo(a.WithMarks.End));
        var result = ImmutableArray.CreateBuilder<Quotation>(found.Count);
        var around = new Stack<int>();
        var noise = 0;
        foreach (var quotation in found)
        {
            while (around.TryPeek(out var end) && end <= quotation.WithMarks.Start)
            {
                around.Pop();
            }

            while (noise < document.Noise.Length && document.Noise[noise].Span.End <= quotation.WithMarks.Start)
            {
                noise++;
            }

            var isNoise = noise < document.Noise.Length && document.Noise[noise].Span.Overlaps(quotation.WithMarks);
            if (isNoise || (around.TryPeek(out var outer) && outer < quotation.WithMarks.End))
            {
                continue;
            }

            result.Add(quotation with { Depth = around.Count, Kind = QuotedWords.KindOf(tokens, quotation) });
            around.Push(quotation.WithMarks.End);
        }

        return result.ToImmutable();
    }

    /// <summary>An opening mark that its paragraph does not close.</summary>
    private readonly record struct Pending(QuoteMark Mark, int Paragraph, bool Continues);
}
