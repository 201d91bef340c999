using Hearsay.Pages.Views;
using Hearsay.Text;

namespace Hearsay.Tests.Pages;

public class ArticleMarkupTests
{
    [Fact]
    public void Crossing_spans_are_cut_and_keep_their_anchor()
    {
        var html = ArticleMarkup.Of("d1", "abcdef", [Anchor(0, 4), Anchor(2, 6)]);
        Assert.Equal("<p dir=\"auto\" data-at=\"0\"><span id=\"d1-0-4\">ab<span id=\"d1-2-6\">cd</span></span><span data-of=\"d1-2-6\">ef</span></p>\n", html);
    }

    [Fact]
    public void A_span_over_paragraphs_has_a_piece_in_each()
    {
        var html = ArticleMarkup.Of("d1", "ab\n\n cd", [Anchor(1, 6)]);
        Assert.Equal("<p dir=\"auto\" data-at=\"0\">a<span id=\"d1-1-6\">b</span></p>\n<p dir=\"auto\" data-at=\"5\"><span data-of=\"d1-1-6\">c</span>d</p>\n", html);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n ")]
    public void Text_without_words_gives_no_paragraph(string text) => Assert.Empty(ArticleMarkup.Of("d1", text, [Anchor(0, 1)]));

    [Fact]
    public void A_control_that_reorders_text_is_shown_instead()
    {
        var html = ArticleMarkup.Of("d1", "ab\u202Ecd", []);
        Assert.DoesNotContain('\u202E', html);
        Assert.Contains("U+202E", html, StringComparison.Ordinal);
    }

    private static Highlight Anchor(int start, int end) => new(new TextSpan(start, end), "", null, null, true);
}
