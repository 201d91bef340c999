using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Stories;

/// <summary>Joins the entities of a story's documents: one person under several names is one. Near-linear: by keys, never by pairs of documents.</summary>
internal static class EntityResolution
{
    public static (ImmutableArray<Entity> Entities, Dictionary<(string Document, int Entity), string> Ids) Resolve(
        string storyId, ImmutableArray<AnnotatedDocument> documents)
    {
        var groups = EntityGroups.Of(documents);
        var entities = ImmutableArray.CreateBuilder<Entity>(groups.Count);
        var ids = new Dictionary<(string, int), string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var key = group.Type + " " + group.Key;
            var id = ContentId.Of("e", storyId, key);
            for (var n = 2; !taken.Add(id); n++)
            {
                id = ContentId.Of("e", storyId, key, n.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            var mentions = ImmutableArray.CreateBuilder<Evidence>();
            foreach (var (document, local) in group.Members)
            {
                ids[(document.Id, local.Index)] = id;
                mentions.AddRange(document.Entities.Mentions
                    .Where(mention => mention.Entity == local.Index && mention.Kind != MentionKind.Pronoun)
                    .Select(mention => document.Source.Quote(mention.Span)));
            }

            entities.Add(new Entity
            {
                Id = id,
                Type = group.Type,
                Name = group.Name,
                Aliases = group.Aliases,
                Roles = [.. group.Members.SelectMany(member => member.Local.Roles).Distinct(StringComparer.OrdinalIgnoreCase)],
                Mentions = mentions.ToImmutable(),
            });
        }

        return (entities.ToImmutable(), ids);
    }
}
