using System.Collections.Immutable;
using Hearsay.Discrepancies.English;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Utterances;

namespace Hearsay.Discrepancies;

/// <summary>The same words under other names, or said to others.</summary>
internal static class AttributionDiscrepancies
{
    private const int FewestWords = 5; // "we are very sad" is said by many; longer stretches seldom by two

    private const int CarriedChars = 400; // characters over which a report goes on with what an outlet has from a speaker

    private const int NearbyChars = 60; // characters from a quotation to what names its channel

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Utterance> utterances)
    {
        var said = utterances.Select(utterance => utterance.StatementsIn(story).ToArray()).Select(statements => (Statements: statements, Audiences: Audiences(story, statements))).ToArray();

        // One talk makes many utterances: its audience is one matter.
        return Speakers(story).Concat(said.Select(each => each.Audiences)
            .Concat(said.Where(each => each.Audiences is null).Select(each => Carriers(story, each.Statements)))
            .OfType<Discrepancy>()
            .DistinctBy(found => string.Join('|', Discrepancies.ValuesOf(found.Readings).Order(StringComparer.Ordinal)), StringComparer.Ordinal));
    }

    /// <summary>One quotation, word for word, that different reports give to different people.</summary>
    private static IEnumerable<Discrepancy> Speakers(Story story)
    {
        var quotations = story.Statements
            .Where(statement => statement.Source.Entity is not null && statement.Source.Basis is SourceBasis.Explicit or SourceBasis.Pronoun && statement.Quoted.Length > 0)
            .SelectMany(statement => statement.Quoted.Select(quoted => (Statement: statement, Quoted: quoted, Words: QuotedWords.Of(story.Document(quoted.Document).Tokens, quoted.Span))))
            .Where(item => item.Words.Length >= FewestWords)
            .GroupBy(item => string.Join(' ', item.Words), StringComparer.Ordinal);
        foreach (var quotation in quotations)
        {
            var speakers = quotation.GroupBy(item => item.Statement.Source.Entity!, StringComparer.Ordinal).ToArray();
            if (speakers.Length < 2 || speakers.Any(speaker => story.Entity(speaker.Key) is not { Type: EntityType.Person } person || !IsNamed(person)))
            {
                continue;
            }

            // "Producers Aas and Brandt said" here and "said Aas" there, "Manager A. J. Aas" and "A. J. Aas" are no two speakers.
            var names = speakers.Select(speaker => LastName(story, speaker.Key)).ToArray();
            if (names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Length
                && !quotation.Any(item => names.Any(name => name != LastName(story, item.Statement.Source.Entity!) && SentenceOf(story, item.Quoted).Contains(name, StringComparison.OrdinalIgnoreCase)))
                && Rivals.AreApart(speakers, item => item.Quoted.Document))
            {
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Attribution, Severity.High,
                    DiscrepancyTitles.WhoSaid(quotation.First().Quoted.Text.TrimEnd(',', '.'), speakers.Select(speaker => Name(story, speaker.Key))),
                    [.. speakers
                        .OrderByDescending(speaker => speaker.Count())
                        .Select(speaker => new Reading(Name(story, speaker.Key), [.. speaker.Select(item => With(story, item.Quoted, item.Statement.Source.Span))]))]);
            }
        }
    }

    private static string LastName(Story story, string entity) => Name(story, entity) is var name ? name[(name.LastIndexOf(' ') + 1)..] : "";

    private static string SentenceOf(Story story, Evidence quoted)
    {
        var document = story.Document(quoted.Document);
        return document.Tokens.Sentences[document.Tokens.SentenceAt(quoted.End)].Span.In(document.Text).ToString();
    }

    /// <summary>One utterance that one report has told to an outlet and another to somebody else.</summary>
    private static Discrepancy? Audiences(Story story, Statement[] said)
    {
        var told = said
            .Select(statement => (Statement: statement, Party: Audience(story, statement)))
            .Where(item => item.Party is not null)
            .GroupBy(item => Name(story, item.Party!), StringComparer.OrdinalIgnoreCase)
            .ToArray();
        if (told.Length < 2 || !Rivals.AreApart(told, item => item.Statement.Report) || told.Any(group => told.Any(other => IsLonger(other.Key, group.Key))))
        {
            return null;
        }

        var first = told[0].First().Statement;
        return Discrepancies.Of(
            story, DiscrepancyKind.Attribution, Severity.Medium,
            DiscrepancyTitles.Told(first.Source.Entity is { } speaker ? Name(story, speaker) : "Speaker", first.Content[0].Text.TrimEnd(',', '.'), told.Select(group => group.Key)),
            [.. told.Select(group => new Reading(group.Key, [.. group.Select(item => Beside(story, item.Statement, item.Party!)).DistinctBy(evidence => evidence.Document, StringComparer.Ordinal)]))]);
    }

    // "the Orla" and "the Orla newspaper"
    private static bool IsLonger(string name, string shorter) => name.Length > shorter.Length && name.StartsWith(shorter + " ", StringComparison.OrdinalIgnoreCase);

    /// <summary>One utterance that one report has from an outlet to which another does not give it.</summary>
    private static Discrepancy? Carriers(Story story, Statement[] said)
    {
        var told = said.Select(statement => Audience(story, statement) is { Entity: { } outlet } party ? (outlet, Beside(story, statement, party)) : ((string, Evidence)?)null);
        var carried = said.Select(statement => Carrier(story, statement) is { } carrier
            ? (carrier.Chain[0], story.Quote(carrier.Report, carrier.Cue!.Span.Union(carrier.Source.Span!.Span)))
            : ((string, Evidence)?)null);
        var outlets = told.Concat(carried).OfType<(string Outlet, Evidence Place)>().GroupBy(item => Name(story, item.Outlet), item => item.Place, StringComparer.OrdinalIgnoreCase).ToArray();
        return outlets.Length < 2 || !Rivals.AreApart(outlets, place => place.Document) || outlets.Any(group => outlets.Any(other => IsLonger(other.Key, group.Key)))
            ? null
            : Discrepancies.Of(
                story, DiscrepancyKind.Attribution, Severity.Low, DiscrepancyTitles.Carried(said[0].Content[0].Text.TrimEnd(',', '.'), outlets.Select(group => group.Key)),
                [.. outlets.Select(group => new Reading(group.Key, [.. group]))]);
    }

    /// <summary>The statement by which an outlet reports a speaker, as the report itself says near the words: "the Orla Post reported".</summary>
    private static Statement? Carrier(Story story, Statement statement)
    {
        int Away(Statement other) => Math.Abs(other.Content[0].Start - statement.Content[0].Start);
        var outlets = story.StatementsOf(statement.Report)
            .Where(nested => nested.Chain.Length > 2 && nested.Chain[0] == statement.Source.Entity && Away(nested) <= CarriedChars)
            .Select(nested => nested.Chain[1])
            .Where(outlet => story.Entity(outlet) is { Type: EntityType.Outlet })
            .ToHashSet(StringComparer.Ordinal);
        return outlets.Count == 0 ? null : story.StatementsOf(statement.Report)
            .Where(other => other.Chain is [var outlet, _] && outlets.Contains(outlet) && other is { Cue: { } cue, Source.Span: { } source } && cue.Span.Union(source.Span).Length <= NearbyChars)
            .MinBy(Away);
    }

    // Whom the report itself names beside the words; what was carried over from elsewhere is no evidence.
    private static Party? Audience(Story story, Statement statement)
    {
        foreach (var party in new[] { statement.Addressee, statement.Channel })
        {
            if (party?.Span is not null && party.Entity is { } entity && story.Entity(entity) is { Type: EntityType.Outlet or EntityType.Group } && statement.Cue is { } cue
                && Math.Max(party.Span.Start - cue.End, cue.Start - party.Span.End) <= NearbyChars)
            {
                return party;
            }
        }

        return null;
    }

    private static Evidence Beside(Story story, Statement statement, Party party)
    {
        var span = statement.Cue!.Span.Union(party.Span!.Span);
        return story.Quote(statement.Report, statement.Source.Span is { } source && span.Union(source.Span).Length <= NearbyChars ? span.Union(source.Span) : span);
    }

    private static Evidence With(Story story, Evidence quoted, Evidence? source) =>
        source is not null && quoted.Span.Union(source.Span) is var both && both.Length <= quoted.Span.Length + NearbyChars ? story.Quote(quoted.Document, both) : quoted;

    private static string Name(Story story, Party party) => party.Entity is { } entity && story.Entity(entity) is { } known ? known.Name : party.Span!.Text;

    private static bool IsNamed(Entity person) => person.Name.Length > 0 && char.IsUpper(person.Name[person.Name.LastIndexOf(' ') + 1]);

    private static string Name(Story story, string entity) => story.Entity(entity)?.Name ?? entity;
}
