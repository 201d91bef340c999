using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>Somebody without a name in one report whom another names: "a woman of Orla was charged with ...", "Ines Aas was charged with ...".</summary>
internal static class NamedPartyDiscrepancies
{
    private const double SameMatter = 0.4; // likeness of two clauses, their parties left out

    private const int FewestShared = 2; // terms of the clauses, the deed not one of them

    private const int LongestEvidence = 250; // characters

    private const int MostShown = 3; // of one story

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights) => frames
        .ByDeed(frame => !frame.IsNegated && !frame.IsNoun)
        .SelectMany(deed => Of(story, frames, deed, weights))
        .DistinctBy(found => string.Join('|', Discrepancies.ValuesOf(found.Readings)), StringComparer.OrdinalIgnoreCase)
        .Take(MostShown);

    private static IEnumerable<Discrepancy> Of(Story story, StoryFrames frames, Frame[] deed, TermWeights weights)
    {
        foreach (var (ofAgent, a) in deed.SelectMany(frame => new[] { (true, frame), (false, frame) }))
        {
            if (Slot(a, ofAgent) is not { } nameless || !IsNameless(frames.Tree(a.Document)!, nameless))
            {
                continue;
            }

            foreach (var b in deed)
            {
                if (b.Document == a.Document || Slot(b, ofAgent) is not { Entity: { } id } named || story.Entity(id) is not { Type: EntityType.Person } person || !IsName(person.Name)
                    || person.Mentions.Any(mention => mention.Document == story.Documents[a.Document].Id) || !AreOneDeed(frames, a, b, nameless, named, weights))
                {
                    continue;
                }

                string TextOf(int document, TextSpan span) => DiscrepancyTitles.Clip(story.TextOf(document, span));
                var value = TextOf(a.Document, frames.Tree(a.Document)!.CoreOf(nameless.Word));
                yield return Discrepancies.About(
                    story, DiscrepancyKind.Omission, Severity.Medium, $"Who {TextOf(a.Document, Rest(frames, a, nameless))}",
                    new Reading(value, [story.Quote(a.Document, a.Clause)]), new Reading(person.Name, [story.Quote(b.Document, b.Clause)]));
                break;
            }
        }
    }

    // Not "Orla man", "AUSTRALIAN climber": a noun with a place before it names nobody.
    private static bool IsName(string name) => name is [>= 'A' and <= 'Z', ..] && char.IsUpper(name[name.LastIndexOf(' ') + 1]);

    private static Participant? Slot(Frame frame, bool ofAgent) => ofAgent ? frame.Agent : frame.Object;

    private static TextSpan Rest(StoryFrames frames, Frame frame, Participant left)
    {
        var span = frames.Tree(frame.Document)!.Word(frame.Word).Span;
        return (frame.Agent == left ? frame.Object : frame.Agent) is { } other && other.Span.Start > span.Start ? span.Union(other.Span) : span;
    }

    // "a woman from Orla", "an unnamed man"
    private static bool IsNameless(WordTree tree, Participant party) => tree.Word(party.Word).Tag == UniversalTag.Noun && tree.Child(party.Word, "det") is { } article
        && (tree.Is(article, "a") || tree.Is(article, "an")) && (LooseRoles.IsLoose(tree.TextOf(party.Word).ToString()) || LoadedWords.LabelOf(tree.TextOf(party.Word)) is not null);

    private static bool AreOneDeed(StoryFrames frames, Frame a, Frame b, Participant nameless, Participant named, TermWeights weights)
    {
        if (a.Clause.Length > LongestEvidence || b.Clause.Length > LongestEvidence || IsOneMore(frames, a) || IsOneMore(frames, b))
        {
            return false;
        }

        var (one, other) = (Terms(frames, a, nameless), Terms(frames, b, named));
        return one.Intersect(other, StringComparer.Ordinal).Count() >= FewestShared && weights.Likeness([.. one], [.. other]) >= SameMatter;
    }

    /// <summary>"Aas was also killed": by another deed than the one told of before.</summary>
    private static bool IsOneMore(StoryFrames frames, Frame frame) =>
        frames.Tree(frame.Document) is { } tree && tree.HasChild(frame.Word, child => ClauseMarks.IsAlso(tree.TextOf(child)));

    private static IEnumerable<string> Terms(StoryFrames frames, Frame frame, Participant party)
    {
        var tree = frames.Tree(frame.Document)!;
        return PhraseTerms.Of(tree, frame.Clause.Union(tree.ClauseOf(frame.Word))).Except(party.Terms, StringComparer.Ordinal).Where(term => term != frame.Deed).Order(StringComparer.Ordinal);
    }
}
