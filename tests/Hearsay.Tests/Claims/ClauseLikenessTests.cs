using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Claims;
using Hearsay.Language;
using Hearsay.Models.English;
using Hearsay.Stories;

namespace Hearsay.Tests.Claims;

public class ClauseLikenessTests
{
    private const string Filler = "The weather was fine. Nobody in the town slept. The band played on the square until dawn.";

    private static readonly LanguageModel? Model = EnglishModel.Instance;

    [Theory]
    [InlineData("The storm injured 40 sailors in Leira.", "About 40 sailors were wounded in the storm, the harbour office said.")]
    [InlineData("The council voted to expel the envoy of Norland.", "Lawmakers backed a motion that urges the expulsion of Norland's ambassador.")]
    [InlineData("The website removed the advertisement on Monday.", "The advertisement was taken off the website.")]
    [InlineData("The ministry closed the harbour of Leira.", "The harbour of Leira was not closed by the ministry, an aide said.")]
    public void What_is_told_in_other_words_is_likelier_one_than_what_shares_a_name(string one, string other)
    {
        var same = Likeness(Model, one, other);
        Assert.True(same > Likeness(Model, one, "Leira and Norland are old rivals of the north."));
        Assert.True(same >= ClauseClusters.Joins, $"{same}");
    }

    [Theory]
    [InlineData("The storm killed ten people.", "The storm killed 612 people.")]
    [InlineData("Rolf Aas bought the northern ferry.", "Ines Horn bought the southern island.")]
    [InlineData("The talks open in the north of Norland.", "The talks close in the south of Norland.")]
    public void Other_figures_other_people_and_opposites_are_less_likely_one(string one, string other) =>
        Assert.True(Likeness(Model, one, other) < Likeness(Model, one, one.Replace("The ", "A ", StringComparison.Ordinal)));

    [Fact]
    public void What_is_called_off_is_not_what_was_to_be() => Assert.InRange(
        Likeness(Model, "Crews of the Orla ferries will strike from Monday after talks broke down.", "Crews of the Orla ferries called off their strike late on Sunday after eleven hours of talks."),
        0,
        ClauseClusters.Joins);

    [Theory]
    [InlineData("Mayor Ines Aas met Leif Moss on the quay on Sunday.", "Mayor Ines Aas met Olav Brenn on the quay on Sunday.", false)]
    [InlineData("Ines Aas telephoned Leif Moss about the quay.", "Leif Moss spoke to Ines Aas about the quay on the telephone.", true)]
    public void Whom_it_is_done_to_tells_two_deeds_apart_and_two_sides_of_one_do_not(string one, string other, bool isOne) =>
        Assert.Equal(isOne, Likeness(Model, one, other) >= Agreement.SameProposition);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_is_the_same_from_either_side_and_with_or_without_a_model_between_0_and_1(bool withModel)
    {
        var model = withModel ? Model : null;
        var (a, b) = ("The storm injured 40 sailors in Leira.", "About 40 sailors were hurt in Leira in the storm on Monday.");
        Assert.Equal(Likeness(model, a, b), Likeness(model, b, a), 6);
        Assert.InRange(Likeness(model, a, b), ClauseClusters.Joins, 1);
    }

    [Fact]
    public void Without_a_word_in_common_nothing_is_alike() => Assert.Equal(0, Likeness(Model, "The ferry sank near Orla.", "Ministers quarrelled over taxes in Leira."));

    private static double Likeness(LanguageModel? model, string one, string other)
    {
        var documents = new[] { one, other }
            .Select((text, i) => Engine.Annotate(new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text + " " + Filler, Language = "en" }, model))
            .ToArray();
        var story = StoryBuilder.Form(documents, (document, _) => document);
        var clauses = ClauseFinder.Find(story);
        var weights = new TermWeights(story, clauses);
        return ClausesOf(0).SelectMany(_ => ClausesOf(1), (a, b) => ClauseLikeness.Of(a, b, weights)).Max();

        ImmutableArray<Clause> ClausesOf(int document) => [.. clauses.Where(clause => clause.Document == document && clause.Rank == 0)];
    }
}
