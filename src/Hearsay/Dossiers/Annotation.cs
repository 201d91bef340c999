using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Statements.English;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Dossiers;

/// <summary>What can be read off one document alone, in the shapes of the dossier (docs/FORMAT.md). Compared by id.</summary>
public sealed record Annotation
{
    /// <summary>The document's id; it ends every chain.</summary>
    public required string Id { get; init; }

    /// <summary>BCP 47; <c>und</c> when not known.</summary>
    public required string Language { get; init; }

    public required ImmutableArray<AnnotatedEntity> Entities { get; init; }

    public required ImmutableArray<DossierTime> Times { get; init; }

    public required ImmutableArray<Statement> Statements { get; init; }

    public bool Equals(Annotation? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The annotation of a document, as a story of this one report would have it.</summary>
    public static Annotation Of(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document = document with { Attributions = Attribution.InTextOrder([.. document.Attributions, .. document.Deeds]) };
        var story = StoryGrouping.IdOf([document.Source]);
        var (entities, entityIds) = EntityResolution.Resolve(story, [document], withAsides: true);
        var mentions = document.Entities.Mentions.Concat(document.Entities.Asides).OrderBy(mention => mention.Core).ToLookup(mention => entityIds.GetValueOrDefault((document.Id, mention.Entity)), StringComparer.Ordinal);
        return new Annotation
        {
            Id = document.Id,
            Language = document.Source.Language,
            Entities = [.. entities.Select(entity => new AnnotatedEntity(
                entity.Id, entity.Type, entity.Name, entity.Aliases, entity.Roles, [.. mentions[entity.Id].Select(mention => AnnotatedMention.Of(document, mention))]))],
            Times = [.. document.Times.Select(time => new DossierTime(document.Source.Quote(time.Span), time.Type, time.Value, time.Anchor))],
            Statements = StoryStatements.Of(story, [document with { Attributions = Relations(document) }], entityIds),
        };
    }

    /// <summary>The attributions as corpora of attribution relations draw them: one a cue, with the "that" that opens a content.</summary>
    private static ImmutableArray<Attribution> Relations(AnnotatedDocument document) =>
        [.. JoinedStatements.Of(document.Attributions).Select(statement => OpeningThat.Include(document.Text, statement))];
}

/// <summary>An entity of the document, as in a dossier but with all its mentions, pronouns too. Compared by id.</summary>
public sealed record AnnotatedEntity(
    string Id, EntityType Type, string Name, ImmutableArray<string> Aliases, ImmutableArray<string> Roles, ImmutableArray<AnnotatedMention> Mentions)
{
    public bool Equals(AnnotatedEntity? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A span that says of which kind it is, and where in it the name stands.</summary>
/// <param name="Core">The name or the head noun without title, article and possessive.</param>
public sealed record AnnotatedMention(int Start, int End, string Text, MentionKind Kind, TextSpan Core)
{
    internal static AnnotatedMention Of(AnnotatedDocument document, Mention mention) =>
        new(mention.Span.Start, mention.Span.End, mention.Span.In(document.Text).ToString(), mention.Kind, mention.Core);
}
