using Hearsay.Language;

namespace Hearsay.Sources.English;

/// <summary>Finds what stands with a name: title and role before it ("Kremlin spokesman"), its own noun after it ("news agency"), the place it lies in.</summary>
internal static class TitleFinder
{
    private const int LongestRole = 10;

    public static void Attach(MarkedText text, List<NamePiece> pieces)
    {
        var at = new Dictionary<int, NamePiece>();
        foreach (var piece in pieces)
        {
            at[piece.End - 1] = piece;
        }

        foreach (var piece in pieces)
        {
            if (piece.IsAbsorbed)
            {
                continue;
            }

            NounAfter(text, piece);
            if (piece.Type is null or EntityType.Person || (piece.Strength <= 1 && piece.Type != EntityType.Group) || IsTitled(text, piece))
            {
                RoleBefore(text, piece, at);
            }

            Context(text, piece);
        }

        NameLists.Attach(text, pieces);
    }

    private static bool IsTitled(MarkedText text, NamePiece piece) => piece.Known is null && text.Has(piece.First - 1, WordTraits.Title) && text.IsCapital(piece.First - 1);

    /// <summary>"Petra news agency", "Likud party", "Orla island": the noun belongs to the mention and tells the type.</summary>
    private static void NounAfter(MarkedText text, NamePiece piece)
    {
        if (piece.Type == EntityType.Person && piece.Strength > 1)
        {
            return;
        }

        var end = piece.End;
        if (end >= text.Count || !SameSentence(text, piece.First, end) || text.IsCapital(end) || text.Is(end + 1, "of"))
        {
            return;
        }

        if (SourceLexicon.Institutions.Match(text, end, text.Count, Any, out var length) is { IsOffice: false } or { Class: "agency" or "broadcaster" }
            && SourceLexicon.Institutions.Match(text, end, text.Count, Any, out length) is { } noun
            && !text.Has(end + length, WordTraits.Group)
            && !(noun.Class == "island" && text.TextOf(piece.End - 1) is "Gulf" or "Sea" or "Ocean") // the island lies in it
            && SourceLexicon.Roles.Match(text, end + length, text.Count, Any, out _) is null
            && (noun.Type != EntityType.Place || noun.Class is "island" or "peninsula" or "province" or "region" or "district" or "village" or "town" or "city" or "county")
            && (piece.Known is null || piece.Known.Type == noun.Type || (noun.Class is "group" or "company" && piece.Known.Type == EntityType.Organization)))
        {
            piece.SpanEnd = end + length;
            piece.Role ??= noun.Noun;
            if (piece.Strength < 3)
            {
                (piece.Type, piece.Strength) = (noun.Type, 2);
            }

            return;
        }

        var last = end;
        while (last < text.Count && last < end + 2 && char.IsLower(text.TextOf(last)[0]) && text.TextOf(last) is "mosque" or "mosques" or "compound" or "airport" or "prison" or "square")
        {
            last++;
        }

        if (last > end && piece.Known is not { Type: EntityType.Organization or EntityType.Outlet })
        {
            piece.SpanEnd = last;
            piece.Role ??= text.TextOf(last - 1).ToString();
            if (piece.Known is null)
            {
                (piece.Type, piece.Strength) = (EntityType.Place, 2);
            }
        }
    }

