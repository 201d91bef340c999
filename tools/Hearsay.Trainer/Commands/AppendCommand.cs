using System.CommandLine;
using Hearsay.Language;
using Hearsay.Trainer.Attributions;

namespace Hearsay.Trainer.Commands;

/// <summary>a model file + weights of attributions in single precision -> the file that is shipped.</summary>
internal static class AppendCommand
{
    public static Command Create()
    {
        var model = new Argument<FileInfo>("MODEL") { Description = "the model file whose states were read" };
        var weights = new Argument<FileInfo>("WEIGHTS") { Description = "what attributions wrote" };
        var lean = new Option<float>("--lean") { Description = "what no cue scores more (less: more cues)" };
        var output = new Option<FileInfo>("--out") { Description = "the model file", Required = true };
        var command = new Command("append", "add weights of attributions to a model file") { model, weights, lean, output };
        command.SetAction(parsed =>
        {
            var file = File.ReadAllBytes(parsed.GetRequiredValue(model).FullName);
            var network = AttributionNetwork.For(LanguageModel.Load(file), 0);
            Checkpoint.Load(network.Parameters, parsed.GetRequiredValue(weights).FullName);
            network.Lean(parsed.GetValue(lean));
            File.WriteAllBytes(parsed.GetRequiredValue(output).FullName, ModelWriter.Append(file, network));
        });
        return command;
    }
}
