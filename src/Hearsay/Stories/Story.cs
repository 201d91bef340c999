using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Stories;

/// <summary>A date that a document has within its story: its own, or one that the story lends it (then Inferred).</summary>
public readonly record struct PublicationDate(string? Value, DateBasis Basis);

/// <summary>
/// Documents on one event, with what only the story knows: who is the same person over the documents, which date an undated report must have,
/// and every statement in the story's terms. What a story lends a document stands here, never in the document. Compared by id.
/// </summary>
public sealed class Story
{
    private readonly Dictionary<string, AnnotatedDocument> documentsById;
    private readonly Dictionary<string, Entity> entitiesById;
    private readonly Dictionary<(string Document, int Entity), string> entityIds;

    internal Story(
        string id,
        ImmutableArray<AnnotatedDocument> documents,
        ImmutableArray<PublicationDate> dates,
        ImmutableArray<Entity> entities,
        Dictionary<(string Document, int Entity), string> entityIds,
        ImmutableArray<Statement> statements)
    {
        (Id, Documents, Dates, Entities, Statements) = (id, documents, dates, entities, statements);
        this.entityIds = entityIds;
        documentsById = documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        entitiesById = entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
    }

    public string Id { get; }

    /// <summary>By publication date, undated last, then by id.</summary>
    public ImmutableArray<AnnotatedDocument> Documents { get; }

    /// <summary>Parallel to Documents.</summary>
    public ImmutableArray<PublicationDate> Dates { get; }

    public ImmutableArray<Entity> Entities { get; }

    /// <summary>By document, then in text order.</summary>
    public ImmutableArray<Statement> Statements { get; }

    public AnnotatedDocument Document(string id) => documentsById[id];

    public Entity? Entity(string? id) => id is null ? null : entitiesById.GetValueOrDefault(id);

    /// <summary>The story's entity for an entity of one of its documents; null for one that the story dropped.</summary>
    public string? EntityId(string documentId, int localEntity) => entityIds.GetValueOrDefault((documentId, localEntity));

    public Evidence Quote(string documentId, TextSpan span) => documentsById[documentId].Source.Quote(span);
}
