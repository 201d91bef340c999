using System.Collections.Frozen;
using Hearsay.Claims.English;

namespace Hearsay.Discrepancies.English;

/// <summary>Verbs that tell nothing without their object, and those of speech and thought: two reports that share one need not tell of one deed.</summary>
internal static class EmptyVerbs
{
    private static readonly FrozenSet<string> Meanings =
        ("have has had having be do did done make made took take take get got give gave go going went see saw use come say said says tell told add know think believe want need put keep let hope expect seem become feel "
        + "look show mean like note indicate suggest announce report confirm deny decline comment ask answer respond")
            .Split(' ').Select(word => NewsWords.Meaning(word)).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string deed) => Meanings.Contains(deed);
}
