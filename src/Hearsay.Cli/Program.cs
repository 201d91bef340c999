using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Hearsay.Cli;
using Hearsay.Cli.Commands;

// UTF-8 without a mark whatever the locale says: what is piped is a contract.
using var output = new StreamWriter(new StandardOutput(), new UTF8Encoding(false), bufferSize: 1 << 16);
var root = HearsayCommand.Create();
if (args.Length == 0)
{
    root.Parse("--help").Invoke(new InvocationConfiguration { Output = Console.Error });
    return ExitCode.Usage;
}

var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
// --help in an unfinished command line is no error.
if (parsed.Action is ParseErrorAction)
{
    // "No command" adds nothing to "no such command".
    foreach (var error in parsed.Errors.Where(error => parsed.Errors.Count == 1 || error.Message != "Required command was not provided."))
    {
        Messages.Error("HS0201", error.Message);
    }

    Messages.Note($"See hearsay {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help.");
    return ExitCode.Usage;
}

try
{
    var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = Console.Error, EnableDefaultExceptionHandler = false });
    output.Flush();
    return exitCode;
}
catch (ReaderGoneException)
{
    return ExitCode.Good; // it has what it wanted
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Cancelled.");
    return ExitCode.Cancelled;
}
catch (UsageException wrong)
{
    Messages.Error(wrong.Code, wrong.Message);
    return ExitCode.Usage;
}
finally
{
    output.Flush();
}
