using Hearsay.Articles;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

public class IndirectSpeechTests
{
    [Theory]
    [InlineData("Mayor Ines Duarte said the ferry would stop in May.", "say", "Mayor Ines Duarte", "the ferry would stop in May")]
    [InlineData("Mayor Ines Duarte said that the ferry would stop.", "say", "Mayor Ines Duarte", "the ferry would stop")]
    [InlineData("The ferry will stop in May, the port authority said on Friday.", "say", "the port authority", "The ferry will stop in May")]
    [InlineData("The ferry had stopped in May, said Leif Aas, head of the port.", "say", "Leif Aas", "The ferry had stopped in May")]
    [InlineData("The ferry, the operator said, was never safe.", "say", "the operator", "The ferry + was never safe")]
    [InlineData("According to the port authority, the ferry stops in May.", "say", "the port authority", "the ferry stops in May")]
    [InlineData("The ferry stops in May, according to the port authority.", "say", "the port authority", "The ferry stops in May")]
    [InlineData("Leif Aas, the head of the port of Orla, said the ferry was old.", "say", "Leif Aas", "the ferry was old")]
    [InlineData("Leif Aas told Radio Norte that the ferry was old.", "say", "Leif Aas", "the ferry was old")]
    [InlineData("Lawmakers urged the council to buy a new ferry.", "urge", "Lawmakers", "to buy a new ferry")]
    [InlineData("Residents have called for a new ferry.", "demand", "Residents", "a new ferry")]
    [InlineData("The council rejected the plan for a bridge.", "reject", "The council", "the plan for a bridge")]
    [InlineData("The operator denied that the ferry was unsafe.", "deny", "The operator", "the ferry was unsafe")]
    [InlineData("The operator declined to comment on the accident.", "decline_to_comment", "The operator", "the accident")]
    [InlineData("The operator would not say when the ferry would sail.", "decline_to_comment", "The operator", "when the ferry would sail")]
    [InlineData("The operator could neither confirm nor deny the report.", "neither_confirm_nor_deny", "The operator", "the report")]
    [InlineData("The operator could not confirm, deny or comment on the report.", "neither_confirm_nor_deny", "The operator", "the report")]
    [InlineData("The operator did not respond to a request for comment.", "no_response", "The operator", "a request for comment")]
    [InlineData("The operator did not answer repeated calls.", "no_response", "The operator", "repeated calls")]
    [InlineData("The operator was not available for comment.", "no_response", "The operator", "comment")]
    [InlineData("Calls to the operator were not answered.", "no_response", "the operator", "answered")]
    [InlineData("Several messages left with the port of Orla were not returned.", "no_response", "the port of Orla", "returned")]
    [InlineData("Although the operator has not commented on the fire, the ferry is back.", "decline_to_comment", "the operator", "the fire")]
    [InlineData("Though the police declined to release the names of the two men, they are known in Orla.", "decline_to_comment", "the police", "the names of the two men")]
    [InlineData("The operator did not answer the question.", "evade", "The operator", "the question")]
    [InlineData("The operator dodged questions about the fire.", "evade", "The operator", "questions about the fire")]
    [InlineData("The operator plans to buy a new ferry.", "other", "The operator", "to buy a new ferry")]
    [InlineData("Residents opposed the new ferry.", "reject", "Residents", "the new ferry")]
    [InlineData("The operator said it had made no such call.", "deny", "The operator", "it had made no such call")]
    [InlineData("The operator said the report was untrue.", "deny", "The operator", "the report was untrue")]
    [InlineData("The operator said the fire was no accident.", "say", "The operator", "the fire was no accident")]
    [InlineData("The operator did not promise to buy a ferry.", "other", "The operator", "to buy a ferry")]
    [InlineData("The operator did not rule out a fire.", "say", "The operator", "a fire")]
    [InlineData("The operator has never commented on the fire.", "decline_to_comment", "The operator", "the fire")]
    [InlineData("The operator does not believe that the ferry is safe.", "believe", "The operator", "the ferry is safe")]
    [InlineData("The mayor has been told that the ferry is safe.", "say", "", "the ferry is safe")]
    [InlineData("The mayor had been warned not to sail.", "demand", "", "not to sail")]
    [InlineData("The police have not confirmed the deaths.", "not_confirmed", "The police", "the deaths")]
    [InlineData("The minister promised to buy a new ferry.", "promise", "The minister", "to buy a new ferry")]
    [InlineData("In a long session, Leif Aas, a former pilot, said the ferry had been old for years.", "say", "Leif Aas", "the ferry had been old for years")]
    [InlineData("The Orla Front (OF), a party of the left, urged the council on Tuesday to buy a ferry.", "urge", "Orla Front", "to buy a ferry")]
    [InlineData("Urging calm in the town, Leif Aas left the room.", "urge", "Leif Aas", "calm in the town")]
    [InlineData("The mayor had no comment on the accident.", "decline_to_comment", "The mayor", "the accident")]
    [InlineData("Leif Aas is hoping that a museum will buy the ferry.", "hope", "Leif Aas", "a museum will buy the ferry")]
    [InlineData("The town, the council and the operator all deny there was a fire.", "deny", "the operator", "there was a fire")]
    [InlineData("Duarte's claim that the ferry was safe surprised many.", "say", "Duarte", "the ferry was safe surprised many")]
    [InlineData("Lawmakers in Orla passed a motion urging the expulsion of the operator.", "urge", "Lawmakers", "the expulsion of the operator")]
    [InlineData("Although the mayor said he would like to keep the ferry, the town sold it.", "say", "the mayor", "he would like to keep the ferry")]
    [InlineData("The operator Leif Aas several times denied the fire.", "deny", "operator Leif Aas", "the fire")]
    [InlineData("As many as 47 deputies signed a paper, urging the council to buy a ferry.", "urge", "47 deputies", "to buy a ferry")]
    [InlineData("The quake, Leif Aas said, measured 5. 9 on the scale.", "say", "Leif Aas", "The quake + measured 5. 9 on the scale")]
    [InlineData("Ines Duarte noted she had never seen the plan.", "say", "Ines Duarte", "she had never seen the plan")]
    [InlineData("Ines Duarte promised to buy a ferry, and Leif Aas is planning a bridge.", "promise", "Ines Duarte", "to buy a ferry")]
    [InlineData("Leif Aas denied any part in the fire, and some began to ask why he had sailed.", "deny", "Leif Aas", "any part in the fire")]
    [InlineData("Leif Aas denied that was his plan.", "deny", "Leif Aas", "that was his plan")]
    [InlineData("Residents, demanding a new ferry, stood on the pier.", "demand", "Residents", "a new ferry")]
    [InlineData("In some areas of the country voters said the ferry was late.", "say", "voters", "the ferry was late")]
    [InlineData("Ines Duarte, a lawyer working on ships at Aas & Bore, a firm in Orla, said the ferry was late.", "say", "Ines Duarte", "the ferry was late")]
    [InlineData("The operator informed the town it's in breach of the law.", "say", "The operator", "it's in breach of the law")]
    [InlineData("Ines Duarte warned that should the ferry sink, it would be late.", "warn", "Ines Duarte", "should the ferry sink, it would be late")]
    [InlineData("Leif Aas, 55, who admitted sinking the ferry, received a long sentence.", "say", "Leif Aas", "sinking the ferry")]
    [InlineData("It may raise tensions with Norland, which warned of a long winter.", "warn", "Norland", "a long winter")]
    [InlineData("Ines Duarte added the ferry was late.", "say", "Ines Duarte", "the ferry was late")]
    [InlineData("Ines Duarte, who wrote the 1998 Harbour Act, said the ferry was late.", "say", "Ines Duarte", "the ferry was late")]
    [InlineData("Calling the plan a \"disgrace,\" Leif Aas left the room.", "say", "Leif Aas", "the plan a \"disgrace,")]
    public void A_reporting_clause_gives_act_source_and_content(string text, string act, string source, string content)
    {
        var statement = Assert.Single(Find(text));
        Assert.Equal((act, source, content), (Snake(statement.Act), Words(text, statement.Source?.Span), Content(text, statement)));
    }

