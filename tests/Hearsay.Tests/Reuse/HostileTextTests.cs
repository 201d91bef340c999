using Hearsay.Articles;
using Hearsay.Reuse;

namespace Hearsay.Tests.Reuse;

/// <summary>Texts that no reporter writes: bounded work, no crash, no family that is none.</summary>
public class HostileTextTests
{
    private const string Sentence = "The operator cannot find a crew for the winter timetable, the council said on Monday in a letter. ";

    [Fact]
    public void Two_identical_texts_are_one_family()
    {
        var (_, reuse) = Engine.FindReuse([Text("a", Sentence), Text("b", Sentence)]);
        Assert.Single(reuse.Families);
        Assert.Equal(PassageKind.Verbatim, Assert.Single(reuse.Passages).Kind);
    }

    [Fact]
    public void One_document_given_twice_is_one() => Assert.Single(Engine.FindReuse([Text("a", Sentence), Text("a", Sentence)]).Documents);

    [Fact]
    public void A_text_that_quotes_itself_copies_from_nobody()
    {
        var (_, reuse) = Engine.FindReuse([Text("a", Sentence + "“" + Sentence + "”\n" + Sentence), Text("b", "It rained on Orla for three days, and the market was closed.")]);
        Assert.Empty(reuse.Passages);
        Assert.Equal(2, reuse.Families.Length);
    }

    [Fact]
    public void A_sentence_said_five_thousand_times_is_compared_like_any_text()
    {
        var endless = string.Concat(Enumerable.Repeat(Sentence, 5000));
        var (_, reuse) = Engine.FindReuse([Text("a", endless), Text("b", endless + "And so on."), Text("c", Sentence + "The ministry is closed.")]);
        Assert.Equal(3, reuse.Families.Sum(family => family.Documents.Length));
    }

    [Fact]
    public void Fifty_thousand_different_words_are_aligned_with_a_copy()
    {
        var random = new Random(1);
        var words = Enumerable.Range(0, 50_000).Select(i => $"w{random.Next(20_000)}{(i % 17 == 16 ? "." : "")}").ToArray();
        var (long1, long2) = (string.Join(' ', words), string.Join(' ', words.Select((word, i) => i % 400 == 7 ? "changed" : word)));
        var (_, reuse) = Engine.FindReuse([Text("a", long1), Text("b", long2)]);
        Assert.Single(reuse.Families);
    }

    [Fact]
    public void Empty_texts_are_texts_of_their_own()
    {
        var (_, reuse) = Engine.FindReuse([Text("a", ""), Text("b", ""), Text("c", " \n ")]);
        Assert.Equal(3, reuse.Families.Length);
    }

    [Fact]
    public void A_copy_in_look_alike_letters_is_a_copy_that_looks_altered()
    {
        var altered = Sentence.Replace('a', 'а').Replace('e', 'е').Replace('o', 'о').Replace('i', 'і');
        Assert.True(AlteredText.Looks(altered));
        Assert.False(AlteredText.Looks(Sentence + "Пароход не ушёл. Ministern sade nej. Ο υπουργός αρνήθηκε."));
        Assert.Single(Engine.FindReuse([Text("a", Sentence), Text("b", altered)]).Reuse.Families);
    }

    [Fact]
    public void A_thousand_copies_and_a_thousand_others_are_listed_against_one_text()
    {
        var random = new Random(2);
        string Other() => string.Join(' ', Enumerable.Range(0, 60).Select(_ => $"w{random.Next(100_000)}"));
        SourceDocument[] texts = [.. Enumerable.Range(0, 2000).Select(i => Text($"d{i}", i % 2 == 0 ? Sentence + Sentence.Replace("Monday", $"day {i}", StringComparison.Ordinal) : Other()))];
        var (_, reuse) = Engine.FindReuse(texts);
        Assert.Equal(1001, reuse.Families.Length);
        Assert.Equal(999, reuse.Pairs.Length);
    }

    private static SourceDocument Text(string id, string text) => Reports.Report(id, text);
}
