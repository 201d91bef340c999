namespace Hearsay.Sources.English;

/// <summary>An entity of a document while its mentions are gathered.</summary>
internal sealed class DraftEntity
{
    private readonly Dictionary<EntityType, int> votes = [];

    public required string Name { get; set; }

    public required string Key { get; set; }

    public EntityType Type { get; set; }

    public Gender Gender { get; set; }

    public bool IsPlural { get; set; }

    public KnownName? Known { get; set; }

    /// <summary>A guess that proved to be no name.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Has no name: "a spokesman".</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>Of how many people it is, as first told.</summary>
    public string? Number { get; init; }

    /// <summary>First met as "a spokesman", not "the spokesman".</summary>
    public bool IsIndefinite { get; init; }

    public List<string> Roles { get; } = [];

    /// <summary>Classes of its roles and nouns, with the country or body each belongs to when known.</summary>
    public List<(string Class, string? Of)> Classes { get; } = [];

    /// <summary>Nouns that a thing goes by, in text order.</summary>
    public List<string> Nouns { get; } = [];

    /// <summary>The first words that told the thing from others of its class (<see cref="Nominal.Kind"/>).</summary>
    public string Kind { get; set; } = "";

    /// <summary>A thing that the text takes for known: "the treaty".</summary>
    public bool IsReferredTo { get; set; }

    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    public int Mentions { get; set; }

    /// <summary>Token of the latest mention before the place being read; -1 before any.</summary>
    public int LastToken { get; set; } = -1;

    public int Index { get; set; } = -1;

    public int FirstToken { get; init; }

    public void Vote(EntityType type, int strength) => votes[type] = votes.GetValueOrDefault(type) + strength;

    public EntityType? Voted()
    {
        EntityType? best = null;
        foreach (var (type, count) in votes)
        {
            if (best is null || count > votes[best.Value] || (count == votes[best.Value] && type < best))
            {
                best = type;
            }
        }

        return best;
    }

    public void AddRole(string? role, RoleNoun? noun, string? of)
    {
        if (role is not null && !Roles.Contains(role, StringComparer.OrdinalIgnoreCase))
        {
            Roles.Add(role);
        }

        if (noun is not null)
        {
            AddClass(noun.Class, of);
        }
    }

    public void AddClass(string name, string? of)
    {
        if (!Classes.Contains((name, of)))
        {
            Classes.Add((name, of));
        }
    }

    /// <summary>What it is or does that only one can: "mayor of orla".</summary>
    public IEnumerable<string> Offices() => IsIndefinite || Type != EntityType.Person
        ? []
        : Classes.Where(held => SourceLexicon.IsOffice(held.Class)).Select(held => NameKeys.Of(held.Of is null ? held.Class : held.Class + " of " + held.Of)).Distinct();

    public bool HasClass(string name)
    {
        foreach (var (held, _) in Classes)
        {
            if (held == name)
            {
                return true;
            }
        }

        return false;
    }
}
