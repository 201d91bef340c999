using Hearsay.Language;

namespace Hearsay.Sources.English;

/// <summary>Finds noun phrases without a name that stand for someone: "the mayor", "a Foreign Ministry spokesman", "two police officers", "Israel's parliament".</summary>
internal sealed class NominalFinder
{
    private readonly MarkedText text;
    private readonly NounModifiers modifiers;
    private readonly NamePiece?[] cover;
    private readonly PhraseStarts starts;
    private readonly List<Nominal> found = [];

    public NominalFinder(MarkedText text, List<NamePiece> pieces, DocumentSyntax? syntax = null)
    {
        this.text = text;
        modifiers = new NounModifiers(text, syntax);
        cover = new NamePiece?[text.Count];
        foreach (var piece in pieces)
        {
            if (!piece.IsAbsorbed)
            {
                for (var i = piece.SpanFirst; i < piece.SpanEnd; i++)
                {
                    cover[i] = piece;
                }
            }
        }

        starts = new PhraseStarts(text, modifiers, NameAt);
    }

    /// <summary>The name that takes in a token, or null.</summary>
    public NamePiece? NameAt(int token) => token >= 0 && token < cover.Length && cover[token] is { IsAbsorbed: false } piece ? piece : null;

    public List<Nominal> Find()
    {
        foreach (var sentence in text.Tokens.Sentences)
        {
            if (sentence.IsNoise)
            {
                continue;
            }

            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                i = NameAt(i) is { } piece ? piece.SpanEnd : text.Tokens.Tokens[i].Kind != TokenKind.Word ? i + 1 : Read(sentence, i);
            }
        }

