using Hearsay.Dossiers;
using System.Buffers;
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
            }, old.Anchor || anchor);
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

        var copiedUntil = 0;
        foreach (var (span, family, tip) in Copied(story, id).OrderBy(copy => copy.Span.Start).ThenByDescending(copy => copy.Span.End))
        {
            // The letter once where passages overlap: a text has one family.
            Add(span, $"copy f{family.Colour}", span.Start < copiedUntil ? null : family.Letter, tip, anchor: true);
            copiedUntil = Math.Max(copiedUntil, span.End);
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

    private static IEnumerable<(TextSpan Span, FamilyView Family, string Tip)> Copied(StoryView story, string id)
    {
        foreach (var passage in story.PassagesIn(id))
        {
            if (passage.Kind == PassageKind.SharedQuotation)
            {
                continue;
            }

            var (own, other) = passage.A.Document == id ? (passage.A, passage.B) : (passage.B, passage.A);
            if (story.FamilyOf(id) is { IsShared: true } family && story.FamilyOf(other.Document) == family)
            {
                yield return (own.Span, family, $"also in {story.NameOf(other.Document)}: {DossierWords.Of(passage.Kind)}");
            }
        }
    }
}
