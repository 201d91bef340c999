namespace Hearsay.Sources.English;

/// <summary>Joins the names of one document that are one entity's: full names, surnames, acronyms, spellings.</summary>
internal static class NameClusters
{
    private const int MostCompared = 300; // full names compared for spellings; a list of more is no article

    public static List<DraftEntity> Join(MarkedText text, List<NamePiece> pieces)
    {
        var entities = new List<DraftEntity>();
        var byKey = new Dictionary<string, DraftEntity>(StringComparer.Ordinal);
        foreach (var piece in pieces)
        {
            piece.Key = piece.Known?.Key ?? PieceKeys.Of(text, piece);
        }

        foreach (var piece in pieces)
        {
            if (!piece.IsAbsorbed && piece.Key.Length > 0 && !IsShort(piece))
            {
                Place(text, piece, FindFull(piece, byKey, entities), byKey, entities);
            }
        }

        Acronyms(text, pieces, byKey, entities);
        var words = new FullNames(entities);
        foreach (var piece in pieces)
        {
            if (!piece.IsAbsorbed && piece.Key.Length > 0 && piece.Entity < 0)
            {
                Place(text, piece, FindShort(text, piece, byKey, words), byKey, entities);
            }
        }

        foreach (var entity in entities)
        {
            EntityKinds.Settle(entity);
        }

        return entities;
    }

    /// <summary>A known town may be a surname here: "Jesse Jackson ... Jackson said".</summary>
    private static bool IsShort(NamePiece piece) => piece is { Known: null } or { Known: { Type: EntityType.Place, IsCountry: false }, Words: 1 } && !piece.Key.Contains(' ', StringComparison.Ordinal);