    private static void RoleBefore(MarkedText text, NamePiece piece, Dictionary<int, NamePiece> at)
    {
        piece.First = BeforeParticles(text, piece.First);
        piece.SpanFirst = piece.First;
        var first = piece.First;
        var sentence = text.Tokens.Sentences[text.Tokens.SentenceAt(text.Tokens.Tokens[first].Start)];
        var roleStart = -1;
        RoleNoun? role = null;
        for (var start = Math.Max(sentence.FirstToken, first - 4); start < first; start++)
        {
            if (SourceLexicon.Roles.Match(text, start, first, Any, out var length) is { } noun && start + length == first)
            {
                (role, roleStart) = (noun, start);
                break;
            }
        }

        var titles = first;
        if (role is null)
        {
            while (titles > sentence.FirstToken && text.Has(titles - 1, WordTraits.Title) && text.IsCapital(titles - 1))
            {
                titles--;
                piece.Gender = GenderOfTitle(text, titles, piece.Gender);
            }

            if (titles == first)
            {
                return;
            }

            roleStart = titles;
            for (var start = Math.Max(sentence.FirstToken, titles - 3); start < titles; start++)
            {
                if (SourceLexicon.Roles.Match(text, start, titles, Any, out var length) is { } noun && start + length == titles)
                {
                    (role, roleStart) = (noun, start); // "Supreme Leader Ayatollah X"
                    break;
                }
            }
        }
        else if (!text.IsCapital(roleStart) && piece.Type is null && piece.Strength == 0 && piece.Words > 3)
        {
            return;
        }

        var span = role is null ? roleStart : Widen(text, sentence.FirstToken, roleStart, piece, at);
        piece.SpanFirst = span;
        (piece.Type, piece.Strength) = (EntityType.Person, 3);
        if (role is not null)
        {
            piece.RoleNoun = (roleStart == first - 1 ? SourceLexicon.RoleOfTitle(text.TextOf(roleStart).ToString()) : null) ?? role; // "Representative Aas" is a lawmaker, "their representative Aas" may be any
            piece.Gender = role.Gender != Gender.Unknown ? role.Gender : GenderOfTitle(text, roleStart - 1, GenderOfTitle(text, first - 1, piece.Gender)); // "Mr Justice Aas"
            piece.Role = text.Words(span, titles);
        }
        else if (!IsBareTitle(text, titles, first))
        {
            piece.Role = text.Words(titles, first);
            piece.RoleNoun = SourceLexicon.RoleOfTitle(text.TextOf(first - 1).ToString());
            piece.RoleOf ??= piece.RoleNoun is { IsOffice: true } ? PlaceBeside(text, titles, piece.End, at) : null;
        }
    }

    /// <summary>Norland of "Norland Gov. Leif Aas" and of "Gov. Leif Aas of Norland".</summary>
    private static string? PlaceBeside(MarkedText text, int title, int end, Dictionary<int, NamePiece> at)
    {
        const int LongestPlace = 3; // tokens
        if (at.TryGetValue(title - 1, out var before) && before.Type == EntityType.Place)
        {
            return before.Known?.Name ?? text.Words(before.First, before.End);
        }

        for (var last = end + 1; text.Is(end, "of") && last <= end + LongestPlace; last++)
        {
            if (at.TryGetValue(last, out var after))
            {
                return after.First == end + 1 && after.Type == EntityType.Place ? after.Known?.Name ?? text.Words(after.First, after.End) : null;
            }
        }

        return null;
    }

    /// <summary>"Mr de la Torre": after a title a name may begin with small words.</summary>
    private static int BeforeParticles(MarkedText text, int first)
    {
        var start = first;
        while (start > 0 && first - start < 2 && text.Has(start - 1, WordTraits.Particle) && !text.IsCapital(start - 1))
        {
            start--;
        }

        return start < first && text.Has(start - 1, WordTraits.Title) && text.IsCapital(start - 1) ? start : first;
    }

