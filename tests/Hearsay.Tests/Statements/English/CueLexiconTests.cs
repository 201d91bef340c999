using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Statements;
using Hearsay.Statements.English;

namespace Hearsay.Tests.Statements.English;

public class CueLexiconTests
{
    [Theory]
    [InlineData("said", "say", StatementAct.Say)]
    [InlineData("Denies", "deny", StatementAct.Deny)]
    [InlineData("begging", "beg", StatementAct.Urge)]
    [InlineData("threatened", "threaten", StatementAct.Threaten)]
    [InlineData("pointed out", "point out", StatementAct.Say)]
    [InlineData("called on", "call on", StatementAct.Urge)]
    public void Verbs_are_known_in_all_their_forms(string words, string lemma, StatementAct act)
    {
        var match = CueLexicon.VerbAt(Tokens(words), 0);
        Assert.Equal((lemma, act), (match?.Cue.Lemma, match?.Cue.Act));
    }

    [Theory]
    [InlineData("denials", StatementAct.Deny)]
    [InlineData("pledge", StatementAct.Promise)]
    public void Nouns_name_acts_too(string word, StatementAct act) => Assert.Equal(act, CueLexicon.NounAt(Tokens(word), 0)?.Cue.Act);

    [Fact]
    public void Other_words_are_no_cue() => Assert.Null(CueLexicon.VerbAt(Tokens("ferry"), 0));

    private static TokenizedText Tokens(string text) => Tokenizer.Tokenize(new SourceDocument { Id = "d", Uri = "d", Sha256 = "", Text = text });
}
