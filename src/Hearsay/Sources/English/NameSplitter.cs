namespace Hearsay.Sources.English;

/// <summary>Cuts a run of capitalised words at titles and roles and says what each part is by its words.</summary>
internal static class NameSplitter
{
    private const int FewestInitials = 5; // characters: "N.A.H", not "J.D."

    public static void Split(MarkedText text, int first, int end, int limit, List<NamePiece> pieces)
    {
        var start = first;
        var isHeaded = IsHeaded(text, first, end);
        for (var i = first; i < end;)
        {
            if (NameScanner.KnownAt(text, i, end, out var known) is not null && known > 1)
            {
                i += known;
                continue;
            }

            var length = isHeaded ? 0 : RoleLength(text, i, start, end);
            if (length > 0)
            {
                Part(text, start, i, limit, pieces);
                start = i + length;
                i = start;
            }
            else
            {
                i++;
            }
        }

        Part(text, start, end, limit, pieces);
    }

    /// <summary>"Attorney General's Office", "General Assembly": the head at the end keeps the run together.</summary>
    private static bool IsHeaded(MarkedText text, int first, int end)
    {
        if (!text.Has(end - 1, WordTraits.Heads) || text.Has(end - 1, WordTraits.SurnameToo))
        {
            return false;
        }

        for (var i = first; i < end - 1; i++)
        {
            if (text.Has(i, WordTraits.FirstName) && !text.Has(i, WordTraits.Common | WordTraits.PlaceFirst))
            {
                return false;
            }
        }

        return true;
    }

    private static int RoleLength(MarkedText text, int i, int start, int end)
    {
        if (SourceLexicon.Roles.Match(text, i, end, Any, out var length) is not null)
        {
            // A surname that is an office too: "Billie Jean King".
            return i > start && (i + length == end || i == start + 1) && length == 1 && text.Has(start, WordTraits.FirstName) && text.Has(i, WordTraits.Title) ? 0 : length;
        }

        return text.Has(i, WordTraits.Title) && i + 1 < end ? 1 : 0;
    }

    /// <summary>The name that stands between two tokens, by its words; without a type where they tell none.</summary>
    public static NamePiece Read(MarkedText text, int first, int end)
    {
        var known = NameScanner.KnownAt(text, first, end, out var length);
        return known is not null && length == end - first ? Piece(first, end, known.Type, 3, known) : Describe(text, first, end, known, end) ?? Piece(first, end, null, 0);
    }

    private static void Part(MarkedText text, int first, int end, int limit, List<NamePiece> pieces)
    {
        while (end > first && !text.IsCapital(end - 1) && !EndsKnown(text, first, end))
        {
            end--;
        }

        while (first < end && NameScanner.KnownAt(text, first, end, out _) is null
            && (!text.IsCapital(first) || (text.Has(first, WordTraits.Function) && !(text.Has(first, WordTraits.FirstName) && end - first > 1)) || OnlyBegins(text, first, end)))
        {
            first++;
        }

        if (first >= end)
        {
            return;
        }

        var known = NameScanner.KnownAt(text, first, end, out var length);
        if (known is not null && length == end - first)
        {
            pieces.Add(Piece(first, end, known.Type, 3, known));
            return;
        }

        if (Cut(text, first, end, known is null ? 0 : length) is { } cut)
        {
            Part(text, first, cut, limit, pieces);
            Part(text, cut, end, limit, pieces);
            return;
        }

        if (Describe(text, first, end, known, limit) is { } piece)
        {
            pieces.Add(piece);
        }
    }

    private static bool EndsKnown(MarkedText text, int first, int end)
    {
        for (var i = Math.Max(first, end - 4); i < end; i++)
        {
            if (NameScanner.KnownAt(text, i, end, out var length) is not null && i + length == end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A common word whose capital only begins the sentence ("Thousands", "Meanwhile").</summary>
    private static bool OnlyBegins(MarkedText text, int first, int end)
    {
        if (!text.IsWeak(first) || !text.Has(first, WordTraits.Common | WordTraits.SpeechVerb))
        {
            return false;
        }

        if (text.IsCapitalElsewhere(first) && (end - first == 1 || text.IsPairElsewhere(first)))
        {
            return false;
        }

        if (end - first == 1)
        {
            return true;
        }

        var word = text.TextOf(first);
        return text.Has(first, WordTraits.SpeechVerb)
            || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal) || (word.EndsWith("ed", StringComparison.Ordinal) && !word.SequenceEqual("United"))
            || text.Has(first + 1, WordTraits.FirstName | WordTraits.Title | WordTraits.Demonym)
            || (!text.Has(first, WordTraits.FirstName) && !text.Has(end - 1, WordTraits.Heads) && (text.IsCapitalElsewhere(first + 1) || NameScanner.KnownAt(text, first + 1, end, out _) is not null));
    }

    /// <summary>Where two names stand side by side: "Russian Vladimir Putin", "Moscow Sergei Lavrov".</summary>
    private static int? Cut(MarkedText text, int first, int end, int known)
    {
        if (text.Has(first, WordTraits.Demonym) && known == 0 && end - first == 2 && text.TextOf(first + 1) is "Senate" or "House" or "Congress" or "Party")
        {
            return first + 1; // "Democratic Senate"
        }

        if (text.Has(end - 1, WordTraits.Heads) && !text.Has(end - 1, WordTraits.SurnameToo))
        {
            return null;
        }

        if (text.Has(first, WordTraits.Demonym) && known == 0 && end - first > 1 && !text.Has(end - 1, WordTraits.People)
            && (text.Has(first + 1, WordTraits.FirstName) || !text.Has(first + 1, WordTraits.Common)))
        {
            return first + 1;
        }

        if (known > 0 && known < end - first && !text.Has(first, WordTraits.FirstName) && text.Has(first + known, WordTraits.FirstName) && end - first - known > 1)
        {
            return first + known;
        }

        var place = Math.Max(1, known);
        if (text.Is(first - 1, "of") && end - first - place is 2 or 3 && text.Has(first + place, WordTraits.FirstName) && SourceLexicon.Roles.Match(text, first - 2, first, Any, out _) is not null)
        {
            return first + place; // "former Mayor of Orla Ken Aas"
        }

        return null;
    }

    private static NamePiece? Describe(MarkedText text, int first, int end, KnownName? prefix, int limit)
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

    private static bool Any(ReadOnlySpan<char> token, string word) => true;
}
