using System.Collections.Immutable;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>Trees and frames of a story's reports.</summary>
internal sealed class StoryFrames
{
    private const int MostFrames = 30_000; // of one story

    private const int MostOfOneDeed = 60; // frames compared

    private readonly WordTree?[] trees;

    private StoryFrames(WordTree?[] trees, ImmutableArray<Frame> all) => (this.trees, All) = (trees, all);

    /// <summary>By document, then in text order.</summary>
    public ImmutableArray<Frame> All { get; }

    public static StoryFrames Of(Story story)
    {
        var trees = new WordTree?[story.Documents.Length];
        var frames = ImmutableArray.CreateBuilder<Frame>();
        for (var i = 0; i < trees.Length && frames.Count < MostFrames; i++)
        {
            trees[i] = story.Documents[i].Syntax?.Tree;
            if (trees[i] is { } tree)
            {
                frames.AddRange(FrameFinder.Find(story, i, tree));
            }
        }

        return new StoryFrames(trees, frames.ToImmutable());
    }

    public WordTree? Tree(int document) => trees[document];

    /// <summary>What is read off each tree, by document.</summary>
    public IEnumerable<T> EachTree<T>(Func<int, WordTree, IEnumerable<T>> read) =>
        Enumerable.Range(0, trees.Length).SelectMany(document => trees[document] is { } tree ? read(document, tree) : []);

    /// <summary>The frames of one deed together, as many as are compared; "make" and "say" are no deeds.</summary>
    /// <param name="isCompared">Leaves out frames that a finder has no use for.</param>
    public IEnumerable<Frame[]> ByDeed(Func<Frame, bool>? isCompared = null) => All
        .GroupBy(frame => frame.Deed, StringComparer.Ordinal)
        .Where(deed => !LightVerbs.Contains(deed.Key))
        .Select(deed => deed.Where(isCompared ?? (static _ => true)).Take(MostOfOneDeed).ToArray());
}
