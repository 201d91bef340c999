using Hearsay.Articles;
using Hearsay.Cli.Output;
using Hearsay.Dossiers;
using Spectre.Console;

namespace Hearsay.Tests.Cli.Output;

public class QuoteTableTests
{
    private const string Text = "\"The [bold]quay[/] is\u001b[2J sound,\" mayor Ines Duarte said. \"Nobody needs to worry.\" Leif Aas declined to comment.";

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public async Task A_table_fits_any_width_and_shows_text_as_it_is(int width)
    {
        var text = Render(await Read(Text), width);
        Assert.All(text.Split('\n'), line => Assert.True(line.GetCellWidth() <= width, line));
        Assert.DoesNotContain('\u001b', text);
        Assert.Contains("[bold]quay[/]", Render(await Read(Text), 200), StringComparison.Ordinal);
        Assert.Contains("2 statements", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_in_which_nobody_speaks_takes_no_line() => Assert.Equal("", Render(await Read("The ferry stops in May."), 80));

    private static async Task<Annotation> Read(string text)
    {
        await foreach (var result in new ArticleReader().ReadAsync(new ArticleInput("r1.txt", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))), TestContext.Current.CancellationToken))
        {
            return Annotation.Of(Engine.Annotate(Assert.IsType<ReadResult.Read>(result).Document));
        }

        throw new InvalidOperationException("Nothing was read.");
    }

    private static string Render(Annotation annotation, int width)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        QuoteTable.Write(new Sheet(writer, width, isColoured: false), annotation, new AnnotationNames(annotation), annotation.Statements);
        return writer.ToString();
    }
}
