using Hearsay.Sources;
using Hearsay.Sources.English;

namespace Hearsay.Stories;

/// <summary>Joins groups of entities whose names differ: a surname with the one full name that has it, an acronym with its words, spellings of a rare name.</summary>
internal sealed class EntityJoins(List<EntityGroup> groups, Dictionary<(string Document, int Entity), Dictionary<string, int>> names)
{
    private const int ShortestRareName = 6;

    private readonly Dictionary<EntityGroup, EntityGroup> parents = new(ReferenceEqualityComparer.Instance);

    /// <param name="mostCompared">Names of more than this many people with the same initials are not compared for spellings.</param>
    public List<EntityGroup> Join(int mostCompared)
    {
        People(mostCompared);
        Offices();
        SameNames();
        Bodies();
        Spellings(mostCompared);
        Teams();
        Kinds();
        var joined = new List<EntityGroup>();
        foreach (var group in groups)
        {
            var root = Root(group);
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

    private static string NameOf(EntityGroup group) => group.Key[(group.Key.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static bool IsPerson(EntityGroup group) => group.Key.StartsWith("person:", StringComparison.Ordinal);

    private static bool IsUnnamed(EntityGroup group) => group.Key.Contains('~', StringComparison.Ordinal);

    private EntityGroup Root(EntityGroup group)
    {
        while (parents.TryGetValue(group, out var parent))
        {
            group = parent;
        }

        return group;
    }

    private void Unite(EntityGroup into, EntityGroup group)
    {
        var (a, b) = (Root(into), Root(group));
        if (!ReferenceEquals(a, b))
        {
            parents[b] = a;
        }
    }

    private void People(int mostCompared)
    {
        var full = groups.Where(group => IsPerson(group) && !IsUnnamed(group) && NameOf(group).Contains(' ', StringComparison.Ordinal)).ToList();
        foreach (var bucket in full.GroupBy(group => (NameOf(group)[0], NameKeys.Surname(NameOf(group))[0])))
        {
            var people = bucket.ToList();
            if (people.Count > mostCompared)
            {
                continue;
            }

            for (var i = 0; i < people.Count; i++)
            {
                for (var j = i + 1; j < people.Count; j++)
                {
                    if (AreOneName(NameOf(people[i]), NameOf(people[j])))
                    {
                        Unite(people[i], people[j]);
                    }
                }
            }
        }

        var bySurname = full.GroupBy(group => NameKeys.Surname(NameOf(group)), StringComparer.Ordinal)
            .ToDictionary(bucket => bucket.Key, bucket => bucket.ToList(), StringComparer.Ordinal);
        foreach (var bearers in bySurname.Values.Where(bearers => bearers.Count <= mostCompared))
        {
            foreach (var group in bearers)
            {
                if (bearers.Find(other => NameKeys.AreGivenNames(NameKeys.FirstWord(NameOf(other)), NameKeys.FirstWord(NameOf(group)))) is { } namesake)
                {
                    Unite(namesake, group); // "Bill Berg", "William Berg"
                }
            }
        }

        foreach (var group in full)
        {
            var longer = full.Where(other => NameOf(other).StartsWith(NameOf(group) + " ", StringComparison.Ordinal) && !TogetherInOne(group, other)).Select(Root).Distinct().ToList();
            if (longer.Count == 1)
            {
                Unite(longer[0], group); // "Lena Petrov" and "Lena Petrov Aas"
            }
        }

        foreach (var group in groups)
        {
            var name = NameOf(group);
            if (IsUnnamed(group) || name.Contains(' ', StringComparison.Ordinal) || !(IsPerson(group) || IsGuess(group)))
            {
                continue;
            }

            if (bySurname.TryGetValue(name, out var bearers) && Chosen(group, bearers) is { } bearer)
            {
                Unite(bearer, group);
            }
        }
    }

    /// <summary>"The Israeli envoy" of one report is the envoy whom another names, when the story names one.</summary>
    private void Offices()
    {
        var holders = new Dictionary<string, EntityGroup?>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (IsPerson(group) && !IsUnnamed(group))
            {
                foreach (var office in group.Members.SelectMany(member => member.Local.Offices))
                {
                    var root = Root(group);
                    holders[office] = !holders.TryGetValue(office, out var other) || ReferenceEquals(other, root) ? root : null;
                }
            }
        }

        foreach (var group in groups)
        {
            if (IsPerson(group) && IsUnnamed(group)
                && group.Members[0].Local.Offices is [var office, ..] && holders.GetValueOrDefault(office) is { } holder)
            {
                Unite(holder, group);
            }
        }
    }

    /// <summary>One full name that some reports took for a person's and others for a place's is one; so is one word, where a report says what kind of place it is and the story names nobody in full with it.</summary>
    private void SameNames()
    {
        var bodies = new Dictionary<string, EntityGroup>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (!IsPerson(group) && !IsUnnamed(group))
            {
                bodies.TryAdd(NameOf(group), group);
            }
        }

        foreach (var group in groups)
        {
            if (IsPerson(group) && !IsUnnamed(group) && bodies.TryGetValue(NameOf(group), out var body)
                && (NameOf(group).Contains(' ', StringComparison.Ordinal) || (IsPlain(group) && body.Members.Exists(member => member.Local is { Type: EntityType.Place, Kinds.IsEmpty: false }))))
            {
                Unite(group, body);
            }
        }
    }

    /// <summary>Joined with none, and without a role that only people have.</summary>
    private bool IsPlain(EntityGroup group) =>
        ReferenceEquals(Root(group), group) && !parents.ContainsValue(group) && group.Members.TrueForAll(member => member.Local.Roles.IsEmpty && member.Local.Gender == Gender.Unknown);

    /// <summary>Rare names of places and bodies in two spellings ("Hormozgan", "Hormuzgan"); known names have one.</summary>
    private void Spellings(int mostCompared)
    {
        var rare = groups.Where(group => !IsPerson(group) && !IsUnnamed(group) && !NameOf(group).Contains(' ', StringComparison.Ordinal) && NameOf(group).Length >= ShortestRareName
            && group.Members.All(member => !member.Local.IsKnown && member.Local.Type is EntityType.Place or EntityType.Other));
        foreach (var bucket in rare.GroupBy(group => NameOf(group)[..2], StringComparer.Ordinal))
        {
            var places = bucket.Take(mostCompared).ToList();
            for (var i = 0; i < places.Count; i++)
            {
                for (var j = i + 1; j < places.Count; j++)
                {
                    if (NameKeys.AreSpellings(NameOf(places[i]), NameOf(places[j])) && !TogetherInOne(places[i], places[j]))
                    {
                        Unite(places[i], places[j]);
                    }
                }
            }
        }
    }

    /// <summary>"Red Foxes" are the "Orla Red Foxes" when no other body has these words after its town; "Supreme Court" may be any.</summary>
    private void Teams()
    {
        var bodies = groups.Where(group => !IsPerson(group) && !IsUnnamed(group) && group.Members.TrueForAll(member => member.Local.Type is EntityType.Organization or EntityType.Other && !member.Local.IsKnown && member.Local.Kinds.IsEmpty)).ToList();
        var byTail = bodies.SelectMany(group => TailsAfterPlace(NameOf(group)).Select(tail => (Tail: tail, Group: group))).ToLookup(item => item.Tail, item => item.Group, StringComparer.Ordinal);
        foreach (var group in bodies)
        {
            var longer = byTail[NameOf(group)].Select(Root).Distinct().ToList();
            if (longer.Count == 1)
            {
                Unite(longer[0], group);
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
        var byKind = groups.Where(group => !IsPerson(group) && !bare.Contains(group))
            .SelectMany(group => group.Members.SelectMany(member => member.Local.Kinds).Distinct(StringComparer.Ordinal).Select(kind => (Kind: kind, Group: group)))
            .ToLookup(item => item.Kind, item => item.Group, StringComparer.Ordinal);
        foreach (var group in bare)
        {
            var (document, local) = group.Members[0];
            var fuller = byKind[local.Kinds[0]].Where(other => local.Type == EntityType.Place ? other.Members.Exists(member => member.Document.Id == document.Id) : local.Type == EntityType.Other || SharesNoun(other, local)).Select(Root).Distinct().ToList();
            if (fuller.Count == 1)
            {
                Unite(fuller[0], group);
            }
        }
    }

    /// <summary>"The administration" of one country is not the government of another.</summary>
    private static bool SharesNoun(EntityGroup group, LocalEntity noun) =>
        group.Members.Exists(member => NameKeys.LastWord(NameKeys.Of(member.Local.Name)) == NameKeys.LastWord(NameKeys.Of(noun.Name)));

    /// <summary>A noun alone; of groups of people only the police are one.</summary>
    private static bool IsBare(EntityGroup group) =>
        IsUnnamed(group) && !IsPerson(group) && group.Members[0].Local is { Kinds: [var kind, ..] } local
        && (local.Type == EntityType.Place || (local.Key == "~" + kind && (SourceLexicon.IsOneForce(kind) || local.Type is EntityType.Organization or EntityType.Other) && group.Members.TrueForAll(member => !SourceLexicon.WithoutOwner(member.Local.Name).Contains(' ', StringComparison.Ordinal))));

    /// <summary>One document names both: then they are two.</summary>
    private static bool TogetherInOne(EntityGroup a, EntityGroup b) =>
        a.Members.Select(member => member.Document.Id).Intersect(b.Members.Select(member => member.Document.Id), StringComparer.Ordinal).Any();

    /// <summary>No report knows what it is, or some took it for a place that no list has.</summary>
    private static bool IsGuess(EntityGroup group) => group.Members.TrueForAll(member =>
        member.Local.Type == EntityType.Other || (member.Local.Type == EntityType.Place && !member.Local.IsKnown && member.Local.Kinds.IsEmpty && (Gazetteer.MarksOf(member.Local.Name) & GazetteerMarks.Place) == 0));

    /// <summary>The only bearer of a surname; or, of several, the one most spoken of when it is far ahead.</summary>
    private EntityGroup? Chosen(EntityGroup group, List<EntityGroup> bearers)
    {
        var roots = bearers.Select(Root).Distinct().ToList();
        if (roots.Count == 1)
        {
            return roots[0];
        }

        var gender = group.Members.Select(member => member.Local.Gender).FirstOrDefault(gender => gender != Gender.Unknown);
        var fitting = roots
            .Where(root => gender == Gender.Unknown || root.Members.All(member => member.Local.Gender == Gender.Unknown || member.Local.Gender == gender))
            .Select(root => (Root: root, Documents: root.Members.Count))
            .OrderByDescending(item => item.Documents)
            .ToList();
        return fitting.Count == 1 || (fitting.Count > 1 && fitting[0].Documents >= 2 * fitting[1].Documents) ? fitting[0].Root : null;
    }

    private static bool AreOneName(string a, string b) =>
        NameKeys.AreSpellings(NameKeys.Surname(a), NameKeys.Surname(b)) && NameKeys.AreGivenNames(NameKeys.FirstWord(a), NameKeys.FirstWord(b));

    private void Bodies()
    {
        var byName = new Dictionary<string, EntityGroup>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (!IsPerson(group))
            {
                byName.TryAdd(NameOf(group), group);
            }
        }

        var initials = new Dictionary<string, EntityGroup?>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (IsPerson(group) || IsUnnamed(group))
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
                        Unite(group, other);
                    }
                }
            }

            var name = NameOf(group);
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
                Unite(group, acronym);
            }
        }
    }
}
