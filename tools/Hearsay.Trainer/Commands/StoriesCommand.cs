using System.CommandLine;
using Hearsay.Trainer.Stories;

namespace Hearsay.Trainer.Commands;

/// <summary>Articles with gold stories -> the trees that tell whether two articles are of one story.</summary>
internal static class StoriesCommand
{
    private const int Trees = 240;
    private const int Leaves = 12;
    private const double Rate = 0.15;

    public static Command Create()
    {
        var output = new Option<FileInfo>("--out") { Description = "src/Hearsay/Stories/pair-model.txt", Required = true };
        var command = new Command("stories", "learn which articles are of one story") { Inputs.Data, output };
        command.SetAction(parsed => Run(Path.Combine(parsed.GetRequiredValue(Inputs.Data).FullName, "clusters"), parsed.GetRequiredValue(output).FullName));
        return command;
    }

    private static void Run(string folder, string output)
    {
        var piles = new StoryPiles(folder).Make();
        var model = StoryTraining.Train(piles, Trees, Leaves, Rate);
        File.WriteAllLines(output, model.Lines().Prepend("# Trees that tell whether two documents are of one story, made by tools/Hearsay.Trainer stories; PairModel reads them."));
        StoryTraining.Report(piles, model, Trees, Leaves, Rate, Console.Out);
    }
}
