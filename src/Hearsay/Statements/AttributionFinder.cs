using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Statements.English;
using Hearsay.Times;

namespace Hearsay.Statements;

/// <summary>Finds who said what: direct, mixed and indirect statements with cue, source, addressee, channel and chain.</summary>
internal static class AttributionFinder
{
    /// <returns>The statements, and the entities with those that only speaking made known.</returns>
    public static (DocumentEntities Entities, ImmutableArray<Attribution> Statements) Find(
        SourceDocument document, TokenizedText tokens, DocumentEntities entities, ImmutableArray<TimeExpression> times, ImmutableArray<Quotation> quotations,
        DocumentSyntax? syntax = null)
    {
        var context = new StatementContext(document, tokens, entities, times, quotations) { Syntax = syntax };
        var text = new ClauseText(context);
        var direct = DirectSpeech.Find(context);
        if (syntax is { Attributions.IsEmpty: false })
        {
            direct = LearnedSpeakers.Complete(text, syntax, direct);
        }

        var all = SpeakingTurns.Follow(context, QuotedWordsOwner.Join(document.Text, direct, IndirectSpeech.Find(text, direct)));
        var spoken = NestedSpeech.Add(context, Authors.Give(context, SpeakerPronouns.Resolve(context, all)));
        var (known, statements) = SourceEntities.Add(context, CitedSources.Give(context, spoken));
        return (known, Occasion.Complete(context with { Entities = known }, statements));
    }
}
