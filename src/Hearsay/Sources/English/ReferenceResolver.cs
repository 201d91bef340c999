namespace Hearsay.Sources.English;

/// <summary>Reads names, noun phrases and pronouns in text order and says who each noun phrase and pronoun means.</summary>
internal sealed class ReferenceResolver(MarkedText text, List<NamePiece> pieces, List<Nominal> nominals, List<DraftEntity> entities)
{
    private const int BodyReach = 4; // sentences back in which "the company" finds its name

    private readonly Salience salience = new(text, entities);

    /// <summary>Sets the entity of every noun phrase that has one; gives the pronouns that found theirs.</summary>
    public List<(int Token, int Entity)> Resolve()
    {
        var pronouns = new List<(int, int)>();
        var (piece, nominal) = (0, 0);
        var names = pieces.Where(item => item is { IsAbsorbed: false, Entity: >= 0 }).ToList();
        for (var token = 0; token < text.Count; token++)
        {
            salience.Step(token);
            while (piece < names.Count && names[piece].SpanFirst < token)
            {
                piece++;
            }

            while (nominal < nominals.Count && nominals[nominal].First < token)
            {
                nominal++;
            }

            if (piece < names.Count && names[piece].SpanFirst == token)
            {
                salience.Note(names[piece].Entity, token, names[piece].SpanEnd);
            }
            else if (nominal < nominals.Count && nominals[nominal].First == token)
            {
                var phrase = nominals[nominal];
                if (phrase.Entity < 0)
                {
                    phrase.Entity = Find(phrase) ?? Create(phrase) ?? -1;
                }

                if (phrase.Entity >= 0)
                {
                    salience.Note(phrase.Entity, token, phrase.End);
                }
            }
            else if (salience.Pronoun(token) is { } entity)
            {
                pronouns.Add((token, entity));
                salience.Note(entity, token, token + 1);
            }
        }

        return pronouns;
    }

    private int? Find(Nominal phrase)
    {
        if (phrase.Reach == Reach.Indefinite && phrase.Type != EntityType.Group)
        {
            return null;
        }

        return phrase.Type switch
        {
            EntityType.Person => phrase.IsOwned && phrase.Role!.IsOffice is false ? null : Person(phrase),
            EntityType.Group => Group(phrase),
            _ => Body(phrase),
        };
    }

    /// <summary>The person with that office or work: the one most spoken of, unless another was named in this or the last sentence.</summary>
    private int? Person(Nominal phrase)
    {
        DraftEntity? best = null;
        var bestScore = double.MinValue;
        foreach (var entity in entities)
        {
            if (entity.Type != EntityType.Person || (phrase.Gender != Gender.Unknown && entity.Gender != Gender.Unknown && phrase.Gender != entity.Gender) || (entity.IsUnnamed && entity.LastToken < 0)
                || Match(entity, phrase) is not { } match)
            {
                continue;
            }

            var score = match + Math.Min(entity.Mentions, 12) + (entity.LastToken < 0 ? -4 : 8.0 / (1 + salience.SentencesSince(entity)));
            if (score > bestScore)
            {
                (best, bestScore) = (entity, score);
            }
        }

        return best?.Index;
    }

    private static double? Match(DraftEntity entity, Nominal phrase)
    {
        double? best = null;
        foreach (var (name, of) in entity.Classes)
        {
            var isSame = name == phrase.Class;
            if (!isSame && !(phrase.Class == "leader" && name is "president" or "prime minister" or "chancellor" or "monarch" or "leader"))
            {
                continue;
            }

            double? score = phrase.Of is null || of is null ? phrase.Of == of ? 2 : 1 : string.Equals(phrase.Of, of, StringComparison.OrdinalIgnoreCase) ? 12 : null;
            best = score is null ? best : Math.Max(best ?? 0, score.Value + (isSame ? 1 : 0));
        }

        return best;
    }

