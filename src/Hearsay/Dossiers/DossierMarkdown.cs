using System.Text;
using Hearsay.Claims;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Dossiers;

/// <summary>
/// A dossier as CommonMark with tables (GFM), for a wiki, an issue or a mail. Everything is listed; each line carries the place it rests on
/// as <c>[n:a–b]</c>, report n, characters a to b. All text of reports is escaped.
/// </summary>
public static class DossierMarkdown
{
    public static string Write(DossierFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var text = new StringBuilder();
        foreach (var story in file.Stories)
        {
            if (text.Length > 0)
            {
                text.Append("\n---\n\n");
            }

            Story(text, new DossierLookup(file, story), story);
        }

        text.Append($"\n*{file.Engine.Name} {file.Engine.Version}. \\[n:a–b\\] is report n, characters a to b. Statuses tell who said, confirmed or denied something; they are no verdict on what is true.*\n");
        return text.ToString();
    }

    private static void Story(StringBuilder text, DossierLookup lookup, Dossier story)
    {
        text.Append($"# {Escape(story.Headline)}\n\n");
        text.Append($"{DossierWords.Count(story.Documents.Length, "report")}, {DossierWords.Count(story.IndependentTexts, "independent text")}. {Escape(story.Summary)}".TrimEnd()).Append("\n\n");
        Reports(text, lookup, story);
        Claims(text, lookup, story);
        Wordings(text, lookup, story);
        Statements(text, lookup, story);
        Discrepancies(text, lookup, story);
        Timeline(text, lookup, story);
        Novelty(text, lookup, story);
    }

    private static void Reports(StringBuilder text, DossierLookup lookup, Dossier story)
    {
        text.Append("## Reports\n\n| n | outlet | published | title | file | one text with |\n|--:|--|--|--|--|--|\n");
        foreach (var id in story.Documents)
        {
            var document = lookup.Document(id);
            var others = story.Families.Where(family => family.Documents.Contains(id)).SelectMany(family => family.Documents).Where(other => other != id).Select(lookup.Number).Order();
            text.Append($"| {lookup.Number(id)} | {Escape(lookup.Outlet(id))} | {DossierWords.Date(document.PublishedAt, document.PublishedBasis)} | {Escape(document.Title ?? "")} | {Escape(document.Uri)} | {string.Join(", ", others)} |\n");
        }
    }

    private static void Claims(StringBuilder text, DossierLookup lookup, Dossier story)
    {
        Heading(text, "Claims and positions", story.Claims.IsEmpty);
        foreach (var claim in story.Claims)
        {
            text.Append($"### {Escape(DossierLookup.Closed(claim.Text))}\n\n");
            text.Append($"**{DossierWords.Of(claim.Status)}** ({DossierWords.Meaning(claim.Status)}){(claim.Key ? ", key claim" : "")}; {DossierWords.Count(claim.IndependentOrigins, "origin")}{OriginsOf(lookup, claim)}, {DossierWords.Count(claim.IndependentConfirmations, "confirmation")}.\n\n");
            foreach (var position in claim.Positions)
            {
                text.Append($"- **{Escape(lookup.Name(position.Holder))}** {DossierWords.Of(position.Stance)}: {Words(lookup, position.Evidence)}{Chain(lookup, position)}\n");
            }

            text.Append('\n');
        }
    }

    private static string OriginsOf(DossierLookup lookup, Claim claim)
    {
        var names = claim.Positions.Select(position => position.Origin).OfType<string>().Distinct(StringComparer.Ordinal).Select(lookup.Name).ToArray();
        return names.Length > 0 ? $" ({Escape(string.Join(", ", names))})" : "";
    }

    private static void Wordings(StringBuilder text, DossierLookup lookup, Dossier story)
    {
        Heading(text, "One utterance, several wordings", story.Utterances.IsEmpty);
        foreach (var utterance in story.Utterances)
        {
            text.Append($"- **{Escape(utterance.Speaker is { } id ? lookup.Name(id) : "unknown speaker")}**\n");
            foreach (var rendering in utterance.Renderings)
            {
                foreach (var report in WordsOfReport.Of(lookup, rendering))
                {
                    text.Append($"  - {DossierWords.Of(rendering.Relation)}{(report.IsShorter ? ", shorter" : "")}: {string.Join(" … ", report.Pieces.Select(piece => Words(lookup, piece)))}\n");
                }
            }
        }
    }

