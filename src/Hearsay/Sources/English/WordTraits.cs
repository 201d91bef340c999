namespace Hearsay.Sources.English;

/// <summary>What the lexicons say of a single word, whatever its case.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,
    Function = 1 << 0,
    Common = 1 << 1,
    Female = 1 << 2,
    Male = 1 << 3,
    FirstName = 1 << 4,

    /// <summary>A form of address or rank before a name.</summary>
    Title = 1 << 5,
    RoleModifier = 1 << 6,
    Group = 1 << 7,
    OrganizationHead = 1 << 8,
    OutletHead = 1 << 9,
    PlaceFirst = 1 << 10,
    PlaceLast = 1 << 11,
    SurnameToo = 1 << 12,
    EventHead = 1 << 13,
    OtherHead = 1 << 14,

    /// <summary>Adjective of a people, faith, party or region.</summary>
    Demonym = 1 << 15,

    /// <summary>Its plural or noun for the people.</summary>
    People = 1 << 16,
    NotName = 1 << 17,
    SpeechVerb = 1 << 18,
    Particle = 1 << 19,

    /// <summary>A family name of the gazetteer.</summary>
    Family = 1 << 20,

    /// <summary>A town or region of the gazetteer.</summary>
    Place = 1 << 21,

    /// <summary>A first name by the gazetteer alone.</summary>
    Listed = 1 << 23,

    /// <summary>A surname that stands alone in reports.</summary>
    WellKnown = 1 << 22,
    Heads = OrganizationHead | OutletHead | PlaceLast | EventHead | OtherHead,
}
