using Hearsay.Dossiers;
using Hearsay.Pages.Views;
using Hearsay.Utterances;

namespace Hearsay.Tests.Pages;

public class WordingTableTests
{
    [Fact]
    public void A_wording_without_a_segment_leaves_it_out()
    {
        var table = Of(Ferry.File);
        Assert.Equal(2, table.Columns.Length);
        var (said, when) = (table.Rows[0], table.Rows[1]);
        Assert.Equal([(WordChange.Same, "the Orla ferry"), (WordChange.Missing, "stops"), (WordChange.Added, "ends"), (WordChange.Same, "in May")],
            said[1].Variants[0].Runs!.Value.Select(run => (run.Change, run.Text)));
        Assert.Empty(said[1].LeftOutBy);
        Assert.Empty(when[1].Variants);
        Assert.Equal(["Orla Post"], when[1].LeftOutBy.Select(report => report.Name));
    }

    [Fact]
    public void Without_renderings_each_different_text_is_a_wording()
    {
        var story = Ferry.Story("s1", ["d1", "d2"]);
        var table = Of(Ferry.Of([story with { Utterances = [story.Utterances[0] with { Renderings = [] }] }]));
        Assert.Equal(["North Coast Courier", "Orla Post"], table.Columns.Select(column => column.Reports[0].Name));
    }

    [Fact]
    public void A_wording_of_documents_that_are_not_at_hand_is_no_column()
    {
        var story = Ferry.Story("s1", ["d1", "d2"]);
        Assert.Empty(Of(Ferry.Of([story with { Utterances = [new Utterance("u1", null, [], [new Rendering(["d9"], [], RenderingRelation.Edited)], [])] }])).Columns);
    }

    private static WordingTable Of(DossierFile file)
    {
        var story = new PageView(file, Ferry.Texts).Stories[0];
        return WordingTable.Of(story, story.Dossier.Utterances[0]);
    }
}
