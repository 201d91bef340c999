using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Statements.English;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>Finds reported speech, with and without quoted words inside.</summary>
internal static class IndirectSpeech
{
    private const int MaxSentenceTokens = 300; // longer is no sentence; keeps the work linear in hostile text

    /// <param name="text">The document.</param>
    /// <param name="direct">The statements found in its quotations. A mixed statement that quotes the same words takes their place.</param>
    public static ImmutableArray<Attribution> Find(ClauseText text, ImmutableArray<Attribution> direct)
    {
        var reports = new List<Report>();
        foreach (var (start, end) in Sentences(text))
        {
            var frames = new HashSet<int>();
            AccordingTo.Frames(text, start, end, frames);
            ReportingClauses.Read(text, start, end, reports, frames);
            Refusals.Read(text, start, end, reports);
            QuotedAsSaying.Read(text, start, end, reports, frames);
            AgentlessPassives.Read(text, start, end, reports, frames);
            NounCues.Read(text, start, end, reports, frames);
            AccordingTo.Read(text, start, end, reports, frames);
        }

        if (text.Context.Syntax is { Attributions.IsEmpty: false } syntax)
        {
            reports = LearnedReports.Join(text, syntax, reports, direct);
        }

        var statements = ImmutableArray.CreateBuilder<Attribution>(reports.Count);
        foreach (var report in reports)
        {
            if (Write(text, report) is { } statement)
            {
                statements.Add(statement);
            }
        }

        return statements.ToImmutable();
    }

    /// <summary>Token ranges of sentences, those joined that one quotation inside a sentence holds together.</summary>
    private static IEnumerable<(int Start, int End)> Sentences(ClauseText text)
    {
        var sentences = text.Tokens.Sentences;
        for (var i = 0; i < sentences.Length; i++)
        {
            if (sentences[i].IsNoise)
            {
                continue;
            }

            var (start, end, paragraph) = (sentences[i].FirstToken, sentences[i].EndToken, sentences[i].Paragraph);
            while (i + 1 < sentences.Length && sentences[i + 1].Paragraph == paragraph && end < text.Tokens.Tokens.Length
                && text.QuotationAt(end) is >= 0 and var quotation && text.QuotationAt(end - 1) == quotation)
            {
                end = sentences[++i].EndToken;
            }

            while (start < end)
            {
                var part = Math.Min(end, start + MaxSentenceTokens);
                yield return (start, part);
                start = part;
            }
        }
    }

    /// <summary>Acts whose verbs things do too: a storm threatens to, a door refuses to, a bridge offers.</summary>
    private static bool NeedsSpeaker(StatementAct act) =>
        act is StatementAct.Offer or StatementAct.Threaten or StatementAct.Reject or StatementAct.Promise or StatementAct.Demand or StatementAct.Other or StatementAct.DeclineToComment or StatementAct.NoResponse;

    internal static Attribution? Write(ClauseText text, Report report)
    {
        var content = ImmutableArray.CreateBuilder<TextSpan>(report.Content.Length);
        foreach (var (start, end) in report.Content)
        {
            if (Contents.Span(text, start, end) is { } span)
            {
                content.Add(span);
            }
        }

        var isNamed = report.Source.Start < report.Source.End && !report.IsAgentless;
        if (content.Count == 0 || IsNothing(text, report) || (!isNamed && report.Confidence is null && !report.IsAgentless))
        {
            return null;
        }

        var source = isNamed ? SubjectParties.Of(text, report.Source) : (LocalParty?)null;
        if (source is { } known && report.Confidence is not null)
        {
            var ruled = report.RuleSource.IsSource ? SubjectParties.Of(text, report.RuleSource) : default;
            var span = text.Span(report.Source.Start, report.Source.End);
            source = IsPerson(text, ruled) && known.Entity is not null && !IsPerson(text, known)
                ? ruled // "X, quoted by the agency Y, said"
                : new LocalParty(known.Entity ?? (StandsForAnother(text, report.Source) || (span is { } read && ruled.Span?.Overlaps(read) == true) ? ruled.Entity : null), span);
        }

        if (source is { Entity: null } && report.Confidence is null && report.Source.Kind == SubjectKind.Explicit && NeedsSpeaker(report.Act) && !SubjectParties.MaySpeak(text, report.Source))
        {
            return null;
        }

        var hearer = report.Hearer.End > report.Hearer.Start ? SubjectParties.Of(text, new Subject(report.Hearer.Start, report.Hearer.End, SubjectKind.Explicit)) : (LocalParty?)null;
        if (hearer is { Entity: { } told } && told == source?.Entity)
        {
            hearer = new LocalParty(null, hearer.Value.Span); // nobody urges himself: the words were taken for the wrong party
        }

        ImmutableArray<TextSpan> quoted = report.IsCarrier ? [] : [.. content.SelectMany(span => Contents.Quoted(text, span))];
        return new Attribution
        {
            Form = quoted.IsEmpty ? StatementForm.Indirect : StatementForm.Mixed,
            Act = report.Act,
            Content = content.ToImmutable(),
            Quoted = quoted,
            Cue = text.Span(report.CueStart, report.CueEnd),
            Source = source,
            Confidence = isNamed && report.Confidence is not null ? SourceConfidence.OfReading(source?.Entity is not null) : null,
            SourceBasis = !isNamed ? SourceBasis.Unknown : report.Source.Kind == SubjectKind.Pronoun ? SourceBasis.Pronoun : SourceBasis.Explicit,
            Channel = report.Carrier.IsSource ? SubjectParties.Of(text, report.Carrier) : null,
            Addressee = hearer,
        };
    }

    /// <summary>"said nothing after the arrest", but not "said nothing was wrong".</summary>
    private static bool IsNothing(ClauseText text, Report report) =>
        report.Act == StatementAct.Say && report.Content[0] is var (start, end) && NarrationWords.IsNothing(text.TextOf(start))
        && (start + 1 >= end || text.Is(start + 1, WordClass.Preposition | WordClass.Subordinator | WordClass.Break) || NarrationWords.IsMore(text.TextOf(start + 1)));

    private static bool StandsForAnother(ClauseText text, Subject source) =>
        source.Kind == SubjectKind.Pronoun || (source.End - source.Start == 1 && text.Is(source.Start, WordClass.Relative));

    private static bool IsPerson(ClauseText text, LocalParty party) => party.Entity is { } entity && text.Context.Entities.Entities[entity].Type == EntityType.Person;
}
