using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Statements.English;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>Finds words that are set apart instead of marked: a paragraph after "The notice read:", a block quotation of a page after any colon.</summary>
internal static class BlockQuotations
{
    /// <summary>In text order. Of plain text one paragraph each: nothing there says where a longer one ends.</summary>
    public static IEnumerable<Quotation> Find(SourceDocument document, TokenizedText tokens)
    {
        var paragraphs = tokens.Paragraphs;
        for (var i = 1; i < paragraphs.Length; i++)
        {
            if (tokens.Text[paragraphs[i - 1].End - 1] != ':' || IsMarked(tokens.Text, paragraphs[i]))
            {
                continue;
            }

            if (IsSetApart(document, paragraphs[i]))
            {
                for (var first = i; i < paragraphs.Length && IsSetApart(document, paragraphs[i]); i++)
                {
                    yield return Whole(paragraphs[i], continues: i > first);
                }
            }
            else if (tokens.SentenceAt(paragraphs[i - 1].End - 1) is >= 0 and var sentence && TextIntroductions.IsOne(tokens, tokens.Sentences[sentence]))
            {
                yield return Whole(paragraphs[i], continues: false);
            }
        }
    }

    private static Quotation Whole(TextSpan paragraph, bool continues) => new(paragraph, paragraph, QuotationKind.Speech, 0, continues);

    private static bool IsMarked(string text, TextSpan paragraph) => QuoteMark.In(text, paragraph).Any(mark => mark.Start == paragraph.Start);

    private static bool IsSetApart(SourceDocument document, TextSpan paragraph) =>
        document.Blocks.Any(block => block.Kind == BlockKind.BlockQuotation && block.Span is { } span && span.Overlaps(paragraph));
}
