using System.Collections.Immutable;
using Hearsay.Reuse;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Utterances;

namespace Hearsay.Claims;

/// <summary>Counts who stands behind a claim on their own: different first sources, and texts that name none.</summary>
internal sealed class Origins(Story story, StoryReuse reuse, ImmutableArray<Utterance> utterances)
{
    private readonly Dictionary<string, Utterance> utteranceOf = utterances
        .SelectMany(utterance => utterance.Statements.Select(statement => (statement, utterance)))
        .ToDictionary(pair => pair.statement, pair => pair.utterance, StringComparer.Ordinal);

    private readonly Dictionary<string, string> familyOf = reuse.Families
        .SelectMany(family => family.Documents.Select(document => (document, family.Id)))
        .ToDictionary(pair => pair.document, pair => pair.Id, StringComparer.Ordinal);

    /// <summary>
    /// Reports that tell it in their own words, once per family, are origins only where nobody is named who says it: otherwise they may have it from them.
    /// </summary>
    public (int Asserting, int Confirming) Of(ImmutableArray<Position> positions)
    {
        var asserting = positions
            .Where(position => position.Stance is Stance.Asserted or Stance.Reported or Stance.Interpretation && position.Chain.Length > 1)
            .GroupBy(position => position.Statement is { } statement ? utteranceOf.GetValueOrDefault(statement) : null)
            .SelectMany(said => said.Key is { } utterance ? [SpeakerOf(utterance, said)] : said.Select(position => position.Chain[0]))
            .ToHashSet(StringComparer.Ordinal);
        var confirming = positions
            .Where(position => position.Stance == Stance.Confirmed)
            .Select(position => position.Holder)
            .Where(holder => !asserting.Contains(holder))
            .ToHashSet(StringComparer.Ordinal);
        asserting.RemoveWhere(body => asserting.Concat(confirming).Any(officer => officer != body && SpeaksFor(story.Entity(officer), story.Entity(body))));
        var texts = asserting.Count + confirming.Count > 0 ? 0 : positions
            .Where(position => position.Chain.Length == 1 && Stances.Affirms(position.Stance))
            .Select(position => position.Chain[0])
            .Select(document => familyOf.GetValueOrDefault(document, document))
            .Distinct(StringComparer.Ordinal)
            .Count();
        return (asserting.Count + confirming.Count + texts, confirming.Count);
    }

    /// <summary>One utterance has one speaker, whomever the reports give it to: "the notice", "the town".</summary>
    private static string SpeakerOf(Utterance utterance, IEnumerable<Position> said) => said.Select(position => position.Chain[0])
        .OrderByDescending(first => first == utterance.Speaker).ThenBy(first => first, StringComparer.Ordinal).First();

    /// <summary>A report gives the person an office of the body ("union secretary" and the union): the two are one voice.</summary>
    private static bool SpeaksFor(Entity? officer, Entity? body) =>
        officer?.Type == EntityType.Person && body?.Type is (EntityType.Organization or EntityType.Group) && body.Name.Length > 0
        && body.Name[(body.Name.LastIndexOf(' ') + 1)..] is var head
        && officer.Roles.Any(role => role.Split(' ').Contains(head, StringComparer.OrdinalIgnoreCase) || role.Contains(body.Name, StringComparison.OrdinalIgnoreCase));
}
