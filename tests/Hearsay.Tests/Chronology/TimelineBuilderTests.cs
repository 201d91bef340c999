using Hearsay.Articles;
using Hearsay.Chronology;
using Hearsay.Models.English;

namespace Hearsay.Tests.Chronology;

public class TimelineBuilderTests
{
    private const string Wednesday = "2031-03-05";

    [Fact]
    public void What_two_reports_tell_of_one_day_is_one_entry_with_evidence_in_both()
    {
        var entry = Assert.Single(Timeline(
            "Forty islanders blocked the ferry pier in Tarn on Monday.",
            "The ferry pier at Tarn was blocked by some forty islanders on Monday."));
        Assert.Equal("2031-03-03", entry.When);
        Assert.Equal(2, entry.Evidence.Length);
        Assert.Equal(entry.Evidence[0].Text, entry.What);
        Assert.Equal(TimelineStatus.Happened, entry.Status);
    }

    [Fact]
    public void Two_events_of_one_day_stay_two() =>
        Assert.Equal(2, Timeline("Forty islanders blocked the ferry pier in Tarn on Monday.", "The council of Orla sold its last harbour crane on Monday.").Length);

    [Theory]
    [InlineData("The council will vote on the ferry contract on Friday.", "2031-03-07", TimelineStatus.Expected)]
    [InlineData("The council will vote on the ferry contract later today.", Wednesday, TimelineStatus.Expected)]
    [InlineData("The council voted on the ferry contract this morning.", Wednesday, TimelineStatus.Happened)]
    [InlineData("The ferry contract was signed in Orla in 2019.", "2019", TimelineStatus.Happened)]
    [InlineData("The ferry ran aground off Tarn at 2:30 p.m. on Monday.", "2031-03-03T14:30", TimelineStatus.Happened)]
    public void Status_follows_day_and_tense(string text, string when, TimelineStatus status)
    {
        var entry = Assert.Single(Timeline(text));
        Assert.Equal((when, status), (entry.When, entry.Status));
    }

    [Theory]
    [InlineData("The ferry has been out of service for three days.")]
    [InlineData("The ferry leaves Tarn every day at the same hour.")]
    [InlineData("It was the first strike on the island since 1998.")]
    [InlineData("The ferry is now for sale, and was recently painted.")]
    public void Durations_sets_bounds_and_vague_times_are_no_events(string text) => Assert.Empty(Timeline(text));

    [Fact]
    public void A_long_sentence_is_cut_to_the_clause_that_tells_of_the_day()
    {
        var entry = Assert.Single(Timeline(
            "The mayor of Orla has long complained about the fares and about the state of the boats and their crews, but the operator signed a new contract with the county on Tuesday, which the islanders called a bad joke that nobody had asked for."));
        Assert.Equal("the operator signed a new contract with the county on Tuesday", entry.What);
    }

    [Fact]
    public void Entries_are_in_order_of_time_and_few()
    {
        var text = string.Join('\n', Enumerable.Range(1, 28).Select(day => $"Crane number {day} of yard {day * 7} was sold to buyer {day * 13} on February {day}."));
        var entries = Timeline(text);
        Assert.InRange(entries.Length, 8, 20);
        Assert.Equal(entries.Select(entry => entry.When).Order(StringComparer.Ordinal), entries.Select(entry => entry.When));
    }

    [Theory]
    [InlineData("Mayor Ines Aas, who has vowed to save the ferry but not said how she would do so, said last week that the pier was safe.", TimelineStatus.Happened)]
    [InlineData("The council and the operator meet later Wednesday at the town hall of Orla.", TimelineStatus.Expected)]
    [InlineData("The council is to meet next week at the town hall of Orla.", TimelineStatus.Expected)]
    public void Words_of_the_time_say_which_way_it_looks(string text, TimelineStatus status) => Assert.Equal(status, Assert.Single(Read(text)).Status);

    [Fact]
    public void A_clause_that_hangs_on_another_is_shown_in_its_sentence()
    {
        var entry = Assert.Single(Read("The islanders of Tarn, who had waited all winter for a word from the county, learned of the sale only days after the operator had signed the new contract with the buyer on Monday."));
        Assert.StartsWith("The islanders of Tarn", entry.What, StringComparison.Ordinal);
    }

    [Fact]
    public void An_apostrophe_is_no_half_quotation() => Assert.Single(Read("The Seafarers' Union called off the strike in Orla on Monday."));

    [Fact]
    public void What_a_speaker_says_of_himself_is_no_event() =>
        Assert.Empty(Read("\"I saw the boats of my brother in the harbour on Monday and we wept,\" Ines Aas said."));