    private static void Statements(StringBuilder text, DossierLookup lookup, Dossier story)
    {
        Heading(text, "Statements", story.Statements.IsEmpty);
        foreach (var speaker in story.Statements.GroupBy(lookup.Speaker, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append($"- **{Escape(speaker.Key)}**\n");
            foreach (var statement in speaker)
            {
                var cue = statement.Cue is { } words ? $"{Escape(words.Text)}: " : "";
                text.Append($"  - {cue}{Contents(lookup, statement)}\n");
            }
        }
    }

    private static void Discrepancies(StringBuilder text, DossierLookup lookup, Dossier story)
    {
        Heading(text, "Where reports disagree", story.Discrepancies.IsEmpty);
        foreach (var discrepancy in story.Discrepancies)
        {
            text.Append($"- **{DossierWords.Of(discrepancy.Severity)}**, {DossierWords.Of(discrepancy.Kind)}: {Escape(discrepancy.Title)}\n");
            foreach (var reading in discrepancy.Readings)
            {
                text.Append($"  - {Escape(reading.Value)}: {string.Join("; ", reading.Evidence.Select(evidence => Words(lookup, evidence)))}\n");
            }
        }
    }

    private static void Timeline(StringBuilder text, DossierLookup lookup, Dossier story)
    {
        Heading(text, "Timeline", story.Timeline.IsEmpty);
        foreach (var entry in story.Timeline)
        {
            var expected = DossierWords.Expectation(entry, story.Documents.Select(lookup.Document)) is { Length: > 0 } words ? words + ": " : "";
            text.Append($"- `{entry.When}` {expected}{Escape(DossierLookup.Closed(entry.What))} {string.Join(' ', entry.Evidence.Select(evidence => Place(lookup, evidence)))}\n");
        }
    }

    private static void Novelty(StringBuilder text, DossierLookup lookup, Dossier story)
    {
        Heading(text, "What is new in each report", story.Novelty.IsEmpty);
        foreach (var novelty in story.Novelty)
        {
            text.Append($"- **Report {lookup.Number(novelty.Document)}, {Escape(lookup.Outlet(novelty.Document))}**, against {string.Join(", ", novelty.Against.Select(lookup.Number).Order())}\n");
            foreach (var evidence in novelty.New)
            {
                text.Append($"  - new: {Words(lookup, evidence)}\n");
            }

            foreach (var evidence in novelty.Dropped)
            {
                text.Append($"  - left out: {Words(lookup, evidence)}\n");
            }
        }
    }

    private static void Heading(StringBuilder text, string title, bool isEmpty) => text.Append($"\n## {title}\n\n{(isEmpty ? "None found.\n" : "")}");

    private static string Chain(DossierLookup lookup, Position position) =>
        position.Chain.Length > 2 ? $" ({Escape(lookup.Chain(position.Chain, lookup.Statement(position.Statement)?.ChainBasis ?? []))})" : "";

    private static string Contents(DossierLookup lookup, Statement statement) => string.Join(" … ", statement.Content.Select(part => Words(lookup, part)));

    private static string Words(DossierLookup lookup, Evidence evidence) => $"«{Escape(DossierLookup.Closed(evidence.Text))}» {Place(lookup, evidence)}";

    private static string Place(DossierLookup lookup, Evidence evidence) => $"\\[{lookup.Place(evidence)}\\]";

    /// <summary>One line in which nothing is read as markup.</summary>
    private static string Escape(string text)
    {
        var line = new StringBuilder();
        foreach (var c in DossierLookup.OneLine(text))
        {
            if (c is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '+' or '!' or '|' or '~' or '&')
            {
                line.Append('\\');
            }

            line.Append(c);
        }

        return line.ToString();
    }
}
