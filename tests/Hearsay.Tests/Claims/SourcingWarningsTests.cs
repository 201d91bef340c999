using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Claims;
using Hearsay.Claims.English;

namespace Hearsay.Tests.Claims;

public class SourcingWarningsTests
{
    private static ImmutableArray<SourcingWarning> WarningsOf(params string[] texts)
    {
        var dossier = Engine
            .Reconcile([.. texts.Select((text, i) => Engine.Annotate(new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text }))])
            .Dossier;
        return new SourcingWarnings(dossier.Statements, dossier.Families).Of(dossier.Claims[0]);
    }

    [Fact]
    public void Two_reports_that_have_it_from_one_man_have_a_single_source() => Assert.Equal(
        [SourcingWarning.SingleSource],
        WarningsOf(
            "The ferry to Orla sank near the harbour wall, Mayor Ines Aas said. Boats were sent out at night from every village of the coast.",
            "Mayor Ines Aas said the ferry to Orla sank near the harbour wall. It was the fourth accident since the line opened."));

    [Fact]
    public void Copies_of_one_text_are_one_family() => Assert.Contains(
        SourcingWarning.OneFamily,
        WarningsOf(
            "The ferry to Orla sank on Sunday near the harbour wall. Eleven passengers swam ashore before dawn, and the town took them in for the night.",
            "The ferry to Orla sank on Sunday near the harbour wall. Eleven passengers swam ashore before dawn, and the town took them in for the night."));

    [Fact]
    public void A_claim_without_a_name_behind_it_is_unnamed_only() => Assert.Contains(
        SourcingWarning.UnnamedOnly,
        WarningsOf("The ferry to Orla sank near the harbour wall, an official said on condition of anonymity.", "The ferry to Orla sank near the harbour wall, an official said."));

    [Fact]
    public void What_two_reports_tell_on_their_own_needs_no_warning() => Assert.Empty(WarningsOf(
        "The ferry to Orla sank on Sunday near the harbour wall. Nobody in the town slept.",
        "A ferry sank near the harbour of Orla. The weather was fine."));

    [Theory]
    [InlineData("sources", true)]
    [InlineData("two senior officials", true)]
    [InlineData("people familiar with the talks", true)]
    [InlineData("a source", false)]
    [InlineData("an official in the ministry of sports", false)]
    [InlineData("one of the sources", false)]
    [InlineData("", false)]
    public void Number_of_sources_is_read_off_their_noun(string words, bool plural) => Assert.Equal(plural, SourceNumber.IsPlural(words));
}
