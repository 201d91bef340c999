using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Utterances;

namespace Hearsay.Discrepancies;

/// <summary>What a speaker means by "it", as one report takes it: "I'll ask about it", "he would ask about the leak".</summary>
internal static class GlossDiscrepancies
{
    private const int LongestEvidence = 250; // characters

    /// <param name="Doing">A verb with the preposition after it: "ask about".</param>
    /// <param name="Noun">What stands in the place of "it"; null where "it" does.</param>
    private sealed record Item(string Document, string Doing, string? Noun, Evidence Place);

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Utterance> utterances)
    {
        foreach (var utterance in utterances)
        {
            foreach (var doing in utterance.StatementsIn(story).SelectMany(statement => Read(story, statement)).GroupBy(item => item.Doing, StringComparer.Ordinal))
            {
                var glossed = doing.Where(item => item.Noun is not null).ToArray();
                var open = doing.Where(item => item.Noun is null && glossed.All(other => other.Document != item.Document)).ToArray();
                if (open.Length > 0 && glossed.Length > 0)
                {
                    yield return Discrepancies.Of(
                        story, DiscrepancyKind.Wording, Severity.Low, DiscrepancyTitles.Of($"Meant by “it” in “{DiscrepancyTitles.Clip(open[0].Place.Text.TrimEnd('.', ','))}”", [glossed[0].Noun!]),
                        new Reading("it", [.. open.Select(item => item.Place)]), new Reading(glossed[0].Noun!, [.. glossed.Select(item => item.Place)]));
                    break;
                }
            }
        }
    }

    private static IEnumerable<Item> Read(Story story, Statement statement)
    {
        var report = story.Document(statement.Report);
        if (report.Syntax?.Tree is not { } tree)
        {
            yield break;
        }

        foreach (var content in statement.Content.Where(content => content.End - content.Start <= LongestEvidence))
        {
            var words = tree.Syntax.WordsIn(content.Span);
            for (var word = words.First; word < words.End; word++)
            {
                if (tree.Word(word) is { Head: >= 0 and var verb, Relation: "obl" } && tree.Word(verb).Tag == UniversalTag.Verb && verb >= words.First && verb < words.End
                    && tree.Case(word) is { } preposition)
                {
                    var isIt = tree.Is(word, "it") || tree.Is(word, "that");
                    if (isIt || tree.Word(word).Tag == UniversalTag.Noun)
                    {
                        yield return new Item(statement.Report, $"{NewsWords.Meaning(tree.TextOf(verb))} {preposition}", isIt ? null : tree.CoreOf(word).In(report.Text).ToString(), content);
                    }
                }
            }
        }
    }
}
