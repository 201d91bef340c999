using System.CommandLine;
using Hearsay.Trainer.Pages;

namespace Hearsay.Trainer.Commands;

/// <summary>Pages with gold bodies -> the trees that tell an article's blocks.</summary>
internal static class PagesCommand
{
    private const int Trees = 120;
    private const int Leaves = 16;
    private const double Rate = 0.1;

    public static Command Create()
    {
        var output = new Option<FileInfo>("--out") { Description = "src/Hearsay/Articles/Html/block-model.txt", Required = true };
        var texts = new Option<FileInfo>("--texts") { Description = "Write what was found of each page by a model that did not see its site, as {id, text}." };
        var command = new Command("pages", "learn which blocks of a web page are its article") { Inputs.Data, output, texts };
        command.SetAction(parsed => Run(Path.Combine(parsed.GetRequiredValue(Inputs.Data).FullName, "ingest", "article"), parsed.GetRequiredValue(output).FullName, parsed.GetValue(texts)?.FullName));
        return command;
    }

    private static void Run(string folder, string output, string? texts)
    {
        List<LabelledPage> pages = [.. Corpus("naeb", 1), .. Corpus("fundus-fixtures", 1), .. Corpus("trafilatura", 0.5)];
        using (var writer = texts is null ? null : new StreamWriter(texts))
        {
            PageTraining.CrossValidate(pages, Trees, Leaves, Rate, threshold: 0, Console.Out, writer);
        }

        var model = PageTraining.Train(pages, Trees, Leaves, Rate);
        File.WriteAllLines(output, model.Lines().Prepend("# Trees that tell whether a block belongs to the article, made by tools/Hearsay.Trainer pages; BlockModel reads them."));

        IEnumerable<LabelledPage> Corpus(string name, double weight) => LabelledPage.Read(Path.Combine(folder, $"{name}.dev.jsonl"), weight);
    }
}
