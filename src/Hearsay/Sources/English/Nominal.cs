namespace Hearsay.Sources.English;

internal enum Reach
{
    /// <summary>No article: "officials".</summary>
    Bare,

    /// <summary>"the", "this", a possessor: someone known.</summary>
    Definite,

    /// <summary>"a", "one", "another", a number: someone new.</summary>
    Indefinite,
}

/// <summary>A common noun phrase that stands for a person, a body, a place or a group.</summary>
internal sealed class Nominal
{
    public const string National = "national"; // the class of "the Norlandian"

    public required int First { get; set; }

    public required int Head { get; init; }

    public required int End { get; init; }

    public required EntityType Type { get; init; }

    public required string Class { get; init; }

    public required Reach Reach { get; set; }

    public RoleNoun? Role { get; init; }

    public Gender Gender { get; init; }

    public bool IsOffice { get; init; }

    /// <summary>Whose: the country or body before it ("the Israeli envoy").</summary>
    public string? Of { get; set; }

    /// <summary>Follows "his", "her" or "their".</summary>
    public bool IsOwned { get; set; }

    /// <summary>The person of "Moss's lawyer".</summary>
    public NamePiece? Owner { get; set; }

    /// <summary>Words that tell a thing from others of its class, folded: "peace" of "the entire peace treaty".</summary>
    public string Kind { get; set; } = "";

    /// <summary>Stands in another as its owner: "the town" in "the town's mayor".</summary>
    public bool IsInner { get; set; }

    /// <summary>Follows "'s".</summary>
    public bool HasOwner { get; set; }

    public int Entity { get; set; } = -1;

    public bool IsPlural => Type == EntityType.Group;

    /// <summary>No party and no place: a treaty, a ship.</summary>
    public bool IsThing => Type == EntityType.Other;
}
