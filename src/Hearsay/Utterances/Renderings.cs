using System.Collections.Immutable;
using Hearsay.Reuse;

namespace Hearsay.Utterances;

/// <summary>Sorts the renditions of an utterance by wording.</summary>
internal static class Renderings
{
    /// <summary>A wording that shares this many of its words, in order, with the fullest one is an edit of it, not another translation.</summary>
    private const double EditedShare = 0.7;

    private const int MostCompared = 8; // renditions of the fullest wording

    /// <summary>The fullest wording first; shorter cuts stay with the wording that has them, with their own report's where that is one.</summary>
    public static ImmutableArray<Rendering> Of(List<Rendition> renditions)
    {
        var wordings = new List<SharedWording>();
        foreach (var rendition in renditions.OrderByDescending(rendition => rendition.Words.Length))
        {
            var home = wordings.Find(wording => wording.IsOwnOf(rendition))
                ?? wordings.Find(wording => wording.IsGoneOnWithBy(rendition))
                ?? wordings.Find(wording => wording.Has(rendition));
            if (home is null)
            {
                wordings.Add(home = new SharedWording());
            }

            home.Add(rendition);
        }

        return [.. wordings.Select(wording => new Rendering(
            [.. wording.All.OrderBy(Place).Select(rendition => rendition.Document).Distinct(StringComparer.Ordinal)],
            [.. wording.All.SelectMany(rendition => rendition.Statements).OrderBy(statement => statement.Order).Select(statement => statement.Statement.Id)],
            Relation(wording, wordings[0])))];
    }

    private static int Place(Rendition rendition) => rendition.Statements[0].Order;

    /// <summary>What the words are to the renditions of the fullest wording that have most of them.</summary>
    private static RenderingRelation Relation(SharedWording wording, SharedWording fullest)
    {
        if (wording == fullest)
        {
            return RenderingRelation.Verbatim;
        }

        var words = wording.All[0].Words;
        var common = fullest.All.Take(MostCompared).Max(rendition => WordAlignment.Common(words, rendition.Words).Count);
        return common == words.Length ? RenderingRelation.Truncated
            : common >= EditedShare * words.Length ? RenderingRelation.Edited
            : RenderingRelation.Translation;
    }
}