        return found;
    }

    private int Read(Sentence sentence, int i)
    {
        var role = SourceLexicon.Roles.Match(text, i, sentence.EndToken, Any, out var roleLength);
        var institution = SourceLexicon.Institutions.Match(text, i, sentence.EndToken, Any, out var bodyLength);
        var length = Math.Max(roleLength, bodyLength);
        var isGroup = text.Has(i, WordTraits.Group) && length <= 1;
        if (length == 0 && !isGroup)
        {
            if (IsNational(sentence, i))
            {
                found.Add(new Nominal { First = i - 1, Head = i, End = i + 1, Type = EntityType.Person, Class = Nominal.National, Of = SourceLexicon.CountryOf(text.TextOf(i))?.Name, Reach = Reach.Definite });
            }

            return i + 1;
        }

        length = Math.Max(length, 1);
        var end = i + length;
        if (LeadsToHead(end, sentence.EndToken))
        {
            return i + 1; // "police officers": the last noun is the head
        }

        var nominal = isGroup && institution?.Type != EntityType.Group ? Group(i)
            : roleLength >= bodyLength && role is not null ? new Nominal { First = i, Head = i, End = end, Type = EntityType.Person, Class = role.Class, Role = role, Gender = role.Gender, IsOffice = role.IsOffice, Reach = Reach.Bare }
            : new Nominal { First = i, Head = i, End = end, Type = institution!.Type, Class = institution.Class, IsOffice = institution.IsOffice, Reach = Reach.Bare };
        if (nominal.Type is EntityType.Place or EntityType.Other && modifiers.IsCompound(end - 1))
        {
            return end; // "the city streets"
        }

        if (text.Is(i, "community") && i > 0 && modifiers.IsCompound(i - 1))
        {
            return end; // "the business community" is no town
        }

        starts.Widen(nominal, sentence.FirstToken, found.Count > 0 ? found[^1] : null);
        if (nominal.Type is EntityType.Place or EntityType.Other && Enumerable.Range(nominal.First, nominal.Head - nominal.First).Any(modifiers.IsSuperlative))
        {
            nominal.Reach = Reach.Indefinite; // "the biggest island" is told by its size, not by what was said before
        }

        if (nominal.Type == EntityType.Person && text.Is(nominal.End, "to") && text.TextOf(Math.Min(nominal.First + 1, nominal.End)) is "first" or "second" or "third" or "last" or "latest" or "only")
        {
            nominal.Reach = Reach.Indefinite; // "the first senator to leave"
        }

        if (nominal is { Type: EntityType.Organization, Reach: Reach.Indefinite } && modifiers.Describes(nominal.End - 1))
        {
            return end; // "a military spending bill"
        }

        nominal.Kind = nominal.IsThing ? KindOf(nominal) : "";
        if (IsLikely(nominal, sentence))
        {
            found.Add(nominal);
        }

        return end;
    }

    /// <summary>"the Norlandian said": one person of that country.</summary>
    private bool IsNational(Sentence sentence, int i) => text.Has(i, WordTraits.Demonym) && text.IsCapital(i) && text.TextOf(i).EndsWith("an", StringComparison.Ordinal)
        && i > sentence.FirstToken && text.TextOf(i - 1).Equals("the", StringComparison.OrdinalIgnoreCase) && i + 1 < sentence.EndToken && text.Has(i + 1, WordTraits.SpeechVerb);

    /// <summary>After the noun stands another that it only describes: "military intelligence officers".</summary>
    private bool LeadsToHead(int i, int limit)
    {
        for (var k = i; k < limit && k < i + 3; k++)
        {
            if (NameAt(k) is not null || text.IsPossessive(k) || text.Tokens.Tokens[k].Kind != TokenKind.Word)
            {
                return false;
            }

            if (IsHead(k, limit))
            {
                return true;
            }

            if (!text.Has(k, WordTraits.RoleModifier) || text.Has(k, WordTraits.Function))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsHead(int i, int limit) =>
        text.Has(i, WordTraits.Group) || SourceLexicon.Roles.Match(text, i, limit, Any, out _) is not null || SourceLexicon.Institutions.Match(text, i, limit, Any, out _) is not null;

    private Nominal Group(int i)
    {
        var word = text.TextOf(i);
        var role = SourceLexicon.RoleOf(SourceLexicon.Singular(word) ?? word.ToString());
        return new Nominal { First = i, Head = i, End = i + 1, Type = EntityType.Group, Class = role?.Class ?? word.ToString().ToLowerInvariant(), Reach = Reach.Bare };
    }

    /// <summary>The nouns before the head; without a tree every word that is no number and no small word.</summary>
    private string KindOf(Nominal nominal)
    {
        var words = Enumerable.Range(nominal.First, nominal.Head - nominal.First)
            .Where(token => modifiers.IsRead ? modifiers.IsCompound(token) : text.Tokens.Tokens[token].Kind == TokenKind.Word && !text.Has(token, WordTraits.Function | WordTraits.Demonym) && !text.IsPossessive(token));
        return NameKeys.Of(string.Join(' ', words.Select(token => text.TextOf(token).ToString())));
    }

    private bool IsLikely(Nominal nominal, Sentence sentence)
    {
        var before = nominal.First - 1;
        if (text.Is(before, "no") || (text.Is(before, "to") && nominal.Reach == Reach.Bare))
        {
            return false;
        }

        switch (nominal.Type)
        {
            case EntityType.Group when nominal.Class == "police":
                return true;
            case EntityType.Group:
                return nominal.Reach != Reach.Bare || nominal.First < nominal.Head || !IsVerbToo(text.TextOf(nominal.Head)) || nominal.First == sentence.FirstToken;
            case EntityType.Person:
                var afterName = text.IsMark(before, ',') && NameAt(before - 1) is { Type: EntityType.Person };
                return nominal.Reach != Reach.Bare || (nominal.First < nominal.Head && nominal.Of is not null) || (afterName && (nominal.IsOffice || nominal.First < nominal.Head))
                    || (nominal.IsOffice && nominal.End - nominal.First > 1 && text.IsCapital(nominal.Head));
            case EntityType.Other:
                return nominal.Reach != Reach.Bare;
            default:
                return nominal.Reach == Reach.Definite || nominal.Of is not null || (nominal.Reach == Reach.Indefinite && text.IsMark(before, ','))
                    || (nominal.Type == EntityType.Outlet && nominal.IsOffice) || IsDash(nominal);
        }
    }

    private bool IsDash(Nominal nominal) => nominal.Type == EntityType.Outlet && nominal.First < nominal.Head && text.Is(nominal.First, "state");

    private static bool IsVerbToo(ReadOnlySpan<char> word) =>
        word is "forces" or "guards" or "judges" or "hosts" or "fans" or "teams" or "crews" or "users" or "pilots" or "sources" or "leaders" or "owners" or "members" or "people" or "staff" or "children" or "outlets" or "rivals" or "friends" or "locals";

    private static bool Any(ReadOnlySpan<char> token, string word) => true;
}
