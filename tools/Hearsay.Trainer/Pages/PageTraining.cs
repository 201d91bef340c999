using System.Text.Json;

namespace Hearsay.Trainer.Pages;

/// <summary>Trains the trees that tell an article's blocks, and scores them on sites they have not seen.</summary>
internal static class PageTraining
{
    private const int Folds = 5;

    public static BoostedTrees Train(IEnumerable<LabelledPage> pages, int trees, int leaves, double rate)
    {
        var rows = new List<float[]>();
        var labels = new List<bool>();
        var weights = new List<float>();
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Numbers.Length; i++)
            {
                if (page.Labels[i] is { } label)
                {
                    rows.Add(page.Numbers[i]);
                    labels.Add(label);
                    weights.Add(page.Weights[i]);
                }
            }
        }

        var model = new BoostedTrees(trees, leaves, rate);
        model.Train(rows, [.. labels], [.. weights]);
        return model;
    }

    /// <summary>Trains on four fifths of the sites and scores on the rest, five times.</summary>
    /// <param name="texts">Gets what was found of each page, as {id, text}.</param>
    public static void CrossValidate(IReadOnlyList<LabelledPage> pages, int trees, int leaves, double rate, float threshold, TextWriter output, TextWriter? texts)
    {
        var scores = new Dictionary<string, Tally>(StringComparer.Ordinal);
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = Train(pages.Where(page => FoldOf(page) != fold), trees, leaves, rate);
            foreach (var page in pages.Where(page => FoldOf(page) == fold))
            {
                scores.TryAdd(page.Set, new Tally());
                var text = Text(page, model, threshold);
                scores[page.Set].Add(page, text);
                texts?.WriteLine(JsonSerializer.Serialize(new Dictionary<string, string> { ["id"] = page.Id, ["text"] = text }));
            }
        }

        foreach (var (set, tally) in scores)
        {
            output.WriteLine($"{set} {tally}");
        }
    }

    private static string Text(LabelledPage page, BoostedTrees model, float threshold)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return string.Join("\n", page.Texts.Where((text, i) => model.Score(page.Numbers[i]) > threshold && seen.Add(text)));
    }

    private static int FoldOf(LabelledPage page) => (int)(page.Site.Aggregate(17L, (hash, character) => ((hash * 31) + character) % 1_000_003) % Folds);

    private sealed class Tally
    {
        private double hits;
        private double extra;
        private double missed;
        private int pages;

        public void Add(LabelledPage page, string text)
        {
            if (page.Gold is { } gold)
            {
                var found = LabelledPage.Runs(LabelledPage.Words(text));
                var both = found.Sum(run => Math.Min(run.Value, gold.GetValueOrDefault(run.Key)));
                var (over, under) = (found.Values.Sum() - both, gold.Values.Sum() - both);
                double all = Math.Max(1, both + over + under);
                (hits, extra, missed, pages) = (hits + (both / all), extra + (over / all), missed + (under / all), pages + 1);
            }
            else
            {
                var flat = Hearsay.Articles.Html.PageScan.Squeeze(text);
                var wanted = page.With.Count(segment => flat.Contains(segment, StringComparison.Ordinal));
                (hits, missed, extra, pages) = (hits + wanted, missed + page.With.Length - wanted, extra + page.Without.Count(segment => flat.Contains(segment, StringComparison.Ordinal)), pages + 1);
            }
        }

        public override string ToString() => $"pages {pages}  P {hits / (hits + extra):0.000}  R {hits / (hits + missed):0.000}  F1 {2 * hits / ((2 * hits) + extra + missed):0.000}";
    }
}
