using Hearsay.Articles;
using Hearsay.Reuse;

namespace Hearsay.Tests.Reuse;

public class SideBySideTests
{
    private const string Crew = "The operator cannot find a crew for the winter timetable, the town council said in a letter on Monday. ";
    private const string Pupils = "About four hundred people use the boat each day to reach the mainland, most of them pupils of the secondary school. ";
    private const string Own = "Nobody on Orla wants to move inland. ";

    [Theory]
    [InlineData(Crew + Pupils, Pupils + Own + Crew)]
    [InlineData(Crew + Own, Own)]
    [InlineData("", Crew)]
    [InlineData("“", "”")]
    [InlineData(Crew + Crew + Crew, Crew + Pupils + Crew)]
    [InlineData(Crew, Crew)]
    public void The_rows_hold_every_word_of_both_once(string a, string b)
    {
        var comparison = Engine.Compare(Text("a", a), Text("b", b));
        Assert.Equal(Words(a), Words(string.Join(' ', comparison.Rows.Select(row => string.Concat(row.A.Select(part => part.Span.In(a).ToString()))))));
        Assert.Equal(Words(b).Order(), Words(string.Join(' ', comparison.Rows.Select(row => string.Concat(row.B.Select(part => part.Span.In(b).ToString()))))).Order());
    }

    [Fact]
    public void The_second_text_may_be_the_earlier_one()
    {
        var comparison = Engine.Compare(Text("a", Crew + Pupils.Replace("About four hundred", "Some 400", StringComparison.Ordinal), "2031-03-05"), Text("b", Crew + Pupils, "2031-03-04"));
        Assert.Equal(ReuseDirection.BToA, comparison.Pair?.Direction);
        var edit = Assert.Single(comparison.Rows.Single(row => row.Passage is not null).Passage!.Edits);
        Assert.Equal(("Some 400", "About four hundred"), (edit.A?.Text, edit.B?.Text));
    }

    private static string[] Words(string text) => text.Split([' ', '\n', '“', '”'], StringSplitOptions.RemoveEmptyEntries);

    private static SourceDocument Text(string id, string text, string? date = null) => Reports.Report(id, text, date);
}
