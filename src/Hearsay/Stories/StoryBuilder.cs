using System.Collections.Immutable;
using Hearsay.Statements;

namespace Hearsay.Stories;

/// <summary>Forms a story from the documents of one group.</summary>
internal static class StoryBuilder
{
    /// <param name="group">Documents of one event, any order.</param>
    /// <param name="redate">Annotates a document again with a publication date that the story lends it.</param>
    public static Story Form(IReadOnlyList<AnnotatedDocument> group, Func<AnnotatedDocument, string, AnnotatedDocument> redate)
    {
        ImmutableArray<AnnotatedDocument> documents = [.. group
            .OrderBy(document => document.Source.PublishedAt is null)
            .ThenBy(document => document.Source.PublishedAt, StringComparer.Ordinal)
            .ThenBy(document => document.Id, StringComparer.Ordinal)];
        var dates = LentDates.Find(documents);
        documents = [.. documents.Zip(dates, (document, date) =>
            document.Source.PublishedAt is null && date.Value is { } value ? redate(document, value) : document)];
        var order = Enumerable.Range(0, documents.Length)
            .OrderBy(i => dates[i].Value is null)
            .ThenBy(i => dates[i].Value, StringComparer.Ordinal)
            .ThenBy(i => documents[i].Id, StringComparer.Ordinal)
            .ToArray();
        documents = [.. order.Select(i => documents[i])];
        dates = [.. order.Select(i => dates[i])];

        var id = StoryGrouping.IdOf(StoryGrouping.InOrder(documents.Select(document => document.Source)));
        var (entities, entityIds) = EntityResolution.Resolve(id, documents);
        return new Story(id, documents, dates, entities, entityIds, StoryStatements.Of(id, documents, entityIds));
    }
}
