using System.CommandLine;
using System.Globalization;
using Hearsay.Trainer.Corpora;
using Hearsay.Trainer.Network;

namespace Hearsay.Trainer.Commands;

/// <summary>Networks label running news together, for another one to learn from (tri-training in the large: Zhou and Li 2005; here the sum of log-probabilities).</summary>
internal static class LabelCommand
{
    public static Command Create()
    {
        var weights = new Argument<FileInfo[]>("WEIGHTS") { Description = "what train wrote, one or more", Arity = ArgumentArity.OneOrMore };
        var output = new Option<FileInfo>("--out") { Description = "form, UPOS, XPOS, head, relation, name a line", Required = true };
        var command = new Command("label", "label running news with several networks together") { weights, Inputs.Data, Inputs.Vectors, Inputs.State, output };
        command.SetAction(parsed =>
        {
            var networks = new List<ReaderNetwork>();
            LanguageCorpora? corpora = null;
            foreach (var file in parsed.GetRequiredValue(weights))
            {
                (corpora, _, var network) = Inputs.Make(parsed);
                Checkpoint.Load(network.Parameters, file.FullName);
                networks.Add(network);
            }

            using var reader = new Reader(corpora!.Labels, [.. networks]);
            Console.WriteLine("EWT dev " + Scores.Trees(reader.Read(corpora.EwtDev), corpora.EwtDev, corpora.Labels));
            Console.WriteLine("GUM dev " + Scores.Trees(reader.Read(corpora.GumDev), corpora.GumDev, corpora.Labels) + " names " + Scores.Names(reader.Read(corpora.GumDev), corpora.GumDev));
            Console.WriteLine("UNER dev names " + Scores.Names(reader.Read(corpora.UnerDev), corpora.UnerDev));
            var news = NewsText.Read(parsed.GetRequiredValue(Inputs.Data).FullName);
            Console.WriteLine($"news: {news.Count} sentences, {news.Sum(example => example.Count)} words");
            using var writer = new StreamWriter(parsed.GetRequiredValue(output).FullName);
            var answers = reader.Read(news);
            for (var s = 0; s < news.Count; s++)
            {
                Write(writer, news[s], answers[s], corpora.Labels);
            }
        });
        return command;
    }

    private static void Write(StreamWriter writer, Example example, Answer answer, Inventory labels)
    {
        for (var w = 0; w < example.Count; w++)
        {
            writer.WriteLine(string.Join(
                '\t',
                example.Forms[w],
                labels.Tags[answer.Tags[w]],
                labels.FineTags[answer.FineTags[w]],
                (answer.Heads[w] + 1).ToString(CultureInfo.InvariantCulture),
                labels.Relations[answer.Relations[w]],
                labels.Names[answer.Names[w]]));
        }

        writer.WriteLine();
    }
}
