using Hearsay.Claims.English;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Stories;

namespace Hearsay.Claims;

/// <summary>Who speaks for which body, and who may be whom, as far as some report says so.</summary>
internal sealed class Officers
{
    private readonly Story story;

    private readonly Dictionary<string, HashSet<string>> bodiesOf = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> nounsOf = new(StringComparer.Ordinal);

    private readonly ILookup<string, string> reportsOf;

    public Officers(Story story)
    {
        this.story = story;
        reportsOf = story.Statements.Where(statement => statement.Source.Entity is not null).ToLookup(statement => statement.Source.Entity!, statement => statement.Report, StringComparer.Ordinal);
        foreach (var document in story.Documents)
        {
            Read(document);
        }
    }

    /// <summary>"union secretary" and the union, "the weather office" and "its director, Sofie Lang": the two are one voice.</summary>
    public bool SpeaksFor(string officer, string body) => SpeaksFor(story.Entity(officer), story.Entity(body))
        || (bodiesOf.TryGetValue(officer, out var bodies) && bodies.Any(own => MayBeOne(own, body)));

    /// <summary>A report gives the person an office of the body.</summary>
    public static bool SpeaksFor(Entity? officer, Entity? body) =>
        body?.Type is (EntityType.Organization or EntityType.Group) && body.Name.Length > 0
        && ((officer?.Type == EntityType.Person && IsOfficerOf(officer, body)) || (officer is { Type: EntityType.Person or EntityType.Group, Name.Length: > 0 } && OfficerWords.AreOfficersOf(officer.Name, body.Name)));

    private static bool IsOfficerOf(Entity officer, Entity body) => officer.Roles.Any(role => OfficerWords.TellsBody(role, body.Name)) 
        || (OfficerWords.OwnerOfOffice(body.Name) is { } owner && IsOf(officer, owner));

    private static bool IsOf(Entity officer, string owner) => officer.Roles.Append(officer.Name).Any(name => LastOf(name).Equals(owner, StringComparison.OrdinalIgnoreCase));

    /// <summary>"the port's director" and "a spokesman for the port".</summary>
    public bool AreOfOneBody(string officer, string other) =>
        bodiesOf.TryGetValue(officer, out var bodies) && bodiesOf.TryGetValue(other, out var others) && bodies.Any(body => others.Any(same => MayBeOne(body, same)));

    /// <summary>"a pilot" of one report and "the pilot, Leif Aas" of another; who both speak in one report are two.</summary>
    public bool IsNamedAs(string unnamed, string named) =>
        story.Entity(unnamed) is { Type: EntityType.Person, Name: { Length: > 0 } noun } && char.IsLower(noun[0])
        && story.Entity(named) is { Type: EntityType.Person } other && other.Name.Any(char.IsUpper)
        && (other.Roles.Any(role => LastOf(role) == LastOf(noun) && !OfficerWords.Differ(noun, role)) || nounsOf.GetValueOrDefault(named, []).Contains(LastOf(noun)))
        && !reportsOf[unnamed].Intersect(reportsOf[named], StringComparer.Ordinal).Any();

    /// <summary>"the company" of one report may be the firm that another names: it is not shown to be a second one.</summary>
    public bool MayBeNamedAs(string nameless, string named) =>
        story.Entity(nameless) is { Type: EntityType.Organization or EntityType.Group, Name: { Length: > 0 } noun } && char.IsLower(noun[0]) && OfficerWords.IsFirm(noun)
        && story.Entity(named) is { Type: EntityType.Organization, Name: { Length: > 0 } name } && char.IsUpper(name[0]) && !OfficerWords.IsPublic(name.ToLowerInvariant()) && !OfficerWords.IsOfMembers(name);

