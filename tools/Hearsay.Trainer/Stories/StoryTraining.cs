using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Trainer.Pages;

namespace Hearsay.Trainer.Stories;

/// <summary>Trains the trees that tell whether two articles are of one story, and scores them on corpora that they have not seen.</summary>
internal static class StoryTraining
{
    private const int MostPairs = 3000; // of a pile, evenly over its pairs; with 2,000 to 12,000 the mean F1 of corpora left out is .872 to .881, by chance
    private const int FullWeight = 500; // articles from which a pile weighs as much as any

    public static BoostedTrees Train(IEnumerable<LabelledPile> piles, int trees, int leaves, double rate)
    {
        var (rows, labels, weights) = (new List<float[]>(), new List<bool>(), new List<float>());
        foreach (var pile in piles)
        {
            var step = Math.Max(1, pile.Rows.Length / MostPairs);
            var taken = (pile.Rows.Length + step - 1) / step;
            for (var i = 0; i < pile.Rows.Length; i += step)
            {
                rows.Add(pile.Rows[i]);
                labels.Add(pile.Labels[i]);
                weights.Add(1000f * Math.Min(1f, pile.Articles / (float)FullWeight) / taken);
            }
        }

        var model = new BoostedTrees(trees, leaves, rate);
        model.Train(rows, [.. labels], [.. weights]);
        return model;
    }

    /// <summary>B-cubed of each corpus by a model of all, and by one that saw nothing of it.</summary>
    public static void Report(IReadOnlyList<LabelledPile> piles, BoostedTrees all, int trees, int leaves, double rate, TextWriter output)
    {
        var shipped = ModelOf(all);
        foreach (var corpus in piles.Where(pile => pile.IsCorpus).GroupBy(pile => pile.Corpora[0]))
        {
            var unseen = ModelOf(Train(piles.Where(pile => !pile.Corpora.Contains(corpus.Key)), trees, leaves, rate));
            foreach (var pile in corpus)
            {
                var ((precision, recall, f1), left) = (pile.Score(shipped), pile.Score(unseen));
                output.WriteLine($"{pile.Name,-20} {f1:F3} ({precision:F2}/{recall:F2})   corpus left out {left.F1:F3} ({left.Precision:F2}/{left.Recall:F2})");
            }
        }
    }

    public static PairModel ModelOf(BoostedTrees trees) => new(new DecisionTrees(trees.Lines()));
}
