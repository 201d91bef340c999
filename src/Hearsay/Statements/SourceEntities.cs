using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Sources.English;
using Hearsay.Statements.English;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>
/// Makes entities of sources that have none because only their speaking shows what they are: "the report said", "the centre said",
/// "residents of the village complained". A chain links entities, so whoever spoke must be one.
/// </summary>
internal static class SourceEntities
{
    private const int MaxChars = 60; // longer is no name for a source

    public static (DocumentEntities Entities, ImmutableArray<Attribution> Statements) Add(StatementContext context, ImmutableArray<Attribution> statements)
    {
        var entities = context.Entities.Entities.ToBuilder();
        var mentions = new List<Mention>();
        var known = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var completed = statements.ToBuilder();
        for (var i = 0; i < statements.Length; i++)
        {
            if (statements[i] is { Channel: { Entity: null, Span: { } channel } })
            {
                completed[i] = completed[i] with { Channel = PartyOf(channel) };
            }

            if (statements[i] is { Addressee: { Entity: null, Span: { } hearer } } && SourceWords.IsOutlet(hearer.In(context.Text)))
            {
                completed[i] = completed[i] with { Addressee = PartyOf(hearer) };
            }

            if (statements[i] is { Source: { Entity: null, Span: { } source }, SourceBasis: SourceBasis.Explicit })
            {
                completed[i] = completed[i] with { Source = PartyOf(source) };
            }
        }

        GoOn(completed);
        if (known.Count == 0)
        {
            return (context.Entities, completed.ToImmutable());
        }

        mentions.AddRange(context.Entities.Mentions);
        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        return (new DocumentEntities(entities.ToImmutable(), [.. mentions]) { Asides = context.Entities.Asides }, completed.ToImmutable());

        LocalParty PartyOf(TextSpan span)
        {
            if (context.Entities.Asides.FirstOrDefault(aside => aside.Kind == MentionKind.Nominal && context.Entities.Entities[aside.Entity].Type == EntityType.Other && aside.Span.End == span.End && aside.Span.Overlaps(span)) is { Kind: MentionKind.Nominal } thing)
            {
                return new LocalParty(thing.Entity, span);
            }

            if ((Surnamed(context, span) ?? Issuer.NamedIn(context, span)) is { } named)
            {
                return new LocalParty(named, span);
            }

            var whole = SourceWords.Whole(span.In(context.Text));
            whole = SourceWords.IsUnnamed(SourceWords.Head(whole)) ? whole : span.In(context.Text);
            whole = whole.Length > MaxChars || whole.Contains(',') ? SourceWords.UpToHead(whole) : whole;
            if (TypeOf(whole) is not { } type)
            {
                return new LocalParty(null, span);
            }

            var name = SourceWords.WithoutArticle(whole).ToString();
            if (type is EntityType.Person or EntityType.Organization && SourceWords.IsDefinite(span.In(context.Text)) && !known.ContainsKey(name) && OnlyOne(SourceWords.Head(whole).ToString(), type) is { } before)
            {
                return new LocalParty(before, span);
            }

            if (whole.Length < span.Length && context.Entities.Entities.Where(entity => entity.Type == EntityType.Group && entity.Name.Split(' ').Contains(name, StringComparer.OrdinalIgnoreCase)).ToArray() is [var group])
            {
                return new LocalParty(group.Index, span); // "two of the people", of whom the report has told before
            }

            var kind = type == EntityType.Organization ? KindOf(name) : null;
            if (!known.TryGetValue(name, out var index))
            {
                known[name] = index = entities.Count;
                entities.Add(new LocalEntity(index, type, name, [], Gender.Unknown, type == EntityType.Group) { Key = "~" + (kind ?? name.ToUpperInvariant()), Kinds = kind is null ? [] : [kind] });
            }

            if (MentionOf(context, span) is { } mention && !mentions.Exists(other => other.Span.Overlaps(mention)))
            {
                mentions.Add(new Mention(mention, mention, MentionKind.Nominal, index));
            }

            return new LocalParty(index, span);
        }

        // "the Democrat who knows the plans" after "a senior Democrat"
        int? OnlyOne(string head, EntityType type) =>
            known.Where(pair => entities[pair.Value].Type == type && SourceWords.Head(pair.Key).Equals(head, StringComparison.OrdinalIgnoreCase)).ToArray() is [var only] ? only.Value : null;
    }

    /// <summary>What goes on without a frame of its own is by the party that spoke before.</summary>
    private static void GoOn(ImmutableArray<Attribution>.Builder statements)
    {
        var parties = new Dictionary<TextSpan, LocalParty>();
        foreach (var statement in statements)
        {
            if (statement is { SourceBasis: SourceBasis.Explicit, Source: { Entity: not null, Span: { } span } party })
            {
                parties[span] = party;
            }
        }

        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] is { SourceBasis: SourceBasis.CarriedOver, Source: { Entity: null, Span: { } span } } && parties.TryGetValue(span, out var party))
            {
                statements[i] = statements[i] with { Source = party };
            }
        }
    }

    /// <summary>"union" of "union" and "their union": the story may name the only one.</summary>
    private static string? KindOf(string name) =>
        name.ToLowerInvariant() is var force && SourceLexicon.IsOneForce(force) ? force // as the noun phrase is
        : SourceLexicon.WithoutOwner(name) is var noun && !noun.Contains(' ', StringComparison.Ordinal) && SourceLexicon.InstitutionOf(noun) is { Type: EntityType.Organization } body ? body.Class : null;

    /// <summary>A surname that is a common word too ("Felt denied it") is a name where one person of the report bears it and it is the source.</summary>
    private static int? Surnamed(StatementContext context, TextSpan span)
    {
        var word = span.In(context.Text).ToString();
        return word is [>= 'A' and <= 'Z', _, ..] && !word.Contains(' ') && !SourceWords.IsPronoun(word)
            && context.Entities.Entities.Where(entity => entity.Type == EntityType.Person && entity.Name.EndsWith(" " + word, StringComparison.Ordinal)).ToArray() is [var person]
            ? person.Index
            : null;
    }

    private static EntityType? TypeOf(ReadOnlySpan<char> words)
    {
        if (SourceWords.IsSomeone(words))
        {
            return EntityType.Person;
        }

        if (words.Length > MaxChars || words.IndexOfAny('\n', '"') >= 0 || SourceWords.IsPronoun(words))
        {
            return null;
        }

        var head = SourceWords.Head(words);
        return SourceWords.IsOutlet(words) ? EntityType.Outlet
            : SourceWords.IsBody(head) ? EntityType.Organization
            : SourceWords.IsDocument(head) ? EntityType.Other
            : SourceWords.IsPerson(head) ? EntityType.Person
            : SourceWords.IsUnnamed(head) || (SourceWords.IsFamily(head) && words.IndexOfAnyInRange('A', 'Z') >= 0 && SourceWords.WithoutArticle(words).Length > head.Length) || SourceWords.IsSeveral(head) ? EntityType.Group
            : null;
    }

    /// <summary>The words after the last mention inside: of "Orla's relief centre" only "relief centre", since mentions never overlap.</summary>
    private static TextSpan? MentionOf(StatementContext context, TextSpan span)
    {
        var inside = context.Entities.In(span);
        var start = inside.IsEmpty ? span.Start : inside[^1].Span.End;
        while (start < span.End && (char.IsWhiteSpace(context.Text[start]) || context.Text[start] is '\'' or '’' || (context.Text[start] == 's' && start > span.Start && context.Text[start - 1] is '\'' or '’')))
        {
            start++;
        }

        return start < span.End ? new TextSpan(start, span.End) : null;
    }
}