    /// <summary>Takes in the words before a role that belong to it: "former US Treasury", "lower house", "CBS News".</summary>
    private static int Widen(MarkedText text, int limit, int start, NamePiece piece, Dictionary<int, NamePiece> at)
    {
        limit = Math.Max(limit, start - LongestRole);
        while (start > limit)
        {
            var before = start - 1;
            if (text.IsPossessive(before))
            {
                if (before > limit && at.TryGetValue(before - 1, out var owner) && owner.Type is not (null or EntityType.Person))
                {
                    piece.RoleOf = owner.Known?.Name ?? text.Words(owner.First, owner.End);
                }

                break;
            }

            if (at.TryGetValue(before, out var other) && other != piece)
            {
                if (other.Type is EntityType.Person or EntityType.Group || (other.Type is null && other.Words > 2))
                {
                    break;
                }

                other.IsAbsorbed = true;
                piece.RoleOf ??= other.Known?.Name ?? text.Words(other.First, other.End);
                start = other.SpanFirst;
            }
            else if (text.Has(before, WordTraits.Demonym))
            {
                piece.RoleOf ??= SourceLexicon.CountryOf(text.TextOf(before))?.Name;
                start = before;
            }
            else if (text.Has(before, WordTraits.RoleModifier | WordTraits.Title) && text.Tokens.Tokens[before].Kind == TokenKind.Word && text.TextOf(before) is not ("second" or "first" or "third" or "no" or "then"))
            {
                start = before;
            }
            else if (text.IsMark(before, '-') && before - 1 > limit && text.Has(before - 1, WordTraits.RoleModifier))
            {
                start = before - 1;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    /// <summary>The words around a name that tell its type: "in X", "the village of X", "X said", "the X".</summary>
    private static void Context(MarkedText text, NamePiece piece)
    {
        var before = piece.SpanFirst - 1;
        var after = piece.SpanEnd;
        if (piece.Strength >= 3 || (piece.Strength == 2 && !text.Is(before, "of")) || piece.Known is not null)
        {
            return;
        }

        if (piece.Strength <= 1 && piece.Words == 1 && text.IsPossessive(after) && RulesOver(text, after + 1))
        {
            (piece.Type, piece.Strength) = (EntityType.Place, 2); // "Orla's foreign ministry"
        }
        else if (text.Is(before, "of") && before > 0 && SourceLexicon.Institutions.Match(text, before - 1, before, Any, out _) is { Type: EntityType.Place } place)
        {
            (piece.Type, piece.Strength, piece.Role) = (EntityType.Place, 3, place.Noun);
        }
        else if (text.Is(before, "of") && (text.Is(before - 1, "port") || text.Is(before - 1, "south") || text.Is(before - 1, "north") || text.Is(before - 1, "east") || text.Is(before - 1, "west") || text.Is(before - 1, "outside")))
        {
            (piece.Type, piece.Strength) = (EntityType.Place, 3);
        }
        else if (piece.Words <= 3 && after < text.Count && text.Has(after, WordTraits.SpeechVerb) && !text.Is(before, "the") && piece.Type is not EntityType.Organization)
        {
            (piece.Type, piece.Strength) = (EntityType.Person, 2);
        }
        else if (piece.Words <= 3 && (text.Is(before, "said") || text.Is(before, "says")) && !text.Is(before, "the") && piece.Type is not EntityType.Organization)
        {
            (piece.Type, piece.Strength) = (EntityType.Person, 2);
        }
        else if (piece.Type is null or EntityType.Person && (text.Is(before, "in") || text.Is(before, "near") || text.Is(before, "outside") || text.Is(before, "across")) && !text.IsPossessive(after) && (!text.Has(piece.First, WordTraits.FirstName) || text.Has(piece.First, WordTraits.Listed)))
        {
            (piece.Type, piece.Strength, piece.IsAfterPreposition) = (EntityType.Place, piece.Words == 1 || piece.Type is null ? 2 : 1, true);
        }
        else if (piece.Type is null && text.IsPossessive(after) && SourceLexicon.Roles.Match(text, after + 1, text.Count, Any, out _) is { Class: "wife" or "husband" or "widow" or "widower" or "mother" or "father" or "son" or "daughter" or "brother" or "sister" })
        {
            (piece.Type, piece.Strength) = (EntityType.Person, 2); // "Duarte's wife"
        }
        else if (piece.Type is null && text.Is(before, "the") && !(piece.Words == 1 && text.Has(piece.First, WordTraits.Common)))
        {
            var isOfPerson = text.Is(after, "administration") || text.Is(after, "presidency") || text.Is(after, "family") || text.Is(after, "era") || text.Is(after, "campaign") || text.Is(after, "camp") || text.Is(after, "regime");
            (piece.Type, piece.Strength) = (isOfPerson ? EntityType.Person : EntityType.Organization, 1);
        }
    }

    /// <summary>A body or an office that a country or town has one of.</summary>
    private static bool RulesOver(MarkedText text, int token) =>
        SourceLexicon.Institutions.Match(text, token, text.Count, Any, out _) is { IsOffice: true, Class: not "office" } || SourceLexicon.Roles.Match(text, token, text.Count, Any, out _) is { Class: "president" or "prime minister" or "foreign minister" or "ambassador" or "mayor" };

    private static Gender GenderOfTitle(MarkedText text, int token, Gender known) =>
        !text.Has(token, WordTraits.Title) ? known
        : text.Has(token, WordTraits.Male) ? Gender.Male
        : text.Has(token, WordTraits.Female) ? Gender.Female
        : known;

    private static bool IsBareTitle(MarkedText text, int first, int end) =>
        end - first == 1 && text.TextOf(first) is "Mr" or "Mr." or "Mrs" or "Mrs." or "Ms" or "Ms." or "Miss" or "Sir" or "Madam" or "Mister" or "Dr" or "Dr.";

    private static bool SameSentence(MarkedText text, int a, int b) =>
        b < text.Count && text.Tokens.SentenceAt(text.Tokens.Tokens[a].Start) == text.Tokens.SentenceAt(text.Tokens.Tokens[b].Start);

    private static bool Any(ReadOnlySpan<char> token, string word) => true;
}
