using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Chronology;
using Hearsay.Claims;
using Hearsay.Language;
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

    private const int MostClaims = 3;

    private const int MostAnswers = 2;

    /// <summary>Share of the shorter sentence's content words above which a second one tells nothing more.</summary>
    private const double MostRepeated = 0.5;

    private const int MostReports = 100; // compared for the headline

    /// <summary>The title, or else the first sentence, that shares most with the leads of the other reports.</summary>
    /// <returns>The report whose words they are too; null when no report has any.</returns>
    public static (string Words, string? Report) Headline(Story story)
    {
        var reports = story.Documents.Take(MostReports).ToArray();
        var leads = LeadsOf(reports);
        (string? Text, int Report) Best(Func<AnnotatedDocument, string?> text) => reports
            .Select((report, i) => (Text: text(report), i))
            .Where(item => !string.IsNullOrWhiteSpace(item.Text))
            .Select(item => (item.Text, item.i, Score: Support(Stems(item.Text!), leads.Where((_, i) => i != item.i))))
            .OrderByDescending(item => item.Score)
            .Select(item => (item.Text, item.i))
            .FirstOrDefault();
        var best = Best(report => report.Source.Title);
        if (best.Text is null)
        {
            best = Best(FirstSentence);
            best.Text = Cut(best.Text ?? "");
        }

        return (best.Text!.Trim(), best.Text.Length > 0 ? reports[best.Report].Id : null);
    }

    /// <summary>
    /// A sentence of a report for each key claim, in their order, then who denies the first or would not speak to it; each whole, and none that says "he" of
    /// somebody before it. Empty without a key claim.
    /// </summary>
    public static ImmutableArray<Evidence> Sentences(Story story, ImmutableArray<Claim> claims)
    {
        var found = ImmutableArray.CreateBuilder<Evidence>();
        var told = new List<HashSet<string>>();
        Add(Opening(story, claims).Item);
        foreach (var claim in claims.Where(claim => claim.Key).Skip(found.Count).Take(MostClaims - found.Count))
        {
            Add(Candidates(story, claim, Stances.Affirms).FirstOrDefault());
        }

        if (found.Count > 0)
        {
            var answers = Candidates(story, claims[0], stance => !Stances.Affirms(stance))
                .OrderBy(item => item.Stance switch { Stance.Denied => 0, Stance.NoResponse => 2, _ => 1 })
                .DistinctBy(item => item.Stance == Stance.NoResponse)
                .Take(MostAnswers);
            told.Clear(); // an answer says the claim's words again
            foreach (var answer in answers)
            {
                Add(answer);
            }
        }

        return found.ToImmutable();

        void Add((Stance Stance, Evidence Sentence) item)
        {
            if (item.Sentence is not { } sentence || found.Contains(sentence) || Stems(sentence.Text) is not { Count: > 0 } stems || told.Exists(other => stems.Count(other.Contains) > MostRepeated * Math.Min(stems.Count, other.Count)))
            {
                return;
            }

            told.Add(stems);
            found.Add(sentence);
        }
    }

    /// <summary>The claims, that with which the summary opens first.</summary>
    public static ImmutableArray<Claim> InOrder(Story story, ImmutableArray<Claim> claims) =>
        Opening(story, claims).Claim is { } opening ? [opening, .. claims.Where(claim => claim != opening)] : claims;

    /// <summary>What happened comes first: of the sentences for key claims the one that says most of the headline's words or, where no report has one, of what the others open with.</summary>
    private static (Claim? Claim, (Stance, Evidence) Item) Opening(Story story, ImmutableArray<Claim> claims)
    {
        var reports = story.Documents.Take(MostReports).ToArray();
        var leads = LeadsOf(reports);
        var headline = reports.Any(report => !string.IsNullOrWhiteSpace(report.Source.Title)) ? Stems(Headline(story).Words) : null;
        double Score(string words, string report) => Stems(words) is var stems && headline is not null ? headline.Count(stems.Contains)
            : Support(stems, leads.Where((_, i) => reports[i].Id != report));
        return claims
            .Where(claim => claim.Key)
            .SelectMany(claim => Candidates(story, claim, Stances.Affirms).Select(item => (Claim: (Claim?)claim, Item: item)))
            .OrderByDescending(pair => Score(pair.Item.Sentence.Text, pair.Item.Sentence.Document))
            .ThenByDescending(pair => Score(pair.Claim!.Text, pair.Item.Sentence.Document)) // two claims of one sentence
            .FirstOrDefault();
    }

    /// <summary>The words with which each report opens.</summary>
    private static HashSet<string>[] LeadsOf(AnnotatedDocument[] reports) =>
        [.. reports.Select(report => Stems(string.Join(' ', Sentences(report).Take(LeadSentences).Select(span => span.In(report.Text).ToString()))))];

    /// <summary>How much of some words the leads say; few words that all say are no better than many that most do.</summary>
    private static double Support(HashSet<string> stems, IEnumerable<HashSet<string>> leads) => leads.Sum(lead => (double)stems.Count(lead.Contains)) / (stems.Count + 3);

    /// <summary>The summary as one line, each sentence with the report that has it.</summary>
    public static string Text(Story story, ImmutableArray<Evidence> sentences) => string.Join(' ', sentences.Select(sentence => $"{sentence.Text} ({NameOf(story, sentence.Document)})"));

    private static string NameOf(Story story, string document) => story.Document(document).Source.Publisher is { Length: > 0 } publisher
        ? publisher
        : string.Create(CultureInfo.InvariantCulture, $"report {story.Documents.Select((report, i) => (report.Id, i)).First(pair => pair.Id == document).i + 1}");

    /// <summary>Sentences of the positions that can stand without the text around them, those nearest a report's head first.</summary>
    private static IEnumerable<(Stance Stance, Evidence Sentence)> Candidates(Story story, Claim claim, Func<Stance, bool> isWanted) => claim.Positions
        .Where(position => isWanted(position.Stance))
        .Select(position => (position.Stance, Sentence: SentenceOf(story, position.Evidence)))
        .Where(item => item.Sentence is not null)
        .Select(item => (item.Stance, item.Sentence!))
        .OrderBy(item => item.Item2.Start);

    /// <summary>The sentence around an evidence; null when it is long, cut, or leans on what stands before it.</summary>
    private static Evidence? SentenceOf(Story story, Evidence evidence)
    {
        var document = story.Document(evidence.Document);
        var sentence = document.Tokens.Sentences[document.Tokens.SentenceAt(evidence.Start)];
        var span = sentence.Span;
        return !sentence.IsNoise
            && span.Length <= LongestSentence
            && !document.Text.AsSpan(span.Start, span.Length).ContainsAny('\n', '\r')
            && IsWhole(document, sentence)
            && !Dangling.In(document, span)
            ? document.Source.Quote(span)
            : null;
    }

    /// <summary>It begins with a capital or a mark and ends with a stop; a lead that closes with a quotation has the stop within the marks.</summary>
    private static bool IsWhole(AnnotatedDocument document, Sentence sentence)
    {
        var words = sentence.Span.In(document.Text);
        var marks = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            marks += document.Tokens.Tokens[i].Kind == TokenKind.QuotationMark && document.Tokens.TextOf(i) is not ("'" or "’" or "‘") ? 1 : 0; // an apostrophe is none
        }

        return !char.IsLower(words[0]) && marks % 2 == 0 && words.TrimEnd("\"'”’)»") is [.., '.' or '!' or '?' or '…'];
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
