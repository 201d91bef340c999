using Hearsay.Articles;
using Hearsay.Dossiers;
using Hearsay.Models.English;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

/// <summary>Statements of the engine with a model: what it reads and what the rules read, joined.</summary>
public sealed class LearnedStatementTests
{
    [Theory]
    [InlineData("The council has grown weary of the ferry, and residents fear that the line will close.", "residents", "the line will close")]
    [InlineData("Mayor Ines Duarte mocked the plan as a bridge to nowhere.", "Mayor Ines Duarte", "the plan as a bridge to nowhere")]
    [InlineData("The port authority is convinced that the pier can be saved.", "The port authority", "the pier can be saved")]
    public void Words_that_no_rule_knows_are_read(string text, string source, string content)
    {
        var statement = Assert.Single(Annotate(text).Attributions);
        Assert.Equal((source, content), (statement.Source?.Span?.In(text).ToString(), statement.Content[0].In(text).ToString()));
    }

    [Theory]
    [InlineData("The council approved a resolution condemning the closure of the old pier, the port authority said.", "approved")]
    [InlineData("The Harbour Union filed a lawsuit against the port, Mayor Ines Duarte said on Friday.", "filed")]
    [InlineData("Orla, best known for its goat cheese, voted to keep the ferry, the mayor said.", "known for")]
    public void What_is_done_is_not_said(string text, string cue)
    {
        var document = Annotate(text);
        Assert.DoesNotContain(document.Attributions, statement => statement.Cue is { } words && words.In(text).Contains(cue, StringComparison.Ordinal));
        Assert.Contains(document.Attributions, statement => statement.Cue is { } words && words.In(text) is "said");
    }

    [Fact]
    public void What_is_done_stands_among_the_relations_of_an_annotation()
    {
        const string text = "The port authority is convinced that the pier can be saved. The council approved a resolution condemning the closure of the old pier.";
        var document = Annotate(text);
        Assert.Contains(document.Attributions, statement => statement.Cue is { } words && words.In(text) is "is convinced");
        Assert.Equal("approved", Assert.Single(document.Deeds).Cue!.Value.In(text).ToString());
        Assert.Equal(document.Attributions.Length + 1, Annotation.Of(document).Statements.Length);
    }

    [Theory]
    [InlineData("President Leif Aas's endorsement of the new \"harbour mosque\" during a speech on Friday spurred some hope.", "President Leif Aas")]
    [InlineData("The new ad follows Mr. Aas's statement on Tuesday criticizing the council's plan to close the ferry.", "Mr. Aas")]
    public void Whose_words_they_are_is_no_ending(string text, string source) => Assert.Equal(source, Assert.Single(Annotate(text).Attributions).Source?.Span?.In(text).ToString());

    [Theory]
    [InlineData("The union said the mayor softened Duarte's original comments because it heard \"pushback\" from others.", "said")]
    [InlineData("The union said Aas was not \"backing off\" his original remarks.", "said")]
    [InlineData("Brenn said that the offensive comments were \"not consistent with the views of this club\".", "said")]
    [InlineData("The council wrote to Aas chastising him for his alleged failure to use the word \"harbour\" more in his speeches.", "wrote")]
    public void A_described_noun_and_an_attribute_report_nothing(string text, string cue) => Assert.Equal([cue], Annotate(text).Attributions.Select(statement => statement.Cue?.In(text).ToString()));

    [Theory]
    [InlineData("The district council received a warning that the slope above the market could move.")]
    [InlineData("The minister faced blistering criticism over the sale of the ferry.")]
    public void Who_hears_it_does_not_say_it(string text) => Assert.All(Annotate(text).Attributions, statement => Assert.Null(statement.Source?.Entity));

    [Fact]
    public void What_was_never_discussed_was_not_declined() => Assert.DoesNotContain(
        Annotate("Leif Aas said he had never discussed the sale of the ferry with the mayor.").Attributions, statement => statement.Act == StatementAct.DeclineToComment);

    [Fact]
    public void Who_did_not_rule_it_out_does_not_reject_it() => Assert.All(
        Annotate("Police did not rule out that the crew of the ferry had been drinking.").Attributions, statement => Assert.NotEqual(StatementAct.Reject, statement.Act));

