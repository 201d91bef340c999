using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>Trees and frames of a story's reports.</summary>
internal sealed class StoryFrames
{
    private const int MostFrames = 30_000; // of one story

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
}
