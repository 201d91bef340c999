namespace Hearsay.Sources.English;

/// <summary>Says what a name is by its words.</summary>
internal static class NameReader
{
    private const int FewestInitials = 5; // characters: "N.A.H", not "J.D."

    /// <summary>The name that stands between two tokens, by its words; without a type where they tell none.</summary>
    public static NamePiece Read(MarkedText text, int first, int end)
    {
        var known = NameScanner.KnownAt(text, first, end, out var length);
        return known is not null && length == end - first ? Whole(first, end, known) : Describe(text, first, end, known) ?? Piece(first, end, null, 0);
    }

    /// <summary>A name that a list has.</summary>
    public static NamePiece Whole(int first, int end, KnownName known) => Piece(first, end, known.Type, 3, known);

    /// <summary>Null for words that are no name.</summary>
    /// <param name="prefix">The known name with which it begins.</param>
    public static NamePiece? Describe(MarkedText text, int first, int end, KnownName? prefix)
    {
        var words = end - first;
        if (words == 1 && (text.Has(first, WordTraits.Demonym) || SourceLexicon.CountryOf(text.TextOf(first)) is not null))
        {
            return text.Has(first, WordTraits.People) && !text.IsPossessive(end) ? Piece(first, end, EntityType.Group, 2) : null;
        }

        if (words == 1 && text.TextOf(first).Length > 6 && text.TextOf(first).EndsWith("ians", StringComparison.Ordinal))
        {
            return Piece(first, end, EntityType.Group, 2); // a people that no list has
        }

        if (words == 1 && text.Has(first, WordTraits.Group) && !text.Has(first, WordTraits.People))
        {
            return null; // "MPs", "Democrats" as a bare noun
        }

        if (words > 1 && text.Has(end - 1, WordTraits.Demonym) && !text.Has(end - 1, WordTraits.People) && !text.Has(end - 1, WordTraits.Heads))
        {
            return null; // "the Iowa Democrat"
        }

        if (words > 1 && text.Has(first, WordTraits.EventHead) && text.TextOf(first) is "Hurricane" or "Operation" or "Battle" or "Siege" or "Typhoon" or "Cyclone")
        {
            return Piece(first, end, EntityType.Event, 2);
        }

        var head = HeadOf(text, first, end);
        var startsWithFirstName = text.Has(first, WordTraits.FirstName) && !text.Has(first, WordTraits.PlaceFirst);
        if (words > 1 && text.Has(head, WordTraits.Heads))
        {
            var isSurname = startsWithFirstName && (words == 2 || (words == 3 && MarkedText.IsInitials(text.TextOf(first + 1)))) && head == end - 1 && text.Has(head, WordTraits.SurnameToo) && !text.Is(first - 1, "the") && !text.Is(first - 1, "in") && !text.Is(first - 1, "at");
            return isSurname ? Piece(first, end, EntityType.Person, 2) : Piece(first, end, TypeOfHead(text.Traits(head)), 2);
        }

        if (words == 1 && text.Has(first, WordTraits.OrganizationHead | WordTraits.PlaceLast | WordTraits.EventHead | WordTraits.OtherHead) && text.Has(first, WordTraits.Common))
        {
            return null; // "the Ministry" is a common noun with a capital
        }

        if (words == 1 && text.Has(first, WordTraits.OutletHead))
        {
            return text.Is(first - 1, "the") || !text.Has(first, WordTraits.Common) ? Piece(first, end, EntityType.Outlet, 1) : null;
        }

        if (words > 1 && text.Has(end - 1, WordTraits.People))
        {
            return Piece(first, end, EntityType.Group, 2);
        }

        if (words > 1 && (startsWithFirstName || MarkedText.IsInitials(text.TextOf(first))) && !IsMostlyCommon(text, first, end))
        {
            return Piece(first, end, words <= 5 ? EntityType.Person : null, 2);
        }

        if (words == 1 && text.TextOf(first).Length >= FewestInitials && MarkedText.IsInitials(text.TextOf(first)))
        {
            return Piece(first, end, EntityType.Organization, 3); // "the N.A.H.W."
        }

        if (words == 1 && MarkedText.IsShout(text.TextOf(first)) && text.TextOf(first).Length <= 6 && text.TextOf(first).IndexOfAnyInRange('0', '9') < 0 && (!text.IsWeak(first) || !text.Has(first, WordTraits.Common)))
        {
            return Piece(first, end, EntityType.Organization, 1);
        }

        if (prefix is { Type: EntityType.Place } && text.TextOf(end - 1) is [.., not 's', 's'] && !text.Has(first, WordTraits.FirstName))
        {
            return Piece(first, end, EntityType.Organization, 1); // a team: "New Orleans Saints"
        }

        if (words > 1 && text.Has(first, WordTraits.PlaceFirst))
        {
            return Piece(first, end, EntityType.Place, 1);
        }

        if (prefix is not null)
        {
            return Piece(first, end, prefix.Type == EntityType.Organization ? prefix.Type : null, 1);
        }

        if (words > 1 && NameScanner.KnownAt(text, end - 1, end, out _) is { Type: EntityType.Place })
        {
            return Piece(first, end, EntityType.Place, 1);
        }

        if (IsMostlyCommon(text, first, end))
        {
            return text.IsWeak(end - 1) && !(words == 1 && text.IsCapitalElsewhere(first)) ? null : Piece(first, end, null, 0);
        }

        // A word that only ever begins sentences, of which nothing else is known, is no name.
        if (words == 1 && text.IsWeak(first) && !text.IsCapitalElsewhere(first) && !text.Has(first, WordTraits.FirstName) && !text.Has(end, WordTraits.SpeechVerb) && !text.IsPossessive(end) && !text.IsHeading(first)
            && !MarkedText.IsShout(text.TextOf(first)) && char.IsUpper(text.TextOf(first)[0]) && !text.Has(first - 1, WordTraits.Title))
        {
            return null;
        }

        if (words > 1 && (text.Has(first, WordTraits.Demonym) || text.TextOf(first).Contains('&')))
        {
            return Piece(first, end, EntityType.Organization, 1); // "American Medical"
        }

        return words is 2 or 3 && !text.Is(first - 1, "the") && !text.Has(first, WordTraits.Common)
            ? Piece(first, end, EntityType.Person, 1)
            : words == 1 && text.Has(first, WordTraits.FirstName) && !text.Has(first, WordTraits.Listed) ? Piece(first, end, EntityType.Person, 1) : Piece(first, end, null, 0);
    }

