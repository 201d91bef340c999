using System.Collections.Frozen;
using Hearsay.Claims.English;

namespace Hearsay.Discrepancies.English;

/// <summary>Verbs that tell nothing without their object, verbs of speech and thought, and what any report counts or dates by: two reports that share one need not tell of one deed.</summary>
internal static class LightVerbs
{
    private static readonly FrozenSet<string> Meanings =
        ("be is was are were been have has had having do did done make made take took taken get got come came go went going gone give gave given say said says tell told hold held set see saw seen put keep kept let happen "
        + "occur receive form part place plan add report announce state note explain show found find use become need want know think believe hope expect seem feel look mean like indicate suggest confirm deny decline "
        + "comment ask answer respond morning afternoon evening night today day week year month time people man woman")
            .Split(' ').Select(word => NewsWords.Meaning(word)).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string meaning) => Meanings.Contains(meaning);
}