    [Theory]
    [InlineData("The man accused of murder left.")]
    [InlineData("Mayor urged to press the council on the ferry.")]
    [InlineData("Sailors ordered to leave the port of Orla.")]
    [InlineData("He wants to say goodbye.")]
    [InlineData("The claims court opened.")]
    [InlineData("They would say nothing of the kind.")]
    [InlineData("The storm threatened to flood the port.")]
    [InlineData("The vote raises questions he might not answer.")]
    [InlineData("Rebels attacked the port of Orla.")]
    [InlineData("Leif Aas could not answer the questions.")]
    [InlineData("Scientists added a record seven fish to the list of those known beyond the sea.")]
    [InlineData("Leif Aas, who has spent weeks arguing the ferry was late, left.")]
    [InlineData("The plan announced Tuesday came from the council.")]
    [InlineData("The port, ignoring a United Harbours call for a cease-fire, sent ships.")]
    [InlineData("The fight went on on Monday despite international calls for a cease-fire.")]
    [InlineData("Confirming these deaths has been a slow, long process.")]
    [InlineData("The sailors blasted off at noon from the pier.")]
    [InlineData("Leif Aas told a press briefing on the eve of the vote.")]
    [InlineData("She told me one afternoon in her office, which is full of ferries.")]
    [InlineData("A survey published in 2012 found the ferry was late.")]
    [InlineData("The parties disagree, with each side blaming the other for the delay.")]
    [InlineData("The station is not available in your country.")]
    public void Other_uses_of_reporting_words_report_nothing(string text) => Assert.Empty(Find(text));

