using Hearsay.Articles;
using Hearsay.Claims.English;
using Hearsay.Language;

namespace Hearsay.Tests.Claims;

public class ClauseBreaksTests
{
    [Theory]
    [InlineData("A storm hit Velmora on Sunday, flattening six barns and killing 12 people", "A storm hit Velmora on Sunday|flattening six barns|killing 12 people")]
    [InlineData("rescue teams were sent to the coast and that the villagers are safe", "rescue teams were sent to the coast|the villagers are safe")]
    [InlineData("The bridge closed after two pillars cracked", "The bridge closed|after two pillars cracked")]
    [InlineData("the mayor and the council met in Orla", "the mayor and the council met in Orla")]
    [InlineData("Rain, wind", "Rain, wind")]
    [InlineData(",", "")]
    public void A_sentence_is_cut_where_one_proposition_ends(string sentence, string pieces)
    {
        var text = Tokenizer.Tokenize(new SourceDocument { Id = "d", Uri = "d", Sha256 = "", Text = sentence });
        Assert.Equal(pieces, string.Join('|', ClauseBreaks.Cut(text, 0, text.Tokens.Length).Select(piece => piece.In(sentence).ToString())));
    }
}
