using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Reuse;
using Hearsay.Statements;
using Hearsay.Statements.English;
using Hearsay.Stories;
using Hearsay.Utterances;

namespace Hearsay.Claims;

/// <summary>Counts who stands behind a claim on their own: different first sources, and texts that name none.</summary>
internal sealed class Origins(Story story, StoryReuse reuse, ImmutableArray<Utterance> utterances)
{
    private const int FewestSameWords = 5; // "every week a boat is sold" is not said twice by chance

    private readonly Officers officers = new(story);

    private readonly Dictionary<string, Utterance> utteranceOf = utterances
        .SelectMany(utterance => utterance.Statements.Select(statement => (statement, utterance)))
        .ToDictionary(pair => pair.statement, pair => pair.utterance, StringComparer.Ordinal);

    private readonly Dictionary<string, string> familyOf = reuse.Families
        .SelectMany(family => family.Documents.Select(document => (document, First: family.Documents[0])))
        .ToDictionary(pair => pair.document, pair => pair.First, StringComparer.Ordinal);

    /// <summary>
    /// The positions, each with the origin that it counts for, and how many of these origins confirm what another party says. Reports that tell it in their own words,
    /// once per family, are origins only where nobody is named who says it: otherwise they may have it from them.
    /// </summary>
    /// <param name="agrees">Its words say the claim beyond doubt.</param>
    /// <param name="isAside">They only describe something wherever they stand, "who stood on the bank": so they bear nothing out.</param>
    public (ImmutableArray<Position> Positions, int Confirming) Of(ImmutableArray<Position> positions, Func<Position, bool> agrees, bool isAside)
    {
        var agreed = positions.Where(agrees).ToArray();
        var told = agreed
            .Where(position => position.Stance is Stance.Asserted or Stance.Reported or Stance.Interpretation && position.Chain.Length > 1)
            .ToArray();
        var known = told.Where(position => !PressAtLarge.IsOne(story.Entity(position.Chain[0]))).ToArray();
        var originOf = new Dictionary<Position, string>();
        foreach (var act in ActsOfSpeech(known.Length > 0 ? known : told))
        {
            var speaker = SpeakerOf(act);
            act.ForEach(position => originOf[position] = speaker);
        }

        if (originOf.Count == 0)
        {
            AddNameless(originOf, agreed);
        }

        foreach (var position in agreed.Where(position => position.Stance == Stance.Confirmed))
        {
            originOf[position] = position.Holder;
        }

        Join(originOf, (body, officer) => officers.SpeaksFor(officer, body));
        Join(originOf, (shorter, longer) => Officers.IsShortFor(story.Entity(shorter), story.Entity(longer)));
        Join(originOf, officers.IsNamedAs);
        Join(originOf, (one, other) => string.CompareOrdinal(one, other) > 0 && officers.AreOfOneBody(one, other));
        Join(originOf, officers.MayMean);
        Join(originOf, (one, other) => string.CompareOrdinal(one, other) > 0 && Officers.ArePartsOfOne(story.Entity(one), story.Entity(other)));
        Join(originOf, officers.MayBeNamedAs);
        JoinSpokespeople(originOf);
        JoinCarriers(originOf);
        if (originOf.Count == 0)
        {
            AddReports(originOf, agreed);
        }

        if (isAside && originOf.Count > 0)
        {
            var first = positions.Where(originOf.ContainsKey).Select(position => originOf[position]).First();
            originOf = originOf.Where(pair => pair.Value == first).ToDictionary();
        }

        var asserting = originOf.Where(pair => pair.Key.Stance != Stance.Confirmed).Select(pair => pair.Value).ToHashSet(StringComparer.Ordinal);
        var confirming = originOf.Where(pair => pair.Key.Stance == Stance.Confirmed && asserting.Count > 0).Select(pair => pair.Value).Where(origin => !asserting.Contains(origin)).ToHashSet(StringComparer.Ordinal);
        return ([.. positions.Select(position =>
        {
            var origin = originOf.GetValueOrDefault(position);
            var confirms = position.Stance != Stance.Confirmed || (origin is null ? IsOfTwoSides(position, positions) : confirming.Contains(origin));
            return position with { Origin = origin, Stance = confirms ? position.Stance : Stance.Asserted };
        })], confirming.Count);
    }

    /// <summary>Another party is at hand, not of its own side, that says what it confirms.</summary>
    private bool IsOfTwoSides(Position position, ImmutableArray<Position> positions) =>
        positions.Any(other => other.Chain.Length > 1 && Stances.Affirms(other.Stance) && other.Holder != position.Holder && !officers.SpeaksFor(other.Holder, position.Holder) && !officers.SpeaksFor(position.Holder, other.Holder));

