using Hearsay.Articles;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

public class SpeakingTurnsTests
{
    [Fact]
    public void A_name_inside_the_words_spoken_is_not_the_speaker()
    {
        var text = "The mayor, Peter Aas, said the pier was safe. It was calm.\n\n\"All you saw in the tale of Captain John Harrow,\" he adds.";
        var found = Read(text);
        Assert.Equal("Peter Aas", Speaker(found, found.Attributions.Single(statement => statement.Content[0].In(text).StartsWith("All you saw"))));
    }

    [Fact]
    public void A_long_quotation_does_not_lose_its_speaker()
    {
        var text = "\"One. Two boats sank. Three burned. Four sailed. Five were sold,\" Peter Aas said.\n\n\"Six boats. Seven boats. Eight boats. Nine boats. Ten,\" he said.";
        var found = Read(text);
        Assert.All(found.Attributions, statement => Assert.Equal("Peter Aas", Speaker(found, statement)));
    }

    [Fact]
    public void She_is_not_he()
    {
        var found = Read("\"No boat sails,\" Mr. Peter Aas said.\n\n\"One does,\" she said.");
        Assert.NotEqual("Peter Aas", Speaker(found, found.Attributions[^1]));
    }

    private static string? Speaker(AnnotatedDocument document, Attribution statement) =>
        statement.Source?.Entity is { } entity ? document.Entities.Entities[entity].Name : null;

    private static AnnotatedDocument Read(string text) => Engine.Annotate(new SourceDocument { Id = "d1", Uri = "a.txt", Sha256 = "", Text = text });
}
