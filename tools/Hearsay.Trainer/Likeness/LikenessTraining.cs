using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Claims;

namespace Hearsay.Trainer.Likeness;

/// <summary>Learns the weights of likeness, and scores them on stories that they were not learned from.</summary>
internal static class LikenessTraining
{
    private const double Ridge = 20;

    private const int Folds = 5;

    public static LikenessModel Train(IEnumerable<LabelledPair> pairs)
    {
        var (bias, weights) = LogisticRegression.Train([.. pairs.Select(pair => (pair.Numbers, pair.IsSame, pair.Weight))], Ridge);
        return new LikenessModel(Math.Round(bias, 3), [.. weights.Select(weight => Math.Round(weight, 3))]);
    }

    /// <summary>Average precision and recall at 85 % precision over pairs whose stories were left out.</summary>
    public static void CrossValidate(IReadOnlyList<LabelledPair> scored, IReadOnlyList<LabelledPair> others, TextWriter output)
    {
        var groups = scored.Select(pair => pair.Group).Distinct(StringComparer.Ordinal).ToList();
        var answers = new List<(double Score, bool IsSame)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            bool IsLeftOut(LabelledPair pair) => groups.IndexOf(pair.Group) % Folds == fold;
            var model = Train(scored.Where(pair => !IsLeftOut(pair)).Concat(others));
            answers.AddRange(scored.Where(IsLeftOut).Select(pair => (model.Of(pair.Numbers), pair.IsSame)));
        }

        var (right, precision, recall) = (0, 0.0, 0.0);
        var all = answers.Count(answer => answer.IsSame);
        foreach (var (answer, rank) in answers.OrderByDescending(answer => answer.Score).Select((answer, i) => (answer, i + 1)))
        {
            right += answer.IsSame ? 1 : 0;
            precision += answer.IsSame ? right / (double)rank : 0;
            recall = right >= 0.85 * rank ? right / (double)all : recall;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pairs {answers.Count}, same {all}: average precision {precision / all:F3}, recall at precision .85 {recall:F3}"));
    }

    /// <summary>Clusters stories, each with weights learned without it, and counts pairs of annotated clauses in one cluster.</summary>
    public static void Score(IReadOnlyList<(AnnotatedStory Story, TermWeights Weights)> stories, double joins, TextWriter output)
    {
        var scores = stories.Select(story => (story.Story.Name, Counts: Count(story.Story, ClauseClusters.Of(story.Story.Clauses, story.Weights, joins)))).ToList();
        double F1((int Gold, int Found, int Both) counts) => 2.0 * counts.Both / Math.Max(1, counts.Gold + counts.Found);
        double Precision((int Gold, int Found, int Both) counts) => counts.Both / (double)Math.Max(1, counts.Found);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"joins {joins:F2}: mean P {scores.Average(score => Precision(score.Counts)):F3} F1 {scores.Average(score => F1(score.Counts)):F3}   ")
            + string.Join("  ", scores.Select(score => string.Create(CultureInfo.InvariantCulture, $"{score.Name} P {Precision(score.Counts):F2} ({score.Counts.Both}/{score.Counts.Found}) F1 {F1(score.Counts):F2}"))));
    }

    private static (int Gold, int Found, int Both) Count(AnnotatedStory story, ImmutableArray<ImmutableArray<int>> clusters)
    {
        var of = new int[story.Clauses.Length];
        for (var i = 0; i < clusters.Length; i++)
        {
            foreach (var clause in clusters[i])
            {
                of[clause] = i;
            }
        }

        var (gold, found, both) = (0, 0, 0);
        for (var i = 0; i < of.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!story.Claims[i].IsEmpty && !story.Claims[j].IsEmpty)
                {
                    var (same, joined) = (story.Claims[i].Overlaps(story.Claims[j]), of[i] == of[j]);
                    (gold, found, both) = (gold + (same ? 1 : 0), found + (joined ? 1 : 0), both + (same && joined ? 1 : 0));
                }
            }
        }

        return (gold, found, both);
    }

    /// <summary>The model file of the library.</summary>
    public static IEnumerable<string> Lines(LikenessModel model)
    {
        string Line(double weight, string name) => weight.ToString("0.###", CultureInfo.InvariantCulture) + " " + name;
        return [Line(model.Bias, "bias"), .. ClausePair.Features.Select((name, i) => Line(model.Weights[i], name))];
    }
}
