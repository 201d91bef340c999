using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language.English;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>One person under different offices.</summary>
internal static class RoleDiscrepancies
{
    private const int NearbyChars = 80; // characters: a title stands this close to its name

    private const int ShortestRole = 4; // "MP", "MK", "Sen" are forms of address that differ by house style

    private const int MostReports = 20; // reports compared for one person

    public static IEnumerable<Discrepancy> Find(Story story)
    {
        var roles = new Dictionary<string, List<(string Role, Evidence Place)>>(StringComparer.Ordinal);
        foreach (var document in story.Documents)
        {
            foreach (var person in document.Entities.Entities)
            {
                if (person.Type == EntityType.Person && story.EntityId(document.Id, person.Index) is { } id && First(document, person) is { } role)
                {
                    var list = roles.TryGetValue(id, out var known) ? known : roles[id] = [];
                    if (list.Count < MostReports && list.All(other => other.Place.Document != document.Id))
                    {
                        list.Add(role);
                    }
                }
            }
        }

        foreach (var (id, held) in roles.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var readings = new List<(string[] Words, string Role, List<Evidence> Places)>();
            foreach (var (role, place) in held)
            {
                var words = WordsOf(role);
                if (words.Length > 0 && readings.Find(reading => !Differ(reading.Words, words)) is var same && same.Places is not null)
                {
                    same.Places.Add(place);
                }
                else if (words.Length > 0)
                {
                    readings.Add((words, role, [place]));
                }
            }

            ImmutableArray<Reading> distinct = [.. readings.DistinctBy(reading => reading.Role, StringComparer.OrdinalIgnoreCase).Select(reading => new Reading(reading.Role, [.. reading.Places]))];
            if (distinct.Length > 1)
            {
                yield return Discrepancies.Of(story, DiscrepancyKind.Name, Severity.Low, DiscrepancyTitles.Of(story.Entity(id)?.Name ?? "Office", distinct.Select(reading => reading.Value)), distinct);
            }
        }
    }

    /// <summary>The longest role that the document gives beside a full mention, with both.</summary>
    private static (string Role, Evidence Place)? First(Statements.AnnotatedDocument document, LocalEntity person)
    {
        foreach (var role in person.Roles.OrderByDescending(role => role.Length))
        {
            foreach (var mention in document.Entities.Mentions)
            {
                if (mention.Entity != person.Index || mention.Kind != MentionKind.Name || role.Length < ShortestRole || LooseRoles.IsLoose(role))
                {
                    continue;
                }

                if (Beside(document.Text, role, mention.Core) is { } place)
                {
                    return (role, document.Source.Quote(place));
                }
            }
        }

        return null;
    }

    // Before the name ("mayor Ines Aas") or after it ("Ines Aas, the mayor"), as a word of its own.
    private static TextSpan? Beside(string text, string role, TextSpan name)
    {
        var start = Math.Max(0, name.Start - NearbyChars);
        var before = text.AsSpan(start, name.Start - start).LastIndexOf(role, StringComparison.OrdinalIgnoreCase);
        if (before >= 0 && IsWord(text, start + before, role.Length))
        {
            return new TextSpan(start + before, name.End);
        }

        var after = text.AsSpan(name.End, Math.Min(NearbyChars, text.Length - name.End)).IndexOf(role, StringComparison.OrdinalIgnoreCase);
        return after >= 0 && IsWord(text, name.End + after, role.Length) ? new TextSpan(name.Start, name.End + after + role.Length) : null;
    }

    private static bool IsWord(string text, int start, int length) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]));

    // "US president" and "president" are one; "governor" and "head of the rescue service" are two.
    private static bool Differ(string[] a, string[] b) => a.Except(b, StringComparer.Ordinal).Any() && b.Except(a, StringComparer.Ordinal).Any();

    private static string[] WordsOf(string role) =>
    [
        .. role.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !WordForms.IsFunctionWord(word))
            .Select(word => NewsWords.Meaning(word))
            .Distinct(StringComparer.Ordinal),
    ];
}
