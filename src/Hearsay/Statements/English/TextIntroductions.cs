using Hearsay.Language;

namespace Hearsay.Statements.English;

/// <summary>"The original notice read:", "Her letter in full:": what follows is the text itself.</summary>
internal static class TextIntroductions
{
    /// <summary>Whether a sentence that ends with a colon names a text as its subject and has it read, or promises it in full.</summary>
    public static bool IsOne(TokenizedText tokens, Sentence sentence)
    {
        var namesText = false;
        for (var i = sentence.FirstToken; i < sentence.EndToken - 1; i++)
        {
            if (tokens.Tokens[i].Kind == TokenKind.Word)
            {
                namesText |= CueVerbs.IsDocument(tokens.TextOf(i));
                if (namesText && (IsReading(tokens, sentence, i) || (tokens.Is(i, "full") && tokens.Is(i - 1, "in"))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The verb ends the sentence but for "in full", "in part", "as follows": "the note read:", "the statement reads in full:".
    private static bool IsReading(TokenizedText tokens, Sentence sentence, int verb) =>
        (tokens.Is(verb, "read") || tokens.Is(verb, "reads") || tokens.Is(verb, "said") || tokens.Is(verb, "says"))
        && (verb == sentence.EndToken - 2
            || (verb == sentence.EndToken - 4 && (tokens.Is(verb + 1, "in") || tokens.Is(verb + 1, "as"))));
}
