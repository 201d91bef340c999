using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Hearsay.Articles;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Tests.Reuse;

/// <summary>Stories for the tests of reuse, utterances and novelty, made from bare texts.</summary>
internal static partial class Reports
{
    public static Story Story(params string[] texts) => Story([.. texts.Select((text, i) => Report($"d{i + 1}", text))]);

    public static Story Story(params SourceDocument[] documents) => StoryBuilder.Form([.. documents.Select(Annotate)], (document, _) => document);

    /// <summary>With the quotations that the engine finds.</summary>
    public static Story StoryAsFound(params string[] texts) =>
        StoryBuilder.Form([.. texts.Select((text, i) => Engine.Annotate(Report($"d{i + 1}", text)))], (document, _) => document);

    public static SourceDocument Report(string id, string text, string? date = "2031-03-04", string? publisher = null, string? agency = null) => new()
    {
        Id = id,
        Uri = id + ".txt",
        Sha256 = "",
        Text = text,
        PublishedAt = date,
        PublishedBasis = date is null ? DateBasis.Unknown : DateBasis.Metadata,
        Publisher = publisher,
        Agency = agency,
        Credit = agency is null ? null : new TextSpan(text.IndexOf(agency, StringComparison.Ordinal), text.IndexOf(agency, StringComparison.Ordinal) + agency.Length),
    };

    /// <summary>What stands between curly or straight double marks is speech, so that these tests do not hang on the finder of quotations.</summary>
    private static AnnotatedDocument Annotate(SourceDocument document)
    {
        ImmutableArray<Quotation> quotations = [.. Quoted().Matches(document.Text).Select(match => new Quotation(
            new TextSpan(match.Index + 1, match.Index + match.Length - 1), new TextSpan(match.Index, match.Index + match.Length), QuotationKind.Speech, 0, false))];
        return Engine.Annotate(document) with { Quotations = quotations };
    }

    [GeneratedRegex("[“\"][^“”\"]+[”\"]")]
    private static partial Regex Quoted();
}
