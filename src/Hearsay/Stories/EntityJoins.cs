using Hearsay.Sources;
using Hearsay.Sources.English;

namespace Hearsay.Stories;

/// <summary>Joins groups of entities whose names differ: people (<see cref="PersonJoins"/>), an acronym with its words, spellings of a rare name.</summary>
internal sealed class EntityJoins(List<EntityGroup> groups, Dictionary<(string Document, int Entity), Dictionary<string, int>> names)
{
    private const int ShortestRareName = 6;

    private readonly EntityUnions unions = new();

    /// <param name="mostCompared">Names of more than this many people with the same initials are not compared for spellings.</param>
    public List<EntityGroup> Join(int mostCompared)
    {
        new PersonJoins(groups, unions).Join(mostCompared);
        SameNames();
        Bodies();
        Spellings(mostCompared);
        Teams();
        Kinds();
        var joined = new List<EntityGroup>();
        foreach (var group in groups)
        {
            var root = unions.Root(group);
            if (ReferenceEquals(root, group))
            {
                joined.Add(group);
            }
            else
            {
                root.Members.AddRange(group.Members);
            }
        }

        return joined;
    }

    /// <summary>One full name that some reports took for a person's and others for a place's is one; so is one word, where a report says what kind of place it is and the story names nobody in full with it.</summary>
    private void SameNames()
    {
        var bodies = new Dictionary<string, EntityGroup>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (!group.IsPerson && !group.IsUnnamed)
            {
                bodies.TryAdd(group.KeyName, group);
            }
        }