    [Fact]
    public void A_day_goes_to_the_week_around_it_when_it_is_the_same_event()
    {
        var entry = Assert.Single(Read("The old lighthouse of Tarn collapsed in a storm last week.", "The old lighthouse of Tarn collapsed in a storm on February 26."));
        Assert.Equal(("2031-02-26", 2), (entry.When, entry.Evidence.Length));
    }

    [Fact]
    public void Two_meetings_of_one_week_with_one_man_stay_two() =>
        Assert.Equal(2, Read("Mayor Ines Aas will meet harbour master Leif Borg next week to discuss the crane.", "Envoy Tomas Reyl will meet harbour master Leif Borg at the fisheries fair, which opens in Orla on March 12.").Length);

    [Fact]
    public void The_clause_that_names_its_subject_speaks_for_the_event()
    {
        var entry = Assert.Single(Read("She signed the ferry contract in Orla on Monday.", "Mayor Ines Aas signed the ferry contract in Orla on Monday."));
        Assert.StartsWith("Mayor Ines Aas", entry.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mayor Ines Aas has spoken to the operator of the boats, the first talks between the two since the county closed the southern pier in October 2030.", "2030-10", "the county closed the southern pier in October 2030")]
    [InlineData("None of the 44 clubs taking part in the eleventh Orla regatta, which opens on Friday, has stayed at home.", "2031-03-07", "the eleventh Orla regatta, which opens on Friday")]
    public void A_clause_with_a_time_of_its_own_is_the_event(string text, string when, string what)
    {
        var entry = Assert.Single(Read(text));
        Assert.Equal((when, what), (entry.When, entry.What));
    }

    [Fact]
    public void A_subject_told_by_what_it_did_that_day_keeps_its_sentence() =>
        Assert.Contains("voted to sell", Assert.Single(Read("All councillors who attended the meeting of the harbour board today voted to sell the old ferry of Orla.")).What, StringComparison.Ordinal);

    [Theory]
    [InlineData("Mayor Ines Aas withdrew the higher figure that she gave the day before.")]
    [InlineData("Leif Borg said that he sang in the church choir, and usually went to bed around 10:30 p.m.")]
    [InlineData("The debate, rescheduled from last week, was called by the mayor of Orla.")]
    [InlineData("The port of Orla will cut what its cranes burn to half of 2019 levels.")]
    [InlineData("She said that night shifts would be limited in the harbour of Orla.")]
    public void What_is_no_event_of_the_time_is_left_out(string text) => Assert.Empty(Read(text));

    [Fact]
    public void A_whole_clause_speaks_for_the_event_before_one_cut_out()
    {
        var entry = Assert.Single(Read("The old ferry of Tarn ran aground off the lighthouse on Monday.", "Leif Borg repaired the old ferry of Tarn, which ran aground off the lighthouse on Monday."));
        Assert.Equal(("The old ferry of Tarn ran aground off the lighthouse on Monday", 2), (entry.What, entry.Evidence.Length));
    }

    [Fact]
    public void A_refusal_of_a_day_is_past()
    {
        var entry = Assert.Single(Read("The harbour office would neither confirm nor deny on Friday that the old crane had been sold."));
        Assert.Equal(("2031-02-28", TimelineStatus.Happened), (entry.When, entry.Status));
    }

    [Fact]
    public void Words_said_once_stand_once_whatever_day_reports_print_them()
    {
        var documents = new[] { ("2031-03-04", "\"The door of the hall stays open tonight,\" harbour master Leif Borg said."), ("2031-03-05", "Leif Borg, the harbour master, said: \"The door of the hall stays open tonight.\"") }
            .Select((pair, i) => Engine.Annotate(new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = pair.Item2, PublishedAt = pair.Item1 }, EnglishModel.Instance))
            .ToArray();
        var entry = Assert.Single(Engine.Reconcile(documents).Dossier.Timeline);
        Assert.Equal(("2031-03-04", 2), (entry.When[..10], entry.Evidence.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Monday")]
    [InlineData("On Monday, on Monday; on Monday -- \"on Monday")]
    public void Odd_text_does_no_harm(string text) => Assert.All(Timeline(text), entry => Assert.NotEmpty(entry.Evidence));

    private static TimelineEntry[] Timeline(params string[] texts)
    {
        var documents = texts.Select((text, i) => Engine.Annotate(new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, PublishedAt = Wednesday })).ToArray();
        return [.. Engine.Reconcile(documents).Dossier.Timeline];
    }

    private static TimelineEntry[] Read(params string[] texts)
    {
        var documents = texts.Select((text, i) => Engine.Annotate(new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, PublishedAt = Wednesday }, EnglishModel.Instance)).ToArray();
        return [.. Engine.Reconcile(documents).Dossier.Timeline];
    }
}
