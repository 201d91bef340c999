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
        return Occasion.Complete(context, QuotedWordsOwner.Join(direct, IndirectSpeech.Find(context, direct)));
    }
}
