using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Stories;

/// <summary>Joins the entities of a story's documents: one person under several names is one. Near-linear: by keys, never by pairs of documents.</summary>
internal static class EntityResolution
{
    /// <param name="withAsides">Keeps entities that only stand in titles, captions and the like (<see cref="DocumentEntities.Asides"/>).</param>
    public static (ImmutableArray<Entity> Entities, Dictionary<(string Document, int Entity), string> Ids) Resolve(
        string storyId, ImmutableArray<AnnotatedDocument> documents, bool withAsides = false)
    {
        var groups = EntityGroups.Of(documents, withAsides);
        var entities = ImmutableArray.CreateBuilder<Entity>(groups.Count);
        var ids = new Dictionary<(string, int), string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var kept = Speaking(documents);
        var byEntity = documents.SelectMany(document => document.Entities.Mentions.Select(mention => (document.Id, Mention: mention))).ToLookup(item => (item.Id, item.Mention.Entity), item => item.Mention);
        var inTitles = documents.SelectMany(document => TitleNames(document).Select(aside => (document.Id, Aside: aside))).ToLookup(item => (item.Id, item.Aside.Entity), item => item.Aside);
        if (withAsides)
        {
            kept.UnionWith(documents.SelectMany(document => document.Entities.Asides.Where(aside => aside.Kind == MentionKind.Name).Select(aside => (document.Id, aside.Entity))));
        }

        foreach (var group in groups)
        {
            if (!IsWorthKeeping(group, kept, byEntity, inTitles))
            {
                continue;
            }

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
                mentions.AddRange(byEntity[(document.Id, local.Index)]
                    .Where(mention => mention.Kind != MentionKind.Pronoun)
                    .Concat(inTitles[(document.Id, local.Index)])
                    .OrderBy(mention => mention.Span)
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

    /// <summary>Names within titles and noun phrases of others: "Orla" in "Orla's ambassador". They are mentions in a dossier, where spans may nest.</summary>
    private static IEnumerable<Mention> TitleNames(AnnotatedDocument document) =>
        document.Entities.Asides.Where(aside => !document.Tokens.Sentences[document.Tokens.SentenceAt(aside.Span.Start)].IsNoise);

    /// <summary>Someone without a name whom the text mentions once, and who neither speaks nor is spoken to, is nobody of the story.</summary>
    private static bool IsWorthKeeping(EntityGroup group, HashSet<(string Document, int Entity)> kept, ILookup<(string Document, int Entity), Mention> byEntity, ILookup<(string Document, int Entity), Mention> asides)
    {
        var mentions = 0;
        var isThing = group.Members.Exists(member => member.Local.IsReferredTo);
        foreach (var (document, local) in group.Members)
        {
            if (kept.Contains((document.Id, local.Index)))
            {
                return true;
            }

            mentions += byEntity[(document.Id, local.Index)].Count() + (isThing ? asides[(document.Id, local.Index)].Count() : 0);
        }

        return mentions >= (group.Key.Contains('~', StringComparison.Ordinal) ? 2 : 1);
    }

    private static HashSet<(string Document, int Entity)> Speaking(ImmutableArray<AnnotatedDocument> documents)
    {
        var speaking = new HashSet<(string, int)>();
        foreach (var document in documents)
        {
            foreach (var attribution in document.Attributions)
            {
                foreach (var party in (ReadOnlySpan<LocalParty?>)[attribution.Source, attribution.Addressee, attribution.Channel])
                {
                    if (party?.Entity is { } entity)
                    {
                        speaking.Add((document.Id, entity));
                    }
                }

                foreach (var link in attribution.Chain)
                {
                    speaking.Add((document.Id, link.Entity));
                }
            }
        }

        return speaking;
    }
}
