using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Statements;

namespace Hearsay.Stories;

/// <summary>A story's entity while it is gathered from the documents.</summary>
internal sealed class EntityGroup
{
    public List<(AnnotatedDocument Document, LocalEntity Local)> Members { get; } = [];

    public EntityType Type { get; set; }

    public string Key { get; set; } = "";

    /// <summary>The key without the sort of thing that it is of.</summary>
    public string KeyName => Key[(Key.IndexOf(':', StringComparison.Ordinal) + 1)..];

    public bool IsPerson => Key.StartsWith("person:", StringComparison.Ordinal);

    public bool IsUnnamed => Key.Contains('~', StringComparison.Ordinal);

    public string Name { get; set; } = "";

    public ImmutableArray<string> Aliases { get; set; } = [];

    /// <summary>One document names both: then they are two.</summary>
    public bool StandsBeside(EntityGroup other) =>
        Members.Select(member => member.Document.Id).Intersect(other.Members.Select(member => member.Document.Id), StringComparer.Ordinal).Any();
}

/// <summary>Which entities of different documents are one.</summary>
internal static class EntityGroups
{
    private const int MostSpellingsCompared = 400; // distinct names under one pair of initials

    public static List<EntityGroup> Of(ImmutableArray<AnnotatedDocument> documents, bool withAsides = false)
    {
        var groups = new List<EntityGroup>();
        var byKey = new Dictionary<string, EntityGroup>(StringComparer.Ordinal);
        var names = NamesOf(documents);
        foreach (var document in documents)
        {
            foreach (var local in document.Entities.Entities)
            {
                if (local.IsAside && !withAsides)
                {
                    continue;
                }

                var key = KeyOf(document, local);
                if (!byKey.TryGetValue(key, out var group))
                {
                    group = new EntityGroup { Key = key };
                    groups.Add(group);
                    byKey[key] = group;
                }

                group.Members.Add((document, local));
            }
        }

        var joined = new EntityJoins(groups, names).Join(MostSpellingsCompared);
        foreach (var group in joined)
        {
            Describe(group, names);
        }

        return joined;
    }

    /// <summary>What a local entity is called, each with its number of mentions; unnamed ones by their noun phrase.</summary>
    private static Dictionary<(string Document, int Entity), Dictionary<string, int>> NamesOf(ImmutableArray<AnnotatedDocument> documents)
    {
        var names = new Dictionary<(string, int), Dictionary<string, int>>();
        foreach (var document in documents)
        {
            foreach (var mention in document.Entities.Mentions)
            {
                if (mention.Kind != MentionKind.Name)
                {
                    continue;
                }

                if (!names.TryGetValue((document.Id, mention.Entity), out var forms))
                {
                    names[(document.Id, mention.Entity)] = forms = new Dictionary<string, int>(StringComparer.Ordinal);
                }

                var form = string.Join(' ', mention.Core.In(document.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                forms[form] = forms.GetValueOrDefault(form) + 1;
            }
        }

        return names;
    }

    /// <summary>An unnamed person of one word ("a spokesman") and a place without a name are others in each document; "a Harbour Authority spokesman" is one.</summary>
    private static string KeyOf(AnnotatedDocument document, LocalEntity local) =>
        local.Type == EntityType.Place && local.Key.StartsWith('~') ? "body:" + local.Key + "~" + document.Id
        : local.Type != EntityType.Person ? "body:" + local.Key
        : local.Key.StartsWith('~') && !local.Key.Contains(' ', StringComparison.Ordinal) ? "person:" + local.Key + "~" + document.Id
        : "person:" + local.Key;

    private static void Describe(EntityGroup group, Dictionary<(string Document, int Entity), Dictionary<string, int>> names)
    {
        group.Type = group.Members
            .GroupBy(member => member.Local.Type)
            .OrderByDescending(type => type.Count())
            .ThenBy(type => type.Key == EntityType.Other)
            .ThenBy(type => type.All(member => member.Local.Kinds.IsEmpty)) // a report says of which kind it is
            .ThenBy(type => type.Key)
            .First().Key;
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (document, local) in group.Members)
        {
            foreach (var (form, count) in names.GetValueOrDefault((document.Id, local.Index)) ?? [])
            {
                forms[form] = forms.GetValueOrDefault(form) + count;
            }
        }

        foreach (var (_, local) in group.Members)
        {
            forms.TryAdd(local.Name, 0);
        }

        // The fullest kind of name, and of these the commonest: "Ines Duarte" before "Duarte"; for bodies "International Monetary Fund" before "IMF".
        var ordered = forms.OrderByDescending(form => form.Value > 0)
            .ThenByDescending(form => Math.Min(2, form.Key.Count(c => c == ' ')))
            .ThenByDescending(form => form.Key.Any(char.IsLower))
            .ThenByDescending(form => form.Value)
            .ThenByDescending(form => form.Key.Length)
            .ThenBy(form => form.Key, StringComparer.Ordinal)
            .Select(form => form.Key)
            .ToArray();
        if (group.Type == EntityType.Person)
        {
            ordered = [.. ordered.OrderByDescending(form => form.Contains(' ', StringComparison.Ordinal)).ThenByDescending(form => forms[form]).ThenByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)];
        }

        if (group.Type == EntityType.Place)
        {
            ordered = [.. ordered.OrderByDescending(form => forms[form]).ThenBy(form => form.All(c => !char.IsLower(c))).ThenBy(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)];
        }

        group.Name = ordered[0];
        group.Aliases = [.. ordered.Skip(1).Order(StringComparer.Ordinal)];
    }
}
