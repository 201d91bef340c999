using System.CommandLine;
using System.Globalization;
using System.Numerics;
using Hearsay.Articles;

namespace Hearsay.Cli.Commands;

/// <summary>The limits on what comes from outside, as options.</summary>
internal sealed class LimitOptions
{
    private static readonly ReadLimits Default = new();

    private readonly Option<long> fileBytes = Limit("--max-file-bytes", "Largest file or record that is read whole: a page, a text, a feed.", Default.MaxFileBytes);
    private readonly Option<int> recordBytes = Limit("--max-record-bytes", "Longest line of JSON lines.", Default.MaxRecordBytes);
    private readonly Option<int> documents = Limit("--max-documents", "Most documents in one run.", Default.MaxDocuments);
    private readonly Option<int> unpackRatio = Limit("--max-unpack-ratio", "Most times its size that a packed file unpacks to.", Default.MaxUnpackRatio);
    private readonly Option<int> feedItems = Limit("--max-feed-items", "Most items of one feed.", Default.MaxFeedItems);
    private readonly Option<int> htmlDepth = Limit("--max-html-depth", "Deepest nesting of an HTML page, where deeper is flattened, or of XML.", Default.MaxHtmlDepth);
    private readonly Option<int> htmlNodes = Limit("--max-html-nodes", "Most elements and texts of an HTML page.", Default.MaxHtmlNodes);

    /// <summary>A command that holds all documents at once limits their number; one that streams does not.</summary>
    public bool CountsDocuments { get; init; } = true;

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[fileBytes, recordBytes, .. CountsDocuments ? (Option[])[documents] : [], unpackRatio, feedItems, htmlDepth, htmlNodes])
        {
            command.Options.Add(option);
        }
    }

    public ReadLimits Read(ParseResult parsed) => new()
    {
        MaxFileBytes = parsed.GetValue(fileBytes),
        MaxRecordBytes = parsed.GetValue(recordBytes),
        MaxDocuments = CountsDocuments ? parsed.GetValue(documents) : Default.MaxDocuments,
        MaxUnpackRatio = parsed.GetValue(unpackRatio),
        MaxFeedItems = parsed.GetValue(feedItems),
        MaxHtmlDepth = parsed.GetValue(htmlDepth),
        MaxHtmlNodes = parsed.GetValue(htmlNodes),
    };

    private static Option<T> Limit<T>(string name, string description, T value)
        where T : struct, INumber<T>
    {
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = "N",
            DefaultValueFactory = _ => value,
            CustomParser = result =>
            {
                if (T.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > T.Zero)
                {
                    return number;
                }

                result.AddError($"{name} takes a whole number above 0, not {result.Tokens[0].Value}.");
                return value;
            },
        };
        return option;
    }
}
