using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

public class QuotationFinderTests
{
    [Theory]
    [InlineData("“We will rebuild the quay,” said Mayor Ines Duarte.", "We will rebuild the quay,")]
    [InlineData("\"We will rebuild the quay,\" said Mayor Ines Duarte.", "We will rebuild the quay,")]
    [InlineData("'We will rebuild the quay,' said Mayor Ines Duarte.", "We will rebuild the quay,")]
    [InlineData("‘We will rebuild the quay,’ said Mayor Ines Duarte.", "We will rebuild the quay,")]
    [InlineData("«We will rebuild the quay», said Mayor Ines Duarte.", "We will rebuild the quay")]
    [InlineData("„We will rebuild the quay“, said Mayor Ines Duarte.", "We will rebuild the quay")]
    [InlineData("“We will rebuild the quay,\" said Mayor Ines Duarte.", "We will rebuild the quay,")]
    [InlineData("\"We will rebuild the quay,” said Mayor Ines Duarte.", "We will rebuild the quay,")]
    [InlineData("“We will rebuild the quay,’’ said Mayor Ines Duarte.", "We will rebuild the quay,")]
    [InlineData("``We will rebuild the quay,'' said Mayor Ines Duarte.", "We will rebuild the quay,")]
    [InlineData("â\u0080\u009cWe will rebuild the quay,â\u0080\u009d said Mayor Ines Duarte.", "We will rebuild the quay,")]
    [InlineData("â€œWe donâ€™t need the quay,â€\u009d said Mayor Ines Duarte.", "We donâ€™t need the quay,")]
    [InlineData("\"We will rebuild the quay, \" said Mayor Ines Duarte.", "We will rebuild the quay,")]
    [InlineData("The mayor declined.\"We will rebuild the quay,\"she said.", "We will rebuild the quay,")]
    [InlineData("\"We will rebuild the quay, \"she said.", "We will rebuild the quay,")]
    [InlineData("'We will rebuild the quay, ' she said.", "We will rebuild the quay,")]
    [InlineData("She said:'We will rebuild the quay.'", "We will rebuild the quay.")]
    [InlineData("'We will rebuild it.\nIt was our quay. '\nThe workers' union left.", "We will rebuild it.\nIt was our quay.")]
    [InlineData("市長は「岸壁を直す」と述べた。", "岸壁を直す")]
    public void Marks_of_every_style_hold_the_words(string text, string words) => Assert.Equal([words], Inner(text));

    [Theory]
    [InlineData("The notice at the quay read:\n\nThis boat is for sale. Bring your own crew.\n\nNobody called.", "This boat is for sale. Bring your own crew.")]
    [InlineData("The letter says in full:\n\nThe quay stays open until \"the last boat\" has left.", "The quay stays open until \"the last boat\" has left.")]
    [InlineData("Her statement, in full:\n\nI have nothing to add.", "I have nothing to add.")]
    [InlineData("The notice at the quay read:\n\n“This boat is for sale.”\n\nNobody called.", "This boat is for sale.")]
    public void A_paragraph_after_the_word_of_a_text_is_that_text(string text, string words) => Assert.Equal(words, Inner(text)[0]);

    [Theory]
    [InlineData("The council has three plans:\n\nThe quay is rebuilt in spring.")]
    [InlineData("Here is what the report is about:\n\nThe quay is rebuilt in spring.")]
    public void A_paragraph_after_any_colon_is_the_report_s_own(string text) => Assert.Empty(Inner(text));

    [Theory]
    [InlineData("The workers' union and the drivers' club met in Ma’an in the ’90s to hear rock ’n’ roll.")]
    [InlineData("It wasn't the 'em and 'til that irked the Joneses' cook.")]
    [InlineData("The man, 6'2\" tall, carried a 12\" pipe.")]
    [InlineData("The wreck lies at 54°12'30\" north; the second boat was 1'45\" slower, at 2' 05\" a lap.")]
    [InlineData("A lone \" stands here and nothing more is said\"of it in print\n\nNext came rain.")]
    public void Apostrophes_and_inches_are_no_marks(string text) =>
        Assert.DoesNotContain(Inner(text), words => !words.StartsWith("of it", StringComparison.Ordinal) && !words.StartsWith("stands", StringComparison.Ordinal));

    [Fact]
    public void An_apostrophe_inside_single_marks_does_not_close_them() =>
        Assert.Equal(["that’s good, I’m glad the workers’ hall is open,"], Inner("‘that’s good, I’m glad the workers’ hall is open,’ Aas said."));

    [Fact]
    public void A_mark_that_is_never_closed_ends_before_the_dash() =>
        Assert.Equal(["jewel of Orla", "rough tides"], Inner("Aas knows that his boat – he calls it the “jewel of Orla – cannot pass the “rough tides” of May."));

