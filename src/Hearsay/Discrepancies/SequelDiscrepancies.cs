using System.Collections.Immutable;
using Hearsay.Discrepancies.English;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Utterances;

namespace Hearsay.Discrepancies;

/// <summary>What a speaker adds to the same words, surely in one report and perhaps in another: "... but certainly I'll ask for it", "... but might ask for it".</summary>
internal static class SequelDiscrepancies
{
    private const int NearChars = 220; // from the words that both reports have to what is added

    private const int LongestAdded = 12; // tokens: more is a matter of its own

    private sealed record Added(Statement Statement, Certainty Certainty);

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Utterance> utterances)
    {
        var byReport = story.Statements.ToLookup(statement => (statement.Report, statement.Source.Entity));
        foreach (var utterance in utterances.Where(utterance => utterance.Renderings.Length > 0))
        {
            var renderings = utterance.Statements.ToHashSet(StringComparer.Ordinal);
            var added = utterance.StatementsIn(story)
                .Where(said => said.Source.Entity is not null)
                .Select(said => Next(story, said, byReport[(said.Report, said.Source.Entity)].Where(other => !renderings.Contains(other.Id))))
                .OfType<Added>().ToArray();
            var sure = added.Where(item => item.Certainty == Certainty.Certain).ToArray();
            var open = added.Where(item => item.Certainty == Certainty.Possible).ToArray();
            if (sure.Length > 0 && open.Length > 0 && Rivals.AreApart([sure, open], item => item.Statement.Report))
            {
                Reading Of(Added[] side) => new(side[0].Statement.Content[0].Text.TrimEnd(',', '.'), [.. side.Select(item => item.Statement.Content[0])]);
                yield return Discrepancies.About(story, DiscrepancyKind.Wording, Severity.Medium, story.Entity(utterance.Speaker)?.Name ?? "The speaker", Of(sure), Of(open));
            }
        }
    }

    /// <summary>The speaker's next words, where they go on about the same: "it", "that".</summary>
    private static Added? Next(Story story, Statement said, IEnumerable<Statement> others)
    {
        var end = said.Content[^1].End;
        var next = others.Where(other => other.Content[0].Start >= end && other.Content[0].Start - end <= NearChars).MinBy(other => other.Content[0].Start);
        if (next is null)
        {
            return null;
        }

        var text = story.Document(next.Report).Tokens;
        var span = next.Content[0].Span;
        var (tokens, leansBack) = (0, false);
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++, tokens++)
        {
            leansBack |= tokens > 0 && (text.Is(i, "it") || text.Is(i, "that") || text.Is(i, "so"));
        }

        return leansBack && tokens <= LongestAdded && StrengthDiscrepancies.CertaintyOf(text, span) is not Certainty.Unstated and var certainty ? new Added(next, certainty) : null;
    }
}
