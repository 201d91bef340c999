using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Discrepancies.English;

/// <summary>Words that say for how long, how far or how surely a thing holds: "at this time", "in many cases", "apparently".</summary>
internal static class LimitWords
{
    private const string Loose = "loose"; // before a phrase in the file

    private static readonly ILookup<bool, string[]> Phrases = Lexicon.Lines("Discrepancies/English/limit-words.txt").Select(line => line.Split(' '))
        .ToLookup(words => words[0] == Loose, words => words[0] == Loose ? words[1..] : words);

    /// <summary>Where the first stands; null where there is none.</summary>
    public static TextSpan? In(TokenizedText text, TextSpan span) => In(text, span, Phrases[false]);

    private static TextSpan? In(TokenizedText text, TextSpan span, IEnumerable<string[]> phrases)
    {
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            foreach (var phrase in phrases)
            {
                if (i + phrase.Length <= text.Tokens.Length && text.Tokens[i + phrase.Length - 1].End <= span.End && IsAt(text, i, phrase))
                {
                    return new TextSpan(text.Tokens[i].Start, text.Tokens[i + phrase.Length - 1].End);
                }
            }
        }

        return null;
    }

    /// <summary>The words limit themselves in this or any other way: "may", "allegedly".</summary>
    public static bool AreIn(TokenizedText text, TextSpan span)
    {
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (MeaningWords.CertaintyOf(text.TextOf(i)) == Certainty.Possible || (MeaningWords.IsDoubt(text.TextOf(i)) && text.TextOf(i).EndsWith("ly", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return In(text, span, Phrases.SelectMany(kind => kind)) is not null;
    }

    private static bool IsAt(TokenizedText text, int token, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!text.Is(token + i, phrase[i]))
            {
                return false;
            }
        }

        return true;
    }
}
