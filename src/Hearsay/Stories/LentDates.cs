using System.Collections.Immutable;
using Hearsay.Statements;

namespace Hearsay.Stories;

/// <summary>Gives an undated document the date that its text and its siblings imply; says so.</summary>
internal static class LentDates
{
    /// <summary>One date per document, parallel to the documents.</summary>
    public static ImmutableArray<PublicationDate> Find(ImmutableArray<AnnotatedDocument> documents) =>
        [.. documents.Select(document => new PublicationDate(document.Source.PublishedAt, document.Source.PublishedBasis))];
}
