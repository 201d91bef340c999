namespace Hearsay.Sources.English;

/// <summary>Reads names, noun phrases and pronouns in text order and says who each noun phrase and pronoun means.</summary>
internal sealed class ReferenceResolver
{
    private const int BodyReach = 4; // sentences back in which "the company" finds its name
    private const double SalienceWeight = 12; // of the share of mentions against that of nearness (8): "the president" of a report is mostly its main person
    private const int UntoldMentions = 8;
    private const int MostCandidates = 400; // a longer document's are the most mentioned and the latest, so that no text makes a phrase dear

    private static readonly string[] NoGroups = ["company", "court", "department", "ministry", "agency", "office", "police", "university", "senate", "house", "congress", "parliament", "government"];
    private static readonly string[] Sites = ["compound", "mosque", "shrine", "temple", "church", "airport", "website"]; // what "the site" can be

    private readonly MarkedText text;
    private readonly List<NamePiece> names;
    private readonly List<Nominal> nominals;
    private readonly List<DraftEntity> entities;
    private readonly Salience salience;
    private readonly int most; // mentions of the person most spoken of
    private readonly List<DraftEntity> mostMentioned;

    public ReferenceResolver(MarkedText text, List<NamePiece> pieces, List<Nominal> nominals, List<DraftEntity> entities)
    {
        (this.text, this.nominals, this.entities) = (text, nominals, entities);
        names = [.. pieces.Where(item => item is { IsAbsorbed: false, Entity: >= 0 })];
        salience = new Salience(text, names, entities);
        most = Math.Max(1, entities.Where(entity => entity.Type == EntityType.Person).Select(entity => entity.Mentions).DefaultIfEmpty().Max());
        mostMentioned = entities.Count <= MostCandidates ? [] : [.. entities.OrderByDescending(entity => entity.Mentions).ThenBy(entity => entity.Index).Take(MostCandidates / 2)];
    }

    /// <summary>Sets the entity of every noun phrase that has one; gives the pronouns that found theirs.</summary>
    public List<(int Token, int Entity)> Resolve()
    {
        var pronouns = new List<(int, int)>();
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
            else if (salience.Pronoun(token) is { } entity)
            {
                pronouns.Add((token, entity));
                salience.Note(entity, token, token + 1);
            }
        }

        JoinNamedLater();
        foreach (var thing in entities.Where(entity => entity.Nouns.Count > 0 && entity.IsUnnamed))
        {
            var noun = thing.Nouns.GroupBy(noun => noun).OrderByDescending(noun => noun.Count()).First().Key;
            thing.Name = thing.Kind.Length == 0 ? noun : thing.Kind + " " + noun;
            thing.Key = "~" + (thing.Kind.Length == 0 ? thing.Classes[0].Class : thing.Name);
        }

        return pronouns;
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

