using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Models.English;

namespace Hearsay.Tests.Language;

/// <summary>Source, cue and content as the model reads them.</summary>
public sealed class AttributionReadingTests
{
    private const string Story =
        "Harbour Minister Ines Duarte said the ferry would stop in May. She believes that the town can live without it.\n\n"
        + "\"Nobody asked us,\" the dockers' union told the Vellmar Courier. According to the port authority, two ships were turned back on Friday.\n\n"
        + "The operator has promised to pay the fishermen. It rained all day.";

    [Theory]
    [InlineData("said", "Harbour Minister Ines Duarte", "the ferry would stop in May")]
    [InlineData("believes", "She", "that the town can live without it")]
    [InlineData("According to", "the port authority", "two ships were turned back on Friday")]
    [InlineData("has promised", "The operator", "to pay the fishermen")]
    public void Who_said_what(string cue, string source, string content)
    {
        var syntax = Read(Story);
        var read = syntax.Attributions.Single(attribution => Words(syntax, attribution.Cue) == cue);
        Assert.Equal((source, content), (Words(syntax, Assert.Single(read.Source)), Words(syntax, Assert.Single(read.Content))));
        Assert.InRange(read.Confidence, 0.5f, 1f);
    }

    [Fact]
    public void What_nobody_said_is_no_attribution() =>
        Assert.DoesNotContain(Read(Story).Attributions, attribution => attribution.Content.Any(range => Words(Read(Story), range).Contains("rained", StringComparison.Ordinal)));

    [Fact]
    public void A_paragraph_reads_alike_alone_and_in_company()
    {
        var whole = Read(Story);
        var at = 0;
        foreach (var paragraph in Story.Split("\n\n"))
        {
            var alone = Read(paragraph);
            foreach (var read in alone.Attributions)
            {
                var same = whole.Attributions[at++];
                Assert.Equal((Words(alone, read.Cue), read.Confidence), (Words(whole, same.Cue), same.Confidence));
                Assert.Equal(read.Source.Select(range => Words(alone, range)), same.Source.Select(range => Words(whole, range)));
                Assert.Equal(read.Content.Select(range => Words(alone, range)), same.Content.Select(range => Words(whole, range)));
            }
        }

        Assert.Equal(whole.Attributions.Length, at);
    }

    [Fact]
    public void Roles_do_not_overlap_and_lie_near_the_cue()
    {
        var syntax = Read(string.Join("\n\n", Enumerable.Repeat(Story, 12)));
        Assert.True(syntax.Attributions.Length >= 12 * 5);
        foreach (var read in syntax.Attributions)
        {
            WordRange[] ranges = [read.Cue, .. read.Source, .. read.Content];
            Array.Sort(ranges, (a, b) => a.First.CompareTo(b.First));
            Assert.All(ranges.Zip(ranges.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.First));
            Assert.All(ranges, range => Assert.True(range.Count > 0));
        }
    }

    [Fact]
    public void A_sentence_of_thousands_of_cues_is_read()
    {
        var syntax = Read(string.Join(' ', Enumerable.Repeat("said that he said", 1500)));
        Assert.All(syntax.Attributions, read => Assert.InRange(read.Cue.End, 1, syntax.Words.Length));
    }

    private static string Words(DocumentSyntax syntax, WordRange range) => syntax.SpanOf(range).In(syntax.Text).ToString();

    private static DocumentSyntax Read(string text) =>
        EnglishModel.Instance.Read(WordSplitter.Split(Tokenizer.Tokenize(new SourceDocument { Id = "", Uri = "", Sha256 = "", Text = text })));
}
