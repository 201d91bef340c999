using System.CommandLine;
using Hearsay.Claims;
using Hearsay.Language;
using Hearsay.Trainer.Likeness;

namespace Hearsay.Trainer.Commands;

/// <summary>Pairs of clauses and stories with annotated claims -> what tells that two clauses are one proposition.</summary>
internal static class LikenessCommand
{
    private const double LowestJoins = 0.2;

    private const double HighestJoins = 0.66;

    private const double JoinsStep = 0.05;

    public static Command Create()
    {
        var model = new Argument<FileInfo>("MODEL") { Description = "the language model file" };
        var pairs = new Option<FileInfo>("--pairs") { Description = "tools/Hearsay.Trainer/Likeness/same-proposition.tsv", Required = true };
        var stories = new Option<DirectoryInfo>("--stories") { Description = "a folder of stories with annotated claims, each a folder of texts with gold.json", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "src/Hearsay/Claims/clause-likeness.txt" };
        var command = new Command("likeness", "learn when two clauses say the same") { model, Inputs.Data, pairs, stories, output };
        command.SetAction(parsed => Run(
            LanguageModel.Load(File.ReadAllBytes(parsed.GetRequiredValue(model).FullName)),
            Path.Combine(parsed.GetRequiredValue(Inputs.Data).FullName, "clusters"),
            parsed.GetRequiredValue(pairs).FullName,
            parsed.GetRequiredValue(stories).FullName,
            parsed.GetValue(output)?.FullName));
        return command;
    }

    private static void Run(LanguageModel model, string corpora, string pairs, string folder, string? output)
    {
        List<LabelledPair> labelled = [.. LabelledPair.Read(pairs, corpora, model)];
        List<AnnotatedStory> stories = [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(path => AnnotatedStory.Read(path, model))];
        List<LabelledPair> annotated = [.. stories.SelectMany(LabelledPair.Of)];
        LikenessTraining.CrossValidate(labelled, annotated, Console.Out);
        List<(AnnotatedStory, TermWeights)> leftOut = [.. stories.Select(story => (story, story.WeightsWith(LikenessTraining.Train(labelled.Concat(annotated.Where(pair => pair.Group != story.Name))))))];
        for (var joins = LowestJoins; joins < HighestJoins; joins += JoinsStep)
        {
            LikenessTraining.Score(leftOut, joins, Console.Out);
        }

        if (output is not null)
        {
            File.WriteAllLines(output, LikenessTraining.Lines(LikenessTraining.Train(labelled.Concat(annotated)))
                .Prepend("# What tells that two clauses speak to one proposition: weights of a logistic regression, made by tools/Hearsay.Trainer likeness; LikenessModel reads them."));
        }
    }
}
