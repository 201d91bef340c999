using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>One deed whose doer or object goes by other words: 47 lawmakers signed a petition, a motion; protesters here, stone-throwing protesters there.</summary>
internal static class RetoldDiscrepancies
{
    private const int BetweenWords = 6; // between a verb and its object: "clashed with stone-throwing protesters"

    private const int MostShown = 5; // of one story

    private const int MostReadings = 4;

    private const int LongestEvidence = 160; // characters

    private const double SameParty = 0.5; // likeness of the words for the participant that ties two clauses

    private sealed record Item(Frame Frame, Participant Tie, Participant Slot, TextSpan Core, ImmutableArray<string> Words, int? Label, bool IsLoaded, string Figures)
    {
        /// <summary>Capitalised words of the party: nations, places.</summary>
        public ImmutableArray<string> Names { get; init; } = [];

        /// <summary>The deed is told as done.</summary>
        public bool IsTold { get; init; }
    }

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights) => frames
        .ByDeed()
        .SelectMany(deed => Of(story, frames, deed, weights, ofAgent: false).Concat(Of(story, frames, deed, weights, ofAgent: true)))
        .OrderByDescending(found => found.Reports)
        .ThenByDescending(found => found.Weight)
        .Take(MostShown)
        .Select(found => found.Discrepancy);

    private static IEnumerable<(int Reports, double Weight, Discrepancy Discrepancy)> Of(Story story, StoryFrames frames, Frame[] deed, TermWeights weights, bool ofAgent)
    {
        var items = deed.Select(frame => Read(frames.Tree(frame.Document)!, frame, ofAgent)).OfType<Item>().ToList();
        while (items.Count > 1)
        {
            var group = items.Where(item => item == items[0] || Match(items[0], item, weights)).ToArray();
            items.RemoveAll(group.Contains);
            var wordings = group.GroupBy(item => string.Join(' ', item.Words), StringComparer.Ordinal).ToArray();
            var differing = wordings.Where(a => wordings.Any(b => a.First().Frame.Document != b.First().Frame.Document && Differ(a.First(), b.First()))).ToArray();
            if (differing.Length < 2 || ReportsOf(differing) < 2)
            {
                continue;
            }

            string TextOf(Item item, TextSpan span) => story.TextOf(item.Frame.Document, span);
            ImmutableArray<Reading> readings = [.. differing.Take(MostReadings)
                .Select(wording => new Reading(DiscrepancyTitles.Clip(TextOf(wording.First(), wording.First().Core)), [.. wording.Select(item => story.Quote(item.Frame.Document, Place(frames, item)))]))
                .DistinctBy(reading => reading.Value, StringComparer.OrdinalIgnoreCase)];
            if (readings.Length > 1)
            {
                var first = differing[0].First();
                var isLabelled = IsLabelled(differing);
                var verb = frames.Tree(first.Frame.Document)!.TextOf(first.Frame.Word).ToString();
                var matter = first.Slot == first.Frame.Agent ? $"{verb} {TextOf(first, first.Tie.Span)}" : $"{TextOf(first, first.Tie.Span)} {verb}";
                yield return (
                    ReportsOf(differing),
                    differing.Max(wording => wording.First().Words.Sum(weights.Of)),
                    Discrepancies.About(story, isLabelled ? DiscrepancyKind.Framing : DiscrepancyKind.Wording, isLabelled ? Severity.Medium : Severity.Low, matter, readings));
            }
        }
    }

    private static int ReportsOf(IEnumerable<IEnumerable<Item>> wordings) => wordings.SelectMany(wording => wording.Select(item => item.Frame.Document)).Distinct().Count();

    // "Fighters" here, "terrorists" there.
    private static bool IsLabelled(IGrouping<string, Item>[] wordings) =>
        wordings.All(wording => wording.First().Label is not null && wordings.All(other => MayBeOfOneNation(wording.First(), other.First())))
        && wordings.Select(wording => wording.First().Label).Distinct().Skip(1).Any();

    private static Item? Read(WordTree tree, Frame frame, bool ofAgent)
    {
        var (tie, slot) = ofAgent ? (frame.Object, frame.Agent) : (frame.Agent, frame.Object);
        if (tie is not { IsPronoun: false } || slot is not { IsPronoun: false } || slot.Span.Length > LongestEvidence)
        {
            return null;
        }

        var core = tree.CoreOf(slot.Word);
        var words = new SortedSet<string>(StringComparer.Ordinal);
        var isLoaded = false;
        var figures = "";
        var first = tree.Syntax.FirstFrom(core.Start);
        for (var i = frame.Word < first && first - frame.Word <= BetweenWords ? frame.Word + 1 : first; i < tree.Syntax.Words.Length && tree.Word(i).Span.Start < core.End; i++)
        {
            if (tree.Word(i).Tag == UniversalTag.Num)
            {
                figures += tree.TextOf(i).ToString();
            }

            if (tree.Word(i).Tag is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Verb && char.IsLower(tree.TextOf(i)[0]))
            {
                words.Add(WordForms.Stem(tree.TextOf(i)));
                core = core.Union(tree.Word(i).Span);
                isLoaded |= LoadedWords.IsModifier(tree.Joined(i));
            }
        }

        return words.Count == 0 ? null : new Item(frame, tie, slot, core, [.. words], LabelOf(tree, slot.Word), isLoaded, figures)
        {
            Names = NamesIn(tree, slot.Span),
            IsTold = DeedStandings.Of(tree, frame).Standing == Standing.Done,
        };
    }

    private static ImmutableArray<string> NamesIn(WordTree tree, TextSpan span)
    {
        var words = tree.Syntax.WordsIn(span);
        return [.. Enumerable.Range(words.First, words.End - words.First)
            .Where(word => tree.Word(word).Tag is UniversalTag.Adj or UniversalTag.Propn && char.IsUpper(tree.TextOf(word)[0]))
            .Select(word => NewsWords.Meaning(tree.TextOf(word)))];
    }

    // "troops", "hundreds of troops"
    private static int? LabelOf(WordTree tree, int noun)
    {
        if (LoadedWords.LabelOf(tree.TextOf(noun)) is { } own)
        {
            return own;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tree.IsA(child, "nmod") && tree.Case(child) == "of" && LoadedWords.LabelOf(tree.TextOf(child)) is { } label)
            {
                return label;
            }
        }

        return null;
    }

    // Either has a word of its own, or one has a word that takes sides.
    private static bool Differ(Item a, Item b)
    {
        var (own, other) = (a.Words.Except(b.Words, StringComparer.Ordinal).Any(), b.Words.Except(a.Words, StringComparer.Ordinal).Any());
        return (own && other) || (own && a.IsLoaded && !b.IsLoaded) || (other && b.IsLoaded && !a.IsLoaded);
    }

    private static TextSpan Place(StoryFrames frames, Item item) =>
        item.Slot.Span.Union(frames.Tree(item.Frame.Document)!.Word(item.Frame.Word).Span) is { Length: <= LongestEvidence } both ? both : item.Slot.Span;

    /// <summary>One party the same, and of the other some words.</summary>
    private static bool Match(Item a, Item b, TermWeights weights) =>
        a.Frame.Document != b.Frame.Document && a.Frame.IsNegated == b.Frame.IsNegated && a.Figures == b.Figures // figures are compared as such
        && (a.Tie.Key == b.Tie.Key || weights.Likeness(a.Tie.Terms, b.Tie.Terms) >= SameParty)
        && (a.Slot.Terms.Intersect(b.Slot.Terms, StringComparer.Ordinal).Any() || (a.Label is not null && b.Label is not null && a.IsTold && b.IsTold && MayBeOfOneNation(a, b) && weights.Likeness(a.Tie.Terms, b.Tie.Terms) >= SameParty));

    // "Chinese fighters" and "Ukrainian soldiers" are two parties.
    private static bool MayBeOfOneNation(Item a, Item b) => a.Names.IsEmpty || b.Names.IsEmpty || a.Names.Intersect(b.Names, StringComparer.Ordinal).Any();
}
