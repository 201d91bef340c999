using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;

namespace Hearsay.Cli.Commands;

/// <summary>The program: its commands, and help that ends with examples.</summary>
internal static class HearsayCommand
{
    private const string Name = "hearsay";

    public static RootCommand Create()
    {
        var root = new RootCommand("Hearsay reads reports of an event from many outlets and shows who said what, through whom we know it, who confirms or denies it, which reports copy one text, and where they disagree. It works offline and passes no verdict on truth.")
        {
            ReportCommand.Create(),
            ShowCommand.Create(),
            QuotesCommand.Create(),
            AnnotateCommand.Create(),
            ExtractCommand.Create(),
            GroupCommand.Create(),
            ReuseCommand.Create(),
            CompareCommand.Create(),
        };
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
        }

        return root;
    }

    private sealed class HelpWithExamples(HelpAction plain) : SynchronousCommandLineAction
    {
        private const string ExitCodes = """
            Exit codes:
              0  all inputs were read            2  the command line is wrong
              1  nothing could be used           3  some inputs were rejected, the rest was read
            """;

        public override int Invoke(ParseResult parseResult)
        {
            var output = parseResult.InvocationConfiguration.Output;
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            parseResult.InvocationConfiguration.Output = text;
            var result = plain.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output = output;
            output.Write(text.ToString().Replace(RootCommand.ExecutableName, Name, StringComparison.Ordinal));
            output.WriteLine(parseResult.CommandResult.Command switch
            {
                { Name: "report" } => ReportCommand.Examples,
                { Name: "show" } => ShowCommand.Examples,
                { Name: "quotes" } => QuotesCommand.Examples,
                { Name: "annotate" } => AnnotateCommand.Examples,
                { Name: "extract" } => ExtractCommand.Examples,
                { Name: "group" } => GroupCommand.Examples,
                { Name: "reuse" } => ReuseCommand.Examples,
                { Name: "compare" } => CompareCommand.Examples,
                _ => """
                    Example:
                      hearsay report reports/                       read a folder, see the dossier here
                      hearsay report reports/ --html page.html      the same as one page
                    """,
            });
            output.WriteLine();
            output.WriteLine(ExitCodes);
            return result;
        }
    }
}