    [Fact]
    public void A_second_verb_of_the_same_speaker_is_a_second_statement()
    {
        const string text = "Leif Aas said the ferry was old, adding that a new one had been ordered.";
        Assert.Equal(["the ferry was old", "a new one had been ordered"], Find(text).Select(statement => Content(text, statement)));
    }

    [Theory]
    [InlineData("Ines Duarte called on him to \"stop this course,\" urging Leif Aas to resign.", "to \"stop this course,", "to resign")]
    [InlineData("Ines Duarte warned of a \"long winter\" while Leif Aas urged calm.", "a \"long winter", "calm")]
    [InlineData("Those who condemned him and who feared his enemies have praised him.", "him")]
    [InlineData("Ines Duarte said the port was shut while Leif Aas urged calm.", "the port was shut", "calm")]
    [InlineData("Ines Duarte said the ferry was late, according to the port, Leif Aas told reporters.", "the ferry was late", "Ines Duarte said the ferry was late")]
    public void Another_frame_in_the_sentence_ends_what_was_said(string text, params string[] contents)
    {
        var found = Find(text).Select(statement => Content(text, statement)).ToArray();
        Assert.All(contents, content => Assert.Contains(content, found));
    }

    [Fact]
    public void Words_after_a_frame_that_tell_what_the_speaker_did_are_not_said()
    {
        const string text = "The ferry was late, Leif Aas said, pointing to the pier.";
        Assert.Equal("The ferry was late", Content(text, Assert.Single(Find(text))));
    }

    [Fact]
    public void Nobody_urges_himself()
    {
        const string text = "Harbour master Leif Aas called on Leif Aas to resign.";
        Assert.Null(Assert.Single(Find(text)).Addressee?.Entity);
    }

    [Theory]
    [InlineData("Leif Aas was quoted by the Norte Post as saying that the ferry was old.")]
    [InlineData("The Norte Post quoted Leif Aas, head of the port, as saying the ferry was old.")]
    [InlineData("The ferry was old, Leif Aas was quoted by the Norte Post as saying.")]
    public void Words_handed_on_are_a_statement_of_the_speaker_and_one_of_the_carrier(string text)
    {
        var statements = Find(text).ToArray();
        Assert.Equal(["Leif Aas", "Norte Post"], statements.Select(statement => Words(text, statement.Source?.Span).Replace("the ", "", StringComparison.OrdinalIgnoreCase)).Order());
        Assert.All(statements, statement => Assert.Equal("the ferry was old", Content(text, statement), ignoreCase: true));
    }

    [Fact]
    public void Quoted_words_inside_reported_speech_make_it_mixed()
    {
        const string text = "Leif Aas said the ferry was \"a disgrace\" to the town.";
        var statement = Assert.Single(Find(text));
        Assert.Equal((StatementForm.Mixed, "a disgrace"), (statement.Form, Words(text, statement.Quoted[0])));
    }

    [Fact]
    public void Hostile_text_does_no_harm()
    {
        foreach (var text in (string[])["", "said", ", said", "said that", "according to", "said, said, said, said.", "Saying, X left.", "Speaking to X, Y said.", "\"Saying,\" X said, \"told by Y\".", "He said \"", new string(',', 5000), string.Concat(Enumerable.Repeat("he said that ", 2000))])
        {
            Find(text);
        }
    }

    private static string Snake(StatementAct act) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(act.ToString());

    private static IEnumerable<Attribution> Find(string text) =>
        Engine.Annotate(new SourceDocument { Id = "d", Uri = "d.txt", Sha256 = "", Text = text }).Attributions.Where(statement => statement.Form != StatementForm.Direct);

    private static string Content(string text, Attribution statement) => string.Join(" + ", statement.Content.Select(span => Words(text, span)));

    private static string Words(string text, Hearsay.Text.TextSpan? span) => span is { } value ? text[value.Start..value.End] : "";
}
