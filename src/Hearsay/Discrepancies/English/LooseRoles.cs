using System.Collections.Frozen;

namespace Hearsay.Discrepancies.English;

/// <summary>What a report calls a person without naming an office that another could contradict: kin, forms of address, seats held beside an office.</summary>
internal static class LooseRoles
{
    private static readonly FrozenSet<string> Words =
        ("representative congressman congresswoman senator member lawmaker deputy mp colleague suspect victim witness resident journalist reporter author "
        + "sister brother father mother son daughter wife husband uncle aunt cousin friend neighbour neighbor man woman boy girl candidate critic supporter veteran")
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsLoose(string role) => Words.Contains(role[(role.LastIndexOf(' ') + 1)..]);
}
