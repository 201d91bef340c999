using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>"received a warning that S", "faces calls for NP": the subject hears it, and who says it is not told. "sought confirmation that S": nobody has said it.</summary>
internal static class ReceivedWords
{
    private const int MostBetween = 4; // words from the verb to its noun: "faces growing international calls for"

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Hearing = Set("verb:");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Asking = Set("asked:");

    /// <summary>A cue of such a verb and a noun for an act of speech.</summary>
    public static bool IsHeard(ClauseText text, (int Start, int End) cue) => Has(text, cue, Hearing);

    /// <summary>A cue of a verb that asks for it and a noun for an act of speech.</summary>
    public static bool IsAskedFor(ClauseText text, (int Start, int End) cue) => Has(text, cue, Asking);

    private static bool Has(ClauseText text, (int Start, int End) cue, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> verbs)
    {
        for (var i = cue.Start; i < cue.End; i++)
        {
            if (CueLexicon.NounAt(text.Tokens, i) is null)
            {
                continue;
            }

            // The cue is the noun alone, or begins with its verb.
            for (var before = i - 1; before >= Math.Max(0, i - MostBetween) && !text.Is(before, WordClass.Break | WordClass.Subject); before--)
            {
                if (verbs.Contains(text.TextOf(before)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string kind) => Lexicon.Lines("Statements/English/received-words.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(words => words[0] == kind)
        .SelectMany(words => kind == "verb:" ? words.Skip(1).SelectMany(EnglishVerb.Forms) : words.Skip(1))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
