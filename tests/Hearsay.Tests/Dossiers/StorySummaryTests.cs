using Hearsay.Articles;

namespace Hearsay.Tests.Dossiers;

public class StorySummaryTests
{
    private static Hearsay.Dossiers.Dossier Of(params (string? Title, string Text)[] reports) => Engine.Reconcile([.. reports.Select((report, i) => Engine.Annotate(
        new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Title = report.Title, Text = report.Text }))]).Dossier;

    [Fact]
    public void The_headline_is_the_title_that_shares_most_with_the_other_leads()
    {
        var dossier = Of(
            ("A night to forget", "The ferry to Orla sank on Sunday near the harbour wall."),
            ("Ferry sinks near Orla harbour", "A ferry sank near the harbour of Orla."));
        Assert.Equal("Ferry sinks near Orla harbour", dossier.Headline);
    }

    [Fact]
    public void The_summary_is_a_sentence_of_a_report_and_who_would_not_speak_to_it_with_the_reports()
    {
        var dossier = Of(
            (null, "Mayor Ines Aas said the ferry to Orla sank near the harbour wall. The ministry declined to comment on the ferry."),
            (null, "The ferry to Orla sank near the harbour wall, Mayor Ines Aas said."));
        Assert.StartsWith("Mayor Ines Aas said the ferry to Orla sank", dossier.Summary, StringComparison.Ordinal);
        Assert.EndsWith("The ministry declined to comment on the ferry. (report 1)", dossier.Summary, StringComparison.Ordinal);
        Assert.Equal(2, dossier.SummarySpans.Length);
    }

    [Fact]
    public void No_line_of_the_summary_says_he_of_somebody_before_it()
    {
        var dossier = Of(
            (null, "Mayor Ines Aas spoke on Tuesday. She said the ferry to Orla sank near the harbour wall."),
            (null, "The harbour was closed. Mayor Ines Aas said that the ferry to Orla sank near the harbour wall."));
        Assert.DoesNotContain(dossier.SummarySpans, sentence => sentence.Text.StartsWith("She", StringComparison.Ordinal));
        Assert.Contains(dossier.SummarySpans, sentence => sentence.Text.StartsWith("Mayor Ines Aas said", StringComparison.Ordinal));
    }

    [Fact]
    public void The_line_that_says_what_the_headline_says_comes_first()
    {
        var dossier = Of(
            ("A bank for the islands", "The Norland Bank said it would be keen to apply for one of the licences, and might apply for a second one too. The harbour office issued draft rules for small ferries on Thursday."),
            ("Harbour office issues draft rules for small ferries", "The harbour office on Thursday issued draft rules for small ferries. The Norland Bank said it would be keen to apply for one of the licences, if the law let it."),
            (null, "The Norland Bank would be keen to apply for one of the licences, it said. Draft rules for small ferries were issued by the harbour office on Thursday."));
        Assert.Contains("draft rules", dossier.SummarySpans[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_headline_names_its_report()
    {
        var dossier = Of(("Ferry sinks near Orla harbour", "A ferry sank near the harbour of Orla."), (null, "The harbour of Orla saw a ferry sink."));
        Assert.Equal("d0", dossier.HeadlineFrom);
    }

    [Fact]
    public void A_story_without_a_claim_has_no_summary() => Assert.Equal("", Of((null, "Rain.")).Summary);
}
