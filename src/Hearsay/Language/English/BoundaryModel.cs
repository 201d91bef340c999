using Hearsay.Text;

namespace Hearsay.Language.English;

/// <summary>A linear model over hashed features of a place where a sentence may end. Whole numbers: the same answer everywhere.</summary>
internal sealed class BoundaryModel(sbyte[] weights)
{
    private static readonly Lazy<BoundaryModel> Lazily = new(() => new BoundaryModel(Read()));

    public static BoundaryModel Shipped => Lazily.Value;

    public bool IsEnd(string text, ReadOnlySpan<Token> tokens, BoundaryPlace place, TextStyle style)
    {
        Span<int> features = stackalloc int[BoundaryFeatures.Count];
        BoundaryFeatures.Fill(text, tokens, place, style, features);
        var score = 0;
        foreach (var feature in features)
        {
            score += weights[feature];
        }

        return score > 0;
    }

    private static sbyte[] Read()
    {
        var bytes = Convert.FromBase64String(string.Concat(Lexicon.Lines("Language/English/sentence-ends.txt")));
        return Array.ConvertAll(bytes, value => unchecked((sbyte)value));
    }
}
