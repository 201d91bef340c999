using Hearsay.Language;

namespace Hearsay.Sources.English;

/// <summary>A name found in the text, before it is known whose it is.</summary>
internal sealed class NamePiece
{
    public required int First { get; set; }

    public required int End { get; set; }

    public required EntityType? Type { get; set; }

    /// <summary>How sure the type is: 3 by lexicon or title, 2 by a head word, 1 by shape.</summary>
    public required int Strength { get; set; }

    public KnownName? Known { get; init; }

    /// <summary>What a model took it for; null when it took it for no name, or there was no model.</summary>
    public NameType? ModelType { get; set; }

    /// <summary>A place for no other reason than "in" before it.</summary>
    public bool IsAfterPreposition { get; set; }

    /// <summary>First token with title and role before the name.</summary>
    public int SpanFirst { get; set; }

    /// <summary>End with a noun after the name: "Petra news agency".</summary>
    public int SpanEnd { get; set; }

    public string? Role { get; set; }

    public RoleNoun? RoleNoun { get; set; }

    /// <summary>The country or body in the role: "Russian President".</summary>
    public string? RoleOf { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Taken into the mention of another ("CBS News anchor Ann Lee").</summary>
    public bool IsAbsorbed { get; set; }

    public int Entity { get; set; } = -1;

    public string Key { get; set; } = "";

    public int Words => End - First;
}
