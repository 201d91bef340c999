using System.Collections.Immutable;
using Hearsay.Discrepancies.English;
using Hearsay.Language.English;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>A speaker's words between marks that cannot both be verbatim: "hadn't looked at it", "hadn't looked into that"; words left out without saying so.</summary>
internal static class FragmentDiscrepancies
{
    private const int LongestFragment = 8; // words; longer quotations are compared as utterances

    private const int FewestShared = 2; // words in a row, a content word among them

    private const int MostOfOneSpeaker = 60; // quotations compared

    private const int MostShown = 4; // of one story

    private sealed record Item(Evidence Place, string[] Words);

    public static IEnumerable<Discrepancy> Find(Story story) => story.Statements
        .Where(statement => statement.Source is { Entity: not null, Basis: SourceBasis.Explicit or SourceBasis.Pronoun })
        .GroupBy(statement => statement.Source.Entity!, StringComparer.Ordinal)
        .SelectMany(speaker => Of(story, [.. speaker.SelectMany(statement => statement.Quoted).Select(quoted => new Item(quoted, WordsOf(story, quoted))).Take(MostOfOneSpeaker)]))
        .Take(MostShown);

    private static IEnumerable<Discrepancy> Of(Story story, Item[] items)
    {
        foreach (var cut in Cuts(items))
        {
            yield return Discrepancies.Of(story, DiscrepancyKind.Wording, Severity.Low, DiscrepancyTitles.Wording(Discrepancies.ValuesOf(cut)), cut);
        }

        var fragments = items.Where(item => item.Words.Length is >= FewestShared and <= LongestFragment).ToArray();
        for (var i = 0; i < fragments.Length; i++)
        {
            var rival = Array.FindIndex(fragments, 0, i, other => other.Place.Document != fragments[i].Place.Document && Conflict(other.Words, fragments[i].Words));
            if (rival >= 0)
            {
                ImmutableArray<Reading> readings = [.. new[] { fragments[rival], fragments[i] }.Select(one => new Reading(
                    one.Place.Text.TrimEnd(',', '.'), [.. fragments.Where(item => item.Words.SequenceEqual(one.Words, StringComparer.Ordinal)).Select(item => item.Place)]))];
                if (readings[0].Value != readings[1].Value)
                {
                    yield return Discrepancies.Of(story, DiscrepancyKind.Wording, Severity.Medium, DiscrepancyTitles.Wording(Discrepancies.ValuesOf(readings)), readings);
                    yield break;
                }
            }
        }
    }

    /// <summary>The same words, with and without the dots that own up to a cut.</summary>
    private static IEnumerable<ImmutableArray<Reading>> Cuts(Item[] items)
    {
        static bool HasDots(Item item) => item.Place.Text.TrimEnd('.', '…').Contains('…', StringComparison.Ordinal) || item.Place.Text.TrimEnd('.').Contains("...", StringComparison.Ordinal);
        foreach (var dotted in items.Where(item => item.Words.Length > FewestShared && HasDots(item)))
        {
            var plain = items.Where(item => !HasDots(item) && item.Place.Document != dotted.Place.Document && item.Words.Length > LongestFragment / 2
                && (QuotedWords.Contain(dotted.Words, item.Words) || QuotedWords.Contain(item.Words, dotted.Words)) && item.Words.Length * 2 >= dotted.Words.Length).ToArray();
            if (plain.Length > 0)
            {
                yield return [new Reading(dotted.Place.Text, [dotted.Place]), new Reading(plain[0].Place.Text, [.. plain.Select(item => item.Place)])];
            }
        }
    }

    /// <summary>They begin or go on alike, over at least half of the shorter one, and then differ.</summary>
    internal static bool Conflict(string[] a, string[] b)
    {
        if (QuotedWords.Contain(a, b) || QuotedWords.Contain(b, a))
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                var run = 0;
                while (i + run < a.Length && j + run < b.Length && a[i + run] == b[j + run])
                {
                    run++;
                }

                if (run >= FewestShared && run * 2 >= Math.Min(a.Length, b.Length) && a.AsSpan(i, run).ToArray().Any(word => !WordForms.IsFunctionWord(word))
                    && ((i + run < a.Length && j + run < b.Length) || (i > 0 && j > 0)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string[] WordsOf(Story story, Evidence quoted)
    {
        var text = story.Document(quoted.Document).Tokens;
        return [.. QuotedWords.OutsideBrackets(text, text.TokenAt(quoted.Start), quoted.End).Select(token => QuotedWords.Plain(text.TextOf(token)))];
    }
}
