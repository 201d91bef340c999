using Hearsay.Articles;
using Hearsay.Models.English;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

public class SpeakerPronounsTests
{
    [Theory]
    [InlineData("Mr Leif Aas steered the ferry for years.\n\n\"It is with regret that I confirm that my dear friend Leif Aas has died.\n\n\"His boat was found on Sunday,\" he said.\n\nMr Tom Brekke added: \"We will miss him.\"", "Tom Brekke")]
    [InlineData("Mr Leif Aas said he was sorry.\n\nMr Tom Brekke stopped Mr Aas and asked if he was still a \"fine pilot.\"\n\n\"I am no worse than others,\" he added.", "Leif Aas")]
    [InlineData("Mr Leif Aas said the ferry was old.\n\nMr Tom Brekke questioned the \"fine\" ferry.\n\n\"It is no worse than others,\" he said.", "Tom Brekke")]
    public void He_is_who_speaks(string text, string speaker)
    {
        var document = Annotate(text);
        var statement = document.Attributions.First(statement => statement.Form == StatementForm.Direct);
        Assert.Equal(speaker, document.Entities.Entities[statement.Source?.Entity ?? -1].Name);
    }

    private static AnnotatedDocument Annotate(string text) => Engine.Annotate(new SourceDocument { Id = "d", Uri = "d.txt", Sha256 = "", Text = text }, EnglishModel.Instance);
}
