using System.Collections.Immutable;
using Hearsay.Stories;

namespace Hearsay.Reuse;

/// <summary>Finds what was copied from what in a story, with quotations masked, and the families of texts that derive from one another.</summary>
internal static class ReuseFinder
{
    public static StoryReuse Find(Story story)
    {
        var vocabulary = new Vocabulary();
        var documents = DocumentWords.Of(story, vocabulary);
        ReuseMask.Apply(documents, vocabulary);
        var comparison = StoryComparison.Of(documents);
        var families = FamilyFinder.Partition(documents.Length, comparison.Copies().Where(IsFamily).Select(pair => (pair.A, pair.B)));
        double Share(int document, int characters) => characters / Math.Max(1.0, documents[document].Document.Text.Length);
        bool IsFamily(PairOfDocuments pair) => FamilyFinder.Joins(
            pair.Reuse, Share(pair.A, pair.Reuse.DerivedCharacters(documents[pair.A], true)), Share(pair.B, pair.Reuse.DerivedCharacters(documents[pair.B], false)));


        var passages = ImmutableArray.CreateBuilder<Passage>();
        var pairs = ImmutableArray.CreateBuilder<ReusePair>();
        foreach (var pair in comparison.Listed(families))
        {
            passages.AddRange(pair.Reuse.Shared
                .Select(shared => PassageWriter.Write(story.Id, shared, documents[pair.A], documents[pair.B]))
                .OrderBy(passage => passage.A.Start).ThenBy(passage => passage.B.Start));
            var (aFraction, bFraction) = (
                Math.Round(Share(pair.A, pair.Reuse.CopiedCharacters(documents[pair.A], true)), 3),
                Math.Round(Share(pair.B, pair.Reuse.CopiedCharacters(documents[pair.B], false)), 3));
            var (direction, basis) = ReuseDirections.Of(story, pair.A, pair.B, pair.Reuse, aFraction, bFraction);
            pairs.Add(new ReusePair(story.Documents[pair.A].Id, story.Documents[pair.B].Id, aFraction, bFraction, direction, basis));
        }

        return new StoryReuse(passages.ToImmutable(), pairs.ToImmutable(), [.. families.Select(family => FamilyFinder.Write(story, family))]);
    }
}
