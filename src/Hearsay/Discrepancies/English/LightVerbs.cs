using System.Collections.Frozen;
using Hearsay.Claims.English;

namespace Hearsay.Discrepancies.English;

/// <summary>Predicates that are in any report: sharing one, clauses share no event.</summary>
internal static class LightVerbs
{
    private static readonly FrozenSet<string> Meanings =
        ("be is was are were been have has had do did done make made take took taken get got come came go went gone give gave given say said tell told hold held set see seen saw put keep kept happen "
        + "occur receive form part place plan morning afternoon evening night today add report announce state note explain show found find use become day week year month time people man woman")
            .Split(' ').Select(word => NewsWords.Meaning(word)).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string meaning) => Meanings.Contains(meaning);
}
