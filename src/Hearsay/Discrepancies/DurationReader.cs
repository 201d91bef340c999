using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>How long something takes, in one report.</summary>
/// <param name="Matter">What lasts so long, alike in all reports: a person's sentence, a noun, a verb.</param>
/// <param name="Name">The same for a reader.</param>
/// <param name="About">Terms that stand about the noun; none for a verb.</param>
/// <param name="Clause">Terms of the clause, the length's own left out.</param>
/// <param name="Day">The day, month or year that it names.</param>
internal sealed record Duration(int Document, TextSpan Span, TimeLength Length, string Matter, string Name, ImmutableArray<string> About, ImmutableArray<string> Clause, string? Day) : Finding(Document, Span)
{
    /// <summary>Prefix of the matter of somebody's sentence; the person's id follows.</summary>
    public const string Sentence = "sentence ";

    public bool IsSentence => Matter.StartsWith(Sentence, StringComparison.Ordinal);

    /// <summary>What a verb tells, so that its parties must be the same; null for a noun's length.</summary>
    public Frame? Deed { get; init; }
}

/// <summary>Reads lengths of time off a report, each with what it is the length of, by the trees.</summary>
internal sealed class DurationReader(Story story, int document, WordTree tree, IReadOnlyDictionary<int, Frame> frames)
{
    private const int LongestEvidence = 200; // characters

    private const int SentenceTokens = 6; // about a length in which words make it another than the sentence itself

    private TokenizedText Text => story.Documents[document].Tokens;

    public IEnumerable<Duration> Read() => story.Documents[document].Times
        .Where(time => !Text.IsNoise(time.Span.Start))
        .Select(time => TimeLength.Read(Text, time) is { } length && tree.LastWord(time.Span) is { } unit ? Of(length, Unit(unit)) : null)
        .OfType<Duration>();

    // "three years and four months" hangs by its years
    private int Unit(int word)
    {
        while (tree.Word(word).Relation is "conj" or "nummod" && tree.Word(word).Head >= 0)
        {
            word = tree.Word(word).Head;
        }

        return word;
    }

    private Duration? Of(TimeLength length, int unit)
    {
        var (relation, head) = (tree.Word(unit).Relation, tree.Word(unit).Head);
        if (head < 0)
        {
            return null;
        }

        var link = tree.Case(unit);
        if (relation is "compound" or "amod" || (relation == "nmod" && link is "of" or "for"))
        {
            return tree.Word(head).Tag == UniversalTag.Noun ? OfNoun(length, head) : null;
        }

        return tree.Word(head).Tag == UniversalTag.Verb && (relation is "obj" or "obl" or "obl:unmarked" or "advmod") ? OfVerb(length, head, relation == "obj" ? "" : link ?? "") : null;
    }

    private Duration? OfNoun(TimeLength length, int noun)
    {
        var text = tree.TextOf(noun);
        if (PrisonWords.IsSentence(text) && ConvictOf(noun) is { } person)
        {
            return OfSentence(length, person);
        }

        if (PrisonWords.IsSentence(text) || VagueLengths.Contains(text))
        {
            return null;
        }

        var phrase = tree.CoreOf(noun);
        var own = length.Span;
        var about = PhraseTerms.Of(tree, phrase).Except(PhraseTerms.Of(tree, own), StringComparer.Ordinal).Where(term => term != NewsWords.Meaning(tree.TextOf(noun)) && !TermWeights.IsNumber(term));
        return Make(length, noun, "n:" + NewsWords.Meaning(text), $"Duration of the {text}", [.. about.Order(StringComparer.Ordinal)]);
    }

