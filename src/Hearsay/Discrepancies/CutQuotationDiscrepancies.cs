using Hearsay.Discrepancies.English;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>A quotation of which one report leaves out the charge or the condition in the same sentence.</summary>
internal static class CutQuotationDiscrepancies
{
    private const int FewestShared = 5; // words in a row that both quote

    private const int FewestCut = 6; // words left out of the sentence

    private const int MostOfOneSpeaker = 60; // quotations compared

    private const int MostShown = 3; // of one story

    private const int LongestEvidence = 350; // characters

    private sealed record Item(Evidence Place, TextSpan Sentence, string[] Words);

    public static IEnumerable<Discrepancy> Find(Story story) => story.Statements
        .Where(statement => statement.Source.Entity is not null && statement.Quoted.Length > 0)
        .GroupBy(statement => statement.Source.Entity!, StringComparer.Ordinal)
        .SelectMany(speaker => Of(story, speaker.Key, [.. speaker.SelectMany(statement => statement.Quoted).Take(MostOfOneSpeaker).SelectMany(quoted => Sentences(story, quoted))]))
        .Take(MostShown);

    private static IEnumerable<Discrepancy> Of(Story story, string speaker, Item[] items)
    {
        foreach (var cut in items.Where(item => item.Words.Length >= FewestShared))
        {
            foreach (var whole in items.Where(item => item.Place.Document != cut.Place.Document && item.Words.Length >= cut.Words.Length + FewestCut && item.Sentence.Length <= LongestEvidence))
            {
                var at = whole.Words.AsSpan().IndexOf(cut.Words);
                if (at < 0 || Charge([.. whole.Words[..at], .. whole.Words[(at + cut.Words.Length)..]]) is not { } charge
                    || items.Any(item => item.Place.Document == cut.Place.Document && item.Words.Contains(charge, StringComparer.Ordinal)))
                {
                    continue;
                }

                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Omission, Severity.Medium, DiscrepancyTitles.CutQuotation(story.Entity(speaker)!.Name, cut.Place.Text, charge),
                    new Reading("cut", [cut.Place]), new Reading("in full", [story.Quote(whole.Place.Document, whole.Sentence)]));
                yield break;
            }
        }
    }

    private static string? Charge(string[] words) => Array.Find(words, word => ChargeWords.Contains(word));

    private static IEnumerable<Item> Sentences(Story story, Evidence quoted)
    {
        var text = story.Document(quoted.Document).Tokens;
        for (var s = text.SentenceAt(quoted.Start); s < text.Sentences.Length && text.Sentences[s].Span.Start < quoted.End; s++)
        {
            var span = new TextSpan(Math.Max(quoted.Start, text.Sentences[s].Span.Start), Math.Min(quoted.End, text.Sentences[s].Span.End));
            yield return new Item(story.Quote(quoted.Document, span), span, QuotedWords.Of(text, span));
        }
    }
}
