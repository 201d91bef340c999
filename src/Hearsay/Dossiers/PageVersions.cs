using Hearsay.Stories;

namespace Hearsay.Dossiers;

/// <summary>Which report is a later version of which: what its input states, or else the report before it at the same address.</summary>
internal static class PageVersions
{
    /// <returns>By the id of the later version that of the earlier one. Two of one address that nobody dates apart are not in it.</returns>
    public static Dictionary<string, string> Of(Story story)
    {
        var order = PublicationOrder.Of(story);
        var versions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in Enumerable.Range(0, story.Documents.Length)
            .Where(i => story.Documents[i].Source.Url is { Length: > 0 } && order.IsDated(i))
            .GroupBy(i => story.Documents[i].Source.Url!, StringComparer.Ordinal))
        {
            var ranked = address.OrderBy(order.KnownFrom).ToArray();
            for (var i = 1; i < ranked.Length; i++)
            {
                if (order.KnownFrom(ranked[i - 1]) < order.KnownFrom(ranked[i]))
                {
                    versions[story.Documents[ranked[i]].Id] = story.Documents[ranked[i - 1]].Id;
                }
            }
        }

        foreach (var source in story.Documents.Select(document => document.Source).Where(source => source.VersionOf is not null))
        {
            versions[source.Id] = source.VersionOf!;
        }

        return versions;
    }
}
