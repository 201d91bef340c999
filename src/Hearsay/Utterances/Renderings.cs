using System.Collections.Immutable;
using Hearsay.Reuse;

namespace Hearsay.Utterances;

/// <summary>Sorts the renditions of an utterance by wording.</summary>
internal static class Renderings
{
    /// <summary>A wording that shares this many of its words, in order, with the fullest one is an edit of it, not another translation.</summary>
    private const double EditedShare = 0.7;

    /// <summary>The fullest wording first; shorter cuts stay with the wording that has them.</summary>
    public static ImmutableArray<Rendering> Of(List<Rendition> renditions)
    {
        var wordings = new List<(Rendition Fullest, List<Rendition> All)>();
        foreach (var rendition in renditions.OrderByDescending(rendition => rendition.Words.Length))
        {
            var home = wordings.FindIndex(wording => rendition.IsCutOf(wording.Fullest));
            if (home < 0)
            {
                wordings.Add((rendition, [rendition]));
            }
            else
            {
                wordings[home].All.Add(rendition);
            }
        }

        return [.. wordings.Select(wording => new Rendering(
            [.. wording.All.OrderBy(Place).Select(rendition => rendition.Document).Distinct(StringComparer.Ordinal)],
            [.. wording.All.SelectMany(rendition => rendition.Statements).OrderBy(statement => statement.Order).Select(statement => statement.Statement.Id)],
            Relation(wording.Fullest, wordings[0].Fullest)))];
    }

    private static int Place(Rendition rendition) => rendition.Statements[0].Order;

    private static RenderingRelation Relation(Rendition wording, Rendition fullest)
    {
        if (wording == fullest)
        {
            return RenderingRelation.Verbatim;
        }

        var common = WordAlignment.Common(wording.Words, fullest.Words).Count;
        return common == wording.Words.Length ? RenderingRelation.Truncated
            : common >= EditedShare * wording.Words.Length ? RenderingRelation.Edited
            : RenderingRelation.Translation;
    }
}
