using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>One thing told by different parties: by a named officer here, by a nameless one there, by the report itself in a third.</summary>
internal static class VoiceDiscrepancies
{
    private const int LongestEvidence = 300; // characters

    private const int MostShown = 4; // of one story

    private const int MostOwn = 2; // of one story, between a source and none

    private const double SameThing = 0.6; // likeness of two clauses that are given to two parties

    private const double SameWords = 0.75; // of what one report has from a source and another tells by itself

    private const int FewestOwnWords = 6; // terms of what one report tells by itself and another by a source

    private sealed record Told(Clause Clause, Voice Voice);

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<ImmutableArray<Clause>> clusters, TermWeights weights)
    {
        var byVoices = TwinClauses.Of(clusters, weights)
            .SelectMany(twins => Pairs(story, [.. twins.Where(clause => !clause.IsDependent).Select(clause => new Told(clause, Voice.Of(story, clause)))], weights))
            .GroupBy(pair => (NameOf(pair.A.Voice).ToUpperInvariant(), NameOf(pair.B.Voice).ToUpperInvariant()))
            .Select(voices => voices
                .OrderByDescending(pair => Math.Min(pair.A.Clause.Terms.Length, pair.B.Clause.Terms.Length))
                .ThenBy(pair => pair.A.Clause.Document)
                .ThenBy(pair => pair.A.Clause.Span.Start)
                .ToArray())
            .OrderByDescending(pairs => pairs.Length)
            .ToLookup(pairs => pairs[0].B.Voice.Kind == VoiceKind.Own);
        return byVoices[false].Take(MostShown).Concat(byVoices[true].Take(MostOwn)).Select(pairs => Of(story, pairs, weights));
    }

    /// <summary>Twins in two voices. A report that gives the thing in both contradicts nobody.</summary>
    private static IEnumerable<(Told A, Told B)> Pairs(Story story, Told[] told, TermWeights weights)
    {
        var voices = told.ToLookup(item => item.Clause.Document, item => item.Voice);
        bool Has(Told report, Voice voice) => voices[report.Clause.Document].Any(own => own.Kind == VoiceKind.Unknown || IsSame(own, voice));
        foreach (var a in told)
        {
            foreach (var b in told)
            {
                var isFirst = a.Voice.Kind == b.Voice.Kind ? string.CompareOrdinal(a.Voice.Name, b.Voice.Name) < 0 : a.Voice.Kind > b.Voice.Kind;
                if (isFirst && a.Clause.Document != b.Clause.Document && TwinClauses.AreTwins(a.Clause, b.Clause, weights) && SeverityOf(story, a, b, weights) is not null && !Has(a, b.Voice) && !Has(b, a.Voice))
                {
                    yield return b.Voice.Kind == VoiceKind.Own || a.Voice.Kind != VoiceKind.Own ? (a, b) : (b, a);
                }
            }
        }
    }

    private static Discrepancy Of(Story story, (Told A, Told B)[] pairs, TermWeights weights)
    {
        Reading Side(IEnumerable<Told> told) => new(NameOf(told.First().Voice), [.. told.Select(item => Place(story, item))]);
        ImmutableArray<Reading> readings = [Side(pairs.Select(pair => pair.A)), Side(pairs.Select(pair => pair.B))];
        return Discrepancies.Of(
            story, DiscrepancyKind.Attribution, SeverityOf(story, pairs[0].A, pairs[0].B, weights)!.Value,
            DiscrepancyTitles.WhoTells(story.TextOf(pairs[0].A.Clause.Document, pairs[0].A.Clause.Span), Discrepancies.ValuesOf(readings)), readings);
    }

    private static string NameOf(Voice voice) => voice.Kind == VoiceKind.Own ? DiscrepancyTitles.OwnVoice : voice.Name;

    private static bool IsSame(Voice a, Voice b) => a.Kind == b.Kind
        && (a.Kind == VoiceKind.Unnamed || a.Key == b.Key || IsShortFor(a.Name, b.Name) || IsShortFor(b.Name, a.Name) || Letters(a.Name).SequenceEqual(Letters(b.Name)));

    // "the union" and "the Port Union"
    private static bool IsShortFor(string name, string longer) => name.Split(' ').All(word => longer.Contains(word, StringComparison.OrdinalIgnoreCase));

    // "the Mayor ’ s office", with spaces that a tokenizer left
    private static IEnumerable<char> Letters(string name) => name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);

    // Two persons may say much the same, each for himself; whose the same words are is another matter.
    private static Severity? SeverityOf(Story story, Told a, Told b, TermWeights weights) => (a.Voice.Kind, b.Voice.Kind) switch
    {
        (VoiceKind.Unknown, _) or (_, VoiceKind.Unknown) or (VoiceKind.Own, VoiceKind.Own) or (VoiceKind.Unnamed, VoiceKind.Unnamed) or (VoiceKind.Person, VoiceKind.Person) => null,
        (_, VoiceKind.Own) => IsTakenOver(story, a, b, weights) ? Severity.Low : null,
        (VoiceKind.Own, _) => IsTakenOver(story, b, a, weights) ? Severity.Low : null,
        _ when weights.Likeness(a.Clause.Terms, b.Clause.Terms) < SameThing || IsOneVoice(story, a.Voice, b.Voice) => null,
        (VoiceKind.Body, VoiceKind.Body) => a.Voice.IsNamed && b.Voice.IsNamed ? Severity.Medium : null,
        _ => Severity.Low,
    };

    // "police", "a police spokeswoman"; "the Harbour Department", "the government"
    private static bool IsOneVoice(Story story, Voice a, Voice b) => GovernmentWords.IsOneWith(a.Name, b.Name) || Officers.AreOneVoice(story.Entity(a.Key), story.Entity(b.Key));

    // What a source says of itself a report may tell as a deed: "Aas said he would run", "Aas is running".
    private static bool IsTakenOver(Story story, Told sourced, Told own, TermWeights weights) =>
        Math.Min(sourced.Clause.Terms.Length, own.Clause.Terms.Length) >= FewestOwnWords && weights.Likeness(sourced.Clause.Terms, own.Clause.Terms) >= SameWords
        && !(ClauseFinder.NameTerm(story.Entity(sourced.Voice.Key)) is { } name && own.Clause.Terms.Contains(name));

    private static Evidence Place(Story story, Told told)
    {
        var span = told.Clause.Span;
        var whole = told.Clause.Statement?.Source.Span is { } source ? span.Union(source.Span) : span;
        return story.Quote(told.Clause.Document, whole.Length <= LongestEvidence ? whole : span);
    }
}
