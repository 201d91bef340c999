using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>A document's tokens with the quoted ones told from the reporter's own words.</summary>
internal sealed class SpeechText
{
    private readonly int[] quotationOf;

    public SpeechText(StatementContext context)
    {
        Context = context;
        quotationOf = new int[context.Tokens.Tokens.Length];
        Array.Fill(quotationOf, -1);
        for (var i = 0; i < context.Quotations.Length; i++)
        {
            var quotation = context.Quotations[i];
            if (quotation.Depth > 0 || quotation.Kind != QuotationKind.Speech)
            {
                continue; // the name of a work is a part of the narration: told Canal Nove's "Morning Call"
            }

            for (var token = Tokens.TokenAt(quotation.WithMarks.Start); token < Count && Tokens.Tokens[token].Start < quotation.WithMarks.End; token++)
            {
                quotationOf[token] = i;
            }
        }

        Tree = context.Syntax is { } syntax ? new SpeechTree(this, syntax) : null;
    }

    public StatementContext Context { get; }

    /// <summary>Null without a model.</summary>
    public SpeechTree? Tree { get; }

    public TokenizedText Tokens => Context.Tokens;

    public int Count => quotationOf.Length;

    public ReadOnlySpan<char> Word(int token) => Tokens.TextOf(token);

    public bool IsQuoted(int token) => quotationOf[token] >= 0;

    /// <summary>A word of the reporter's own.</summary>
    public bool IsNarration(int token) => quotationOf[token] < 0;

    public bool IsWord(int token) => Tokens.Tokens[token].Kind is TokenKind.Word or TokenKind.Number;

    public bool IsComma(int token) => quotationOf[token] < 0 && Word(token) is ",";

    public bool IsDash(int token) => quotationOf[token] < 0 && Word(token) is "–" or "—" or "―" or "--" or "-";

    public TextSpan Span(int first, int last) => new(Tokens.Tokens[first].Start, Tokens.Tokens[last].End);

    /// <summary>First token of the sentence that holds a token.</summary>
    public int SentenceStart(int token) => Tokens.Sentences[Tokens.SentenceAt(Tokens.Tokens[token].Start)].FirstToken;

    /// <summary>Index after the last token of the sentence that holds a token.</summary>
    public int SentenceEnd(int token) => Tokens.Sentences[Tokens.SentenceAt(Tokens.Tokens[token].Start)].EndToken;

    public int ParagraphOf(int token) => Tokens.Sentences[Tokens.SentenceAt(Tokens.Tokens[token].Start)].Paragraph;
}
