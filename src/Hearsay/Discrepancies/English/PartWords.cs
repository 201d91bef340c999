using Hearsay.Language;

namespace Hearsay.Discrepancies.English;

/// <summary>Words that take a part out of a figure before them: "half of whom", "300 of them".</summary>
internal static class PartWords
{
    /// <summary>How many the part is, and the token after its last word; null where no part begins.</summary>
    public static (double Part, int End)? PartAt(TokenizedText text, int token, Sentence sentence, double whole)
    {
        var (part, of) = text.Is(token, "half") ? (whole / 2, token + 1)
            : FigureReader.Read(text, token, sentence) is { Unit: null } figure && figure.High < whole ? (figure.High, figure.End)
            : (0, 0);
        return of > token && of + 1 < sentence.EndToken && text.Is(of, "of") && (text.Is(of + 1, "whom") || text.Is(of + 1, "them") || text.Is(of + 1, "those") || text.Is(of + 1, "which")) ? (part, of + 2) : null;
    }
}
