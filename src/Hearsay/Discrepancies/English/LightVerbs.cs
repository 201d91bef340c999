using System.Collections.Frozen;
using Hearsay.Claims.English;

namespace Hearsay.Discrepancies.English;

<<<<<<< HEAD
/// <summary>Predicates that are in any report: sharing one, clauses share no event.</summary>
internal static class LightVerbs
{
    private static readonly FrozenSet<string> Meanings =
        ("be is was are were been have has had do did done make made take took taken get got come came go went gone give gave given say said tell told hold held set see seen saw put keep kept happen "
        + "occur receive form part place plan morning afternoon evening night today add report announce state note explain show found find use become day week year month time people man woman")
            .Split(' ').Select(word => NewsWords.Meaning(word)).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string meaning) => Meanings.Contains(meaning);
=======
/// <summary>Verbs that tell nothing without their object, and those of speech: two reports that share one need not tell of one deed.</summary>
internal static class LightVerbs
{
    private static readonly FrozenSet<string> Meanings =
        "have has had having be do did done make made take took get got give gave go going went see saw use come say said says tell told add know think believe want need put keep let hope expect seem become feel look show mean like note indicate suggest announce report confirm deny decline comment ask answer respond"
            .Split(' ').Select(word => NewsWords.Meaning(word)).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string deed) => Meanings.Contains(deed);
>>>>>>> 65462ad (Discrepancies read off dependency trees: deeds, denials, opposites, labels, sourcing, fragments)
}
