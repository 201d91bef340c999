using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using Hearsay.Articles;

namespace Hearsay.Cli.Commands;

/// <summary>How inputs are named; shared by the commands that read reports.</summary>
internal static partial class InputArguments
{
    /// <summary>What articles come in.</summary>
    public const string Types = "plain text, HTML, JSON lines or CSV of articles or of pages, feeds, WARC and ARC, NewsML, NITF, ninjs, each packed with gzip or not, zip and tar of these";

    public static Argument<string[]> Paths(string description)
    {
        var paths = new Argument<string[]>("PATH") { Description = description, Arity = ArgumentArity.ZeroOrMore };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value.StartsWith('-') && !Path.Exists(token.Value)))
            {
                result.AddError($"{token.Value} is no option and no file.");
            }
        });
        return paths;
    }

    public static Option<string?> Date() =>
        new("--date") { Description = "The publication date of inputs that state none: 2031-03-04, or with a time.", HelpName = "DATE" };

    public static Option<string?> Encoding() =>
        new("--encoding") { Description = "The encoding of the inputs, such as windows-1252; found when not given.", HelpName = "NAME" };

    public static Option<bool> Fast() =>
        new("--fast") { Description = "Without the language model: no tags and trees, names and statements by rules alone, many times faster." };

    public static Option<string?> Columns() =>
        new("--columns") { Description = "Names of columns, and of fields of JSON lines, that are not the usual ones: text=Body,title=Headline,date=Published.", HelpName = "LIST" };

    public static IReadOnlyDictionary<string, string> ColumnsOf(string? list)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0 || at + 1 == pair.Length)
            {
                throw new UsageException("HS0211", $"--columns {list} is no list of names. Write text=Body,title=Headline: what is held, and the column that holds it.");
            }

            columns[pair[..at].Trim()] = pair[(at + 1)..].Trim();
        }

        return columns;
    }

    public static string[] PathsOrStandardInput(string[]? paths, string command) =>
        paths is { Length: > 0 } ? paths
        : Console.IsInputRedirected ? ["-"]
        : throw new UsageException("HS0202", $"No PATH is given. Name files or folders, or pipe text in; see hearsay {command} --help.");

    public static string? DateOf(string? date) =>
        date is null ? null : (IsoDate().IsMatch(date) || date.Any(char.IsLetter) ? StatedTime.Of(date) : null) ?? throw new UsageException("HS0208", $"--date {date} is no date. Write 2031-03-04, or 2031-03-04T09:30Z with a time and zone.");

    /// <summary>A date in figures has no other form: "03.04.2031" is April 3 in one country and March 4 in another.</summary>
    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex IsoDate();

    public static Encoding? EncodingOf(string? name)
    {
        if (name is null)
        {
            return null;
        }

        System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return System.Text.Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new UsageException("HS0206", $"--encoding {name} is no encoding that is known here. Name one such as utf-8, utf-16, windows-1252 or iso-8859-2.");
        }
    }

    /// <summary>An option of few words; not given, it is the type's first.</summary>
    public static Option<T> Choice<T>(string name, string description, string helpName, Dictionary<string, T> values) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            if (result.Tokens.Count == 1 && values.TryGetValue(result.Tokens[0].Value, out var value))
            {
                return value;
            }

            result.AddError($"{name} takes one of {string.Join(", ", values.Keys)}{(result.Tokens.Count == 1 ? $", not {result.Tokens[0].Value}" : "")}.");
            return default!;
        },
    };
}
