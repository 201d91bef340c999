using System.CommandLine;
using System.Runtime.InteropServices;

namespace Hearsay.Trainer.Commands;

/// <summary>The mean of weights that began from the same ones (model soups: Wortsman et al. 2022).</summary>
internal static class AverageCommand
{
    public static Command Create()
    {
        var weights = new Argument<FileInfo[]>("WEIGHTS") { Description = "what train wrote, two or more of one descent", Arity = ArgumentArity.OneOrMore };
        var output = new Option<FileInfo>("--out") { Description = "the file for the mean", Required = true };
        var command = new Command("average", "average weights") { weights, output };
        command.SetAction(parsed =>
        {
            var files = parsed.GetRequiredValue(weights);
            float[]? sum = null;
            foreach (var file in files)
            {
                ReadOnlySpan<float> values = MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(file.FullName));
                sum ??= new float[values.Length];
                for (var i = 0; i < sum.Length; i++)
                {
                    sum[i] += values[i] / files.Length;
                }
            }

            File.WriteAllBytes(parsed.GetRequiredValue(output).FullName, MemoryMarshal.AsBytes(sum.AsSpan()));
        });
        return command;
    }
}
