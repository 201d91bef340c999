using Hearsay.Reuse;

namespace Hearsay.Tests.Reuse;

public class ReuseIndexTests
{
    [Fact]
    public void Thirteen_words_in_a_row_are_never_missed()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var index = new ReuseIndex();
            var shared = Words(seed, 13);
            index.Add($"{Words(seed + 1000, seed)} {shared} {Words(seed + 2000, 40)}", []);
            var found = new List<IndexHit>();
            index.Add($"{Words(seed + 3000, 30)} {shared.ToUpperInvariant()} {Words(seed + 4000, seed)}", found);
            Assert.Equal(0, Assert.Single(found).Text);
        }
    }

    [Fact]
    public void Texts_that_share_nothing_find_nothing()
    {
        var (index, found) = (new ReuseIndex(), new List<IndexHit>());
        for (var i = 0; i < 200; i++)
        {
            Assert.Equal(i, index.Add(Words(i, 200), found));
            Assert.Empty(found);
        }
    }

    [Fact]
    public void A_text_that_thousands_have_leads_to_the_first_of_them()
    {
        var (index, found, text) = (new ReuseIndex(), new List<IndexHit>(), Words(7, 300));
        for (var i = 0; i < 3000; i++)
        {
            index.Add($"{text} {Words(i + 10, 20)}", found);
            Assert.True(i == 0 || found.Exists(hit => hit.Text == 0 && hit.SharedPrints > 40));
            Assert.InRange(found.Count, 0, 16);
        }
    }

    [Fact]
    public void Words_between_quotation_marks_lead_nowhere()
    {
        var (index, found, words) = (new ReuseIndex(), new List<IndexHit>(), Words(3, 60));
        index.Add($"{Words(1, 30)} “{words}”, said the mayor.", found);
        index.Add($"{Words(2, 30)} \"{words}\" (the mayor)", found);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("“")]
    [InlineData("one two three four")]
    public void Tiny_texts_are_added(string text)
    {
        var (index, found) = (new ReuseIndex(), new List<IndexHit>());
        Assert.Equal(0, index.Add(text, found));
        Assert.Equal(1, index.Add(text, found));
        Assert.Empty(found);
    }

    [Fact]
    public void One_sentence_over_and_over_is_one_print_or_few()
    {
        var (index, found) = (new ReuseIndex(), new List<IndexHit>());
        var text = string.Concat(Enumerable.Repeat("No boat sails today. ", 12_000));
        index.Add(text, found);
        index.Add(text, found);
        Assert.Equal(0, Assert.Single(found).Text);
        Assert.InRange(index.Bytes, 0, 200_000);
    }

    [Fact]
    public void Look_alike_letters_hide_nothing()
    {
        var (index, found, text) = (new ReuseIndex(), new List<IndexHit>(), "the operator cannot find a crew for the winter timetable and the council is angry about that");
        index.Add(text, found);
        index.Add(text.Replace('o', 'о').Replace('a', 'а').Replace('e', 'е'), found);
        Assert.Single(found);
    }

    private static string Words(int seed, int count)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => $"w{random.Next(1_000_000)}"));
    }
}