    private static DraftEntity? FindFull(NamePiece piece, Dictionary<string, DraftEntity> byKey, List<DraftEntity> entities)
    {
        if (byKey.TryGetValue(piece.Key, out var same))
        {
            return same;
        }

        if (piece.Known is not null)
        {
            return null;
        }

        if (piece.Type is null or EntityType.Person)
        {
            if (byKey.TryGetValue(NameKeys.Ends(piece.Key), out same))
            {
                return same;
            }

            if (entities.Count <= MostCompared && piece.Words <= 4)
            {
                foreach (var entity in entities)
                {
                    if (entity.Known is null && entity.Voted() is null or EntityType.Person && entity.Key.Length > piece.Key.Length + 1 && entity.Key.EndsWith(piece.Key, StringComparison.Ordinal) && entity.Key[^(piece.Key.Length + 1)] == ' ')
                    {
                        return entity; // "Iain Duncan Smith", then "Duncan Smith"
                    }
                }
            }

            if (entities.Count <= MostCompared && piece.Type == EntityType.Person)
            {
                var (first, last) = (NameKeys.FirstWord(piece.Key), NameKeys.LastWord(piece.Key));
                foreach (var entity in entities)
                {
                    if (entity.Known is null && entity.Key.Contains(' ', StringComparison.Ordinal)
                        && NameKeys.AreSpellings(last, NameKeys.LastWord(entity.Key)) && NameKeys.AreGivenNames(first, NameKeys.FirstWord(entity.Key)))
                    {
                        return entity;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>A name of one word: the surname, given name, spelling or last word of one that stands elsewhere in full.</summary>
    private static DraftEntity? FindShort(MarkedText text, NamePiece piece, Dictionary<string, DraftEntity> byKey, FullNames words)
    {
        DraftEntity? surname = null, given = null, head = null;
        var givenCount = 0;
        if (piece.Known is not null && (text.Is(piece.First - 1, "in") || text.Is(piece.First - 1, "at") || text.Is(piece.First - 1, "near")))
        {
            return byKey.GetValueOrDefault(piece.Key);
        }

        // "President Berg" named before "Mia Berg" is somebody else than she; "Berg" then is the president.
        if (byKey.TryGetValue(piece.Key, out var established) && established is { Known: null } && established.Classes.Count > 0 && (piece.Gender == Gender.Unknown || established.Gender == Gender.Unknown || piece.Gender == established.Gender))
        {
            return established;
        }

        foreach (var entity in words.Ending(piece.Key))
        {
            if (IsPerson(entity))
            {
                if (!IsOtherGender(piece, entity) && (piece.RoleNoun is not { IsOffice: true } || entity.Classes.Count > 0 || entity.FirstToken < piece.First))
                {
                    surname = surname is null || (IsJunior(surname) && !IsJunior(entity)) ? entity : surname;
                }
            }
            else if (piece.Type is not EntityType.Person && text.Has(piece.First, WordTraits.Heads) && (entity.Known is null or { Type: EntityType.Outlet } || text.Has(piece.First, WordTraits.PlaceFirst)))
            {
                head = entity;
            }
        }

        foreach (var entity in words.Beginning(piece.Key))
        {
            if (IsPerson(entity) && !IsOtherGender(piece, entity) && NameKeys.Surname(entity.Key) != piece.Key)
            {
                given = entity;
                givenCount++;
            }
        }

        if ((surname ?? head) is { } found && piece.Type is null or EntityType.Person or EntityType.Outlet or EntityType.Organization or EntityType.Place)
        {
            return found;
        }

        if (byKey.TryGetValue(piece.Key, out var same))
        {
            return same;
        }

        return piece.Type is not (null or EntityType.Person) ? null : givenCount == 1 ? given : words.Spelled(piece.Key, entity => IsPerson(entity) && !IsOtherGender(piece, entity));
    }

    private static bool IsPerson(DraftEntity entity) => entity.Known is null && entity.Voted() is null or EntityType.Person;

    private static bool IsOtherGender(NamePiece piece, DraftEntity entity) => piece.Gender != Gender.Unknown && entity.Gender != Gender.Unknown && piece.Gender != entity.Gender;

    /// <summary>"Smith" is rather Ann Smith than Sam Smith Jr.</summary>
    private static bool IsJunior(DraftEntity entity) => NameKeys.Surname(entity.Key) != NameKeys.LastWord(entity.Key);

    private static void Place(MarkedText text, NamePiece piece, DraftEntity? entity, Dictionary<string, DraftEntity> byKey, List<DraftEntity> entities)
    {
        if (entity is null)
        {
            entity = new DraftEntity { Name = text.Words(piece.First, piece.End), Key = piece.Key, Index = entities.Count, Known = piece.Known, FirstToken = piece.First };
            entities.Add(entity);
            byKey.TryAdd(piece.Key, entity);
            if (piece.Type is null or EntityType.Person)
            {
                byKey.TryAdd(NameKeys.Ends(piece.Key), entity);
            }
        }
        else if (text.Span(piece.First, piece.End).Length > entity.Name.Length && piece.Known is null && entity.Known is null && piece.Words > 1 && piece.Type != EntityType.Place)
        {
            entity.Name = text.Words(piece.First, piece.End);
        }

        var isSurname = piece.Known is not null && entity.Known is null && entity.Key != piece.Key; // "Jackson", a town elsewhere
        if (!isSurname)
        {
            entity.Known ??= piece.Known;
        }

        entity.Keys.Add(piece.Key);
        piece.Entity = entity.Index;
        entity.Mentions++;
        if (piece.Type is { } type && !isSurname)
        {
            entity.Vote(type, piece.Strength >= 3 ? 6 : Math.Max(piece.Strength, 1));
        }

        if (piece.Type == EntityType.Person || piece.RoleNoun is not null)
        {
            entity.AddRole(piece.Role, piece.RoleNoun, piece.RoleOf);
        }
        else if (piece.Role is not null)
        {
            entity.AddClass(SourceLexicon.InstitutionOf(piece.Role)?.Class ?? piece.Role, null);
        }

        if (entity.Gender == Gender.Unknown)
        {
            entity.Gender = piece.Gender != Gender.Unknown ? piece.Gender : piece.Words > 1 && piece.Type is null or EntityType.Person ? GenderOf(text, piece.First) : Gender.Unknown;
        }
    }

    private static Gender GenderOf(MarkedText text, int token) =>
        !text.Has(token, WordTraits.FirstName) ? Gender.Unknown
        : (text.Traits(token) & (WordTraits.Male | WordTraits.Female)) switch
        {
            WordTraits.Male => Gender.Male,
            WordTraits.Female => Gender.Female,
            _ => Gender.Unknown,
        };

    /// <summary>"Islamic Action Front (IAF)", and "IAF" whose letters only one longer name has.</summary>
    private static void Acronyms(MarkedText text, List<NamePiece> pieces, Dictionary<string, DraftEntity> byKey, List<DraftEntity> entities)
    {
        var initials = new Dictionary<string, DraftEntity>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            if (entity.Voted() is not EntityType.Person && entity.Key.Contains(' ', StringComparison.Ordinal))
            {
                initials.TryAdd(NameKeys.Initials(entity.Key), entity);
            }
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.IsAbsorbed || piece.Entity >= 0 || !MarkedText.IsShout(text.TextOf(piece.First)) || piece.Words > 1)
            {
                continue;
            }

            var letters = piece.Key;
            if (i > 0 && pieces[i - 1].SpanEnd == piece.First - 1 && text.IsMark(piece.First - 1, '(') && text.IsMark(piece.End, ')') && pieces[i - 1].Entity >= 0
                && pieces[i - 1].Type is not EntityType.Person && pieces[i - 1].Key.Contains(' ', StringComparison.Ordinal))
            {
                byKey[letters] = entities[pieces[i - 1].Entity];
                Place(text, piece, entities[pieces[i - 1].Entity], byKey, entities);
            }
            else if (letters.Length >= 3 && initials.TryGetValue(letters, out var expansion))
            {
                byKey[letters] = expansion;
                Place(text, piece, expansion, byKey, entities);
            }
        }
    }
}
