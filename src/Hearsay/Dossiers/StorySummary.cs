using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Language.English;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Dossiers;

/// <summary>A story's headline and summary, in the words of its reports.</summary>
internal static class StorySummary
{
    private const int LongestSentence = 320; // characters; a longer one is no summary

    private const int LongestHeadline = 140; // characters; a lead used as a headline is cut at a word

    private const int LeadSentences = 2;

    private const int MostReports = 100; // compared for the headline

    /// <summary>The title, or else the first sentence, that shares most with the leads of the other reports.</summary>
    public static string Headline(Story story)
    {
        var reports = story.Documents.Take(MostReports).ToArray();
        var leads = reports.Select(report => Stems(string.Join(' ', Sentences(report).Take(LeadSentences).Select(span => span.In(report.Text).ToString())))).ToArray();
        string? Best(Func<AnnotatedDocument, string?> text) => reports
            .Select((report, i) => (Text: text(report), i))
            .Where(item => !string.IsNullOrWhiteSpace(item.Text))
            .Select(item => (item.Text, Score: Stems(item.Text!) is var stems ? leads.Where((_, i) => i != item.i).Sum(lead => (double)stems.Count(lead.Contains)) / (stems.Count + 3) : 0))
            .OrderByDescending(item => item.Score)
            .FirstOrDefault().Text;
        return Best(report => report.Source.Title)?.Trim() ?? Cut(Best(FirstSentence) ?? "");
    }

    /// <summary>The lead that tells the first key claim, then who denies it or would not speak to it; empty without a key claim.</summary>
    public static string Summary(Story story, ImmutableArray<Claim> claims)
    {
        if (claims.IsEmpty || !claims[0].Key)
        {
            return "";
        }

        var places = claims[0].Positions
            .Select(position => (Position: position, Sentence: SentenceOf(story, position.Evidence)))
            .Where(item => item.Sentence.Text.Length <= LongestSentence)
            .ToArray();
        var lead = places.Where(item => Stances.Affirms(item.Position.Stance)).OrderBy(item => item.Sentence.Start).FirstOrDefault().Sentence;
        var answers = places
            .Where(item => !Stances.Affirms(item.Position.Stance) && item.Sentence != lead)
            .OrderBy(item => item.Position.Stance switch { Stance.Denied => 0, Stance.NoResponse => 2, _ => 1 })
            .ThenBy(item => item.Sentence.Start)
            .DistinctBy(item => item.Position.Stance == Stance.NoResponse)
            .Select(item => item.Sentence)
            .Distinct()
            .Take(2);
        return string.Join(' ', answers.Prepend(lead).Where(sentence => sentence is not null).Select(sentence => sentence!.Text));
    }

    private static Evidence SentenceOf(Story story, Evidence evidence)
    {
        var document = story.Document(evidence.Document);
        return document.Source.Quote(document.Tokens.Sentences[document.Tokens.SentenceAt(evidence.Start)].Span);
    }

    private static string? FirstSentence(AnnotatedDocument report)
    {
        foreach (var sentence in Sentences(report))
        {
            return sentence.In(report.Text).ToString();
        }

        return null;
    }

    private static IEnumerable<TextSpan> Sentences(AnnotatedDocument report) => report.Tokens.Sentences.Where(sentence => !sentence.IsNoise).Select(sentence => sentence.Span);

    private static HashSet<string> Stems(string text) => text
        .Split([' ', '\n', '\t', ',', '.', ':', ';', '"', '“', '”', '(', ')', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !WordForms.IsFunctionWord(word))
        .Select(word => WordForms.Stem(word))
        .ToHashSet(StringComparer.Ordinal);

    private static string Cut(string text) =>
        text.Length <= LongestHeadline ? text
        : text.LastIndexOf(", ", LongestHeadline - 1, StringComparison.Ordinal) is > LongestHeadline / 2 and var comma ? text[..comma]
        : (text.LastIndexOf(' ', LongestHeadline - 1) is > 0 and var at ? text[..at] : text[..LongestHeadline]) + " …";
}
