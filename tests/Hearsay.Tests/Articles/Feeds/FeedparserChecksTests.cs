using System.Globalization;
using System.Text.Json;
using Hearsay.Articles;
using Hearsay.Articles.Feeds;
using Hearsay.Articles.Markup;

namespace Hearsay.Tests.Articles.Feeds;

/// <summary>The checks of feedparser's own suite, where it is at hand: those that concern what becomes part of a document.</summary>
public class FeedparserChecksTests(ITestOutputHelper output)
{
    private const double Wanted = 0.98;



    [Fact]
    public void Nearly_all_checks_that_concern_what_is_read_hold()
    {
        var corpus = Repository.Corpus("data", "ingest", "feeds");
        var (held, all) = (0, 0);
        foreach (var line in File.ReadLines(Path.Combine(corpus, "feedparser-wellformed.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var name = row.RootElement.GetProperty("file").GetString()!;
            if (name.Contains("/http", StringComparison.Ordinal))
            {
                continue; // they rest on the headers of feedparser's own server
            }

            var feed = Feed(Path.Combine(corpus, name));
            foreach (var check in Checks(row.RootElement).Where(check => check.GetProperty("op").GetString() == "=="))
            {
                var (path, value) = (string.Join('.', check.GetProperty("path").EnumerateArray()), check.GetProperty("value"));
                if (Said(feed ?? new FeedEntry(), path.Split('.')) is not { } said)
                {
                    continue;
                }

                all++;
                if (said.Any(one => IsSame(one, value)))
                {
                    held++;
                }
                else
                {
                    output.WriteLine($"{name}: {path} == {value}, not {string.Join(" | ", said)}");
                }
            }
        }

        output.WriteLine($"{held} of {all}");
        Assert.True(held >= Wanted * all, $"{held} of {all}");
    }

    [Fact]
    public async Task No_feed_of_any_kind_is_lost_or_ends_the_run()
    {
        var corpus = Repository.Corpus("data", "ingest", "feeds");
        foreach (var path in Directory.EnumerateFiles(corpus, "*.*", SearchOption.AllDirectories).Where(path => path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal)))
        {
            var results = await Reading.Read(Path.GetFileName(path), await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
            Assert.True(results.Count > 0, path);
        }
    }

    /// <summary>None where the suite's condition is no list of comparisons.</summary>
    private static JsonElement[] Checks(JsonElement row) => row.GetProperty("checks") is { ValueKind: JsonValueKind.Array } checks ? [.. checks.EnumerateArray()] : [];

    private static FeedEntry? Feed(string path) =>
        XmlTree.Parse(XmlDecoding.Decode(File.ReadAllBytes(path), null, null), new ReadLimits().MaxHtmlDepth) is { } root ? XmlFeed.Of(root) : null;

    /// <summary>What was read for a path of feedparser's; null for what is not read, such as enclosures, podcast data and styles.</summary>
    private static IReadOnlyList<string?>? Said(FeedEntry feed, string[] path)
    {
        if (path[0] == "feed")
        {
            return path[1] is "title" or "title_detail" or "link" or "language" or "author" or "author_detail" or "authors" ? Of(feed, path[1..]) : null;
        }

        if (path[0] != "entries")
        {
            return null;
        }

        var entry = feed.Items.ElementAtOrDefault(int.Parse(path[1], CultureInfo.InvariantCulture)) ?? new FeedEntry();
        return path[2] == "source"
            ? path[3] is "title" or "title_detail" or "author" or "author_detail" or "authors" or "link" or "href" ? Of(entry.Source ?? new FeedEntry(), path[3..]) : null
            : Of(entry, path[2..]);
    }

    private static IReadOnlyList<string?>? Of(FeedEntry entry, string[] path) => string.Join('.', path.Select(part => char.IsAsciiDigit(part[0]) ? "N" : part)) switch
    {
        "title" or "title_detail.value" => Text(entry.Title),
        "title_detail.language" => [entry.Title?.Language],
        "summary" or "description" or "summary_detail.value" => [.. Text(entry.Summary), .. Text(entry.Content)],
        "summary_detail.language" => [entry.Summary?.Language],
        "content.N.value" => Text(entry.Content),
        "content.N.language" => [entry.Content?.Language],
        "link" or "href" => [entry.Link],
        "id" or "guid" => [entry.Id],
        "language" => [entry.Language],
        "author" or "author_detail.name" or "authors.N.name" => [.. entry.Authors],
        "contributors.N.name" or "contributors.N" => [.. entry.Contributors],
        "publisher" or "publisher_detail.name" => [entry.Publisher],
        "published" or "published_parsed" => [entry.Published],
        "updated" or "updated_parsed" => [entry.Updated, entry.Published],
        "created" or "created_parsed" => [entry.Created],
        "tags.N.term" or "category" => [.. entry.Categories],
        "media_credit.N.content" => [.. entry.Credits],
        _ => null,
    };

    private static IReadOnlyList<string?> Text(FeedText? text) => [text?.Value, text is null ? null : Squeezed(text.Text), text is null ? null : Squeezed(FragmentText.Of(text.Value))];

    private static bool IsSame(string? said, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => said is null,
        JsonValueKind.Array => StatedTime.Of(said) is { } time && DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            && at.UtcDateTime is var utc && value.EnumerateArray().Take(3).Select(part => part.GetInt32()).SequenceEqual([utc.Year, utc.Month, utc.Day]),
        JsonValueKind.Object => said is not null && value.TryGetProperty("name", out var name) && name.GetString() == said,
        JsonValueKind.String => said is not null && value.GetString()!.Trim() is var expected
            && (said == expected || Squeezed(FragmentText.Of(expected)) == said || Squeezed(FragmentText.Of(expected)) == Squeezed(said) || WithoutAddress(expected) == said),
        _ => false,
    };

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WithoutAddress(string person) => person.Contains('(', StringComparison.Ordinal) ? person[..person.IndexOf('(', StringComparison.Ordinal)].Trim() : person;
}
