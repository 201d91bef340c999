using System.CommandLine;
using Hearsay.Cli.Input;

namespace Hearsay.Cli.Commands;

/// <summary>A command over all documents of an input at once.</summary>
internal static class PileCommand
{
    /// <param name="run">Given at least one document; clears the progress before it writes.</param>
    public static Command Create(string name, string description, Func<DocumentList, Progress, TextWriter, CancellationToken, Task> run)
    {
        var paths = InputArguments.Paths("Files, folders and globs: " + InputArguments.Types + ". - or nothing reads standard input.");
        var inputs = new InputOptions(countsDocuments: true);
        var command = new Command(name, description) { paths };
        inputs.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var named = InputArguments.PathsOrStandardInput(parsed.GetValue(paths), name);
            using var progress = new Progress();
            var input = await DocumentList.ReadAsync(inputs.Reader(parsed).ReadAsync(named, cancellation), progress);
            if (input.Documents.Count == 0)
            {
                return ExitCode.NothingUsable;
            }

            await run(input, progress, parsed.InvocationConfiguration.Output, cancellation);
            return input.Rejected > 0 ? ExitCode.SomeRejected : ExitCode.Good;
        });
        return command;
    }
}
