using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Articles;
using Hearsay.Language;

namespace Hearsay.Tests.Language;

public class WordSplitterTests
{
    [Theory]
    [InlineData("They don't know; she can't, won’t and isn't.", "They|do|n't|know|;|she|ca|n't|,|wo|n’t|and|is|n't|.")]
    [InlineData("We cannot go, he's gonna say he'd've left.", "We|can|not|go|,|he|'s|gon|na|say|he|'d|'ve|left|.")]
    [InlineData("Norland's kings' men", "Norland|'s|kings|'|men")]
    [InlineData("Norlandâ\u0080\u0099s king", "Norland|â\u0080\u0099s|king")]
    [InlineData("the mayor ’s BiteBrun's", "the|mayor|’s|BiteBrun|'s")]
    [InlineData("O'Hara said at four o'clock", "O'Hara|said|at|four|o'clock")]
    [InlineData("its a pity, its mayor", "it|s|a|pity|,|its|mayor")]
    [InlineData("it became'Deep Harbour', a gov't of Ba'athists for'new' and'50s", "it|became|'|Deep|Harbour|'|,|a|gov't|of|Ba'athists|for|'|new|'|and|'|50s")]
    [InlineData("Y'all and 'em", "Y'|all|and|'em")]
    public void Clitics_are_words(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("a long-term, 15-year-old plan", "a|long|-|term|,|15|-|year|-|old|plan")]
    [InlineData("the co-founder re-elected by e-mail in mid-May", "the|co-founder|re-elected|by|e-mail|in|mid-May")]
    [InlineData("Call 555-0142 or 020-555-0142 in 1914-18", "Call|555-0142|or|020-555-0142|in|1914|-|18")]
    [InlineData("the al-Noor mosque--late", "the|al|-|Noor|mosque|--|late")]
    public void Hyphens_are_words_but_after_prefixes_and_in_telephone_numbers(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("It cost $5m, US$1,000.50 or 10%.", "It|cost|$|5|m|,|US$|1,000.50|or|10|%|.")]
    [InlineData("at 5pm, 7:30 a.m. or 5p.m. sharp", "at|5|pm|,|7:30|a.m.|or|5|p.m.|sharp")]
    [InlineData("the 1980s, the 80's, '71 and 2008's 3rd, 4x4", "the|1980s|,|the|80's|,|'71|and|2008|'s|3rd|,|4x4")]
    [InlineData("on 9/11/2001 and/or 10km 24°C", "on|9/11/2001|and|/|or|10|km|24|°|C")]
    [InlineData("1. Fold it.", "1.|Fold|it|.")]
    public void Numbers_and_units_are_apart(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("Gen. Aldo Brun met J.D. Moss in the U.S. today.", "Gen.|Aldo|Brun|met|J.D.|Moss|in|the|U.S.|today|.")]
    [InlineData("He came in. She left the U.S.", "He|came|in|.|She|left|the|U.S.")]
    [InlineData("Norland Corp., AT&T etc.", "Norland|Corp.|,|AT&T|etc.")]
    [InlineData("No. 5 was No.", "No.|5|was|No|.")]
    public void Full_stops_of_abbreviations_belong_to_them(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("See https://post.example/a-b?c=1, desk@post.example.", "See|https://post.example/a-b?c=1|,|desk@post.example|.")]
    [InlineData("@mayor #vote_now :-) <3 #1", "@mayor|#vote_now|:-)|<3|#|1")]
    [InlineData("$$$ at @post.example, Ada.K.Moss@post.example", "$$$|at|@post.example|,|Ada.K.Moss@post.example")]
    [InlineData("(minutes.doc) on CoastRadio.ca", "(|minutes.doc|)|on|CoastRadio.ca")]
    [InlineData("Really?! Yes... well---so “it” goes", "Really|?!|Yes|...|well|---|so|“|it|”|goes")]
    [InlineData("so 😀👍🏽 good", "so|😀|👍🏽|good")]
    public void The_web_is_read(string text, string expected) => Assert.Equal(expected, Words(text));

    [Fact]
    public void No_sentence_is_longer_than_a_bound_and_none_is_empty()
    {
        var text = string.Concat(Enumerable.Repeat("the harbour, the mill and the bridge ", 400));
        var words = Split(text);
        Assert.All(words.Sentences, sentence => Assert.InRange(sentence.Count, 1, 250));
        Assert.Equal(",", words.TextOf(words.Sentences[0].End - 1));
    }

    [Fact]
    public void Words_cover_every_visible_character_once_and_in_order() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), Hostile.Texts.ToArbitrary(), (random, hostile) =>
        {
            foreach (var text in new[] { random ?? "", hostile, hostile + random })
            {
                var words = Split(text);
                var covered = 0;
                foreach (var word in words.Words)
                {
                    Assert.True(word.Start >= covered && word.End > word.Start);
                    Assert.All(text[covered..word.Start], AssertInvisible);
                    covered = word.End;
                }

                Assert.All(text[covered..], AssertInvisible);
                Assert.Equal(words.Words.Length, words.Sentences.Sum(sentence => sentence.Count));
                Assert.All(words.Sentences, sentence => Assert.InRange(sentence.Count, 1, 250));
            }
        }).QuickCheckThrowOnFailure();

    private static void AssertInvisible(char c) => Assert.True(char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    private static string Words(string text) => string.Join('|', Split(text).Words.Select(word => word.In(text).ToString()));

    private static WordedText Split(string text) => WordSplitter.Split(Tokenizer.Tokenize(new SourceDocument { Id = "d1", Uri = "a.txt", Sha256 = "", Text = text }));
}
