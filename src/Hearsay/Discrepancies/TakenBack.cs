using Hearsay.Articles;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>Figures that an outlet's own note corrects: "Correction: An earlier version of this report said that 17 people had been killed."</summary>
internal static class TakenBack
{
    /// <summary>The outlet that corrected it; null where none did.</summary>
    /// <param name="held">All figures of the unit, by report: what the corrected report still says is what its note puts right.</param>
    public static string? By(Story story, Quantity figure, HashSet<(int Document, double Low, double High)> held)
    {
        if (story.Documents[figure.Document].Source.Publisher is not { Length: > 0 } outlet)
        {
            return null;
        }

        for (var d = 0; d < story.Documents.Length; d++)
        {
            var document = story.Documents[d].Source;
            if (string.Equals(document.Publisher, outlet, StringComparison.OrdinalIgnoreCase)
                && !held.Contains((d, figure.Low, figure.High))
                && document.Noise.Any(noise => noise.Kind == NoiseKind.Correction && Names(story.Documents[d].Tokens, noise, figure.Low)))
            {
                return outlet;
            }
        }

        return null;
    }

    private static bool Names(TokenizedText text, Noise note, double value)
    {
        var end = text.TokenAt(note.Span.End);
        for (var i = text.TokenAt(note.Span.Start); i < end; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Number or TokenKind.Word && NumberReader.TryRead(text, i, end, out var number, out _, out _) && number == value)
            {
                return true;
            }
        }

        return false;
    }
}
