using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Reuse;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Utterances;

namespace Hearsay.Claims;

/// <summary>Counts who stands behind a claim on their own: different first sources, and texts that name none.</summary>
internal sealed class Origins(Story story, StoryReuse reuse, ImmutableArray<Utterance> utterances)
{
    private const int FewestSameWords = 5; // "every week a boat is sold" is not said twice by chance

    private readonly Dictionary<string, Utterance> utteranceOf = utterances
        .SelectMany(utterance => utterance.Statements.Select(statement => (statement, utterance)))
        .ToDictionary(pair => pair.statement, pair => pair.utterance, StringComparer.Ordinal);

    private readonly Dictionary<string, string> familyOf = reuse.Families
        .SelectMany(family => family.Documents.Select(document => (document, First: family.Documents[0])))
        .ToDictionary(pair => pair.document, pair => pair.First, StringComparer.Ordinal);

    /// <summary>
    /// The positions, each with the origin that it counts for, and how many of these origins confirm. Reports that tell it in their own words, once per family,
    /// are origins only where nobody is named who says it: otherwise they may have it from them.
    /// </summary>
    /// <param name="agrees">Its words say the claim beyond doubt.</param>
    public (ImmutableArray<Position> Positions, int Confirming) Of(ImmutableArray<Position> positions, Func<Position, bool> agrees)
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

        var asserting = originOf.Values.ToHashSet(StringComparer.Ordinal);
        foreach (var position in agreed.Where(position => position.Stance == Stance.Confirmed))
        {
            originOf[position] = position.Holder;
        }

        Join(originOf, (body, officer) => SpeaksFor(story.Entity(officer), story.Entity(body)));
        Join(originOf, (shorter, longer) => IsShortFor(story.Entity(shorter), story.Entity(longer)));
        JoinSpokespeople(originOf);
        JoinCarriers(originOf);
        if (originOf.Count == 0)
        {
            foreach (var position in agreed.Where(position => position.Chain.Length == 1 && Stances.Affirms(position.Stance)))
            {
                originOf[position] = familyOf.GetValueOrDefault(position.Chain[0], position.Chain[0]);
            }
        }

        var confirming = originOf.Where(pair => pair.Key.Stance == Stance.Confirmed).Select(pair => pair.Value).Where(origin => !asserting.Contains(origin)).Distinct(StringComparer.Ordinal).Count();
        return ([.. positions.Select(position => originOf.TryGetValue(position, out var origin) ? position with { Origin = origin } : position)], confirming);
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
                .Where(origin => origin != principal && (MayBeOne(origin, spokesman) || through.Any(other => other.For == origin && MayBeOne(other.Spokesman, spokesman))))
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
            if (originOf.Values.Where(other => other != said.Key && said.All(position => position.Chain.IndexOf(other, 1) > 0)).Order(StringComparer.Ordinal).FirstOrDefault() is { } carrier)
            {
                foreach (var position in said)
                {
                    originOf[position] = carrier;
                }
            }
        }
    }

    private bool MayBeOne(string a, string b) => a == b || IsShortFor(story.Entity(a), story.Entity(b)) || IsShortFor(story.Entity(b), story.Entity(a));

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

    /// <summary>"the court" in one report and "the Supreme Court" in another may be two, but are not shown to be.</summary>
    private static bool IsShortFor(Entity? shorter, Entity? longer) =>
        shorter is { Name.Length: > 0 } && longer is not null && shorter.Type == longer.Type && shorter.Name.Length < longer.Name.Length
        && shorter.Name.Split(' ').All(word => longer.Name.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>A report gives the person an office of the body ("union secretary" and the union): the two are one voice.</summary>
    public static bool SpeaksFor(Entity? officer, Entity? body) =>
        officer?.Type == EntityType.Person && body?.Type is (EntityType.Organization or EntityType.Group) && body.Name.Length > 0
        && body.Name[(body.Name.LastIndexOf(' ') + 1)..] is var head
        && officer.Roles.Any(role => role.Split(' ').Contains(head, StringComparer.OrdinalIgnoreCase) || role.Contains(body.Name, StringComparison.OrdinalIgnoreCase));
}
