using Hearsay.Reuse;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Times;

namespace Hearsay.Utterances;

/// <summary>A statement with words between quotation marks, ready to be compared.</summary>
/// <param name="Context">Content roots of the sentence around the quoted words.</param>
/// <param name="Order">Its place in the story's statements.</param>
internal sealed record QuotedStatement(Statement Statement, AnnotatedDocument Document, Wording Wording, HashSet<int> Context, int Order)
{
    public string? Speaker => Statement.Source.Entity;

    /// <summary>The quoted parts, where the report gives more than one: 'called it "dangerous" and "a waste of money"'.</summary>
    public List<Wording> Parts { get; } = Statement.Quoted.Length < 2 ? [] : [.. Statement.Quoted.Select(part => Wording.In(part.Span)).Where(part => part.ContentWords > 0)];

    /// <summary>The day on which the report says that the words were spoken; null when it says none.</summary>
    public DateOnly? Day { get; } = Statement.SaidAtBasis == ChainBasis.Explicit ? TimeFinder.DayOf(Statement.SaidAt) : null;

    public static List<QuotedStatement> Of(Story story)
    {
        var (vocabulary, roots) = (new Vocabulary(), new Dictionary<string, int>(StringComparer.Ordinal));
        var quoted = new List<QuotedStatement>();
        for (var i = 0; i < story.Statements.Length; i++)
        {
            var statement = story.Statements[i];
            if (statement.Quoted.IsEmpty)
            {
                continue;
            }

            var document = story.Document(statement.Quoted[0].Document);
            var wording = Wording.Of(document, statement.Quoted.Select(part => part.Span), vocabulary, roots);
            if (wording.ContentWords > 0)
            {
                quoted.Add(new QuotedStatement(statement, document, wording, ContextOf(statement, document, wording, vocabulary, roots), i));
            }
        }

        return quoted;
    }

    private static HashSet<int> ContextOf(Statement statement, AnnotatedDocument document, Wording wording, Vocabulary vocabulary, Dictionary<string, int> roots)
    {
        var sentence = document.Tokens.SentenceAt(statement.Quoted[0].Start);
        if (sentence < 0)
        {
            return [];
        }

        var around = Wording.Of(document, [document.Tokens.Sentences[sentence].Span], vocabulary, roots);
        var context = around.Roots.Where((_, i) => around.IsContent[i]).ToHashSet();
        context.ExceptWith(wording.Roots);
        return context;
    }

    /// <summary>'"A," he said. "B."': nothing but who says it stands between the two.</summary>
    public bool GoesOnFrom(QuotedStatement previous) => Statement.GoesOn && previous.Document == Document && previous.Speaker == Speaker;

    /// <summary>The other is of the same speaker and follows in the same paragraph, whatever stands between.</summary>
    public bool IsFollowedBy(QuotedStatement other) =>
        Document == other.Document && Speaker is not null && Speaker == other.Speaker
        && Statement.Quoted[^1].End <= other.Statement.Quoted[0].Start
        && !Document.Text.AsSpan(Statement.Quoted[^1].End, other.Statement.Quoted[0].Start - Statement.Quoted[^1].End).Contains('\n');

    /// <summary>
    /// The next statement goes on with the same quotation: same speaker, both direct, and between them stands no more than who says it, in the same
    /// paragraph, or the mark that opens the next paragraph of a quotation left open.
    /// </summary>
    public bool IsContinuedBy(QuotedStatement next)
    {
        if (Document != next.Document || Speaker is null || Speaker != next.Speaker || Statement.Form != StatementForm.Direct || next.Statement.Form != StatementForm.Direct)
        {
            return false;
        }

        var (end, start) = (Statement.Quoted[^1].End, next.Statement.Quoted[0].Start);
        if (start < end)
        {
            return false;
        }

        var between = Document.Text.AsSpan(end, start - end);
        return between.Contains('\n') ? between.Trim().Length == 1
            : next.GoesOnFrom(this) || Document.Tokens.TokenAt(start) - Document.Tokens.TokenAt(end) <= TokensBetweenParts;
    }

    /// <summary>Tokens of "... ,” Mayor Ines Duarte of Orla told reporters on Tuesday. “".</summary>
    private const int TokensBetweenParts = 20;
}
