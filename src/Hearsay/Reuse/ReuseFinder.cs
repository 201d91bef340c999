using System.Collections.Immutable;
using Hearsay.Statements;
using Hearsay.Stories;

namespace Hearsay.Reuse;

/// <summary>Finds what was copied from what in a story, with quotations masked, and the families of texts that derive from one another.</summary>
internal static class ReuseFinder
{
    public static StoryReuse Find(Story story) => Find(story.Id, story.Documents, story.Dates, ReuseScope.Story);

    /// <param name="id">Of what holds the documents; the ids of passages and families are made with it.</param>
    /// <param name="dates">Parallel to the documents.</param>
    public static StoryReuse Find(
        string id, ImmutableArray<AnnotatedDocument> texts, ImmutableArray<PublicationDate> dates, ReuseScope scope)
    {
        var vocabulary = new Vocabulary();
        ImmutableArray<DocumentWords> documents = [.. texts.Select(text => DocumentWords.Of(text, vocabulary))];
        ReuseMask.Apply(documents, vocabulary);
        var comparison = StoryComparison.Of(documents, scope.CoveredShare);
        var copies = comparison.Copies().ToList();
        var digests = Digests.Find(documents, copies);
        var families = FamilyFinder.Partition(
            documents.Length, copies.Where(pair => digests.Contains(pair.A) == digests.Contains(pair.B) && IsFamily(pair)).Select(pair => (pair.A, pair.B)));
        double Share(int document, int characters) => characters / Math.Max(1.0, documents[document].Document.Text.Length);
        bool IsFamily(PairOfDocuments pair) => scope.IsFamily(
            pair.Reuse, Share(pair.A, pair.Reuse.DerivedCharacters(documents[pair.A], true)), Share(pair.B, pair.Reuse.DerivedCharacters(documents[pair.B], false)));

        var passages = ImmutableArray.CreateBuilder<Passage>();
        var pairs = ImmutableArray.CreateBuilder<ReusePair>();
        var stemma = comparison.Stemma();
        foreach (var pair in comparison.Listed(families))
        {
            passages.AddRange(pair.Reuse.Shared
                .Select(shared => PassageWriter.Write(id, shared, documents[pair.A], documents[pair.B]))
                .OrderBy(passage => passage.A.Start).ThenBy(passage => passage.B.Start));
            var (aFraction, bFraction) = (
                Math.Round(Share(pair.A, pair.Reuse.CopiedCharacters(documents[pair.A], true)), 3),
                Math.Round(Share(pair.B, pair.Reuse.CopiedCharacters(documents[pair.B], false)), 3));
            var lean = stemma.Of(comparison.TextOf(pair.A), comparison.TextOf(pair.B));
            var (direction, basis) = pair.Reuse.IsCopied && digests.Contains(pair.A) != digests.Contains(pair.B)
                ? ReuseDirections.OfDigest(isFirst: digests.Contains(pair.A), aFraction, bFraction)
                : ReuseDirections.Of((texts[pair.A].Source, dates[pair.A]), (texts[pair.B].Source, dates[pair.B]), pair.Reuse, lean, aFraction, bFraction);
            pairs.Add(new ReusePair(texts[pair.A].Id, texts[pair.B].Id, aFraction, bFraction, direction, basis));
        }

        return new StoryReuse(passages.ToImmutable(), pairs.ToImmutable(), [.. families.Select(family => FamilyFinder.Write(id, texts, family))]);
    }
}
