using System.Collections.Frozen;
using Hearsay.Claims.English;

namespace Hearsay.Discrepancies.English;

/// <summary>What a report calls a person without naming an office that another could contradict: kin, forms of address, seats held beside an office.</summary>
internal static class LooseRoles
{
    private static readonly FrozenSet<string> Words =
        ("representative congressman congresswoman senator member lawmaker legislator deputy mp colleague suspect victim witness resident journalist reporter author analyst expert "
        + "sister brother father mother son daughter wife husband uncle aunt cousin friend neighbour neighbor man woman boy girl candidate critic supporter veteran "
        + "grandfather grandmother grandson widow partner boyfriend girlfriend fiancee predecessor successor nominee contender rival founder co-founder cofounder owner native star actor actress singer player guard "
        + "forward coach captain capt pilot physician doctor surgeon lawyer attorney officer agent official investigator detective "
        + "researcher scientist professor student teacher driver worker employee person people democrat republican conservative liberal leader counterpart host winner one figure "
        + "defendant shooter gunman killer attacker robber rapper musician frontman teenager youth mother-of-two pastor activist organizer organiser editor writer columnist blogger")
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Go with any office.
    private static readonly FrozenSet<string> Leads = Meanings("head leader chief boss director chair chairman chairwoman president executive ceo");

    private static readonly FrozenSet<string> Grades = Meanings("former acting deputy vice senior top chief new ex interim then late");

    public static bool IsLoose(string role) => Words.Contains(role[(role.LastIndexOf(' ') + 1)..]);

    /// <summary>The meaning of a word for whoever is at the top.</summary>
    public static bool IsLead(string meaning) => Leads.Contains(meaning);

    /// <summary>The meaning of an office, whoever holds it and however it is spelt: "spokeswoman" is "spokesman", "advisor" "adviser".</summary>
    public static string Office(ReadOnlySpan<char> noun)
    {
        foreach (var ending in (ReadOnlySpan<string>)["woman", "person"])
        {
            if (noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return NewsWords.Meaning($"{noun[..^ending.Length]}man");
            }
        }

        return NewsWords.Meaning(noun.Equals("advisor", StringComparison.OrdinalIgnoreCase) ? "adviser" : noun);
    }

    /// <summary>Says rank or time of an office, not of what.</summary>
    public static bool IsGrade(string meaning) => Grades.Contains(meaning);

    private static FrozenSet<string> Meanings(string words) => words.Split(' ').Select(word => NewsWords.Meaning(word)).ToFrozenSet(StringComparer.Ordinal);
}
