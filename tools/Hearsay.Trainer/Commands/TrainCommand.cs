using System.CommandLine;
using Hearsay.Trainer.Corpora;

namespace Hearsay.Trainer.Commands;

/// <summary>corpora -> weights in single precision.</summary>
internal static class TrainCommand
{
    /// <summary>A sentence that networks labelled counts half of one that people did.</summary>
    private const float SilverWeight = 0.5f;

    public static Command Create()
    {
        var output = new Option<FileInfo>("--out") { Description = "the file for the weights in single precision", Required = true };
        var epochs = new Option<int>("--epochs") { Description = "times the trees are read", DefaultValueFactory = _ => 20 };
        var from = new Option<FileInfo>("--from") { Description = "weights to begin with" };
        var silver = new Option<FileInfo>("--silver") { Description = "news that label wrote: half of it is read in every epoch" };
        var rate = new Option<float>("--rate") { Description = "the highest learning rate", DefaultValueFactory = _ => 0.002f };
        var tagShare = new Option<float>("--tag-share") { Description = "the weight of the tags' loss beside that of trees and names", DefaultValueFactory = _ => 1 };
        var command = new Command("train", "learn tags, trees and names") { Inputs.Data, Inputs.Vectors, Inputs.State, Inputs.Seed, output, epochs, from, silver, rate, tagShare };
        command.SetAction(parsed =>
        {
            var (corpora, vectors, network) = Inputs.Make(parsed, parsed.GetValue(tagShare));
            Console.WriteLine($"parameters {network.Parameters.Sum(parameter => parameter.Length)} words {network.Embedding.Keys.Count} vectors {vectors.Keys.Count} sentences {corpora.Trees.Count}");
            if (parsed.GetValue(from) is { } start)
            {
                Checkpoint.Load(network.Parameters, start.FullName);
            }

            var news = parsed.GetValue(silver) is { } file ? Treebank.Labelled(file.FullName, corpora.Labels, SilverWeight) : [];
            var training = new Training(network, corpora.Labels, Console.Out);
            training.Run(random => [.. corpora.Draw(random), .. news.Where(_ => random.Next(2) == 0)], parsed.GetValue(epochs), parsed.GetValue(rate), parsed.GetValue(Inputs.Seed), corpora.EwtDev, corpora.UnerDev);
            Checkpoint.Save(network.Parameters, parsed.GetRequiredValue(output).FullName);
        });
        return command;
    }
}