    [Fact]
    public void A_mark_that_is_never_closed_ends_where_narration_resumes() =>
        Assert.Equal(["No boat will be withdrawn,", "Not one."], Inner("“No boat will be withdrawn, he said on Tuesday. “Not one.”"));

    [Fact]
    public void A_quotation_over_paragraphs_goes_on()
    {
        var found = Find("“The first boat sank.\n\n“The second boat burned.\n\n“The third sailed,” Aas said.");
        Assert.Equal([false, true, true], found.Select(quotation => quotation.ContinuesPrevious));
        Assert.Equal(3, found.Length);
    }

    [Fact]
    public void A_quotation_over_two_lines_with_one_pair_of_marks_is_one() =>
        Assert.Equal(["The first boat sank.\nThe second burned,"], Inner("\"The first boat sank.\nThe second burned,\" Aas said.\nHe left."));

    [Fact]
    public void Nested_marks_have_a_depth()
    {
        var found = Find("“Why may one cry ‘long live the queen’ and another not?” Aas asked.");
        Assert.Equal([0, 1], found.Select(quotation => quotation.Depth));
    }

    [Fact]
    public void Touching_marks_close_both() =>
        Assert.Equal(["So I said, ‘send somebody at once?’", "send somebody at once?"], Inner("“So I said, ‘send somebody at once?’”"));

    [Fact]
    public void A_stray_mark_does_not_swallow_the_next_paragraph() =>
        Assert.Equal(["No boat sails,"], Inner("Aas left\" the room and the pier was empty.\n\n\"No boat sails,\" he said."));

    [Theory]
    [InlineData("She spoke on Canal Nove’s “Morning Call” and left.")]
    [InlineData("The debate, headlined “the end of the ferry”, was long.")]
    [InlineData("On \"Face the Harbour,\" Rep. Ines Duarte praised it.")]
    [InlineData("A man wore a hat that reads 'Make Orla Great Again'")]
    [InlineData("The film \"Water\" won.")]
    public void Names_of_works_are_titles(string text) => Assert.Equal([QuotationKind.Title], Find(text).Select(quotation => quotation.Kind));

    [Theory]
    [InlineData("The so-called \"harbour tax\" fell.")]
    [InlineData("It stood in the “odds and ends” category.")]
    [InlineData("William \"Bo\" Tanner rowed.")]
    public void Terms_and_nicknames_are_scare_quotes(string text) => Assert.Equal([QuotationKind.Scare], Find(text).Select(quotation => quotation.Kind));

    [Theory]
    [InlineData("She called it a \"witch hunt.\"")]
    [InlineData("She said: \"God Save Orla.\"")]
    [InlineData("He “hadn’t thought” about it.")]
    public void Words_that_somebody_said_are_speech(string text) => Assert.Equal([QuotationKind.Speech], Find(text).Select(quotation => quotation.Kind));

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("\"\"\"\"'''’’‘‘")]
    [InlineData("“ “ “ ‘ ” ’ « » â\u0080\u009c")]
    [InlineData("' '' ' \" \n \" ' \n “")]
    public void Odd_marks_never_throw(string text) => Assert.All(Find(text), quotation => Assert.True(quotation.WithMarks.Contains(quotation.Inner)));

    [Fact]
    public void A_giant_line_of_marks_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("'a \"b workers' “c ", 20_000));
        Assert.NotNull(Inner(text));
    }

    [Fact]
    public void A_mark_that_never_closes_takes_no_more_than_its_paragraph()
    {
        var text = "Ines Duarte said: \"No boat will be withdrawn.\n\n" + string.Concat(Enumerable.Repeat("The ferry left Leira at noon. It was full.\n\n", 200));
        Assert.Equal(["No boat will be withdrawn."], Inner(text));
    }

    [Theory]
    [InlineData("\"BIG TALK,\" he declared in a letter.")]
    [InlineData("\"I would,\" Solveig said to the screen. \"I Would, Ines.\"")]
    public void Capitals_that_a_reporting_phrase_follows_or_that_are_a_sentence_are_no_title(string text) =>
        Assert.All(Find(text), quotation => Assert.Equal(QuotationKind.Speech, quotation.Kind));

    private static string[] Inner(string text) => [.. Find(text).Select(quotation => text[quotation.Inner.Start..quotation.Inner.End])];

    private static Quotation[] Find(string text)
    {
        var document = new SourceDocument { Id = "d1", Uri = "a.txt", Sha256 = "", Text = text };
        return [.. QuotationFinder.Find(document, Tokenizer.Tokenize(document))];
    }
}