    private int? Group(Nominal phrase)
    {
        var key = KeyOf(phrase);
        DraftEntity? best = null;
        foreach (var entity in entities)
        {
            if (entity.Type == EntityType.Group && entity.IsUnnamed && (entity.Key == key || (phrase.Reach == Reach.Definite && entity.HasClass(phrase.Class) && phrase.First + 2 > phrase.Head))
                && (best is null || entity.LastToken > best.LastToken))
            {
                best = entity;
            }
        }

        return best?.Index;
    }

    private int? Body(Nominal phrase)
    {
        DraftEntity? best = null;
        foreach (var entity in entities)
        {
            if (entity.LastToken < 0 && phrase.Of is null)
            {
                continue;
            }

            if (Fits(entity, phrase) && (best is null || entity.LastToken > best.LastToken))
            {
                best = entity;
            }
        }

        return best?.Index;
    }

    private bool Fits(DraftEntity entity, Nominal phrase)
    {
        foreach (var (name, of) in entity.Classes)
        {
            if (name == phrase.Class && (phrase.Of is null || (of is not null && string.Equals(of, phrase.Of, StringComparison.OrdinalIgnoreCase))))
            {
                return true;
            }
        }

        if (phrase.Of is not null || salience.SentencesSince(entity) > BodyReach || entity.IsUnnamed)
        {
            return false;
        }

        return phrase.Class switch
        {
            "newspaper" => entity.Type == EntityType.Outlet && !entity.HasClass("agency") && !entity.HasClass("broadcaster"),
            "broadcaster" => entity.Type == EntityType.Outlet && !entity.HasClass("agency") && !entity.HasClass("newspaper"),
            "magazine" => entity.Type == EntityType.Outlet && !entity.HasClass("agency"),
            "agency" => entity.HasClass("agency"),
            "company" => entity.Type == EntityType.Organization && entity.Known?.Office is null && entity.Classes.Count == 0,
            "group" or "party" or "movement" => entity.Type == EntityType.Organization && entity.Known?.Office is null && !entity.HasClass("company"),
            _ => false,
        };
    }

    /// <summary>Someone without a name, when the phrase may be a speaker or is a name in all but form ("the Orlan government").</summary>
    private int? Create(Nominal phrase)
    {
        var mayCreate = phrase.Type switch
        {
            EntityType.Person => true,
            EntityType.Group => true,
            EntityType.Outlet => phrase.IsOffice,
            EntityType.Organization => phrase.IsOffice && (phrase.Of is not null || phrase.Class is "government" or "army" or "parliament"),
            _ => false,
        };
        if (!mayCreate)
        {
            return null;
        }

        var name = Naming(phrase);
        var entity = new DraftEntity
        {
            Name = name,
            Key = KeyOf(phrase),
            IsUnnamed = true,
            Type = phrase.Type,
            Gender = phrase.Gender,
            IsPlural = phrase.IsPlural,
            Index = entities.Count,
        };
        entity.AddClass(phrase.Class, phrase.Of);
        if (phrase.Role is { } role)
        {
            entity.AddRole(role.Noun, role, phrase.Of);
        }

        entities.Add(entity);
        return entity.Index;
    }

    /// <summary>A group is the same under the same words; a body under the same office of the same country; a person is someone new each time.</summary>
    private string KeyOf(Nominal phrase) =>
        phrase.Type == EntityType.Person ? "~" + NameKeys.Of(Naming(phrase))
        : phrase.Type == EntityType.Group && phrase.Class != "police" ? "~" + NameKeys.Of(Naming(phrase))
        : phrase.Of is null ? "~" + phrase.Class
        : NameKeys.Of(phrase.Class + " of " + phrase.Of);

    private string Naming(Nominal phrase)
    {
        var first = phrase.First;
        while (first < phrase.Head && text.Has(first, WordTraits.Function) && !text.IsPossessive(first) && !MarkedText.IsShout(text.TextOf(first)))
        {
            first++;
        }

        return text.Words(first, phrase.End);
    }
}
