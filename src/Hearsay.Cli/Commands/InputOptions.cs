using System.CommandLine;
using Hearsay.Articles;
using Hearsay.Cli.Input;

namespace Hearsay.Cli.Commands;

/// <summary>How inputs are read: the options of every command that takes articles.</summary>
internal sealed class InputOptions
{
    private readonly Option<string?> date = InputArguments.Date();
    private readonly Option<string?> encoding = InputArguments.Encoding();
    private readonly Option<string?> columns = InputArguments.Columns();
    private readonly LimitOptions limits;

    /// <param name="countsDocuments">A command that holds all documents at once limits their number; one that streams does not.</param>
    public InputOptions(bool countsDocuments) => limits = new LimitOptions { CountsDocuments = countsDocuments };

    public void AddTo(Command command)
    {
        command.Options.Add(date);
        command.Options.Add(encoding);
        command.Options.Add(columns);
        limits.AddTo(command);
    }

    public ReadLimits Limits(ParseResult parsed) => limits.Read(parsed);

    /// <param name="format">What the inputs are said to be; null to find out.</param>
    public InputReader Reader(ParseResult parsed, ArticleFormat? format = null) => new(limits.Read(parsed))
    {
        Date = InputArguments.DateOf(parsed.GetValue(date)),
        Encoding = InputArguments.EncodingOf(parsed.GetValue(encoding)),
        Columns = InputArguments.ColumnsOf(parsed.GetValue(columns)),
        Format = format,
    };
}
