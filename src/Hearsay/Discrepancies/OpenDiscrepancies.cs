using System.Collections.Immutable;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>What one report leaves open and another tells as decided: "has not said how he will act", "announced his decision to sign the bill".</summary>
internal static class OpenDiscrepancies
{
    private const int LongestEvidence = 200; // characters

    private const int LongestValue = 70; // characters

    /// <param name="Deeds">Meanings of what was decided.</param>
    private sealed record Decision(Frame Frame, TextSpan Span, ImmutableArray<string> Deeds, bool IsAnnounced);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames)
    {
        var byEntity = frames.All.Where(frame => frame.Agent?.Entity is { } id && story.Entity(id) is { Type: EntityType.Person or EntityType.Organization or EntityType.Group }).ToLookup(frame => frame.Agent!.Entity!, StringComparer.Ordinal);
        foreach (var party in byEntity)
        {
            var open = party.Select(frame => (frame.Document, Span: OpenSpan(frames.Tree(frame.Document)!, frame), Tree: frames.Tree(frame.Document)!)).Where(item => item.Span is { Length: <= LongestEvidence }).OrderBy(item => item.Span!.Value.Length).ToArray();
            if (open.Length == 0)
            {
                continue;
            }

            var decided = party.Select(frame => Decided(frames, frame)).OfType<Decision>().ToArray();
            foreach (var deed in decided.GroupBy(item => item.Frame.Deed, StringComparer.Ordinal))
            {
                // The report that leaves it open knows of the deed: "before she signs or vetoes it".
                var before = open.Where(item => deed.Any(decision => decision.IsAnnounced ? Knows(party, item.Document, decision) : party.Any(frame => frame.Document == item.Document && frame.Deed == deed.Key && !frame.IsNoun && item.Span!.Value.Contains(item.Tree.Word(frame.Word).Span))) && decided.All(other => other.Frame.Document != item.Document || other.Frame.Deed != deed.Key)).ToArray();
                var after = deed.Where(item => open.All(other => other.Document != item.Frame.Document)).ToArray();
                if (before.Length > 0 && after.Length > 0)
                {
                    Evidence Quote(int document, TextSpan span) => story.Documents[document].Source.Quote(span);
                    var first = new Reading(Value(Quote(before[0].Document, before[0].Span!.Value)), [.. before.Select(item => Quote(item.Document, item.Span!.Value))]);
                    var second = new Reading(Value(Quote(after[0].Frame.Document, after[0].Span)), [.. after.Select(item => Quote(item.Frame.Document, item.Span))]);
                    yield return Discrepancies.Of(
                        story, DiscrepancyKind.Update, Severity.Medium, DiscrepancyTitles.Of(story.Entity(party.Key)!.Name, [first.Value, second.Value]), [first, second]);
                    break;
                }
            }
        }
    }

    private static bool Knows(IEnumerable<Frame> party, int document, Decision decision) => party.Any(frame => frame.Document == document && decision.Deeds.Contains(frame.Deed));

    private static string Value(Evidence place) => place.Text.Length <= LongestValue ? place.Text : place.Text[..place.Text.LastIndexOf(' ', LongestValue)] + " …";

    /// <summary>"has not said how she will act", "is weighing whether to sign it".</summary>
    private static TextSpan? OpenSpan(WordTree tree, Frame frame)
    {
        if (frame.IsNoun || !(frame.IsNegated ? OpenWords.IsTelling(tree.TextOf(frame.Word)) : OpenWords.IsWeighing(tree.TextOf(frame.Word))))
        {
            return null;
        }

        foreach (var child in tree.Children(frame.Word))
        {
            if (tree.Word(child).Relation is "ccomp" or "advcl" or "xcomp" && AsksFor(tree, child))
            {
                var asked = tree.Word(frame.Word).Span.Union(tree.ClauseOf(child));
                return frame.Clause.Union(asked) is { Length: <= LongestValue } whole ? whole : asked;
            }
        }

        return null;
    }

    private static bool AsksFor(WordTree tree, int clause)
    {
        var asks = false;
        foreach (var child in tree.Children(clause))
        {
            if (tree.IsA(child, "aux") && OpenWords.IsPast(tree.TextOf(child)))
            {
                return false; // "would not say whether he had met them": no decision to come
            }

            asks |= OpenWords.Asks(tree.TextOf(child));
        }

        return asks && tree.Word(clause).FineTag != "VBD";
    }

    private static Decision? Decided(StoryFrames frames, Frame frame)
    {
        var tree = frames.Tree(frame.Document)!;
        if (frame.IsNoun || frame.IsNegated)
        {
            return null;
        }

        // "announced her decision to sign it"
        if (frame.Object is { } thing && OpenWords.IsDecision(tree.TextOf(thing.Word)) && OpenWords.IsTelling(tree.TextOf(frame.Word)) && tree.Child(thing.Word, "nmod:poss") is not null && DeedStandings.Of(tree, frame).Standing == Standing.Done)
        {
            var whole = tree.Word(frame.Word).Span.Union(thing.Span);
            return new Decision(frame, whole.Length <= LongestEvidence ? whole : tree.Word(frame.Word).Span.Union(tree.NounPhraseOf(thing.Word)), PhraseTerms.Of(tree, tree.ClauseOf(frame.Word)), true);
        }

        if (LightVerbs.Contains(frame.Deed) || DeedStandings.Of(tree, frame) is not { Standing: Standing.Done or Standing.Decided } standing)
        {
            return null;
        }

        var span = tree.Word(frame.Word).Span.Union(tree.Word(standing.Governor).Span);
        span = frame.Object is { } patient && span.Union(patient.Span) is { Length: <= LongestEvidence } both ? both : span;
        return new Decision(frame, span, [frame.Deed], false);
    }
}
