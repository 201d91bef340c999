using System.CommandLine;
using Hearsay.Trainer.Sentences;

namespace Hearsay.Trainer.Commands;

/// <summary>Treebanks -> the weights that say where sentences end.</summary>
internal static class SentencesCommand
{
    public static Command Create()
    {
        var output = new Option<FileInfo>("--out") { Description = "src/Hearsay/Language/English/sentence-ends.txt", Required = true };
        var command = new Command("sentences", "learn where sentences end") { Inputs.Data, output };
        command.SetAction(parsed => SentenceEndTraining.Run(parsed.GetRequiredValue(Inputs.Data).FullName, parsed.GetRequiredValue(output).FullName, Console.Out));
        return command;
    }
}