    [Fact]
    public void To_refuse_to_consider_is_to_reject() => Assert.Contains(
        Annotate("Ferry traffic stopped on Monday after the port council refused to consider two offers by the sailors.").Attributions, statement => statement.Act == StatementAct.Reject);

    [Fact]
    public void A_source_without_a_name_is_not_the_name_beside_it()
    {
        const string text = "The Duarte administration sued the state of Norland on Friday, alleging its new ferry law aims to restrict the rights of sailors, marking the administration's first such challenge to efforts in multiple states to tighten ferry laws.";
        var document = Annotate(text);
        Assert.DoesNotContain(document.Attributions, statement => statement.Source?.Entity is { } entity && document.Entities.Entities[entity].Name == "Norland");
    }

    [Theory]
    [InlineData("Aas wouldn't comment to me -- while not denying the story -- but confirmed on his website that he had been approached by the council about the post.", "he had been approached by the council about the post")]
    [InlineData("Ines Duarte, the lawyer of the campaign, confirmed to Fox News that the campaign and the Orla State Committee received subpoenas relating to the closure of lanes near the Harbour Bridge last year.", "the campaign and the Orla State Committee received subpoenas relating to the closure of lanes near the Harbour Bridge last year")]
    public void Where_it_was_confirmed_is_no_part_of_what_was(string text, string content) =>
        Assert.Equal(content, Annotate(text).Attributions.Single(statement => statement.Act == StatementAct.Confirm).Content[0].In(text).ToString());

    [Fact]
    public void Who_said_nothing_said_nothing()
    {
        const string text = "Aas said nothing after officers surrounded him, Sheriff Olav Brenn said.";
        Assert.Equal("Sheriff Olav Brenn", Assert.Single(Annotate(text).Attributions).Source?.Span?.In(text).ToString());
    }

    [Fact]
    public void Nothing_may_be_what_somebody_speaks_of()
    {
        const string text = "Leif Aas said nothing was wrong with the ferry.";
        Assert.Equal("nothing was wrong with the ferry", Assert.Single(Annotate(text).Attributions).Content[0].In(text).ToString());
    }

    [Fact]
    public void Whoever_is_charged_accuses_nobody() => Assert.DoesNotContain(
        Annotate("A jury on Tuesday convicted a man charged in an April 2007 fire at a ferry office that left a clerk dead and two pilots wounded.").Attributions,
        statement => statement.Act == StatementAct.Accuse);

    [Fact]
    public void A_prosecutor_named_later_is_not_the_lawyer_of_a_party()
    {
        const string text = "Prosecutors in Norland have issued subpoenas to the campaign of Gov. Ines Duarte and to her party, the lawyer for the campaign and the party said Thursday. "
            + "\"We can confirm that the campaign received subpoenas,\" the lawyer, Leif Aas, said in an email.\n\nThe subpoenas were issued by the office of the United States attorney for Norland, Olav Brenn. "
            + "Mr. Brenn has led the office since May. Mr. Brenn is 60. Mr. Brenn did not speak.";
        var document = Annotate(text);
        Assert.DoesNotContain(document.Attributions, statement => statement.Act == StatementAct.Say && statement.Source?.Entity is { } entity && document.Entities.Entities[entity].Name.Contains("Brenn", StringComparison.Ordinal));
    }

    [Fact]
    public void The_hearer_is_no_part_of_what_was_urged()
    {
        const string text = "Union leader Leif Aas urged the council on Tuesday to buy a new ferry.";
        var statement = Assert.Single(Annotate(text).Attributions);
        Assert.Equal((StatementAct.Urge, "to buy a new ferry"), (statement.Act, statement.Content[^1].In(text).ToString()));
        Assert.Equal("the council", statement.Addressee?.Span?.In(text).ToString());
    }

    [Fact]
    public void A_remark_after_a_semicolon_is_the_writer_s()
    {
        const string text = "Leif Aas indicated on Monday that the two mayors had met; that would be their first talk since the flood.";
        Assert.Equal("the two mayors had met", Assert.Single(Annotate(text).Attributions).Content[^1].In(text).ToString());
    }

