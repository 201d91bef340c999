using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Times;

namespace Hearsay.Statements;

/// <summary>Finds who said what: direct, mixed and indirect statements with cue, source, addressee, channel and chain.</summary>
internal static class AttributionFinder
{
    public static ImmutableArray<Attribution> Find(
        SourceDocument document, TokenizedText tokens, DocumentEntities entities, ImmutableArray<TimeExpression> times, ImmutableArray<Quotation> quotations)
    {
        var context = new StatementContext(document, tokens, entities, times, quotations);
        var direct = DirectSpeech.Find(context);
        var all = Merge(direct, IndirectSpeech.Find(context, direct));
        return Occasion.Complete(context, all);
    }

    /// <summary>In text order of their content. Quoted words belong to one statement: a mixed one takes them from the direct one.</summary>
    private static ImmutableArray<Attribution> Merge(ImmutableArray<Attribution> direct, ImmutableArray<Attribution> indirect) =>
    [
        .. direct.Where(statement => !indirect.Any(other => other.Quoted.Any(quoted => statement.Quoted.Any(quoted.Overlaps))))
            .Concat(indirect)
            .OrderBy(statement => statement.Content[0])
            .ThenByDescending(statement => statement.Content[^1].End),
    ];
}
