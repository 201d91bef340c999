using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Stories;

/// <summary>Joins the entities of a story's documents: one person under several names is one.</summary>
internal static class EntityResolution
{
    public static (ImmutableArray<Entity> Entities, Dictionary<(string Document, int Entity), string> Ids) Resolve(
        string storyId, ImmutableArray<AnnotatedDocument> documents)
    {
        var entities = ImmutableArray.CreateBuilder<Entity>();
        var ids = new Dictionary<(string, int), string>();
        foreach (var group in documents
            .SelectMany(document => document.Entities.Entities.Select(local => (document, local)))
            .GroupBy(item => (item.local.Type, Name: item.local.Name.ToUpperInvariant())))
        {
            var id = ContentId.Of("e", storyId, group.Key.Type.ToString(), group.Key.Name);
            foreach (var (document, local) in group)
            {
                ids[(document.Id, local.Index)] = id;
            }

            entities.Add(new Entity
            {
                Id = id,
                Type = group.Key.Type,
                Name = group.First().local.Name,
                Roles = [.. group.SelectMany(item => item.local.Roles).Distinct(StringComparer.Ordinal)],
                Mentions = [.. group.SelectMany(item => item.document.Entities.Mentions
                    .Where(mention => mention.Entity == item.local.Index && mention.Kind != MentionKind.Pronoun)
                    .Select(mention => item.document.Source.Quote(mention.Span)))],
            });
        }

        return (entities.ToImmutable(), ids);
    }
}
