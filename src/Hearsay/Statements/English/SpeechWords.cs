using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Words that tell of speech, thought or feeling; see the head of speech-words.txt.</summary>
internal static class SpeechWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Lexicon
        .Lines("Statements/English/speech-words.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => words[0] == "verb:" ? words.Skip(1).SelectMany(EnglishVerb.Forms) : words.Skip(1))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One of the words of a cue is one, or reports speech in other places.</summary>
    public static bool AreIn(TokenizedText text, TextSpan cue)
    {
        for (var i = text.TokenAt(cue.Start); i < text.Tokens.Length && text.Tokens[i].Start < cue.End; i++)
        {
            if (Words.Contains(text.TextOf(i)) || CueLexicon.VerbAt(text, i) is not null || CueLexicon.NounAt(text, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"known as the Reef", "best known for its cheese": how a thing is called, and by nobody.</summary>
    public static bool IsNaming(TokenizedText text, TextSpan cue)
    {
        var after = text.TokenAt(cue.End);
        after = after > 0 && (text.Is(after - 1, "as") || text.Is(after - 1, "for")) ? after - 1 : after;
        return after > 0 && text.Is(after - 1, "known") && after < text.Tokens.Length && (text.Is(after, "as") || text.Is(after, "for"));
    }

    /// <summary>'sold as "sea salt"': what a thing goes by.</summary>
    public static bool IsNamingAs(ReadOnlySpan<char> verb, ReadOnlySpan<char> next) =>
        next.Equals("as", StringComparison.OrdinalIgnoreCase) && verb is "known" or "sold" or "marketed" or "billed" or "advertised" or "traded" or "styled";
}
