using Hearsay.Language.English;
using Hearsay.Statements;
using Hearsay.Stories;

namespace Hearsay.Dossiers;

/// <summary>The title, or else the first sentence, that shares most with the leads of the other reports.</summary>
internal sealed class StoryHeadline
{
    private const int LongestHeadline = 140; // characters; a lead used as a headline is cut at a word

    private const int LeadSentences = 2;

    private const int MostReports = 100; // compared

    private readonly AnnotatedDocument[] reports;

    private readonly HashSet<string>[] leads; // of each report the stems of the words with which it opens

    private readonly HashSet<string>? title; // stems; null when no report has a title

    public StoryHeadline(Story story)
    {
        reports = [.. story.Documents.Take(MostReports)];
        leads = [.. reports.Select(report => Stems(string.Join(' ', SentencesOf(report).Take(LeadSentences))))];
        var best = Best(report => report.Source.Title);
        title = best is var (words, _) ? Stems(words) : null;
        best ??= Best(report => SentencesOf(report).FirstOrDefault()) is var (lead, from) ? (Cut(lead), from) : null;
        Words = best?.Words.Trim() ?? "";
        Report = best?.Report;
    }

    /// <summary>Empty when no report has any.</summary>
    public string Words { get; }

    /// <summary>The report whose words they are.</summary>
    public string? Report { get; }

    /// <summary>How much of the headline a report's words say or, where no report has a title, of what the others open with.</summary>
    /// <param name="report">Id of the report whose words they are.</param>
    public double Share(string words, string report) => Stems(words) is var stems && title is not null ? title.Count(stems.Contains) : Support(stems, report);

    /// <summary>The stems of the words that carry matter.</summary>
    public static HashSet<string> Stems(string text) => text
        .Split([' ', '\n', '\t', ',', '.', ':', ';', '"', '“', '”', '(', ')', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !WordForms.IsFunctionWord(word))
        .Select(word => WordForms.Stem(word))
        .ToHashSet(StringComparer.Ordinal);

    private (string Words, string Report)? Best(Func<AnnotatedDocument, string?> textOf) => reports
        .Select(report => (Words: textOf(report) ?? "", Report: report.Id))
        .Where(item => !string.IsNullOrWhiteSpace(item.Words))
        .OrderByDescending(item => Support(Stems(item.Words), item.Report))
        .Select(item => ((string, string)?)item)
        .FirstOrDefault();

    /// <summary>How much of some words the other reports' leads say; few words that all say are no better than many that most do.</summary>
    private double Support(HashSet<string> stems, string report) =>
        leads.Where((_, i) => reports[i].Id != report).Sum(lead => (double)stems.Count(lead.Contains)) / (stems.Count + 3);

    private static IEnumerable<string> SentencesOf(AnnotatedDocument report) =>
        report.Tokens.Sentences.Where(sentence => !sentence.IsNoise).Select(sentence => sentence.Span.In(report.Text).ToString());

    private static string Cut(string text) =>
        text.Length <= LongestHeadline ? text
        : text.LastIndexOf(", ", LongestHeadline - 1, StringComparison.Ordinal) is > LongestHeadline / 2 and var comma ? text[..comma]
        : (text.LastIndexOf(' ', LongestHeadline - 1) is > 0 and var at ? text[..at] : text[..LongestHeadline]) + " …";
}
