using Hearsay.Articles;
using Hearsay.Dossiers;

namespace Hearsay.Tests.Statements;

public class JoinedStatementsTests
{
    [Theory]
    [InlineData("\"No boat sails,\" Ines Duarte said. \"Not one.\"", "No boat sails, | Not one.")]
    [InlineData("\"No boat sails,\" Ines Duarte said. \"Not one. I promise.\" Rain fell. \"Not two.\"", "No boat sails, | Not one. I promise.", "Not two.")]
    [InlineData("\"No boat sails,\" Ines Duarte said, adding that fares would rise. \"Not one.\"", "No boat sails,", "that fares would rise", "Not one.")]
    [InlineData("\"No boat sails,\" Ines Duarte said. \"Not one,\" she added.", "No boat sails,", "Not one,")]
    [InlineData("\"No boat sails,\" Ines Duarte said.\n\n\"Not one.\"", "No boat sails,", "Not one.")]
    public void What_goes_on_after_the_cue_belongs_to_the_statement_and_nothing_else_does(string text, params string[] statements) =>
        Assert.Equal(statements, Annotation.Of(Annotated(text)).Statements.Select(statement => string.Join(" | ", statement.Content.Select(part => part.Text))));

    [Fact]
    public void A_story_keeps_the_parts_apart_since_outlets_cut_them()
    {
        var document = Annotated("\"No boat sails,\" Ines Duarte said. \"Not one.\"");
        Assert.Equal(2, Engine.Reconcile([document]).Dossier.Statements.Length);
    }

    private static Hearsay.Statements.AnnotatedDocument Annotated(string text) =>
        Engine.Annotate(new SourceDocument { Id = "d1", Uri = "a.txt", Sha256 = "", Text = text, Language = "en" });
}
