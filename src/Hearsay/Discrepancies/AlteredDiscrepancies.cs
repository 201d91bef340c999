using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Reuse;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>A word that one report has in the place of another's where both have the same text: "the pirates' attempt", "the pirates' intention".</summary>
internal static class AlteredDiscrepancies
{
    private const int LongestEdit = 60; // characters; a longer one is another sentence

    private const int WordsAround = 2; // that a reader is shown before and after

    private const int MostLetters = 2; // between two spellings of one word: "centre", "center"

    private const double Synonyms = 0.45; // cosine of two words that say much the same: "home", "residence"

    private const int MostShown = 4; // of one story

    private sealed record Change(Evidence A, Evidence B, double Weight);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, StoryReuse reuse, TermWeights weights) => reuse.Passages
        .Where(passage => passage.Kind is PassageKind.NearVerbatim or PassageKind.Rewritten)
        .SelectMany(passage => passage.Edits)
        .Select(edit => edit is { Op: EditOperation.Replace, A: { Text.Length: <= LongestEdit } a, B: { Text.Length: <= LongestEdit } b } ? Read(story, frames, a, b, weights) : null)
        .OfType<Change>()
        .GroupBy(change => (change.A.Text.ToUpperInvariant(), change.B.Text.ToUpperInvariant()))
        .OrderByDescending(group => group.First().Weight)
        .Take(MostShown)
        .Select(group => Of(story, [.. group]));

    private static Discrepancy Of(Story story, Change[] changes)
    {
        Evidence[] one = [.. changes.Select(change => Shown(story, change.A))];
        Evidence[] other = [.. changes.Select(change => Shown(story, change.B))];
        return Discrepancies.Of(
            story, DiscrepancyKind.Wording, Severity.Low, DiscrepancyTitles.Wording([one[0].Text, other[0].Text]),
            new Reading(one[0].Text, [.. one]), new Reading(other[0].Text, [.. other]));
    }

    /// <summary>Each side has one noun, verb or adjective of its own, and of the same class: no names, no figures, no words of time.</summary>
    private static Change? Read(Story story, StoryFrames frames, Evidence a, Evidence b, TermWeights weights)
    {
        var (one, other) = (WordsOf(story, frames, a), WordsOf(story, frames, b));
        if (one is null || other is null)
        {
            return null;
        }

        var left = one.Where(word => !other.Exists(same => same.Term == word.Term)).ToArray();
        var right = other.Where(word => !one.Exists(same => same.Term == word.Term)).ToArray();
        if (left is not [var (term, tag)] || right is not [var (rival, rivalTag)] || tag != rivalTag || !AreTwoMeanings(term, rival, weights))
        {
            return null;
        }

        var weight = weights.Of(term) + weights.Of(rival);
        return string.CompareOrdinal(a.Text, b.Text) < 0 ? new Change(a, b, weight) : new Change(b, a, weight);
    }

    private static bool AreTwoMeanings(string a, string b, TermWeights weights) => EditDistance.Of(a, b) > MostLetters
        && weights.Terms.Cosine(weights.Terms.NumberOf(a), weights.Terms.NumberOf(b)) < Synonyms;

    /// <summary>Null where a name, a figure or a time stands in it.</summary>
    private static List<(string Term, UniversalTag Tag)>? WordsOf(Story story, StoryFrames frames, Evidence place)
    {
        var index = story.IndexOf(place.Document);
        if (frames.Tree(index) is not { } tree || story.Documents[index].Times.Any(time => time.Span.Overlaps(place.Span)))
        {
            return null;
        }

        var words = new List<(string, UniversalTag)>();
        var range = tree.Syntax.WordsIn(place.Span);
        for (var word = range.First; word < range.End; word++)
        {
            switch (tree.Word(word).Tag)
            {
                case UniversalTag.Propn or UniversalTag.Num:
                case UniversalTag.Verb when tree.Child(word, "compound:prt") is not null:
                    return null;
                case UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Adj:
                    words.Add((NewsWords.Meaning(tree.TextOf(word)), tree.Word(word).Tag));
                    break;
            }
        }

        return words;
    }

    private static Evidence Shown(Story story, Evidence place)
    {
        var text = story.Document(place.Document).Tokens;
        var sentence = text.Sentences[text.SentenceAt(place.Start)];
        var (first, last) = (text.TokenAt(place.Start), text.TokenAt(place.End - 1));
        for (var i = 0; i < WordsAround && first > sentence.FirstToken && text.Tokens[first - 1].Kind == TokenKind.Word; i++)
        {
            first--;
        }

        for (var i = 0; i < WordsAround && last + 1 < sentence.EndToken && text.Tokens[last + 1].Kind == TokenKind.Word; i++)
        {
            last++;
        }

        return story.Quote(place.Document, new TextSpan(text.Tokens[first].Start, text.Tokens[last].End));
    }
}
