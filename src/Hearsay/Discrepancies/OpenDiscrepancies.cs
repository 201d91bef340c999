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
    private sealed record Decision(Frame Frame, TextSpan Span, ImmutableArray<string> Deeds, bool IsAnnounced) : Finding(Frame.Document, Span);

    private sealed record Question(Frame Frame, TextSpan Span) : Finding(Frame.Document, Span);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames) => frames.All
        .Where(frame => frame.Agent?.Entity is { } id && story.Entity(id) is { Type: EntityType.Person or EntityType.Organization or EntityType.Group })
        .GroupBy(frame => frame.Agent!.Entity!, StringComparer.Ordinal)
        .Select(party => Of(story, frames, party.Key, [.. party]))
        .OfType<Discrepancy>();

    private static Discrepancy? Of(Story story, StoryFrames frames, string party, Frame[] told)
    {
        var open = told
            .Select(frame => OpenSpan(frames.Tree(frame.Document)!, frame) is { Length: <= LongestEvidence } span ? new Question(frame, span) : null)
            .OfType<Question>().OrderBy(question => question.Span.Length).ToArray();
        if (open.Length == 0)
        {
            return null;
        }

        var toldBy = told.ToLookup(frame => frame.Document);
        var undecided = open.Select(question => question.Document).ToHashSet();
        foreach (var deed in told.Select(frame => Decided(frames, frame)).OfType<Decision>().GroupBy(decision => decision.Frame.Deed, StringComparer.Ordinal))
        {
            var deciding = deed.Select(decision => decision.Document).ToHashSet();
            var before = open.Where(question => !deciding.Contains(question.Document) && Knows(frames, question, deed, toldBy[question.Document])).ToArray();
            var after = deed.Where(decision => !undecided.Contains(decision.Document)).ToArray();
            if (before.Length > 0 && after.Length > 0)
            {
                Reading Side(IReadOnlyList<Finding> side) => Discrepancies.Reading(story, DiscrepancyTitles.Clip(story.TextOf(side[0].Document, side[0].Span), LongestValue), side);
                return Discrepancies.About(story, DiscrepancyKind.Update, Severity.Medium, story.Entity(party)!.Name, Side(before), Side(after));
            }
        }

        return null;
    }

    /// <summary>The report that leaves it open knows of the deed: "before she signs or vetoes it".</summary>
    /// <param name="told">What the report tells of the party.</param>
    private static bool Knows(StoryFrames frames, Question question, IGrouping<string, Decision> deed, IEnumerable<Frame> told)
    {
        bool IsNamed(Frame frame) => frame.Deed == deed.Key && !frame.IsNoun && question.Span.Contains(frames.Tree(question.Document)!.Word(frame.Word).Span);
        var isNamed = told.Any(IsNamed);
        return deed.Any(decision => decision.IsAnnounced ? told.Any(frame => decision.Deeds.Contains(frame.Deed)) : isNamed);
    }

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
        if (frame.Object is { } thing && OpenWords.IsDecision(tree.TextOf(thing.Word)) && OpenWords.IsTelling(tree.TextOf(frame.Word))
            && tree.Child(thing.Word, "nmod:poss") is not null && DeedStandings.Of(tree, frame).Standing == Standing.Done)
        {
            var whole = tree.Word(frame.Word).Span.Union(thing.Span);
            var shown = whole.Length <= LongestEvidence ? whole : tree.Word(frame.Word).Span.Union(tree.NounPhraseOf(thing.Word));
            return new Decision(frame, shown, PhraseTerms.Of(tree, tree.ClauseOf(frame.Word)), IsAnnounced: true);
        }

        if (LightVerbs.Contains(frame.Deed) || DeedStandings.Of(tree, frame) is not { Standing: Standing.Done or Standing.Decided } standing)
        {
            return null;
        }

        var span = tree.Word(frame.Word).Span.Union(tree.Word(standing.Governor).Span);
        span = frame.Object is { } patient && span.Union(patient.Span) is { Length: <= LongestEvidence } both ? both : span;
        return new Decision(frame, span, [frame.Deed], IsAnnounced: false);
    }
}
