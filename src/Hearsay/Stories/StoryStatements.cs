using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Stories;

/// <summary>Puts the documents' attributions in the story's terms: entity ids for the documents' own, evidence for spans.</summary>
internal static class StoryStatements
{
    public static ImmutableArray<Statement> Of(
        string storyId, ImmutableArray<AnnotatedDocument> documents, Dictionary<(string Document, int Entity), string> entityIds)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        foreach (var document in documents)
        {
            string? Id(int? local) => local is { } index ? entityIds.GetValueOrDefault((document.Id, index)) : null;
            Evidence? Quote(TextSpan? span) => span is { } value ? document.Source.Quote(value) : null;
            Party? PartyOf(LocalParty? party) =>
                party is { } value && (Id(value.Entity), Quote(value.Span)) is var (entity, span) && (entity is not null || span is not null) ? new Party(entity, span) : null;

            for (var i = 0; i < document.Attributions.Length; i++)
            {
                var attribution = document.Attributions[i];
                var chain = attribution.Chain
                    .Select(link => (Id: Id(link.Entity), link.Basis))
                    .Where(link => link.Id is not null)
                    .ToArray();
                statements.Add(new Statement
                {
                    Id = ContentId.Of("t", storyId, document.Id, i.ToString(CultureInfo.InvariantCulture)),
                    Form = attribution.Form,
                    Act = attribution.Act,
                    Content = [.. attribution.Content.Select(document.Source.Quote)],
                    Quoted = [.. attribution.Quoted.Select(document.Source.Quote)],
                    Cue = Quote(attribution.Cue),
                    Source = new StatementSource(Id(attribution.Source?.Entity), Quote(attribution.Source?.Span), attribution.SourceBasis),
                    SourceKind = attribution.SourceKind,
                    Addressee = PartyOf(attribution.Addressee),
                    Channel = PartyOf(attribution.Channel),
                    SaidAt = attribution.SaidAt,
                    SaidAtBasis = attribution.SaidAtBasis,
                    Place = Quote(attribution.Place),
                    Anonymity = Quote(attribution.Anonymity),
                    Hedge = Quote(attribution.Hedge),
                    Confidence = attribution.Confidence,
                    GoesOn = attribution.GoesOnFrom is not null,
                    Chain = [.. chain.Select(link => link.Id!), document.Id],
                    ChainBasis = [.. chain.Select(link => link.Basis), ChainBasis.Explicit],
                });
            }
        }

        return statements.ToImmutable();
    }
}
