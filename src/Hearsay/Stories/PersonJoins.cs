using Hearsay.Sources;

namespace Hearsay.Stories;

/// <summary>Joins people whose names differ: a surname with the one full name that has it, spellings, given names cut short, an office with who holds it.</summary>
internal sealed class PersonJoins(List<EntityGroup> groups, EntityUnions unions)
{
    /// <param name="mostCompared">Names of more than this many people with the same initials are not compared for spellings.</param>
    public void Join(int mostCompared)
    {
        Names(mostCompared);
        Offices();
    }

    private void Names(int mostCompared)
    {
        var full = groups.Where(group => group.IsPerson && !group.IsUnnamed && group.KeyName.Contains(' ', StringComparison.Ordinal)).ToList();
        foreach (var bucket in full.GroupBy(group => (group.KeyName[0], NameKeys.Surname(group.KeyName)[0])))
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
                    if (AreOneName(people[i].KeyName, people[j].KeyName))
                    {
                        unions.Unite(people[i], people[j]);
                    }
                }
            }
        }

        var bySurname = full.GroupBy(group => NameKeys.Surname(group.KeyName), StringComparer.Ordinal)
            .ToDictionary(bucket => bucket.Key, bucket => bucket.ToList(), StringComparer.Ordinal);
        foreach (var bearers in bySurname.Values.Where(bearers => bearers.Count <= mostCompared))
        {
            foreach (var group in bearers)
            {
                if (bearers.Find(other => NameKeys.AreGivenNames(NameKeys.FirstWord(other.KeyName), NameKeys.FirstWord(group.KeyName))) is { } namesake)
                {
                    unions.Unite(namesake, group); // "Bill Berg", "William Berg"
                }
            }
        }

        foreach (var group in full)
        {
            var longer = full.Where(other => other.KeyName.StartsWith(group.KeyName + " ", StringComparison.Ordinal) && !group.StandsBeside(other)).Select(unions.Root).Distinct().ToList();
            if (longer.Count == 1)
            {
                unions.Unite(longer[0], group); // "Lena Petrov" and "Lena Petrov Aas"
            }
        }

        foreach (var group in groups)
        {
            var name = group.KeyName;
            if (group.IsUnnamed || name.Contains(' ', StringComparison.Ordinal) || !(group.IsPerson || IsGuess(group)))
            {
                continue;
            }

            if (bySurname.TryGetValue(name, out var bearers) && Chosen(group, bearers) is { } bearer)
            {
                unions.Unite(bearer, group);
            }
        }
    }

    /// <summary>"The Israeli envoy" of one report is the envoy whom another names, when the story names one.</summary>
    private void Offices()
    {
        var holders = new Dictionary<string, EntityGroup?>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (group.IsPerson && !group.IsUnnamed)
            {
                foreach (var office in group.Members.SelectMany(member => member.Local.Offices))
                {
                    var root = unions.Root(group);
                    holders[office] = !holders.TryGetValue(office, out var other) || ReferenceEquals(other, root) ? root : null;
                }
            }
        }

        foreach (var group in groups)
        {
            if (group.IsPerson && group.IsUnnamed
                && group.Members[0].Local.Offices is [var office, ..] && holders.GetValueOrDefault(office) is { } holder)
            {
                unions.Unite(holder, group);
            }
        }
    }

    /// <summary>No report knows what it is, or some took it for a place that no list has.</summary>
    private static bool IsGuess(EntityGroup group) => group.Members.TrueForAll(member =>
        member.Local.Type == EntityType.Other || (member.Local.Type == EntityType.Place && !member.Local.IsKnown && member.Local.Kinds.IsEmpty && (Gazetteer.MarksOf(member.Local.Name) & GazetteerMarks.Place) == 0));

    /// <summary>The only bearer of a surname; or, of several, the one most spoken of when it is far ahead.</summary>
    private EntityGroup? Chosen(EntityGroup group, List<EntityGroup> bearers)
    {
        var roots = bearers.Select(unions.Root).Distinct().ToList();
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
}
