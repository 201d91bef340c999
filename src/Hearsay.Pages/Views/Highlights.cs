using System.Buffers;
using System.Globalization;
using Hearsay.Discrepancies;
using Hearsay.Dossiers;
using Hearsay.Reuse;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Text;
using Hearsay.Times;

namespace Hearsay.Pages.Views;

/// <summary>Everything to be shown in the text of one report: one highlight for each different span.</summary>
internal static class Highlights
{
    private const int MostLabelChars = 28;
    private const int MostOthers = 6;
    private const int MostNameChars = 60;

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"'“”„‟‘’‚«»‹›");

    public static IReadOnlyList<Highlight> Of(StoryView story, ReportView report)
    {
        if (report.Text is not { } text)
        {
            return [];
        }

        var found = new Dictionary<TextSpan, Highlight>();
        void Add(TextSpan span, string look, string? label, string? tip, bool anchor)
        {
            if (span.IsEmpty || span.End > text.Length)
            {
                return;
            }

            var old = found.GetValueOrDefault(span) ?? new Highlight(span, "", null, null, false);
            var both = look.Length == 0 || old.Class.Split(' ').Contains(look, StringComparer.Ordinal) ? old.Class
                : old.Class.Length == 0 ? look : $"{old.Class} {look}";
            found[span] = new Highlight(span, both, old.Label ?? label, (old.Tip, tip) switch
            {
                (null, _) => tip,
                (_, null) => old.Tip,
                _ when old.Tip.Contains(tip, StringComparison.Ordinal) => old.Tip,
                _ => $"{old.Tip}; {tip}",
            }, old.Anchor || anchor) { Links = old.Links };
        }

        var id = report.Document.Id;
        foreach (var span in story.Cited.In(id))
        {
            Add(span, "", null, null, anchor: true);
        }

        foreach (var noise in report.Document.Noise)
        {
            Add(noise.Span.Span, "noise", null, DossierWords.Of(noise.Kind), anchor: true);
        }

        foreach (var (span, link) in BackLinks(story, id))
        {
            if (found.TryGetValue(span, out var cited) && !cited.Links.Contains(link))
            {
                found[span] = cited with { Links = cited.Links.Add(link) };
            }
        }

        foreach (var (span, family, others) in Copied(story, id))
        {
            Add(span, $"copy f{family.Colour}", family.Letter, $"also in {Plain.Some([.. others.Order().Select(number => $"report {number.ToString(CultureInfo.InvariantCulture)}")], MostOthers)}", anchor: false);
        }

        foreach (var statement in story.StatementsIn(id))
        {
            var who = story.SourceOf(statement);
            var words = statement.Form == StatementForm.Direct ? statement.Content : statement.Quoted;
            var first = true;
            foreach (var part in words)
            {
                if (part.Document == id && part.End <= text.Length)
                {
                    // The name goes before the opening mark: Name "words", not "Name words".
                    var marked = part.Start > 0 && QuotationMarks.Contains(text[part.Start - 1]);
                    var label = first ? Short(story, statement, who) : null;
                    if (marked && label is not null)
                    {
                        Add(new TextSpan(part.Start - 1, part.Start), "by", label, null, anchor: false);
                    }

                    Add(part.Span, "quote", marked ? null : label, Tip(story, statement, who), anchor: false);
                    first = false;
                }
            }

            if (statement.Form == StatementForm.Indirect)
            {
                foreach (var part in statement.Content)
                {
                    if (part.Document == id)
                    {
                        Add(part.Span, "told", null, Tip(story, statement, who), anchor: false);
                    }
                }
            }
        }

        foreach (var time in story.TimesIn(id))
        {
            if (time.Type is TimeType.Date or TimeType.Time)
            {
                Add(time.Span.Span, "time", null, TimeWords.Of(time.Value), anchor: false);
            }
        }

        return [.. found.Values];
    }

    /// <summary>The open claims and the weightier differences that rest on this report, at the passages that they cite.</summary>
    private static IEnumerable<(TextSpan Span, BackLink Link)> BackLinks(StoryView story, string id)
    {
        foreach (var claim in story.OpenClaims)
        {
            foreach (var position in claim.Positions.Where(position => position.Evidence.Document == id))
            {
                yield return (position.Evidence.Span, new BackLink(story.AnchorOf(claim), "claim", $"claim: {Plain.Short(claim.Text, MostNameChars)}"));
            }
        }

        foreach (var discrepancy in story.Dossier.Discrepancies.Where(discrepancy => discrepancy.Severity != Severity.Low))
        {
            foreach (var evidence in discrepancy.Readings.SelectMany(reading => reading.Evidence).Where(evidence => evidence.Document == id))
            {
                yield return (evidence.Span, new BackLink(story.AnchorOf(discrepancy), "differs", $"difference: {Plain.Short(discrepancy.Title, MostNameChars)}"));
            }
        }
    }

    /// <summary>A person by the last name, others in full.</summary>
    private static string Short(StoryView story, Statement statement, string? who) =>
        who is null ? "speaker unknown"
        : story.Entity(statement.Source.Entity) is { Type: EntityType.Person } ? who[(who.LastIndexOf(' ') + 1)..]
        : Plain.Short(who, MostLabelChars);

    private static string Tip(StoryView story, Statement statement, string? who)
    {
        var to = story.NameOf(statement.Addressee);
        var through = story.NameOf(statement.Channel);
        return $"{who ?? "unknown speaker"} {DossierWords.Past(statement.Act)}{(to is null ? "" : $", to {to}")}{(through is null || through == to ? "" : $", through {through}")}";
    }

    /// <summary>The stretches of a report that stand in others of its family, overlapping passages joined, with the numbers of the others.</summary>
    private static IEnumerable<(TextSpan Span, FamilyView Family, SortedSet<int> Others)> Copied(StoryView story, string id)
    {
        if (story.FamilyOf(id) is not { IsShared: true } family)
        {
            yield break;
        }

        TextSpan? joined = null;
        var others = new SortedSet<int>();
        foreach (var (own, other) in story.PassagesIn(id)
            .Where(passage => passage.Kind != PassageKind.SharedQuotation)
            .Select(passage => passage.A.Document == id ? (passage.A, passage.B) : (passage.B, passage.A))
            .Where(pair => story.FamilyOf(pair.Item2.Document) == family)
            .OrderBy(pair => pair.Item1.Start).ThenByDescending(pair => pair.Item1.End))
        {
            if (joined is { } open && own.Start > open.End)
            {
                yield return (open, family, others);
                (joined, others) = (null, []);
            }

            joined = joined is { } wider ? new TextSpan(wider.Start, Math.Max(wider.End, own.End)) : own.Span;
            others.Add(story.Report(other.Document)!.Number);
        }

        if (joined is { } last)
        {
            yield return (last, family, others);
        }
    }
}
