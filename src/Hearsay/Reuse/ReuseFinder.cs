using System.Collections.Immutable;
using Hearsay.Stories;

namespace Hearsay.Reuse;

/// <summary>Finds what was copied from what in a story, with quotations masked, and the families of texts that derive from one another.</summary>
internal static class ReuseFinder
{
    public static StoryReuse Find(Story story)
    {
        var documents = DocumentWords.Of(story, new Vocabulary());
        ReuseMask.Apply(documents);
        var comparison = StoryComparison.Of(documents);
        var families = FamilyFinder.Partition(documents.Length, comparison.Copies().Select(pair => (pair.A, pair.B, Fraction(pair, true), Fraction(pair, false))));
        double Fraction(PairOfDocuments pair, bool sideA)
        {
            var words = documents[sideA ? pair.A : pair.B];
            return words.Document.Text.Length == 0 ? 0 : (double)pair.Reuse.CopiedCharacters(words, sideA) / words.Document.Text.Length;
        }

        var passages = ImmutableArray.CreateBuilder<Passage>();
        var pairs = ImmutableArray.CreateBuilder<ReusePair>();
        foreach (var pair in comparison.Listed(families))
        {
            passages.AddRange(pair.Reuse.Shared
                .Select(shared => PassageWriter.Write(story.Id, shared, documents[pair.A], documents[pair.B]))
                .OrderBy(passage => passage.A.Start).ThenBy(passage => passage.B.Start));
            var (aFraction, bFraction) = (Math.Round(Fraction(pair, true), 3), Math.Round(Fraction(pair, false), 3));
            var (direction, basis) = ReuseDirections.Of(story, pair.A, pair.B, pair.Reuse, aFraction, bFraction);
            pairs.Add(new ReusePair(story.Documents[pair.A].Id, story.Documents[pair.B].Id, aFraction, bFraction, direction, basis));
        }

        return new StoryReuse(passages.ToImmutable(), pairs.ToImmutable(), [.. families.Select(family => FamilyFinder.Write(story, family))]);
    }
}
