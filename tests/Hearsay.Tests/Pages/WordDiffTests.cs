using Hearsay.Pages.Views;

namespace Hearsay.Tests.Pages;

public class WordDiffTests
{
    [Fact]
    public void Words_of_either_side_are_told_apart()
    {
        var runs = WordDiff.Compare("The ferry stops in May,", "The old ferry stops in June", 0.4);
        Assert.Equal(
            [(WordChange.Same, "The"), (WordChange.Added, "old"), (WordChange.Same, "ferry stops in"), (WordChange.Missing, "May,"), (WordChange.Added, "June")],
            runs!.Value.Select(run => (run.Change, run.Text)));
    }

    [Fact]
    public void Case_and_marks_make_no_difference() =>
        Assert.All(WordDiff.Compare("No boat, he said.", "no boat he said", 0.4)!.Value, run => Assert.Equal(WordChange.Same, run.Change));

    [Fact]
    public void Other_words_altogether_are_not_compared() => Assert.Null(WordDiff.Compare("every vessel remains", "no boat will be withdrawn", 0.4));
}
