using System.Collections.Frozen;
using Hearsay.Claims.English;

namespace Hearsay.Discrepancies.English;

/// <summary>What befalls one party once: two days or years of it cannot both be right.</summary>
internal static class OnceDeeds
{
    private static readonly FrozenSet<string> Meanings = "born found establish build graduate retire marry wed convict sentence jail invade annex"
        .Split(' ').Select(word => NewsWords.Meaning(word)).Append(Death).ToFrozenSet(StringComparer.Ordinal);

    private static string Death => NewsWords.Meaning("die");

    /// <param name="meaning">As <see cref="NewsWords.Meaning"/> has it.</param>
    public static bool Contains(string meaning) => Meanings.Contains(meaning);

    public static bool IsDeath(string meaning) => meaning == Death;
}
