using System.Collections.Frozen;

namespace Hearsay.Discrepancies.English;

/// <summary>Words that make a sentence a charge against somebody: leaks, lies, abuse.</summary>
internal static class ChargeWords
{
    private static readonly FrozenSet<string> Words =
        ("leak leaks leaked lie lies lied lying liar false falsely smear smears vendetta witch-hunt abuse abused abuses corrupt corruption illegal illegally unlawful unlawfully violation violations violated violate "
        + "crime crimes criminal fraud fraudulent malicious cover-up betrayal betrayed deceit deceived deception misled misleading misconduct negligence negligent reckless recklessly racist racism "
        + "cowardly coward brutal brutality cruel shameful disgrace disgraceful hypocrisy hypocritical incompetent incompetence failed failure bully bullying intimidation threat threats threatened "
        + "politically-motivated sabotage treason murder murdered murderers war-crime genocide stolen stole steal cheated cheating rigged unfair unjust injustice discriminate discrimination")
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string word) => Words.Contains(word);
}