    private void Settle(Nominal phrase, int token)
    {
        if (phrase.Entity < 0)
        {
            phrase.Entity = Find(phrase) ?? Create(phrase) ?? -1;
        }

        if (phrase is { Entity: >= 0, IsInner: false })
        {
            salience.Note(phrase.Entity, token, phrase.End);
        }
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
            EntityType.Other => Thing(phrase),
            _ => Body(phrase),
        };
    }

    private IEnumerable<DraftEntity> Candidates() =>
        entities.Count <= MostCandidates ? entities : mostMentioned.Concat(salience.LatestOf(MostCandidates / 2)).Distinct();

    /// <summary>The person with that office or work: the one most spoken of, unless another was named in this or the last sentence.</summary>
    private int? Person(Nominal phrase)
    {
        DraftEntity? best = null;
        var bestScore = double.MinValue;
        foreach (var entity in Candidates())
        {
            if (entity.Type != EntityType.Person || (phrase.Gender != Gender.Unknown && entity.Gender != Gender.Unknown && phrase.Gender != entity.Gender) || (entity.IsUnnamed && entity.LastToken < 0)
                || (Match(entity, phrase) ?? (entity.Mentions >= most ? Untold(entity, phrase) : null)) is not { } match)
            {
                continue;
            }

            var score = match + (SalienceWeight * entity.Mentions / most) + (entity.LastToken < 0 ? -4 : 8.0 / (1 + salience.SentencesSince(entity)));
            if (score > bestScore)
            {
                (best, bestScore) = (entity, score);
            }
        }

        return best?.Index;
    }

    /// <summary>The one most spoken of whose office the text never tells may be "the president", when no other holder is spoken of as much.</summary>
    private static double? Untold(DraftEntity entity, Nominal phrase) =>
        phrase is { IsOffice: true, Of: null, IsOwned: false, Class: "president" or "prime minister" or "mayor" or "governor" or "chancellor" } && entity.Classes.Count == 0 && !entity.IsUnnamed && entity.Mentions >= UntoldMentions ? 0 : null;

    private static double? Match(DraftEntity entity, Nominal phrase)
    {
        double? best = null;
        foreach (var (name, of) in entity.Classes)
        {
            var isSame = name == phrase.Class
                || (phrase.Class is "minister" or "secretary" && name is not "prime minister" && phrase.End - phrase.Head == 1 && name.EndsWith(phrase.Class, StringComparison.Ordinal) && name[..^phrase.Class.Length].EndsWith(' '));
            if (!isSame && !(phrase.Class == "leader" && name is "president" or "prime minister" or "chancellor" or "monarch" or "leader"))
            {
                continue;
            }

            if (phrase.Class is "leader" or "chief" && phrase.Of is not null && of is null)
            {
                continue; // "Orla's leader" is not the leader of one of its parties
            }

            double? score = phrase.Of is null || of is null ? phrase.Of == of ? 2 : 1 : string.Equals(phrase.Of, of, StringComparison.OrdinalIgnoreCase) ? 12 : null;
            best = score is null ? best : Math.Max(best ?? 0, score.Value + (isSame ? 1 : 0));
        }

        return best;
    }

    private int? Group(Nominal phrase)
    {
        var (key, number) = (KeyOf(phrase), NumberOf(phrase));
        DraftEntity? best = null;
        foreach (var entity in Candidates())
        {
            if (entity.Type == EntityType.Group && entity.IsUnnamed && (best is null || entity.LastToken > best.LastToken)
                && (entity.Key == key || (entity.HasClass(phrase.Class) && IsSameGroup(entity, phrase, number))))
            {
                best = entity;
            }
        }

        return best?.Index;
    }

    /// <summary>"80 people" are others than "10,000 people"; "the people" may be either.</summary>
    private static bool IsSameGroup(DraftEntity entity, Nominal phrase, string? number) =>
        phrase.Class == "police" ? phrase.Of is null
        : number is not null ? entity.Number == number
        : phrase.Reach == Reach.Definite && phrase.Of is null && phrase.Head - phrase.First <= 2;

    /// <summary>The latest thing of that class; "the peace deal" is no trade deal.</summary>
    private int? Thing(Nominal phrase)
    {
        DraftEntity? best = null;
        foreach (var entity in Candidates())
        {
            if (entity.Type == EntityType.Other && entity.LastToken >= 0 && entity.HasClass(phrase.Class) && (entity.Kind.Length == 0 || phrase.Kind.Length == 0 || entity.Kind == phrase.Kind)
                && (best is null || entity.LastToken > best.LastToken))
            {
                best = entity;
            }
        }

        if (best is not null)
        {
            Describe(best, phrase);
        }

        return best?.Index;
    }

    private void Describe(DraftEntity thing, Nominal phrase)
    {
        thing.Nouns.Add(NameKeys.Of(text.Words(phrase.Head, phrase.End)));
        thing.Kind = thing.Kind.Length == 0 ? phrase.Kind : thing.Kind;
        thing.IsReferredTo |= phrase.Reach == Reach.Definite;
    }

    private int? Body(Nominal phrase)
    {
        DraftEntity? best = null;
        foreach (var entity in Candidates())
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
        if (IsDescribed(phrase))
        {
            return entity.Keys.Contains(Core(phrase)) && (phrase.Of is null || entity.Classes.Exists(held => held.Of is null || string.Equals(held.Of, phrase.Of, StringComparison.OrdinalIgnoreCase)));
        }

        foreach (var (name, of) in entity.Classes)
        {
            if (name == phrase.Class && (phrase.Of is null || (of is null && phrase is { Type: EntityType.Place, HasOwner: false } && text.Has(phrase.First, WordTraits.Function)) || (of is not null && string.Equals(of, phrase.Of, StringComparison.OrdinalIgnoreCase))))
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
            "site" => phrase.Reach == Reach.Definite && !text.Is(phrase.End, "of") && Sites.Any(entity.HasClass),
            "company" => entity.Type == EntityType.Organization && entity.Known?.Office is null && entity.Classes.Count == 0,
            "group" or "party" or "movement" => entity.Type == EntityType.Organization && entity.Known?.Office is null && !NoGroups.Any(entity.HasClass),
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
            EntityType.Other => true,
            EntityType.Place => phrase is { Reach: Reach.Definite, IsOwned: false, Of: null, Class: not ("country" or "capital" or "site") }, // the story may know which island it is
            EntityType.Organization => phrase.Of is not null || (phrase.IsOffice && phrase.Class is "government" or "army" or "parliament") || IsDescribed(phrase),
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
            IsIndefinite = phrase.Reach != Reach.Definite || phrase.IsOwned,
            Type = phrase.Type,
            Gender = phrase.Gender,
            IsPlural = phrase.IsPlural,
            Number = phrase.IsPlural ? NumberOf(phrase) : null,
            Index = entities.Count,
        };
        entity.AddClass(phrase.Class, phrase.Of);
        if (IsDescribed(phrase))
        {
            entity.Keys.Add(Core(phrase));
        }

        if (phrase.IsThing)
        {
            Describe(entity, phrase);
        }

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
        : phrase.Type == EntityType.Group && phrase.Class != "police" ? "~" + GroupKey(phrase)
        : phrase.Of is null ? "~" + (IsDescribed(phrase) ? Core(phrase) : phrase.Class)
        : NameKeys.Of((IsDescribed(phrase) ? Core(phrase) : phrase.Class) + " of " + phrase.Of);

    /// <summary>Words say which one: "the environment department", not just "the department".</summary>
    private bool IsDescribed(Nominal phrase) => phrase.Type is EntityType.Organization or EntityType.Outlet && Core(phrase).Contains(' ', StringComparison.Ordinal);

    /// <summary>The noun with its describing words, without article, possessor and people.</summary>
    private string Core(Nominal phrase)
    {
        var first = phrase.First;
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (text.Has(i, WordTraits.Function | WordTraits.Demonym) || text.IsPossessive(i) || text.IsCapital(i) || text.Tokens.Tokens[i].Kind != Language.TokenKind.Word
                || text.TextOf(i) is "same" or "local" or "state-run" or "state-owned" or "official" or "main" or "national")
            {
                first = i + 1;
            }
        }

        return first == phrase.Head ? phrase.Class : NameKeys.Of(text.Words(first, phrase.End));
    }

    /// <summary>The number with the words after it; a bare noun by its class ("47 MPs", "the lawmakers").</summary>
    private string GroupKey(Nominal phrase)
    {
        var number = NumberOf(phrase);
        var first = phrase.First;
        while (first < phrase.Head && (text.Has(first, WordTraits.Function) || text.Tokens.Tokens[first].Kind != Language.TokenKind.Word || Counts.Contains(text.TextOf(first))))
        {
            first++;
        }

        var words = first == phrase.Head ? phrase.Class : NameKeys.Of(text.Words(first, phrase.End));
        return number is null ? words : number.Length > 1 && phrase.Of is not null ? number + " of " + NameKeys.Of(phrase.Of) : number + " " + words; // "12 Russian officers" are "12 Russian agents"
    }

    /// <summary>How many people: "12", "200000", "dozen"; null when the phrase has no number, or one that is no count ("hundreds").</summary>
    private string? NumberOf(Nominal phrase)
    {
        var digits = "";
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (text.Tokens.Tokens[i].Kind == Language.TokenKind.Number)
            {
                digits += text.TextOf(i).ToString().Replace(",", "", StringComparison.Ordinal);
            }
            else if (Counts.ValueOf(text.TextOf(i)) is { } value)
            {
                return value;
            }
        }

        return digits.Length == 0 ? null : digits;
    }

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
