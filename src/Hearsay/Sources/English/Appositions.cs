namespace Hearsay.Sources.English;

/// <summary>Gives a noun phrase to the name that it explains: "Lena Petrov, a marine biologist,", "the mayor of Orla, Ines Duarte,", "(Ines Duarte)", "Duarte is the mayor".</summary>
internal static class Appositions
{
    private const int LongestNaming = 5; // tokens from "known" to "as": "known to many Norlanders as"
    private const int LongestPostmodifier = 12; // tokens between "the head" and ", Ines Duarte": "of the Interior Ministry's Natural Disasters Headquarters"
    private const int LongestBody = 8; // tokens from "of" to the comma: "of the Orla Harbour Workers' Union,"

    public static void Attach(MarkedText text, NominalFinder names, List<Nominal> nominals, List<DraftEntity> entities)
    {
        foreach (var nominal in nominals)
        {
            if (!nominal.IsInner && Explained(text, names, nominal) is { } piece && piece.Entity >= 0)
            {
                var entity = entities[piece.Entity];
                nominal.Entity = entity.Index;
                entity.AddClass(nominal.Class, nominal.Of);
                if (nominal.Role is { } role)
                {
                    entity.AddRole(Description(text, nominal), role, nominal.Of);
                    entity.Type = EntityType.Person;
                    if (entity.Gender == Gender.Unknown)
                    {
                        entity.Gender = role.Gender;
                    }
                }
                else if (entity.Type == EntityType.Other)
                {
                    entity.Type = nominal.Type;
                }
            }
        }
    }

    private static NamePiece? Explained(MarkedText text, NominalFinder names, Nominal nominal)
    {
        var before = nominal.First - 1;
        if ((text.IsMark(before, ',') || text.IsMark(before, '(')) && names.NameAt(before - 1) is { } left && left.SpanEnd == before && Fits(nominal, left)
            && !(nominal.Reach == Reach.Definite && text.Has(nominal.End, WordTraits.SpeechVerb)) && !text.IsPossessive(nominal.End) && nominal.Type != EntityType.Group)
        {
            return left;
        }

        if (nominal.Role is not null && (text.Is(before, "is") || text.Is(before, "was") || text.Is(before, "became") || text.Is(before, "remains")) && nominal.Reach != Reach.Bare)
        {
            var subject = text.Is(before - 1, "who") ? before - 2 : before - 1;
            subject = text.IsMark(subject, ',') ? subject - 1 : subject;
            if (names.NameAt(subject) is { } named && Fits(nominal, named))
            {
                return named;
            }
        }

        return After(text, names, nominal);
    }

