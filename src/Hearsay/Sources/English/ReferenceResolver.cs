namespace Hearsay.Sources.English;

/// <summary>Reads names, noun phrases and pronouns in text order and says who each noun phrase and pronoun means.</summary>
internal sealed class ReferenceResolver
{
    private readonly MarkedText text;
    private readonly List<NamePiece> names;
    private readonly List<Nominal> nominals;
    private readonly List<DraftEntity> entities;
    private readonly Salience salience;
    private readonly Pronouns pronouns;
    private readonly PhraseNames phrases;
    private readonly Referents referents;

    public ReferenceResolver(MarkedText text, List<NamePiece> pieces, List<Nominal> nominals, List<DraftEntity> entities)
    {
        (this.text, this.nominals, this.entities) = (text, nominals, entities);
        names = [.. pieces.Where(item => item is { IsAbsorbed: false, Entity: >= 0 })];
        salience = new Salience(text, entities);
        pronouns = new Pronouns(text, names, entities, salience);
        phrases = new PhraseNames(text);
        referents = new Referents(text, phrases, entities, salience);
    }

    /// <summary>Sets the entity of every noun phrase that has one; gives the pronouns that found theirs.</summary>
    public List<(int Token, int Entity)> Resolve()
    {
        var found = new List<(int, int)>();
        var (piece, nominal) = (0, 0);
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
                for (; nominal < nominals.Count && nominals[nominal].First == token; nominal++)
                {
                    Settle(nominals[nominal], token);
                }
            }
            else if (pronouns.At(token) is { } entity)
            {
                found.Add((token, entity));
                salience.Note(entity, token, token + 1);
            }
        }

        JoinNamedLater();
        NameThings();
        return found;
    }

    /// <summary>"Moss's lawyer said" before "Moss's lawyer, Leif Aas, said": the only one of that office and owner who has a name was meant.</summary>
    private void JoinNamedLater()
    {
        foreach (var phrases in nominals.Where(phrase => phrase is { Type: EntityType.Person, Owner.Entity: >= 0, Entity: >= 0 }).GroupBy(phrase => (phrase.Owner!.Entity, phrase.Class)))
        {
            if (phrases.Select(phrase => phrase.Entity).Where(entity => !entities[entity].IsUnnamed).Distinct().ToArray() is [var named])
            {
                foreach (var phrase in phrases.Where(phrase => !phrase.IsPlural && entities[phrase.Entity].IsUnnamed))
                {
                    phrase.Entity = named;
                }
            }
        }
    }

    /// <summary>By the noun that most phrases have for it.</summary>
    private void NameThings()
    {
        foreach (var thing in entities.Where(entity => entity.Nouns.Count > 0 && entity.IsUnnamed))
        {
            var noun = thing.Nouns.GroupBy(noun => noun).OrderByDescending(noun => noun.Count()).First().Key;
            thing.Name = thing.Kind.Length == 0 ? noun : thing.Kind + " " + noun;
            thing.Key = "~" + (thing.Kind.Length == 0 ? thing.Classes[0].Class : thing.Name);
        }
    }

    private void Settle(Nominal phrase, int token)
    {
        if (phrase.Entity < 0)
        {
            phrase.Entity = referents.Find(phrase) ?? Create(phrase) ?? -1;
            if (phrase is { Entity: >= 0, IsThing: true })
            {
                Describe(entities[phrase.Entity], phrase);
            }
        }

        if (phrase is { Entity: >= 0, IsInner: false })
        {
            salience.Note(phrase.Entity, token, phrase.End);
        }
    }

    private void Describe(DraftEntity thing, Nominal phrase)
    {
        thing.Nouns.Add(NameKeys.Of(text.Words(phrase.Head, phrase.End)));
        thing.Kind = thing.Kind.Length == 0 ? phrase.Kind : thing.Kind;
        thing.IsReferredTo |= phrase.Reach == Reach.Definite;
    }

    /// <summary>Someone without a name, when the phrase may be a speaker or is a name in all but form ("the Orlan government").</summary>
    private int? Create(Nominal phrase)
    {
        var mayCreate = phrase.Type switch
        {
            EntityType.Person => true,
            EntityType.Group => true,
            EntityType.Outlet => phrase.IsOffice,
            EntityType.Other => true,
            EntityType.Place => phrase is { Reach: Reach.Definite, IsOwned: false, Of: null, Class: not ("country" or "capital" or "site") }, // the story may know which island it is
            EntityType.Organization => phrase.Of is not null || (phrase.IsOffice && phrase.Class is "government" or "army" or "parliament") || phrases.IsDescribed(phrase),
            _ => false,
        };
        if (!mayCreate)
        {
            return null;
        }

        var entity = new DraftEntity
        {
            Name = phrases.NameOf(phrase),
            Key = phrases.KeyOf(phrase),
            IsUnnamed = true,
            IsIndefinite = phrase.Reach != Reach.Definite || phrase.IsOwned,
            Type = phrase.Type,
            Gender = phrase.Gender,
            IsPlural = phrase.IsPlural,
            Number = phrase.IsPlural ? phrases.NumberOf(phrase) : null,
            Index = entities.Count,
        };
        entity.AddClass(phrase.Class, phrase.Of);
        if (phrases.IsDescribed(phrase))
        {
            entity.Keys.Add(phrases.CoreOf(phrase));
        }

        if (phrase.Role is { } role)
        {
            entity.AddRole(role.Noun, role, phrase.Of);
        }

        entities.Add(entity);
        return entity.Index;
    }
}