    /// <summary>Sources that a report gives and does not name, "a port worker's brother": as many as there are different words for them.</summary>
    private void AddNameless(Dictionary<Position, string> originOf, Position[] agreed)
    {
        var statementOf = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var position in agreed)
        {
            if (position.Stance == Stance.Reported && story.Statement(position.Statement) is { Source: { Entity: null, Span.Text: var source } } statement && !SourceWords.IsPronoun(source))
            {
                var same = statementOf.Keys.FirstOrDefault(known => known.EndsWith(source, StringComparison.OrdinalIgnoreCase) || source.EndsWith(known, StringComparison.OrdinalIgnoreCase)) ?? source;
                statementOf.TryAdd(same, statement.Id);
                originOf[position] = statementOf[same];
            }
        }
    }

    /// <summary>Reports that tell it themselves, each family by the first of them that does; else one source of whom nothing is known, for what all of them quote may be one man's.</summary>
    private void AddReports(Dictionary<Position, string> originOf, Position[] agreed)
    {
        var affirming = agreed.Where(position => position.Chain.Length == 1 && Stances.Affirms(position.Stance)).ToArray();
        var firstOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var position in affirming.Where(position => position.Statement is null))
        {
            var family = familyOf.GetValueOrDefault(position.Chain[0], position.Chain[0]);
            firstOf.TryAdd(family, position.Chain[0]);
            originOf[position] = firstOf[family];
        }

        if (originOf.Count == 0 && affirming is [var first, ..])
        {
            var origin = story.Statement(first.Statement) is { Form: StatementForm.Indirect, Source.Span: null } ? first.Chain[0] : first.Statement!; // "is expected to sail" are the report's words
            Array.ForEach(affirming, position => originOf[position] = origin);
        }
    }

    /// <summary>Counts two origins as one where the first is but another name for the second.</summary>
    /// <param name="isSame">Never leads back: a body to its officer, a shorter name to a longer.</param>
    private static void Join(Dictionary<Position, string> originOf, Func<string, string, bool> isSame)
    {
        var origins = originOf.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        foreach (var origin in origins)
        {
            var whole = origin;
            while (origins.FirstOrDefault(other => other != whole && isSame(whole, other)) is { } next)
            {
                whole = next;
            }

            foreach (var position in originOf.Where(pair => pair.Value == origin).Select(pair => pair.Key).ToArray())
            {
                originOf[position] = whole;
            }
        }
    }

    /// <summary>"Cameron expressed, his spokesman said", and what the spokesman says in other reports: one voice. "The spokesman" of two reports may be two, but is not shown to be.</summary>
    private void JoinSpokespeople(Dictionary<Position, string> originOf)
    {
        var through = originOf
            .Where(pair => pair.Key.Chain is [_, var spokesman, _, ..] && Spokespeople.IsOne(story.Entity(spokesman)))
            .Select(pair => (Spokesman: pair.Key.Chain[1], For: pair.Value))
            .Distinct()
            .OrderBy(pair => pair.For, StringComparer.Ordinal).ThenBy(pair => pair.Spokesman, StringComparer.Ordinal)
            .ToArray();
        foreach (var (spokesman, principal) in through)
        {
            var one = originOf.Values.Distinct(StringComparer.Ordinal)
                .Where(origin => origin != principal && (officers.MayBeOne(origin, spokesman) || through.Any(other => other.For == origin && officers.MayBeOne(other.Spokesman, spokesman))))
                .ToHashSet(StringComparer.Ordinal);
            foreach (var position in originOf.Where(pair => one.Contains(pair.Value)).Select(pair => pair.Key).ToArray())
            {
                originOf[position] = principal;
            }
        }
    }

    /// <summary>What the reports have of one party through another alone, who says so himself, comes from that other: "Aas told me so," and "It is so," the mayor said.</summary>
    private static void JoinCarriers(Dictionary<Position, string> originOf)
    {
        foreach (var said in originOf.GroupBy(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal).OrderBy(said => said.Key, StringComparer.Ordinal).ToArray())
        {
            if (originOf.Values.Where(other => other != said.Key && said.All(position => position.Chain.Skip(1).Contains(other, StringComparer.Ordinal))).Order(StringComparer.Ordinal).FirstOrDefault() is { } carrier)
            {
                foreach (var position in said)
                {
                    originOf[position] = carrier;
                }
            }
        }
    }

    /// <summary>The positions by what was said once: one utterance, or as many words in a row that are the same; what shows nothing of the kind stands for itself.</summary>
    private List<List<Position>> ActsOfSpeech(Position[] told)
    {
        var acts = new List<List<Position>>();
        var known = new Dictionary<string, List<Position>>(StringComparer.Ordinal);
        foreach (var position in told)
        {
            var signs = SignsOf(position).ToArray();
            var same = signs.Select(sign => known.GetValueOrDefault(sign)).OfType<List<Position>>().Distinct().ToArray();
            var act = same.Length > 0 ? same[0] : [];
            act.Add(position);
            foreach (var other in same.Skip(1))
            {
                act.AddRange(other);
                acts.Remove(other);
                foreach (var sign in known.Where(pair => pair.Value == other).Select(pair => pair.Key).ToArray())
                {
                    known[sign] = act;
                }
            }

            if (same.Length == 0)
            {
                acts.Add(act);
            }

            foreach (var sign in signs)
            {
                known[sign] = act;
            }
        }

        return acts;
    }

    private IEnumerable<string> SignsOf(Position position)
    {
        if (position.Statement is { } statement && utteranceOf.TryGetValue(statement, out var utterance))
        {
            yield return utterance.Id;
        }

        if (position.Statement is not null && position.Evidence.Text.AsSpan().Count(' ') >= FewestSameWords - 1)
        {
            yield return position.Evidence.Text.ToLowerInvariant();
        }
    }

    /// <summary>One act of speech has one speaker, whomever the reports give it to ("the notice", "the town"): the one that most give.</summary>
    private static string SpeakerOf(IEnumerable<Position> said) => said.GroupBy(position => position.Chain[0], StringComparer.Ordinal)
        .OrderByDescending(first => first.Count()).ThenBy(first => first.Key, StringComparer.Ordinal).First().Key;
}
