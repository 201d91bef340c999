using System.CommandLine;
using System.Text.Json;
using Hearsay.Language;
using Hearsay.Trainer.Attributions;

namespace Hearsay.Trainer.Commands;

/// <summary>articles with attributions -> weights that read source, cue and content.</summary>
internal static class AttributionsCommand
{
    public static Command Create()
    {
        var model = new Argument<FileInfo>("MODEL") { Description = "the model file whose states are read" };
        var data = new Option<DirectoryInfo>("--data") { Description = "the folder of corpora", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "the file for the weights in single precision", Required = true };
        var epochs = new Option<int>("--epochs") { Description = "times the articles are read", DefaultValueFactory = _ => 12 };
        var rate = new Option<float>("--rate") { Description = "the highest learning rate", DefaultValueFactory = _ => 0.002f };
        var predictions = new Option<FileInfo>("--predictions") { Description = "where to write what is read in the dev articles" };
        var share = new Option<int>("--every") { Description = "every n-th article only", DefaultValueFactory = _ => 1 };
        var command = new Command("attributions", "learn source, cue and content") { model, data, output, epochs, rate, predictions, share, Inputs.Seed };
        command.SetAction(parsed =>
        {
            var loaded = LanguageModel.Load(File.ReadAllBytes(parsed.GetRequiredValue(model).FullName));
            var folder = Path.Combine(parsed.GetRequiredValue(data).FullName, "quotes", "polnear");
            var dev = AttributionCorpus.Read(Path.Combine(folder, "dev.jsonl"), loaded);
            var train = AttributionCorpus.Read(Path.Combine(folder, "train.jsonl"), loaded);
            var every = parsed.GetValue(share);
            var stretches = train.Stretches.Where(stretch => stretch.Document % every == 0).ToList();
            var network = AttributionNetwork.For(loaded, parsed.GetValue(Inputs.Seed));
            Console.WriteLine($"parameters {network.Parameters.Sum(parameter => parameter.Length)} stretches {stretches.Count} attributions {stretches.Sum(stretch => stretch.Gold.Count)}");
            new AttributionTraining(network, Console.Out).Run(stretches, parsed.GetValue(epochs), parsed.GetValue(rate), parsed.GetValue(Inputs.Seed), epoch =>
            {
                if (parsed.GetValue(predictions) is { } file)
                {
                    Write(dev, new AttributionReader(network).Read(dev), file.FullName);
                }
            });
            Checkpoint.Save(network.Parameters, parsed.GetRequiredValue(output).FullName);
        });
        return command;
    }

    private static void Write(AttributionCorpus corpus, List<ReadAttribution>[] answers, string path)
    {
        using var file = File.CreateText(path);
        for (var i = 0; i < answers.Length; i++)
        {
            var text = corpus.Texts[i];
            object Span(WordRange range) => new { start = text.Words[range.First].Start, end = text.Words[range.End - 1].End };
            file.WriteLine(JsonSerializer.Serialize(new
            {
                id = corpus.Ids[i],
                statements = answers[i].Select(one => new
                {
                    content = one.Content.Select(Span).ToArray(),
                    cue = Span(one.Cue),
                    source = one.Source.Count == 0 ? null : new { span = Span(one.Source.MaxBy(range => range.Count)) },
                    confidence = one.Confidence,
                }).ToArray(),
            }));
        }
    }
}
