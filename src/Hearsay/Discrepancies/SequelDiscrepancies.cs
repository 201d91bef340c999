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

    private sealed record Added(Statement Statement, int Strength);

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Utterance> utterances)
    {
        var statements = story.Statements.Where(statement => statement.Source.Entity is not null).ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var byReport = statements.Values.ToLookup(statement => (statement.Chain[^1], statement.Source.Entity));
        foreach (var utterance in utterances.Where(utterance => utterance.Renderings.Length > 0))
        {
            var added = utterance.Statements.Where(statements.ContainsKey).Select(id => statements[id])
                .Select(said => Next(story, said, [.. byReport[(said.Chain[^1], said.Source.Entity)].Where(other => !utterance.Statements.Contains(other.Id))]))
                .OfType<Added>().ToArray();
            var sure = added.Where(item => item.Strength == 3).ToArray();
            var open = added.Where(item => item.Strength == 1).ToArray();
            if (sure.Length > 0 && open.Length > 0 && !sure.Select(item => item.Statement.Chain[^1]).Intersect(open.Select(item => item.Statement.Chain[^1])).Any())
            {
                Reading Of(Added[] side) => new(side[0].Statement.Content[0].Text.TrimEnd(',', '.'), [.. side.Select(item => item.Statement.Content[0])]);
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Wording, Severity.Medium,
                    DiscrepancyTitles.Of(story.Entity(utterance.Speaker)?.Name ?? "The speaker", [Of(sure).Value, Of(open).Value]), [Of(sure), Of(open)]);
            }
        }
    }

    /// <summary>The speaker's next words, where they go on about the same: "it", "that".</summary>
    private static Added? Next(Story story, Statement said, Statement[] others)
    {
        var end = said.Content[^1].End;
        var next = others.Where(other => other.Content[0].Start >= end && other.Content[0].Start - end <= NearChars).MinBy(other => other.Content[0].Start);
        if (next is null)
        {
            return null;
        }

        var text = story.Document(next.Chain[^1]).Tokens;
        var span = next.Content[0].Span;
        var (tokens, leansBack) = (0, false);
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++, tokens++)
        {
            leansBack |= tokens > 0 && (text.Is(i, "it") || text.Is(i, "that") || text.Is(i, "so"));
        }

        return leansBack && tokens <= LongestAdded && StrengthDiscrepancies.StrengthOf(text, span) is > 0 and var strength ? new Added(next, strength) : null;
    }
}
