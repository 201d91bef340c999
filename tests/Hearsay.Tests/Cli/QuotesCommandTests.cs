using System.Text.Json;

namespace Hearsay.Tests.Cli;

/// <summary><c>hearsay quotes</c>: a row a statement.</summary>
public class QuotesCommandTests
{
    private const string Head = "document\tstart\tend\tspans\tspeaker\tsource\tbasis\tkind\tcue\tact\tform\ttext\tchain";

    private const string Harbour = "\"No boat,\" mayor Ines Duarte said, \"will be withdrawn.\" She told Radio Norte that the quay was sound. Operator Léif Aas declined to comment.";

    [Fact]
    public async Task A_pipe_gets_columns_between_tabs_with_a_head()
    {
        var run = await CapturedProgram.Run(["quotes"], Line("r1", Harbour));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var rows = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(Head, rows[0]);
        Assert.Equal("r1\t1\t54\t1-9 36-54\tInes Duarte\tmayor Ines Duarte\texplicit\tnamed_person\tsaid\tsay\tdirect\tNo boat, … will be withdrawn.\tInes Duarte", rows[1]);
        Assert.Contains(rows, row => row.Contains("\tInes Duarte\tShe\tpronoun\tnamed_person\ttold\tsay\tindirect\tthat the quay was sound\t", StringComparison.Ordinal));
        Assert.All(rows, row => Assert.Equal(13, row.Split('\t').Length));
    }

    [Fact]
    public async Task Csv_quotes_what_needs_it_and_ends_its_lines_as_the_RFC_says()
    {
        var run = await CapturedProgram.Run(["quotes", "--csv"], Line("a,b", "\"We\nsaid 'no', once.\" Mayor Ines Duarte said \"so\" was \"the \"\"word\"\"\"."));
        Assert.Equal(Head.Replace('\t', ','), run.Output.Split("\r\n")[0]);
        Assert.StartsWith("\"a,b\",1,20,1-20,", run.Output.Split("\r\n")[1], StringComparison.Ordinal);
        Assert.Contains(",\"We\nsaid 'no', once.\",", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("duarte", 2)]
    [InlineData("INES DUARTE", 2)]
    [InlineData("Mayor Ines Duarte", 2)]
    [InlineData("leif aas", 1)]
    [InlineData("Aas", 1)]
    [InlineData("Ine", 0)]
    [InlineData("Nils Duarte", 0)]
    public async Task A_speaker_is_found_under_each_of_the_names_and_only_whole_words(string name, int rows)
    {
        var run = await CapturedProgram.Run(["quotes", "--speaker", name], Line("r1", Harbour));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(rows, run.Output.TrimEnd('\n').Split('\n').Length - 1);
        Assert.Equal(rows == 0 ? $"HS0131: Nobody of that name speaks there: {name}. Leave --speaker away to see who does.\n" : "", run.Error);
    }

    [Fact]
    public async Task A_folder_is_read_in_order_and_what_is_bad_is_named()
    {
        using var folder = new ReportFolder().With("b.txt", ReportFolder.Ferry).With("a.jsonl", Line("r1", Harbour) + "[1]\n");
        var run = await CapturedProgram.Run(["quotes", folder.Path]);
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["document", "r1", "b.txt"], run.Output.TrimEnd('\n').Split('\n').Select(row => row.Split('\t')[0]).Distinct());
        Assert.EndsWith("2 read, 1 rejected (HS0114 1)", run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "HS0209", "quotes", "a.conllu")]
    [InlineData(2, "HS0201", "quotes", "--speaker", "--")]
    [InlineData(1, "HS0101", "quotes", "none.jsonl")]
    public async Task What_cannot_be_done_is_said_with_a_code(int exitCode, string code, params string[] arguments)
    {
        var run = await CapturedProgram.Run(arguments);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith($"{code}: ", run.Error, StringComparison.Ordinal);
    }

    private static string Line(string id, string text) => $$"""{"id": {{JsonSerializer.Serialize(id)}}, "text": {{JsonSerializer.Serialize(text)}}}""" + "\n";
}