    /// <summary>The word before the first "of", "for" or "on" when it is a head; else the last one.</summary>
    private static int HeadOf(MarkedText text, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if ((text.Is(i, "of") || text.Is(i, "for") || text.Is(i, "on")) && text.Has(i - 1, WordTraits.Heads | WordTraits.PlaceFirst))
            {
                return text.Has(i - 1, WordTraits.Heads) ? i - 1 : end - 1;
            }
        }

        return end - 1;
    }

    private static EntityType TypeOfHead(WordTraits head) =>
        (head & WordTraits.OrganizationHead) != 0 ? EntityType.Organization
        : (head & WordTraits.OutletHead) != 0 ? EntityType.Outlet
        : (head & WordTraits.PlaceLast) != 0 ? EntityType.Place
        : (head & WordTraits.EventHead) != 0 ? EntityType.Event
        : EntityType.Other;

    private static bool IsMostlyCommon(MarkedText text, int first, int end)
    {
        var common = 0;
        for (var i = first; i < end; i++)
        {
            common += text.Has(i, WordTraits.Common | WordTraits.Function) && !text.Has(i, WordTraits.FirstName) ? 1 : 0;
        }

        return common * 2 > end - first;
    }

    private static NamePiece Piece(int first, int end, EntityType? type, int strength, KnownName? known = null) =>
        new() { First = first, End = end, Type = type, Strength = strength, Known = known, SpanFirst = first, SpanEnd = end };
}
