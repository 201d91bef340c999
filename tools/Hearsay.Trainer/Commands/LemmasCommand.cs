using System.CommandLine;
using Hearsay.Trainer.Lemmas;

namespace Hearsay.Trainer.Commands;

/// <summary>Treebanks and irregular verbs -> the endings that lemmas are made by.</summary>
internal static class LemmasCommand
{
    public static Command Create()
    {
        var irregular = new Option<FileInfo>("--irregular") { Description = "tools/Hearsay.Trainer/Lemmas/irregular-verbs.txt, irregular-words.txt beside it", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "src/Hearsay/Language/English/lemmas.txt", Required = true };
        var command = new Command("lemmas", "learn the endings that lemmas are made by") { Inputs.Data, irregular, output };
        command.SetAction(parsed => LemmaTraining.Run(
            parsed.GetRequiredValue(Inputs.Data).FullName, parsed.GetRequiredValue(irregular).FullName, parsed.GetRequiredValue(output).FullName, Console.Out));
        return command;
    }
}
