using System.Globalization;
using Hearsay.Claims;
using Hearsay.Language;

namespace Hearsay.Trainer.Likeness;

/// <summary>Pairs of clauses with what people say of them: one proposition or not.</summary>
/// <param name="Group">Pairs of one group are trained on or scored on, never both.</param>
/// <param name="Weight">How much it counts; 0 for one that is only scored.</param>
internal sealed record LabelledPair(string Group, double[] Numbers, bool IsSame, double Weight)
{
    private const double SameSpan = 0.5;

    private const double StoryWeight = 1; // of a pair of two annotated clauses: claims there are broader than propositions

    private const double UnlabelledWeight = 0.3; // of a pair of an annotated clause and another, which is hardly ever the same

    /// <summary>All pairs of an annotated story in which one clause at least is annotated.</summary>
    public static IEnumerable<LabelledPair> Of(AnnotatedStory story)
    {
        for (var i = 0; i < story.Clauses.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (story.Claims[i], story.Claims[j]);
                if ((!a.IsEmpty || !b.IsEmpty) && NumbersOf(story, story.Clauses[j], story.Clauses[i]) is { } numbers)
                {
                    yield return new LabelledPair(story.Name, numbers, a.Overlaps(b), a.IsEmpty || b.IsEmpty ? UnlabelledWeight : StoryWeight);
                }
            }
        }
    }

    /// <summary>same-proposition.tsv: corpus file, story, document and span twice, 1 or 0.</summary>
    public static IEnumerable<LabelledPair> Read(string path, string corpora, LanguageModel model)
    {
        var lines = File.ReadLines(path).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToLookup(parts => (File: parts[0], Story: parts[1]));
        foreach (var file in lines.GroupBy(group => group.Key.File, StringComparer.Ordinal))
        {
            var stories = ClusterFile.Read(Path.Combine(corpora, file.Key + ".jsonl")).ToDictionary(story => story.Key, StringComparer.Ordinal);
            foreach (var labels in file)
            {
                var story = AnnotatedStory.Of($"{file.Key}/{labels.Key.Story}", stories[labels.Key.Story].Take(MostDocuments), model, []);
                foreach (var parts in labels)
                {
                    if (Find(story, parts[2], parts[3]) is { } a && Find(story, parts[4], parts[5]) is { } b && NumbersOf(story, a, b) is { } numbers)
                    {
                        yield return new LabelledPair(story.Name, numbers, parts[6] == "1", 1);
                    }
                }
            }
        }
    }

    private const int MostDocuments = 5;

    private static double[]? NumbersOf(AnnotatedStory story, Clause a, Clause b)
    {
        var numbers = new double[ClausePair.Features.Length];
        return ClausePair.Fill(a, b, story.Weights, numbers) ? numbers : null;
    }

    /// <summary>The clause that covers a span best.</summary>
    private static Clause? Find(AnnotatedStory story, string document, string span)
    {
        var ends = span.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        double Share(Clause clause) => Math.Max(0, Math.Min(clause.Span.End, ends[1]) - Math.Max(clause.Span.Start, ends[0])) / (double)(Math.Max(clause.Span.End, ends[1]) - Math.Min(clause.Span.Start, ends[0]));
        var best = story.Clauses.Where(clause => story.Story.Documents[clause.Document].Id == document).MaxBy(Share);
        return best is not null && Share(best) >= SameSpan ? best : null;
    }
}
