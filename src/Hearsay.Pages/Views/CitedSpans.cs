using Hearsay.Text;

namespace Hearsay.Pages.Views;

/// <summary>Every span that some item of the page opens, by document: these get an anchor in the article.</summary>
internal sealed class CitedSpans
{
    private readonly Dictionary<string, HashSet<TextSpan>> spans = new(StringComparer.Ordinal);

    public static CitedSpans Of(StoryView story)
    {
        var cited = new CitedSpans();
        var dossier = story.Dossier;
        foreach (var report in story.Reports)
        {
            cited.Add([report.Document.Dateline, report.Document.Credit]);
            cited.Add(report.Document.Noise.Select(noise => noise.Span));
        }

        cited.Add(story.Reports.SelectMany(report => story.ChangesOf(report)).SelectMany(change => new[] { change.Before, change.After }));
        cited.Add(dossier.SummarySpans);
        cited.Add(dossier.Families.SelectMany(family => family.Evidence));
        cited.Add(dossier.Entities.SelectMany(entity => entity.Mentions));
        foreach (var statement in dossier.Statements)
        {
            cited.Add(statement.Content);
            cited.Add([statement.Cue, statement.Source.Span, statement.Addressee?.Span, statement.Channel?.Span, statement.Hedge]);
        }

        cited.Add(dossier.Utterances.SelectMany(utterance => utterance.Segments).SelectMany(segment => segment.Spans));
        cited.Add(story.ShownPassages.SelectMany(passage => new[] { passage.A, passage.B }));
        cited.Add(dossier.Claims.SelectMany(claim => claim.Positions).Select(position => position.Evidence));
        cited.Add(dossier.Discrepancies.SelectMany(discrepancy => discrepancy.Readings).SelectMany(reading => reading.Evidence));
        cited.Add(dossier.Times.Select(time => time.Span));
        cited.Add(dossier.Timeline.SelectMany(entry => entry.Evidence));
        cited.Add(dossier.Novelty.SelectMany(novelty => novelty.New.Concat(novelty.Dropped)));
        return cited;
    }

    public IEnumerable<TextSpan> In(string documentId) => spans.TryGetValue(documentId, out var found) ? found : [];

    private void Add(IEnumerable<Evidence?> evidence)
    {
        foreach (var item in evidence)
        {
            if (item is null)
            {
                continue;
            }

            if (!spans.TryGetValue(item.Document, out var found))
            {
                spans.Add(item.Document, found = []);
            }

            found.Add(item.Span);
        }
    }
}
