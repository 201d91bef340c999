using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Times;

namespace Hearsay.Tests.Times;

/// <summary>The time expressions of a text, for assertions.</summary>
internal static class FoundTimes
{
    public static void Holds(string text, string? anchor, string span, string value) =>
        Assert.Contains((span, value), Find(text, anchor).Select(time => (In(text, time), time.Value)));

    public static ImmutableArray<TimeExpression> Find(string text, string? anchor)
    {
        var document = Document(text, anchor);
        return TimeFinder.Find(document, Tokenizer.Tokenize(document), anchor);
    }

    public static SourceDocument Document(string text, string? date) => new() { Id = "d1", Uri = "a.txt", Sha256 = "", Text = text, PublishedAt = date };

    public static string In(string text, TimeExpression time) => time.Span.In(text).ToString();
}