    private static NamePiece? After(MarkedText text, NominalFinder names, Nominal nominal)
    {
        if (nominal.Type == EntityType.Group || nominal.IsThing || nominal.IsOwned && nominal.Role is null)
        {
            return null;
        }

        if (nominal is { Type: EntityType.Place, Reach: Reach.Definite } && NamedAfter(text, nominal) is > 0 and var name)
        {
            return names.NameAt(text.Is(name, "the") ? name + 1 : name) is { } named && Fits(nominal, named) ? named : null;
        }

        var limit = Math.Min(text.Count, nominal.End + LongestPostmodifier);
        for (var i = nominal.End; i < limit; i++)
        {
            var opens = text.IsMark(i, '(');
            if (opens || text.IsMark(i, ','))
            {
                if (names.NameAt(i + 1) is not { } right || right.SpanFirst != i + 1 || !Fits(nominal, right) || (nominal.Type == EntityType.Place && !opens))
                {
                    return null;
                }

                var after = AfterTheBody(text, names, right.SpanEnd);
                return opens
                    ? text.IsMark(after, ')') ? right : null
                    : after >= text.Count || text.IsMark(after, ',') || text.IsMark(after, '.') || text.IsMark(after, ';') || (text.Has(after, WordTraits.SpeechVerb) && IsSubject(text, nominal)) ? right : null;
            }

            if (i > nominal.Head + 1 && names.NameAt(i) is { Type: EntityType.Person } next && next.SpanFirst == i && names.NameAt(i - 1) is not null && Fits(nominal, next))
            {
                return next; // "former Mayor of Orla Ken Aas"
            }

            // Only a phrase of place or office may stand between: a verb or a mark ends it.
            if (text.IsMark(i, '.') || text.IsMark(i, ';') || text.IsMark(i, ':') || text.Has(i, WordTraits.SpeechVerb)
                || text.Tokens.Tokens[i].Kind == Language.TokenKind.QuotationMark || text.Is(i, "is") || text.Is(i, "was") || text.Is(i, "has") || text.Is(i, "had") || (text.Is(i, "and") && names.NameAt(i - 1) is null) || text.Is(i, "who"))
            {
                return null;
            }

            if (i == nominal.End && !(text.Is(i, "of") || text.Is(i, "for") || text.Is(i, "to") || text.Is(i, "in") || text.Is(i, "at") || text.Is(i, "on") || text.IsMark(i, '-')))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Where a name's own body ends: after "Leif Aas of Aas and Berg" and "Ines Duarte of the harbour union", if a comma follows; else where the name does.</summary>
    private static int AfterTheBody(MarkedText text, NominalFinder names, int end)
    {
        if (!text.Is(end, "of") && !text.Is(end, "from") && !text.Is(end, "with") && !text.Is(end, "at"))
        {
            return end;
        }

        for (var i = end + 1; i < Math.Min(text.Count, end + LongestBody); i++)
        {
            if (text.IsMark(i, ','))
            {
                return i;
            }

            if (names.NameAt(i) is null && text.Tokens.Tokens[i].Kind != Language.TokenKind.Word || text.Has(i, WordTraits.SpeechVerb))
            {
                return end;
            }
        }

        return end;
    }

    /// <summary>"The city of Orla" is Orla; "the capital of Orla", "the suburb of Orla" and "the square of Orla" are not.</summary>
    private static bool IsTownOrLand(MarkedText text, Nominal nominal) =>
        nominal.Class is "island" or "peninsula" or "town" or "city" or "county" or "district" or "province" or "region" or "state" or "territory" or "country"
        && !text.Is(nominal.Head, "suburb") && !text.Is(nominal.Head, "community") && !text.Is(nominal.Head - 1, "capital");

    /// <summary>Where the name of a place begins: after "the southern city of", but not after "the capital of"; after "the compound known to them as". -1 when none does.</summary>
    private static int NamedAfter(MarkedText text, Nominal nominal)
    {
        if (text.Is(nominal.End, "of") && IsTownOrLand(text, nominal))
        {
            return nominal.End + 1;
        }

        for (var i = nominal.End; text.Is(nominal.End, "known") && i < Math.Min(text.Count, nominal.End + LongestNaming); i++)
        {
            if (text.Is(i, "as"))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>The phrase begins its clause; else in "by his interviewer, Duarte said" the name would be another's.</summary>
    private static bool IsSubject(MarkedText text, Nominal nominal)
    {
        var before = nominal.First - 1;
        return !nominal.IsOwned && (text.IsWeak(nominal.First) || text.IsMark(before, ',') || before < 0 || text.Tokens.Tokens[before].Kind == Language.TokenKind.QuotationMark);
    }

    private static bool Fits(Nominal nominal, NamePiece piece) => nominal.Type switch
    {
        EntityType.Person => piece.Type is EntityType.Person or null || (piece.Strength <= 1 && piece.Known is null),
        EntityType.Place => piece.Type is EntityType.Place or null || (piece.Strength <= 1 && piece.Known is null),
        EntityType.Group or EntityType.Other => false,
        _ => piece.Type is EntityType.Organization or EntityType.Outlet or EntityType.Other or null || (piece.Strength <= 1 && piece.Known is null && piece.Type != EntityType.Person),
    };

    /// <summary>The phrase without article, with "of X" after it.</summary>
    private static string Description(MarkedText text, Nominal nominal)
    {
        var first = nominal.First;
        while (first < nominal.Head && text.Has(first, WordTraits.Function))
        {
            first++;
        }

        return text.Words(first, nominal.End);
    }
}
