using System.Collections.Immutable;
using Hearsay.Chronology;
using Hearsay.Claims;
using Hearsay.Discrepancies;
using Hearsay.Reuse;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Utterances;

namespace Hearsay.Dossiers;

/// <summary>Puts everything known of a story together.</summary>
internal static class DossierBuilder
{
    public static Dossier Build(Story story)
    {
        var reuse = ReuseFinder.Find(story);
        var utterances = UtteranceFinder.Find(story);
        var clauses = ClauseFinder.Find(story);
        var headline = new StoryHeadline(story);
        var summary = StorySummary.Of(story, headline, ClaimFinder.Find(story, clauses, reuse, utterances));
        var utteranceOf = utterances
            .SelectMany(utterance => utterance.Statements.Select(statement => (statement, utterance.Id)))
            .ToDictionary(pair => pair.statement, pair => pair.Id, StringComparer.Ordinal);
        var dates = story.Dates.Where(date => date.Value is not null).Select(date => date.Value!).Order(StringComparer.Ordinal).ToArray();
        return new Dossier
        {
            Id = story.Id,
            Headline = headline.Words,
            HeadlineFrom = headline.Report,
            Summary = summary.Text(story),
            SummarySpans = summary.Sentences,
            Documents = [.. story.Documents.Select(document => document.Id)],
            FirstPublished = dates.FirstOrDefault(),
            LastPublished = dates.LastOrDefault(),
            IndependentTexts = reuse.Families.Length,
            Families = reuse.Families,
            Entities = story.Entities,
            Statements = [.. story.Statements.Select(statement => statement with { Utterance = utteranceOf.GetValueOrDefault(statement.Id) })],
            Utterances = utterances,
            Reuse = new DossierReuse(reuse.Passages, reuse.Pairs),
            Claims = summary.Claims,
            Discrepancies = DiscrepancyFinder.Find(story, clauses, reuse, utterances, summary.Claims),
            Times = [.. story.Documents.SelectMany(document => document.Times
                .Select(time => new DossierTime(document.Source.Quote(time.Span), time.Type, time.Value, time.Anchor)))],
            Timeline = TimelineBuilder.Build(story, summary.Claims),
            Novelty = NoveltyFinder.Find(story, reuse),
        };
    }

    public static ImmutableArray<DossierDocument> DocumentsOf(Story story)
    {
        var versions = PageVersions.Of(story);
        return [.. story.Documents.Zip(story.Dates, (document, date) => DocumentOf(document, date, versions.GetValueOrDefault(document.Id)))];
    }

    private static DossierDocument DocumentOf(AnnotatedDocument document, PublicationDate date, string? versionOf)
    {
        var source = document.Source;
        Evidence? Quote(TextSpan? span) => span is { } value ? source.Quote(value) : null;
        return new DossierDocument
        {
            Id = source.Id,
            Uri = source.Uri,
            Sha256 = source.Sha256,
            Title = source.Title,
            Byline = source.Byline,
            Publisher = source.Publisher,
            Language = source.Language,
            Url = source.Url,
            UpdatedAt = source.UpdatedAt,
            VersionOf = versionOf,
            PublishedAt = date.Value,
            PublishedBasis = date.Basis,
            Dateline = Quote(source.Dateline),
            Credit = Quote(source.Credit),
            Noise = [.. source.Noise.Select(noise => new DossierNoise(noise.Kind, source.Quote(noise.Span)))],
        };
    }
}
