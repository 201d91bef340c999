using Hearsay.Text;

namespace Hearsay.Articles.Html;

/// <summary>Boosted decision trees that tell whether a block belongs to the article; tools/Hearsay.Trainer's pages command makes block-model.txt.</summary>
internal static class BlockModel
{
    private static readonly DecisionTrees Trees = new(Lexicon.Lines("Articles/Html/block-model.txt"));

    /// <summary>Above 0 for blocks of the article: the logarithm of the odds.</summary>
    public static float Score(ReadOnlySpan<float> features) => Trees.Score(features);
}
