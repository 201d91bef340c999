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
    private readonly Dictionary<string, int> indices;
    private readonly Dictionary<string, Entity> entitiesById;
    private readonly Dictionary<(string Document, int Entity), string> entityIds;
    private readonly Dictionary<string, Statement> statementsById;
    private readonly ILookup<string, Statement> statementsByReport;

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
        indices = documents.Select((document, index) => (document.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        entitiesById = entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        statementsById = statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        statementsByReport = statements.ToLookup(statement => statement.Report, StringComparer.Ordinal);
    }

    public string Id { get; }

    /// <summary>By publication date, undated last, then by id.</summary>
    public ImmutableArray<AnnotatedDocument> Documents { get; }

    /// <summary>Parallel to Documents.</summary>
    public ImmutableArray<PublicationDate> Dates { get; }

    public ImmutableArray<Entity> Entities { get; }

    /// <summary>By document, then in text order.</summary>
    public ImmutableArray<Statement> Statements { get; }

    public AnnotatedDocument Document(string id) => Documents[indices[id]];

    public Entity? Entity(string? id) => id is null ? null : entitiesById.GetValueOrDefault(id);

    /// <summary>The story's entity for an entity of one of its documents; null for one that the story dropped.</summary>
    public string? EntityId(string documentId, int localEntity) => entityIds.GetValueOrDefault((documentId, localEntity));

    public Evidence Quote(string documentId, TextSpan span) => Document(documentId).Source.Quote(span);

    internal Evidence Quote(int document, TextSpan span) => Documents[document].Source.Quote(span);

    internal string TextOf(int document, TextSpan span) => span.In(Documents[document].Text).ToString();

    /// <summary>What is read off each document, in their order.</summary>
    /// <param name="read">Gets an index into Documents.</param>
    internal IEnumerable<T> EachDocument<T>(Func<int, IEnumerable<T>> read) => Enumerable.Range(0, Documents.Length).SelectMany(read);

    internal int IndexOf(string documentId) => indices[documentId];

    /// <summary>Null for an id of no statement of the story.</summary>
    internal Statement? Statement(string? id) => id is null ? null : statementsById.GetValueOrDefault(id);

    /// <summary>In text order.</summary>
    internal IEnumerable<Statement> StatementsOf(string documentId) => statementsByReport[documentId];
}