        foreach (var group in groups)
        {
            if (group.IsPerson && !group.IsUnnamed && bodies.TryGetValue(group.KeyName, out var body)
                && (group.KeyName.Contains(' ', StringComparison.Ordinal) || (IsPlain(group) && body.Members.Exists(member => member.Local is { Type: EntityType.Place, Kinds.IsEmpty: false }))))
            {
                unions.Unite(group, body);
            }
        }
    }

    /// <summary>Joined with none, and without a role that only people have.</summary>
    private bool IsPlain(EntityGroup group) =>
        ReferenceEquals(unions.Root(group), group) && !unions.HasOthers(group) && group.Members.TrueForAll(member => member.Local.Roles.IsEmpty && member.Local.Gender == Gender.Unknown);

    /// <summary>Rare names of places and bodies in two spellings ("Hormozgan", "Hormuzgan"); known names have one.</summary>
    private void Spellings(int mostCompared)
    {
        var rare = groups.Where(group => !group.IsPerson && !group.IsUnnamed && !group.KeyName.Contains(' ', StringComparison.Ordinal) && group.KeyName.Length >= ShortestRareName
            && group.Members.All(member => !member.Local.IsKnown && member.Local.Type is EntityType.Place or EntityType.Other));
        foreach (var bucket in rare.GroupBy(group => group.KeyName[..2], StringComparer.Ordinal))
        {
            var places = bucket.Take(mostCompared).ToList();
            for (var i = 0; i < places.Count; i++)
            {
                for (var j = i + 1; j < places.Count; j++)
                {
                    if (NameKeys.AreSpellings(places[i].KeyName, places[j].KeyName) && !places[i].StandsBeside(places[j]))
                    {
                        unions.Unite(places[i], places[j]);
                    }
                }
            }
        }
    }

    /// <summary>"Red Foxes" are the "Orla Red Foxes" when no other body has these words after its town; "Supreme Court" may be any.</summary>
    private void Teams()
    {
        var bodies = groups.Where(group => !group.IsPerson && !group.IsUnnamed && group.Members.TrueForAll(member => member.Local.Type is EntityType.Organization or EntityType.Other && !member.Local.IsKnown && member.Local.Kinds.IsEmpty)).ToList();
        var byTail = bodies.SelectMany(group => TailsAfterPlace(group.KeyName).Select(tail => (Tail: tail, Group: group))).ToLookup(item => item.Tail, item => item.Group, StringComparer.Ordinal);
        foreach (var group in bodies)
        {
            var longer = byTail[group.KeyName].Select(unions.Root).Distinct().ToList();
            if (longer.Count == 1)
            {
                unions.Unite(longer[0], group);
            }
        }
    }

    private static IEnumerable<string> TailsAfterPlace(string name)
    {
        for (var space = name.IndexOf(' ', StringComparison.Ordinal); space > 0; space = name.IndexOf(' ', space + 1))
        {
            if ((Gazetteer.MarksOf(name.AsSpan(0, space)) & GazetteerMarks.Place) != 0)
            {
                yield return name[(space + 1)..];
            }
        }
    }

    /// <summary>
    /// "The police", "the treaty" and "the island" of one report are the only police, treaty and island that the story knows by a fuller name; the
    /// island must be one that the report names too. Of two none is chosen.
    /// </summary>
    private void Kinds()
    {
        var bare = groups.Where(IsBare).ToHashSet();
        var byKind = groups.Where(group => !group.IsPerson && !bare.Contains(group))
            .SelectMany(group => group.Members.SelectMany(member => member.Local.Kinds).Distinct(StringComparer.Ordinal).Select(kind => (Kind: kind, Group: group)))
            .ToLookup(item => item.Kind, item => item.Group, StringComparer.Ordinal);
        foreach (var group in bare)
        {
            var (document, local) = group.Members[0];
            var fuller = byKind[local.Kinds[0]].Where(other => local.Type == EntityType.Place ? other.Members.Exists(member => member.Document.Id == document.Id) : local.Type == EntityType.Other || SharesNoun(other, local)).Select(unions.Root).Distinct().ToList();
            if (fuller.Count == 1)
            {
                unions.Unite(fuller[0], group);
            }
        }
    }

    /// <summary>"The administration" of one country is not the government of another.</summary>
    private static bool SharesNoun(EntityGroup group, LocalEntity noun) =>
        group.Members.Exists(member => NameKeys.LastWord(NameKeys.Of(member.Local.Name)) == NameKeys.LastWord(NameKeys.Of(noun.Name)));

    /// <summary>A noun alone; of groups of people only the police are one.</summary>
    private static bool IsBare(EntityGroup group) =>
        group.IsUnnamed && !group.IsPerson && group.Members[0].Local is { Kinds: [var kind, ..] } local
        && (local.Type == EntityType.Place || (local.Key == "~" + kind && (SourceLexicon.IsOneForce(kind) || local.Type is EntityType.Organization or EntityType.Other) && group.Members.TrueForAll(member => !SourceLexicon.WithoutOwner(member.Local.Name).Contains(' ', StringComparison.Ordinal))));

    private void Bodies()
    {
        var byName = new Dictionary<string, EntityGroup>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (!group.IsPerson)
            {
                byName.TryAdd(group.KeyName, group);
            }
        }

        var initials = new Dictionary<string, EntityGroup?>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (group.IsPerson || group.IsUnnamed)
            {
                continue;
            }

            // Other names that the same document joined to it ("Islamic Front (IF)") join it elsewhere too.
            foreach (var (document, local) in group.Members)
            {
                foreach (var form in names.GetValueOrDefault((document.Id, local.Index))?.Keys ?? Enumerable.Empty<string>())
                {
                    if (byName.TryGetValue(NameKeys.Of(form), out var other) && !ReferenceEquals(other, group))
                    {
                        unions.Unite(group, other);
                    }
                }
            }

            var name = group.KeyName;
            if (name.Contains(' ', StringComparison.Ordinal) && group.Members[0].Local.Type is EntityType.Organization or EntityType.Outlet or EntityType.Other)
            {
                var letters = NameKeys.Initials(name);
                initials[letters] = initials.ContainsKey(letters) ? null : group;
            }
        }

        foreach (var (letters, group) in initials)
        {
            if (letters.Length >= 3 && group is not null && byName.TryGetValue(letters, out var acronym))
            {
                unions.Unite(group, acronym);
            }
        }
    }
}
