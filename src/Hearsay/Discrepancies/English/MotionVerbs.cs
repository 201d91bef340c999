using System.Collections.Frozen;
using Hearsay.Claims.English;

namespace Hearsay.Discrepancies.English;

/// <summary>Verbs of which a length says how far: "fell 200 feet".</summary>
internal static class MotionVerbs
{
    private static readonly FrozenSet<string> Meanings =
        "fall plunge drop plummet tumble slide slip climb walk march run drive ride travel sail swim fly drift drag throw hurl fling carry dig sink dive jump leap trek crawl row stretch extend rise"
            .Split(' ').Select(word => NewsWords.Meaning(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="meaning">As <see cref="NewsWords.Meaning"/> has it.</param>
    public static bool Contains(string meaning) => Meanings.Contains(meaning);
}
