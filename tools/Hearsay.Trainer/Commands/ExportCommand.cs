using System.CommandLine;

namespace Hearsay.Trainer.Commands;

/// <summary>weights in single precision -> the file that is shipped.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var weights = new Argument<FileInfo>("WEIGHTS") { Description = "what train wrote" };
        var output = new Option<FileInfo>("--out") { Description = "the model file", Required = true };
        var command = new Command("export", "round weights to eight bits and write the model file") { weights, Inputs.Data, Inputs.Vectors, Inputs.State, output };
        command.SetAction(parsed =>
        {
            var (corpora, vectors, network) = Inputs.Make(parsed);
            Checkpoint.Load(network.Parameters, parsed.GetRequiredValue(weights).FullName);
            File.WriteAllBytes(parsed.GetRequiredValue(output).FullName, ModelWriter.Write(network, corpora.Labels, vectors));
        });
        return command;
    }
}