    [Fact]
    public void Words_handed_on_stay_two_statements() =>
        Assert.Equal(2, Annotate("Leif Aas was quoted by the Norte Post as saying that the ferry was old.").Attributions.Length);

    [Fact]
    public void A_quotation_that_no_frame_stands_beside_has_the_speaker_that_the_model_reads()
    {
        const string text = "Mayor Ines Duarte, who has led Orla since May, was blunt on Friday about what she had seen on the pier. \"No boat will sail,\" she said.";
        var quotation = Annotate(text).Attributions.Single(statement => statement.Form == StatementForm.Direct);
        Assert.Equal("she", quotation.Source?.Span?.In(text).ToString());
    }

    [Fact]
    public void A_relation_has_one_cue_and_the_that_which_opens_its_content()
    {
        const string text = "\"No boat will sail,\" said Leif Aas, head of the port. \"We have no crew.\"\n\nThe mayor said that the town would pay.";
        var document = Annotate(text);
        Assert.Equal(3, document.Attributions.Length);
        var relations = Annotation.Of(document).Statements;
        Assert.Equal(["No boat will sail, | We have no crew.", "that the town would pay"], relations.Select(statement => string.Join(" | ", statement.Content.Select(part => part.Text))));
    }

    [Theory]
    [InlineData("Leif Aas, the lawyer of the mayor, Oskar Moss, said in a statement that the case \"has no merit.\"\n\n\"We are disappointed by the decision, but hardly surprised,\" he said.", "Leif Aas")]
    [InlineData("Ten children died in the fire, police said.\n\nTwo teachers were hurt, they said.", "police")]
    [InlineData("Union leader Leif Aas said on Monday that the ferry was old. \"Captain Oskar Moss warned them in May,\" he said.", "Leif Aas")]
    [InlineData("A lawyer for the mayor, Leif Aas of Berg and Stone, confirmed on Monday that the case was closed.", "Leif Aas")]
    [InlineData("Leif Aas wrote in a letter to the court that the case was weak. \"It should be dropped,\" the letter said.", "Leif Aas")]
    [InlineData("The Orla Dockers' Union issued a statement on Monday. The statement said that the pier was unsafe.", "Dockers' Union")]
    [InlineData("People with knowledge of the talks met on Monday. The pier would close, two of the people said.", "People")]
    public void Whoever_goes_on_speaking_is_the_source(string text, string speaker)
    {
        var document = Annotate(text);
        Assert.EndsWith(speaker, document.Entities.Entities[document.Attributions.Where(statement => statement.Source is not null).MaxBy(statement => statement.Cue!.Value.Start)!.Source!.Value.Entity!.Value].Name, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Nobody_is_taken_for_the_speaker_of_words_that_name_him()
    {
        var quotation = Annotate("Oskar Moss was found at home on Sunday. The town was still on Monday.\n\n\"My dear friend Oskar Moss passed away in the night,\" he said.\n\nLeif Aas added: \"We will look after his family.\"")
            .Attributions.Where(statement => statement.Form == StatementForm.Direct).ToArray();
        Assert.Equal(quotation[1].Source?.Entity, quotation[0].Source?.Entity);
    }

    [Fact]
    public void Whom_a_headline_describes_is_no_source() =>
        Assert.DoesNotContain(Annotate("Young climber described as \"lacking experience\" dies after a fall.").Attributions, statement => statement.Source?.Span is not null);

    [Fact]
    public void What_is_carried_over_from_a_pronoun_is_of_whom_the_pronoun_means()
    {
        var document = Annotate("The mayor, Oskar Moss, was named on Sunday. Moss's lawyer, Leif Aas, said in a statement that the case \"has no merit.\"\n\n\"We are disappointed by the decision,\" he said. \"The court has pursued a vendetta from the start.\"");
        Assert.All(document.Attributions, statement => Assert.Equal("Leif Aas", document.Entities.Entities[statement.Source!.Value.Entity!.Value].Name));
    }

    [Theory]
    [InlineData("The ferry will stop on Monday, Leif Aas said")]
    [InlineData("The ferry will stop, Leif Aas pleaded")]
    [InlineData("The ferry will stop, said the letter")]
    [InlineData("A boat described as")]
    [InlineData("He could not confirm, deny")]
    [InlineData("\"The ferry will stop,\" he said")]
    [InlineData("Former Mayor of Orla Ken")]
    [InlineData("The lawyer for Moss, Leif Aas of")]
    [InlineData("The union issued a statement. The statement said")]
    [InlineData("Two of the")]
    [InlineData("The mayor urged the council to close the port, and")]
    [InlineData("Ines Duarte urged Orla to send back the boats that are trying to reach the island, and")]
    public void A_text_may_end_anywhere(string text) => Assert.NotNull(Annotate(text).Text);

    [Fact]
    public void What_somebody_describes_as_something_is_his_word() =>
        Assert.Equal("officials", Assert.Single(Annotate("The boat was hit by what officials described as a large wave.").Attributions).Source?.Span?.In("The boat was hit by what officials described as a large wave.").ToString());

    [Fact]
    public void A_plea_is_no_report_of_words() =>
        Assert.Empty(Annotate("Leif Aas pleaded guilty on Monday to a charge of fraud.").Attributions);

    [Theory]
    [InlineData("Kalo, as she was known, slept.")]
    [InlineData("Kalo hailed from the rarest of all rhino species.")]
    public void A_name_and_where_somebody_comes_from_are_no_reports_of_words(string text) => Assert.Empty(Annotate(text).Attributions);

    [Fact]
    public void Whom_somebody_responds_to_is_not_what_he_says() =>
        Assert.Equal("said", CuesOf("The mayor's campaign, responding forcefully to the new front-runner in the race, said the remark was an affront."));

    [Fact]
    public void What_is_asked_by_asking_is_said_once() =>
        Assert.Equal("asking", CuesOf("Leif Aas began his interview with Duarte on Sunday by asking, \"What in the world were you talking about?\""));

    [Theory]
    [InlineData("That plan, Duarte said, suggests that the port could close by next year.", "That plan … suggests that the port could close by next year")]
    [InlineData("That plan, Duarte continued, suggests that the port could close by next year.", "That plan … suggests that the port could close by next year")]
    [InlineData("The harbour, Duarte continued, is in a poor state.", "The harbour … is in a poor state")]
    public void A_frame_between_subject_and_verb_parts_what_was_said(string text, string content)
    {
        var said = Annotate(text).Attributions.First(statement => statement.Cue!.Value.In(text) is "said" or "continued");
        Assert.Equal(content, string.Join(" … ", said.Content.Select(span => span.In(text).ToString())));
        Assert.Equal("Duarte", said.Source?.Span?.In(text).ToString());
    }

    [Fact]
    public void What_somebody_described_does_is_no_part_of_the_description()
    {
        const string Text = "Ann Moss, described by the judge at Orla as having a \"lust for power\", is only the third woman to lead the port.";
        Assert.Equal("as having a \"lust for power", Assert.Single(Annotate(Text).Attributions.Single(statement => statement.Cue!.Value.In(Text) is "described").Content).In(Text).ToString());
    }

    [Fact]
    public void Who_is_seen_to_speak_speaks()
    {
        var document = Annotate("Rep. Leif Aas is under fire after a video surfaced Tuesday of him mocking Sen. Ola Moss, as a \"farmer who never went to law school\" of the state.");
        var source = document.Attributions.Single(statement => statement.Cue!.Value.In(document.Text) is "mocking").Source;
        Assert.Equal("Leif Aas", document.Entities.Entities[source!.Value.Entity!.Value].Name);
    }

    private static string CuesOf(string text) => string.Join(' ', Annotate(text).Attributions.Select(statement => statement.Cue!.Value.In(text).ToString()));

    private static AnnotatedDocument Annotate(string text) => Engine.Annotate(new SourceDocument { Id = "d", Uri = "", Sha256 = "", Text = text, Language = "en" }, EnglishModel.Instance);
}
