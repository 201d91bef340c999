namespace Hearsay.Sources.English;

/// <summary>Finds whom a noun phrase means among those that the text has named or told of before it.</summary>
internal sealed class Referents
{
    private const int BodyReach = 4; // sentences back in which "the company" finds its name
    private const double SalienceWeight = 12; // of the share of mentions against that of nearness (8): "the president" of a report is mostly its main person
    private const int UntoldMentions = 8;
    private const int MostCandidates = 400; // a longer document's are the most mentioned and the latest, so that no text makes a phrase dear

    private static readonly string[] NoGroups = ["company", "court", "department", "ministry", "agency", "office", "police", "university", "senate", "house", "congress", "parliament", "government"];
    private static readonly string[] Sites = ["compound", "mosque", "shrine", "temple", "church", "airport", "website"]; // what "the site" can be

    private readonly MarkedText text;
    private readonly PhraseNames phrases;
    private readonly List<DraftEntity> entities;
    private readonly Salience salience;
    private readonly int most; // mentions of the person most spoken of
    private readonly List<DraftEntity> mostMentioned;

    /// <param name="entities">Those of names; who has none is added to it as the text tells of them.</param>
    public Referents(MarkedText text, PhraseNames phrases, List<DraftEntity> entities, Salience salience)
    {
        (this.text, this.phrases, this.entities, this.salience) = (text, phrases, entities, salience);
        most = Math.Max(1, entities.Where(entity => entity.Type == EntityType.Person).Select(entity => entity.Mentions).DefaultIfEmpty().Max());
        mostMentioned = entities.Count <= MostCandidates ? [] : [.. entities.OrderByDescending(entity => entity.Mentions).ThenBy(entity => entity.Index).Take(MostCandidates / 2)];
    }

    /// <summary>Index among the entities; null when the phrase means nobody known.</summary>
    public int? Find(Nominal phrase)
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
            if (entity.Type != EntityType.Person || (phrase.Gender != Gender.Unknown && entity.Gender != Gender.Unknown && phrase.Gender != entity.Gender) || (entity.LastToken < 0 && (entity.IsUnnamed || !IsSaidOf(entity, phrase)))
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

    /// <summary>Before anybody is named "the lawyer" is no attorney of whom the report tells later: the noun must be the same. An office has one holder.</summary>
    private bool IsSaidOf(DraftEntity entity, Nominal phrase) =>
        phrase.IsOffice || text.Words(phrase.Head, phrase.End) is var noun && entity.Roles.Exists(role => role.EndsWith(noun, StringComparison.OrdinalIgnoreCase));

    /// <summary>The one most spoken of whose office the text never tells may be "the president", when nobody is called so and no other holder is spoken of as much.</summary>
    private double? Untold(DraftEntity entity, Nominal phrase) =>
        phrase is { IsOffice: true, Of: null, IsOwned: false, Class: "president" or "prime minister" or "mayor" or "governor" or "chancellor" } && entity.Classes.Count == 0 && !entity.IsUnnamed && entity.Mentions >= UntoldMentions
        && !Candidates().Any(other => IsHolder(other, phrase)) ? 0 : null;

    /// <summary>"President Duarte": of the country that the report is about, as nothing else is said.</summary>
    private static bool IsHolder(DraftEntity entity, Nominal phrase) =>
        entity is { Type: EntityType.Person, IsUnnamed: false, LastToken: >= 0 } && entity.Classes.Exists(held => held.Of is null && held.Class == phrase.Class);

    private static double? Match(DraftEntity entity, Nominal phrase)
    {
        double? best = null;
        foreach (var (name, of) in entity.Classes)
        {
            var isSame = name == phrase.Class
                || (phrase.Class is "minister" or "secretary" && name is not "prime minister" && phrase.End - phrase.Head == 1 && name.EndsWith(phrase.Class, StringComparison.Ordinal) && name[..^phrase.Class.Length].EndsWith(' '));
            isSame |= phrase.Class == Nominal.National && phrase.Of is not null && phrase.Of == of;
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
        var (key, number) = (phrases.KeyOf(phrase), phrases.NumberOf(phrase));
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

        return best?.Index;
    }

    private int? Body(Nominal phrase)
    {
        DraftEntity? best = null;
        var goesOn = phrase.Reach == Reach.Definite && salience.OpensSentence(phrase.First); // a sentence is mostly of what the one before it was of
        foreach (var entity in Candidates())
        {
            if (entity.LastToken < 0 && phrase.Of is null)
            {
                continue;
            }

            if (Fits(entity, phrase) && (best is null || (goesOn && salience.OpenedLastSentence(entity)) || (entity.LastToken > best.LastToken && !(goesOn && salience.OpenedLastSentence(best)))))
            {
                best = entity;
            }
        }

        return best?.Index;
    }

    private bool Fits(DraftEntity entity, Nominal phrase)
    {
        if (phrases.IsDescribed(phrase))
        {
            return entity.Keys.Contains(phrases.CoreOf(phrase)) && (phrase.Of is null || entity.Classes.Exists(held => held.Of is null || string.Equals(held.Of, phrase.Of, StringComparison.OrdinalIgnoreCase)));
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
}
