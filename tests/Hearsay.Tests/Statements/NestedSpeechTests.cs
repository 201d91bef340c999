using Hearsay.Articles;
using Hearsay.Models.English;

namespace Hearsay.Tests.Statements;

public class NestedSpeechTests
{
    [Theory]
    [InlineData("Leif Aas said Ines Duarte is a fine captain. \"He says she is late, but I do not mind,\" Ines Duarte said.", "she is late", "Leif Aas > Ines Duarte")]
    [InlineData("Mayor Ines Duarte spoke of Mr Leif Aas. \"He says he is a pilot,\" the mayor said.", "he is a pilot", "Leif Aas > Ines Duarte")]
    [InlineData("Lawyer Tom Brekke said that the Orla Ferry Company was late. \"They claim that the ferry is safe, but it leaks,\" Brekke said.", "the ferry is safe", "Orla Ferry Company > Tom Brekke")]
    [InlineData("Mayor Ines Duarte told Leif Aas: \"You claim that the ferry is safe.\"", "the ferry is safe", "Leif Aas > Ines Duarte")]
    [InlineData("Mayor Ines Duarte told Leif Aas: \"The ferry leaks.\" The mayor added: \"You promised to mend it.\"", "to mend it", "Leif Aas > Ines Duarte")]
    [InlineData("Leif Aas pleaded guilty to arson in Orla on Monday. Judge Ines Duarte said: \"You claim to feel remorse but I have my doubts.\"", "to feel remorse", "Leif Aas > Ines Duarte")]
    [InlineData("Ines Duarte wrote to the Orla Ferry Company. \"They sent me a reply telling me that the ferry was sold,\" Duarte said.", "the ferry was sold", "Orla Ferry Company > Ines Duarte")]
    [InlineData("According to an article in Orla Weekly, Ines Duarte said the ferry was sold.", "the ferry was sold", "Ines Duarte > Orla Weekly")]
    public void Whom_a_speaker_means_speaks_first(string text, string content, string chain) => Assert.Contains((content, chain), Chains(text));

    [Theory]
    [InlineData("Leif Aas and Tom Brekke met Mayor Ines Duarte. \"He says he is a pilot,\" the mayor said.")]
    [InlineData("Mayor Ines Duarte met the Orla Ferry Company and the Varna Pilots Union. \"They claim that the ferry is safe,\" the mayor said.")]
    [InlineData("Mayor Ines Duarte spoke on Monday. \"You claim that the ferry is safe,\" she said.")]
    [InlineData("Leif Aas spoke on Monday. \"He says he is a pilot,\" Aas said.")]
    [InlineData("Leif Aas and Tom Brekke pleaded guilty to arson. Judge Ines Duarte said: \"You claim to feel remorse.\"")]
    public void Where_two_may_be_meant_or_nobody_is_none_speaks(string text) => Assert.DoesNotContain(Chains(text), statement => statement.Chain.Contains('>', StringComparison.Ordinal));

    private static IEnumerable<(string Content, string Chain)> Chains(string text)
    {
        var document = Engine.Annotate(new SourceDocument { Id = "d", Uri = "d.txt", Sha256 = "", Text = text }, EnglishModel.Instance);
        return [.. document.Attributions.Select(statement => (statement.Content[0].In(text).ToString(), string.Join(" > ", statement.Chain.Select(link => document.Entities.Entities[link.Entity].Name))))];
    }
}
