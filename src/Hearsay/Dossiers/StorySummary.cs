using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Chronology;
using Hearsay.Claims;
using Hearsay.Language;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Dossiers;

/// <summary>A story's summary, in the words of its reports: a sentence for each key claim, then who denies the first or would not speak to it; each whole, and
/// none that says "he" of somebody before it.</summary>
/// <param name="Claims">All of them, that with which the summary opens first.</param>
/// <param name="Sentences">Empty without a key claim.</param>
internal sealed record StorySummary(ImmutableArray<Claim> Claims, ImmutableArray<Evidence> Sentences)
{
    private const int LongestSentence = 320; // characters; a longer one is no summary

    private const int MostClaims = 3;

    private const int MostAnswers = 2;

    /// <summary>Share of the shorter sentence's content words above which a second one tells nothing more.</summary>
    private const double MostRepeated = 0.5;

    /// <param name="claims">Key claims first.</param>
    public static StorySummary Of(Story story, StoryHeadline headline, ImmutableArray<Claim> claims)
    {
        // What happened comes first: of the sentences for key claims the one that says most of the headline.
        var (opening, first) = claims
            .Where(claim => claim.Key)
            .SelectMany(claim => Candidates(story, claim, Stances.Affirms).Select(item => (Claim: (Claim?)claim, item.Sentence)))
            .OrderByDescending(pair => headline.Share(pair.Sentence.Text, pair.Sentence.Document))
            .ThenByDescending(pair => headline.Share(pair.Claim!.Text, pair.Sentence.Document)) // two claims of one sentence
            .FirstOrDefault();
        ImmutableArray<Claim> ordered = opening is null ? claims : [opening, .. claims.Where(claim => claim != opening)];
        return new StorySummary(ordered, SentencesOf(story, first, ordered));
    }

    private static ImmutableArray<Evidence> SentencesOf(Story story, Evidence? opening, ImmutableArray<Claim> claims)
    {
        var found = ImmutableArray.CreateBuilder<Evidence>();
        var told = new List<HashSet<string>>();
        Add(opening);
        foreach (var claim in claims.Where(claim => claim.Key).Skip(found.Count).Take(MostClaims - found.Count))
        {
            Add(Candidates(story, claim, Stances.Affirms).FirstOrDefault().Sentence);
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
                Add(answer.Sentence);
            }
        }

        return found.ToImmutable();

        void Add(Evidence? sentence)
        {
            if (sentence is null || found.Contains(sentence) || StoryHeadline.Stems(sentence.Text) is not { Count: > 0 } stems || told.Exists(other => stems.Count(other.Contains) > MostRepeated * Math.Min(stems.Count, other.Count)))
            {
                return;
            }

            told.Add(stems);
            found.Add(sentence);
        }
    }

    /// <summary>The summary as one line, each sentence with the report that has it.</summary>
    public string Text(Story story) => string.Join(' ', Sentences.Select(sentence => $"{sentence.Text} ({NameOf(story, sentence.Document)})"));

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
}
