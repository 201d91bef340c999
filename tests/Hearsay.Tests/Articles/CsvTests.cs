using Hearsay.Articles;

namespace Hearsay.Tests.Articles;

public class CsvTests
{
    [Theory]
    [InlineData("a.csv", "Title,Text,Date\r\nNo ferry,\"It stops, \"\"for good\"\".\nIn May.\",2031-03-04\r\n")]
    [InlineData("a.csv", "title;text;date\nNo ferry;\"It stops, \"\"for good\"\".\nIn May.\";2031-03-04")]
    [InlineData("a.tsv", "title\ttext\tdate\nNo ferry\t\"It stops, \"\"for good\"\".\nIn May.\"\t2031-03-04\n\n")]
    public async Task A_row_is_a_record_with_the_names_of_the_first_row(string name, string table)
    {
        var document = await Reading.Document(name, table);
        Assert.Equal(($"{name}#1", "No ferry", "It stops, \"for good\".\nIn May.", "2031-03-04"), (document.Uri, document.Title, document.Text, document.PublishedAt));
    }

    [Fact]
    public async Task Columns_of_other_names_are_mapped_in_tables_and_in_JSON_lines()
    {
        var columns = new Dictionary<string, string> { ["text"] = "Fließtext", ["title"] = "Kopf", ["url"] = "Adresse" };
        foreach (var (name, text) in new[] { ("a.csv", "Kopf,Fließtext,title\nNo ferry,It stops.,other"), ("a.jsonl", """{"Kopf": "No ferry", "Fließtext": "It stops.", "title": "other"}""") })
        {
            using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
            var results = new List<ReadResult>();
            await foreach (var result in new ArticleReader().ReadAsync(new ArticleInput(name, content) { Columns = columns }, TestContext.Current.CancellationToken))
            {
                results.Add(result);
            }

            var document = Assert.IsType<ReadResult.Read>(Assert.Single(results)).Document;
            Assert.Equal(("No ferry", "It stops."), (document.Title, document.Text));
        }
    }

    [Fact]
    public async Task A_bad_row_is_one_rejection_and_the_rest_is_read()
    {
        var results = await Reading.Read("a.csv", $"text,title\nIt stops.,No ferry,too,many\n\"{new string('a', 2000)}\",long\nIt goes on.\n", new ReadLimits { MaxRecordBytes = 1000 });
        Assert.Equal(["HS0114", "HS0113"], results.OfType<ReadResult.Rejected>().Select(rejected => rejected.Code));
        Assert.Equal("It goes on.", Assert.IsType<ReadResult.Read>(results[^1]).Document.Text);
    }

    [Theory]
    [InlineData("name,age\nAnn,5\n", "HS0126")]
    [InlineData("", "HS0105")]
    [InlineData("text,title\n", "HS0105")]
    public async Task A_table_without_texts_is_refused(string table, string code) => Assert.Equal(code, await Reading.Code("a.csv", table));

    [Fact]
    public async Task Tables_of_something_else_in_a_folder_are_passed_over() =>
        Assert.IsType<ReadResult.Skipped>(Assert.Single(await Reading.Read("a.csv", "name,age\nAnn,5\n"u8.ToArray(), fromFolder: true)));
}
