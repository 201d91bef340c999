using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Hearsay.Tests.Cli;

/// <summary><c>hearsay annotate</c>: a line in, a line out, and nothing lost on the way.</summary>
public class AnnotateCommandTests
{
    private const string Ferry = """{"id": "r1", "title": "Ferry", "text": "The ferry stops in May, mayor Ines Duarte told Radio Norte on Friday.", "date": "2031-03-04"}""";

    [Fact]
    public async Task A_line_of_standard_input_becomes_a_line_with_its_own_id()
    {
        var run = await CapturedProgram.Run(["annotate"], Ferry + "\n");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(Assert.Single(run.Output.Trim().Split('\n')));
        var line = json.RootElement;
        Assert.Equal(["id", "language", "entities", "times", "statements"], line.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("r1", "en"), (line.GetProperty("id").GetString(), line.GetProperty("language").GetString()));
        var statement = Assert.Single(line.GetProperty("statements").EnumerateArray());
        Assert.Equal("""{"start":0,"end":22,"text":"The ferry stops in May"}""", statement.GetProperty("content")[0].GetRawText());
        Assert.Equal("""{"start":42,"end":46,"text":"told"}""", statement.GetProperty("cue").GetRawText());
        Assert.Equal("r1", statement.GetProperty("chain").EnumerateArray().Last().GetString());
        var mention = line.GetProperty("entities").EnumerateArray().First(entity => entity.GetProperty("name").GetString() == "Ines Duarte").GetProperty("mentions")[0];
        Assert.Equal("""{"start":24,"end":41,"text":"mayor Ines Duarte","kind":"name","core":{"start":30,"end":41}}""", mention.GetRawText());
        Assert.Equal("2031-02-28", line.GetProperty("times").EnumerateArray().Last().GetProperty("value").GetString());
    }

    [Fact]
    public async Task A_document_creation_time_dates_a_record()
    {
        var run = await CapturedProgram.Run(["annotate"], Ferry.Replace("\"date\"", "\"dct\"", StringComparison.Ordinal));
        Assert.Contains("2031-02-28", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_lines_are_named_and_counted_and_the_rest_keeps_its_order()
    {
        var input = $$"""
            {"id": "a", "text": "{{string.Concat(Enumerable.Repeat("The mayor said the ferry stops. ", 500))}}"}
            {"id": "b"
            [1]

            {"id": "c", "text": "half a pair \ud83d"}
            { "id": "d", "text": "" }
            {"text": "It stops.\u0000"}
            """;
        var run = await CapturedProgram.Run(["annotate", "-"], input);
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["a", "d", "-#7"], run.Output.Trim().Split('\n').Select(Id));
        Assert.Equal(["HS0114: -#2", "HS0114: -#3", "HS0114: -#5", "3 annotated, 3 rejected (HS0114 3)"], run.Error.Trim().Split('\n').Select(line => string.Join(": ", line.Split(": ").Take(2))));
    }

    [Fact]
    public async Task The_order_of_many_is_kept_on_all_cores()
    {
        var input = new StringBuilder();
        for (var i = 0; i < 300; i++)
        {
            input.Append("{\"id\": \"").Append(i).Append("\", \"text\": \"").Insert(input.Length, "The mayor said the ferry stops. ", i * 37 % 60).Append("\"}\n");
        }

        var run = await CapturedProgram.Run(["annotate"], input.ToString());
        Assert.Equal(Enumerable.Range(0, 300).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), run.Output.Trim().Split('\n').Select(Id));
    }

    [Fact]
    public async Task Files_are_read_by_their_names_packed_or_not()
    {
        using var folder = new ReportFolder().With("b.jsonl.gz", Packed(Ferry)).With("c.txt", ReportFolder.Ferry).With("a.jsonl", Ferry.Replace("r1", "r0", StringComparison.Ordinal));
        var run = await CapturedProgram.Run(["annotate", folder.At("a.jsonl"), folder.At("b.jsonl.gz"), folder.At("c.txt")]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["r0", "r1", "c.txt"], run.Output.Trim().Split('\n').Select(Id));
        var whole = await CapturedProgram.Run(["annotate", "--from", "text"], ReportFolder.Ferry);
        Assert.Equal("-", Id(whole.Output));
    }

    [Fact]
    public async Task A_packed_file_that_ends_early_keeps_what_came_before()
    {
        using var folder = new ReportFolder().With("cut.jsonl.gz", Packed(Ferry)[..^20]).With("a.jsonl", Ferry);
        var run = await CapturedProgram.Run(["annotate", folder.At("cut.jsonl.gz"), folder.At("a.jsonl")]);
        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith("r1", run.Output.Trim().Split('\n').Select(Id).Last(), StringComparison.Ordinal);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Articles_are_written_as_CoNLL_U_and_settled_sentences_keep_their_words()
    {
        using var folder = new ReportFolder().With("a.jsonl", Ferry + "\n" + Ferry.Replace("r1", "r2", StringComparison.Ordinal));
        var run = await CapturedProgram.Run(["annotate", "--format", "conllu", folder.At("a.jsonl")]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["# newdoc id = r1", "# newdoc id = r2"], run.Output.Split('\n').Where(line => line.StartsWith("# newdoc", StringComparison.Ordinal)));
        folder.With("b.conllu.gz", Packed(run.Output + "1\tbroken\n"));
        var again = await CapturedProgram.Run(["annotate", folder.At("b.conllu.gz")]);
        Assert.Equal(3, again.ExitCode);
        Assert.StartsWith("HS0119: b.conllu.gz:", again.Error, StringComparison.Ordinal);
        Assert.Equal(Forms(run.Output), Forms(again.Output));

        static IEnumerable<string> Forms(string conllu) => conllu.Split('\n').Where(line => line.Contains('\t', StringComparison.Ordinal)).Select(line => line.Split('\t')[1]);
    }

    [Fact]
    public async Task Fast_reads_without_tags_and_says_nothing_else()
    {
        var run = await CapturedProgram.Run(["annotate", "--fast", "--format", "conllu"], Ferry);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(run.Output.Split('\n').Where(line => line.Contains('\t', StringComparison.Ordinal)), line => Assert.Equal("_", line.Split('\t')[3]));
        Assert.Contains("mayor", (await CapturedProgram.Run(["annotate", "--fast"], Ferry)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "HS0209", "annotate", "a.conllu", "b.jsonl")]
    [InlineData(2, "HS0209", "annotate", "a.conllu", "--format", "json")]
    [InlineData(2, "HS0201", "annotate", "--format", "xml")]
    [InlineData(1, "HS0100", "annotate", "--from", "conllu")]
    [InlineData(1, "HS0105", "annotate")]
    [InlineData(1, "HS0101", "annotate", "none.jsonl")]
    [InlineData(2, "HS0201", "annotate", "--from", "parrots")]
    [InlineData(2, "HS0208", "annotate", "--date", "soon")]
    public async Task What_cannot_be_done_is_said_with_a_code(int exitCode, string code, params string[] arguments)
    {
        var run = await CapturedProgram.Run(arguments);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{code}: ", run.Error, StringComparison.Ordinal);
    }

    private static string Id(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString()!;
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