    private Duration? OfVerb(TimeLength length, int verb, string link)
    {
        var text = tree.TextOf(verb);
        if (PrisonWords.IsJailing(text) || (PrisonWords.IsSentencing(text) && link == "to"))
        {
            return frames.TryGetValue(verb, out var jailing) && PersonAt(jailing.Object) is { } person && DeedStandings.Of(tree, jailing).Standing == Standing.Done ? OfSentence(length, person) : null;
        }

        if (!frames.TryGetValue(verb, out var frame) || frame.IsNegated || DeedStandings.Of(tree, frame).Standing is not (Standing.Done or Standing.Planned))
        {
            return null;
        }

        // "the talks lasted three hours"
        if (text is "lasted" or "last" or "lasts" && link is "" or "for")
        {
            return frame.Agent is { IsPronoun: false, Entity: null } thing && tree.Word(thing.Word).Tag == UniversalTag.Noun && !VagueLengths.Contains(tree.TextOf(thing.Word))
                ? Make(length, thing.Word, "n:" + NewsWords.Meaning(tree.TextOf(thing.Word)), $"Duration of the {tree.TextOf(thing.Word)}", [.. thing.Terms.Where(term => term != NewsWords.Meaning(tree.TextOf(thing.Word)))])
                : null;
        }

        var isHeld = text is "held" && frame.Object is { } held && (PersonAt(held) is not null || PersonGroups.IsPeople(tree.TextOf(held.Word).ToString()));
        if ((LightVerbs.Contains(frame.Deed) && !isHeld) || link is not ("" or "for"))
        {
            return null;
        }

        return Make(length, verb, "v:" + frame.Deed, $"Time ({text})", []) with { Deed = frame };
    }

    private Duration? OfSentence(TimeLength length, Entity person)
    {
        var (first, last) = (Text.TokenAt(length.Span.Start), Text.TokenAt(length.Span.End - 1));
        var sentence = Text.Sentences[Text.SentenceAt(length.Span.Start)];
        return (length.Bound == QuantityBound.AtLeast && !length.IsBeside) || HasOther(sentence, length) || PrisonWords.IsOfOtherLength(Text, Math.Max(sentence.FirstToken, first - SentenceTokens), Math.Min(sentence.EndToken, last + SentenceTokens))
            ? null
            : Make(length, tree.WordAt(length.Span.Start), Duration.Sentence + person.Id, $"Sentence of {person.Name}", []);
    }

    // "three years for theft and two years for arson": parts of a sentence
    private bool HasOther(Sentence sentence, TimeLength length)
    {
        foreach (var time in story.Documents[document].Times)
        {
            if (sentence.Span.Contains(time.Span) && TimeLength.Read(Text, time) is { } other && !TimeLength.AreEqual(length, other))
            {
                return true;
            }
        }

        return false;
    }

    // "Aas got a sentence of", "was given", "the court gave Aas"
    private Entity? ConvictOf(int noun)
    {
        if (tree.Word(noun) is not { Relation: "obj", Head: >= 0 and var verb })
        {
            return tree.Child(noun, "nmod:poss") is { } owner ? PersonAt(owner) : null;
        }

        var text = tree.TextOf(verb);
        var whom = PrisonWords.IsGetting(text) ? tree.Child(verb, "nsubj")
            : PrisonWords.IsGiving(text) ? tree.Child(verb, "nsubj:pass") ?? tree.Child(verb, "iobj")
            : null;
        return whom is { } word ? PersonAt(word) : null;
    }

    private Entity? PersonAt(int word) => story.Entity(FrameFinder.EntityAt(story, document, tree, word)) is { Type: EntityType.Person } person ? person : null;

    private Entity? PersonAt(Participant? party) => story.Entity(party?.Entity) is { Type: EntityType.Person } person ? person : null;

    private Duration Make(TimeLength length, int word, string matter, string name, ImmutableArray<string> about)
    {
        var head = tree.Word(word).Span;
        var span = length.Span.Union(head) is { Length: <= LongestEvidence } whole ? whole : length.Span;
        var clause = tree.ClauseOf(ClauseHead(word));
        clause = clause.Contains(length.Span) && clause.Length <= LongestEvidence ? clause : span;
        var terms = ClauseFinder.Terms(story, document, clause, null).Except(ClauseFinder.Terms(story, document, length.Span, null), StringComparer.Ordinal);
        return new Duration(document, span, length, matter, name, about, [.. terms], FigureTimes.DayOf(story.Documents[document], clause, length.Span.Start));
    }

    private int ClauseHead(int word)
    {
        while (tree.Word(word).Tag != UniversalTag.Verb && tree.Word(word).Head >= 0)
        {
            word = tree.Word(word).Head;
        }

        return word;
    }
}