    /// <summary>"the court" in one report and "the Supreme Court" in another may be two, but are not shown to be.</summary>
    public static bool IsShortFor(Entity? shorter, Entity? longer) =>
        shorter is { Name.Length: > 0 } && longer is not null && shorter.Type == longer.Type && shorter.Name.Length < longer.Name.Length
        && shorter.Name.Split(' ').All(word => longer.Name.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>"Labour Ministry" and "Bureau of Labour Statistics", "the government" and "the Labour Ministry": one may be of the other.</summary>
    public static bool ArePartsOfOne(Entity? a, Entity? b) => a is { Type: EntityType.Organization } && b is { Type: EntityType.Organization }
        && (OfficerWords.ShareField(a.Name, b.Name) || GovernmentWords.IsOneWith(a.Name, b.Name));

    /// <summary>Neither is shown to be another voice than the other: a body and its officer, a body under a shorter name, two parts of one government.</summary>
    public static bool AreOneVoice(Entity? a, Entity? b) =>
        SpeaksFor(a, b) || SpeaksFor(b, a) || IsShortFor(a, b) || IsShortFor(b, a) || ArePartsOfOne(a, b);

    public bool MayBeOne(string a, string b) => a == b || IsShortFor(story.Entity(a), story.Entity(b)) || IsShortFor(story.Entity(b), story.Entity(a));

    /// <summary>"authorities" of one report may be the police of another, if no place tells them apart.</summary>
    public bool MayMean(string many, string body) =>
        story.Entity(many) is { Type: EntityType.Group } general && OfficerWords.AreAtLarge(general.Name) && story.Entity(body) is { } known
        && (known.Type == EntityType.Person
            ? bodiesOf.GetValueOrDefault(body, []).Select(own => story.Entity(own)!.Name).Any(own => OfficerWords.IsPublic(own) && !OfficerWords.Differ(general.Name, own))
                || known.Roles.Any(role => role.Split(' ').Any(OfficerWords.IsPublic) && !OfficerWords.Differ(general.Name, role))
            : OfficerWords.IsPublic(known.Name) && !OfficerWords.Differ(general.Name, known.Name) && !(OfficerWords.AreAtLarge(known.Name) && known.Name.Length <= general.Name.Length));

    private void Read(AnnotatedDocument document)
    {
        for (var i = 0; i < document.Entities.Mentions.Length; i++)
        {
            var mention = document.Entities.Mentions[i];
            if (document.Entities.Entities[mention.Entity].Type != EntityType.Person || story.EntityId(document.Id, mention.Entity) is not { } person)
            {
                continue;
            }

            if (BodyBeside(document, i) is { } local && story.EntityId(document.Id, local) is { } body)
            {
                Add(bodiesOf, person, body);
            }

            if (mention.Kind == MentionKind.Name && OfficerWords.NounBefore(document.Tokens, mention.Span) is { } noun)
            {
                Add(nounsOf, person, noun);
            }
        }
    }

    private static void Add(Dictionary<string, HashSet<string>> known, string key, string value) => (known.TryGetValue(key, out var values) ? values : known[key] = new(StringComparer.Ordinal)).Add(value);

    private static string LastOf(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>"its director", "the office's director Sofie Lang", "a spokesman for the brigade", "Sofie Lang, head of the office".</summary>
    private static int? BodyBeside(AnnotatedDocument document, int index)
    {
        var (text, mentions) = (document.Tokens, document.Entities.Mentions);
        var mention = mentions[index];
        var (first, end) = (text.TokenAt(mention.Span.Start), text.TokenAt(mention.Span.End - 1) + 1);
        bool IsBody(int other) => document.Entities.Entities[mentions[other].Entity].Type is EntityType.Organization or EntityType.Group;
        if (mention.Kind == MentionKind.Name && index > 0 && IsBody(index - 1) && Owns(document, mentions[index - 1], mention))
        {
            return mentions[index - 1].Entity; // "the brigade's Sofie Lang"
        }

        if (mention.Kind == MentionKind.Nominal ? OfficerWords.IsOfficer(mention.Core.In(document.Text).ToString()) : end - first > 1 && TitleOf(document, mention) is { } title && OfficerWords.IsOfficer(title))
        {
            if (mention.Kind == MentionKind.Nominal && (text.Is(first, "its") || text.Is(first, "their")))
            {
                return Antecedent(document, mention);
            }

            if (index > 0 && IsBody(index - 1) && Owns(document, mentions[index - 1], mention))
            {
                return mentions[index - 1].Entity;
            }

            if (mention.Kind == MentionKind.Nominal && index + 1 < mentions.Length && IsBody(index + 1) && end < text.Tokens.Length && OfficerWords.Links(text.TextOf(end))
                && text.TokenAt(mentions[index + 1].Span.Start) - end - 1 is 0 or 1)
            {
                return mentions[index + 1].Entity;
            }
        }

        return null;
    }

    /// <summary>"the brigade's": the mark of a possessor stands between the two.</summary>
    private static bool Owns(AnnotatedDocument document, Mention owner, Mention owned) =>
        owned.Span.Start - owner.Span.End is >= 0 and <= 3 && document.Text.AsSpan(owner.Span.End - 2, owned.Span.Start - owner.Span.End + 2).IndexOfAny('\'', '’') >= 0;

    /// <summary>"director" of "deputy director Sofie Lang".</summary>
    private static string? TitleOf(AnnotatedDocument document, Mention mention) =>
        mention.Core.Start > mention.Span.Start ? document.Text[mention.Span.Start..mention.Core.Start].TrimEnd().Split(' ')[^1] : null;

    /// <summary>Whose "its" is: the last body that the report itself names in the sentence, or else the first of the one before.</summary>
    private static int? Antecedent(AnnotatedDocument document, Mention mention)
    {
        var text = document.Tokens;
        var sentence = text.SentenceAt(mention.Span.Start);
        bool Serves(Mention other) => document.Entities.Entities[other.Entity].Type == EntityType.Organization && other.Kind != MentionKind.Pronoun
            && !document.Quotations.Any(quotation => quotation.Inner.Contains(other.Span));
        var before = document.Entities.In(new(text.Sentences[sentence].Span.Start, mention.Span.Start)).ToArray().LastOrDefault(Serves);
        if (before.Span.Length == 0 && sentence > 0)
        {
            before = document.Entities.In(text.Sentences[sentence - 1].Span).ToArray().FirstOrDefault(Serves);
        }

        return before.Span.Length > 0 ? before.Entity : null;
    }
}
