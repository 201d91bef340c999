using Hearsay.Text;

namespace Hearsay.Stories;

/// <summary>How likely two documents are of one story: boosted trees over <see cref="PairEvidence"/>; tools/Hearsay.Trainer's stories command makes pair-model.txt.</summary>
internal sealed class PairModel(DecisionTrees trees)
{
    // What the corpora hardly show and the trees therefore cannot know; they cost up to .016 of B-cubed on Wikinews and .012 on ECB+ train beside the trees alone (2026-11).
    private const float LeastWords = 0.1f; // cosine of words that are neither names nor numbers: the same mayor in the same town makes no story
    private const float Outlying = 0.3f; // likeness over the best that either has: one of them has far closer company
    private const float FreeDays = 60; // an event is told of for some time without being another
    private const float FadingDays = 180; // beyond, likelihood fades to a third with each such stretch: a factor, no wall

    public static PairModel Shipped { get; } = new(new DecisionTrees(Lexicon.Lines("Stories/pair-model.txt")));

    /// <summary>0 to 1.</summary>
    public float Probability(PairEvidence evidence, int a, int b)
    {
        Span<float> numbers = stackalloc float[PairEvidence.Count];
        evidence.Write(a, b, numbers);
        var probability = 1 / (1 + MathF.Exp(-trees.Score(numbers)));
        var (words, ofBest, days) = (numbers[PairEvidence.Words], numbers[PairEvidence.OfBest], MathF.Exp(numbers[PairEvidence.LogDays]) - 1);
        if (ofBest < Outlying && words < LeastWords)
        {
            probability *= words / LeastWords * (words / LeastWords);
        }

        return days > FreeDays ? probability * MathF.Exp((FreeDays - days) / FadingDays) : probability;
    }
}
