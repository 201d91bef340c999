using System.Collections.Immutable;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Utterances;

/// <summary>Aligns one act of speech over all the wordings in which a story's reports give it.</summary>
internal static class UtteranceFinder
{
    public static ImmutableArray<Utterance> Find(Story story)
    {
        var statements = QuotedStatement.Of(story);
        var groups = Continuations.Join(SameWords.Group(statements), statements);
        return [.. groups.Select(group => Write(story, group))];
    }

    private static Utterance Write(Story story, List<QuotedStatement> statements)
    {
        var renditions = Rendition.Of(statements);
        ImmutableArray<string> ids = [.. statements.Select(statement => statement.Statement.Id)];
        return new Utterance(
            ContentId.Of("u", [story.Id, .. ids]),
            Speaker(statements),
            ids,
            Renderings.Of(renditions),
            SegmentAligner.Align(renditions));
    }

    /// <summary>Whom most of the statements give, the first of them when as many give another.</summary>
    private static string? Speaker(List<QuotedStatement> statements) => statements
        .Where(statement => statement.Speaker is not null)
        .GroupBy(statement => statement.Speaker)
        .OrderByDescending(speaker => speaker.Count())
        .FirstOrDefault()?.Key;
}
