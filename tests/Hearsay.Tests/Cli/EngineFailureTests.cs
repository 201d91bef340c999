using Hearsay.Articles;
using Hearsay.Cli;
using Hearsay.Cli.Input;

namespace Hearsay.Tests.Cli;

/// <summary>A bug costs one report or story, never the run.</summary>
public class EngineFailureTests
{
    [Fact]
    public async Task A_piece_that_the_reader_fails_on_is_named_and_the_next_one_read()
    {
        ArticlePiece[] pieces = [new("a.html", Failing), ArticlePiece.Of(new ReadResult.Skipped("b.md", "It is no article."))];
        var results = new List<ReadResult>();
        await foreach (var result in InputReader.SelectAsync(pieces.ToAsyncEnumerable(), result => result, TestContext.Current.CancellationToken))
        {
            results.Add(result);
        }

        var failure = Assert.IsType<ReadResult.Rejected>(results[0]);
        Assert.Equal(("HS0901", "a.html"), (failure.Code, failure.Where));
        Assert.StartsWith("Reading failed, which is a bug in Hearsay: InvalidOperationException", failure.Why, StringComparison.Ordinal);
        Assert.IsType<ReadResult.Skipped>(results[1]);
    }

    [Fact]
    public void A_story_that_the_engine_fails_on_is_a_line_that_can_be_reported()
    {
        var failure = EngineFailure.Of("HS0902", "a.txt", "Reconciling", new InvalidOperationException("no text of the report is in it"));
        Assert.Equal(("HS0902", "a.txt"), (failure.Code, failure.Where));
        Assert.DoesNotContain("no text", failure.Why, StringComparison.Ordinal);
    }

    private static ReadResult Failing() => throw new InvalidOperationException();
}
