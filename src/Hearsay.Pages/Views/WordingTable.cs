using System.Collections.Immutable;
using Hearsay.Text;
using Hearsay.Utterances;

namespace Hearsay.Pages.Views;

/// <summary>A wording and the reports that give it.</summary>
public sealed record WordingColumn(ImmutableArray<ReportView> Reports, RenderingRelation? Relation)
{
    public bool Equals(WordingColumn? other) => other is not null && Reports.SequenceEqual(other.Reports);

    public override int GetHashCode() => Reports.IsEmpty ? 0 : Reports[0].GetHashCode();
}

/// <summary>How one wording gives one segment; no variant means that it leaves the segment out.</summary>
/// <param name="Variants">Different words, most reports first; each with every span that has them.</param>
/// <param name="LeftOutBy">Reports of the wording that do not give the segment.</param>
public sealed record WordingCell(ImmutableArray<WordingVariant> Variants, ImmutableArray<ReportView> LeftOutBy)
{
    public bool Equals(WordingCell? other) => other is not null && Variants.SequenceEqual(other.Variants);

    public override int GetHashCode() => Variants.Length;
}

/// <param name="Runs">Differences from the row's first wording; null for that wording itself, and for other words altogether.</param>
/// <param name="IsBase">The wording that the others of the row are compared with.</param>
public sealed record WordingVariant(ImmutableArray<Evidence> Spans, ImmutableArray<WordRun>? Runs, bool IsBase)
{
    public bool Equals(WordingVariant? other) => other is not null && Spans.SequenceEqual(other.Spans);

    public override int GetHashCode() => Spans.Length;
}

/// <summary>An utterance as a table: a row for each segment, a column for each wording.</summary>
public sealed record WordingTable(Utterance Utterance, ImmutableArray<WordingColumn> Columns, ImmutableArray<ImmutableArray<WordingCell>> Rows)
{
    /// <summary>Wordings that share fewer words are shown side by side without marks. By eye on translations of one sentence.</summary>
    private const double LeastShared = 0.4;

    public bool Equals(WordingTable? other) => other is not null && other.Utterance == Utterance;

    public override int GetHashCode() => Utterance.GetHashCode();

    internal static WordingTable Of(StoryView story, Utterance utterance)
    {
        var columns = ColumnsOf(story, utterance);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<WordingCell>>();
        foreach (var segment in utterance.Segments)
        {
            string? first = null;
            var row = ImmutableArray.CreateBuilder<WordingCell>(columns.Length);
            foreach (var column in columns)
            {
                var variants = ImmutableArray.CreateBuilder<WordingVariant>();
                foreach (var group in segment.Spans
                    .Where(span => column.Reports.Any(report => report.Document.Id == span.Document))
                    .GroupBy(span => Plain.Clean(span.Text), StringComparer.Ordinal)
                    .OrderByDescending(group => group.Count()))
                {
                    variants.Add(new WordingVariant([.. group], first is null ? null : WordDiff.Compare(first, group.Key, LeastShared), first is null));
                    first ??= group.Key;
                }

                row.Add(new WordingCell(variants.ToImmutable(), [.. column.Reports.Where(report => !segment.Spans.Any(span => span.Document == report.Document.Id))]));
            }

            if (first is not null)
            {
                rows.Add(row.MoveToImmutable());
            }
        }

        return new WordingTable(utterance, columns, rows.ToImmutable());
    }

    /// <summary>The renderings; without any, each different text of the segments is a wording.</summary>
    private static ImmutableArray<WordingColumn> ColumnsOf(StoryView story, Utterance utterance)
    {
        var columns = ImmutableArray.CreateBuilder<WordingColumn>();
        foreach (var rendering in utterance.Renderings)
        {
            ImmutableArray<ReportView> reports = [.. rendering.Documents.Distinct(StringComparer.Ordinal).Select(story.Report).OfType<ReportView>()];
            if (!reports.IsEmpty)
            {
                columns.Add(new WordingColumn(reports, rendering.Relation));
            }
        }

        if (columns.Count == 0)
        {
            foreach (var group in utterance.Segments.SelectMany(segment => segment.Spans)
                .GroupBy(span => span.Document, StringComparer.Ordinal)
                .GroupBy(spans => string.Join('\n', spans.Select(span => Plain.Clean(span.Text))), StringComparer.Ordinal))
            {
                ImmutableArray<ReportView> reports = [.. group.Select(spans => story.Report(spans.Key)).OfType<ReportView>()];
                if (!reports.IsEmpty)
                {
                    columns.Add(new WordingColumn(reports, null));
                }
            }
        }

        return columns.ToImmutable();
    }
}
