using Hearsay.Language;

namespace Hearsay.Sources.English;

/// <summary>Finds runs of capitalised words that may be names, with the small words inside them ("Bank of England", "Osama bin Laden").</summary>
internal static class NameScanner
{
    private const int LongestRun = 14;

    /// <param name="inNoise">Reads what is no part of the article, and only that.</param>
    public static List<NamePiece> Scan(MarkedText text, bool inNoise = false)
    {
        var pieces = new List<NamePiece>();
        foreach (var sentence in text.Tokens.Sentences)
        {
            if (sentence.IsNoise != inNoise)
            {
                continue;
            }

            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                if (Domain(text, i, sentence.EndToken) is { } domain)
                {
                    pieces.Add(domain);
                    i = domain.End;
                    continue;
                }

                if (!StartsRun(text, i, sentence.EndToken))
                {
                    i++;
                    continue;
                }

                var end = RunEnd(text, i, sentence.EndToken);
                NameSplitter.Split(text, i, end, pieces);
                i = end;
            }
        }

        return pieces;
    }

    /// <summary>"skull-shop.example.com", "www.orlanews.ca", and as no party "the orla.gov affair": words and full stops without a space between them, the last one a domain's.</summary>
    private static NamePiece? Domain(MarkedText text, int i, int end)
    {
        var tokens = text.Tokens.Tokens;
        var last = i;
        while (last + 2 < end && text.IsMark(last + 1, '.') && tokens[last + 1].Start == tokens[last].End && tokens[last + 2].Start == tokens[last + 1].End && tokens[last + 2].Kind == TokenKind.Word)
        {
            last += 2;
        }

        // The tokenizer keeps a plain "orlanews.ca" whole.
        var ending = text.TextOf(last);
        var dot = ending.LastIndexOf('.');
        return text.Span(i, last + 1).In(text.Tokens.Text).IndexOfAny('@', '/') < 0 && (last > i || (dot > 0 && tokens[i].Kind == TokenKind.Word)) && tokens[i].Length > 2 && ending[(dot + 1)..] is "com" or "org" or "net" or "ca" or "uk" or "gov" or "edu" or "info" or "tv" or "ru" or "de" or "fr" or "ie" or "au" or "nz" or "eu" or "us" or "io" or "il" or "in"
            ? new NamePiece { First = i, End = last + 1, SpanFirst = i, SpanEnd = last + 1, Type = IsOutlet(text, i, last + 1) ? EntityType.Outlet : text.Is(i - 1, "the") ? EntityType.Other : EntityType.Organization, Strength = 3 }
            : null;
    }

    /// <summary>A site that has news in its name, that one tells something or that tells it: "told Orla.com", "Orla.com reported".</summary>
    private static bool IsOutlet(MarkedText text, int first, int end) =>
        text.Span(first, end).In(text.Tokens.Text).Contains("news", StringComparison.OrdinalIgnoreCase) || text.Is(first - 1, "told") || text.Is(end, "reported") || text.Is(end, "reports");

    /// <summary>A name of the lexicon at a token; small letters only where the lexicon has them.</summary>
    public static KnownName? KnownAt(MarkedText text, int token, int end, out int length)
    {
        var known = SourceLexicon.Names.Match(text, token, end, AcceptCase, out length);
        if (known is not null && length == 1 && text.IsWeak(token) && text.Has(token, WordTraits.Common | WordTraits.Function) && !text.IsCapitalElsewhere(token))
        {
            length = 0;
            return null;
        }

        return known;
    }

    private static bool AcceptCase(ReadOnlySpan<char> token, string word)
    {
        if (char.IsLower(word[0]) || !char.IsLetter(word[0]))
        {
            return true;
        }

        // An abbreviation in capitals is no word in small letters: WHO, IS, US; but Nato and Tass are.
        return MarkedText.IsShout(word) && word.Length <= 5
            ? MarkedText.IsShout(token) || (word.Length >= 4 && char.IsUpper(token[0]) && (SourceLexicon.TraitsOf(token) & (WordTraits.Common | WordTraits.Function | WordTraits.FirstName)) == 0)
            : char.IsUpper(token[0]) || (token.IndexOf('-') is > 0 and <= 3 && token.IndexOfAnyInRange('A', 'Z') > 0);
    }

    private static bool StartsRun(MarkedText text, int i, int end)
    {
        if (text.Tokens.Tokens[i].Kind != TokenKind.Word)
        {
            return false;
        }

        if (text.IsWeak(i) && text.Has(i, WordTraits.Function) && !text.Has(i, WordTraits.FirstName))
        {
            return KnownAt(text, i, end, out var known) is not null && known > 1;
        }

        if (!text.IsCapital(i))
        {
            return char.IsLower(text.TextOf(i)[0]) && !text.Has(i, WordTraits.Common | WordTraits.Function) && KnownAt(text, i, end, out _) is not null;
        }

        return !IsAdjectival(text, i) && !IsNoName(text, i, end);
    }

    /// <summary>"Israeli-annexed", "US-backed": the name inside is no mention of its own.</summary>
    private static bool IsAdjectival(MarkedText text, int i)
    {
        var word = text.TextOf(i);
        var hyphen = word.LastIndexOf('-');
        if (hyphen <= 0 || hyphen + 1 >= word.Length || char.IsUpper(word[hyphen + 1]))
        {
            return false;
        }

        var tail = word[(hyphen + 1)..];
        var isCommon = tail.Length > 2 && ((SourceLexicon.TraitsOf(tail) & WordTraits.Common) != 0 || tail.EndsWith("ed", StringComparison.Ordinal));
        return isCommon && (i == 0 || !text.IsCapital(i - 1) || text.IsWeak(i - 1) || SourceLexicon.CountryOf(word[..hyphen]) is not null);
    }

    /// <summary>"R-Tenn": the party and state of a politician.</summary>
    public static bool IsPartyMark(ReadOnlySpan<char> word) => word.Length > 2 && word[1] == '-' && word[0] is 'R' or 'D' or 'I' && char.IsUpper(word[2]);

    /// <summary>Days, months and the like; but "Theresa May" and "April Ryan" are names.</summary>
    private static bool IsNoName(MarkedText text, int i, int end)
    {
        if (!text.Has(i, WordTraits.NotName))
        {
            var word = text.TextOf(i);
            return IsPartyMark(word) || (word.Length == 1 && (i + 1 >= end || !text.IsCapital(i + 1)));
        }

        if (i > 0 && i + 1 < end && text.IsCapital(i - 1) && !text.IsHeading(i) && text.Has(i + 1, WordTraits.OrganizationHead | WordTraits.OtherHead) && text.IsCapital(i + 1) && !text.Has(i - 1, WordTraits.Function | WordTraits.FirstName | WordTraits.NotName))
        {
            return false; // "Orla Internet Observatory", "Good Friday Agreement"
        }

        if (i > 1 && text.IsCapital(i - 1) && text.IsCapital(i - 2) && text.TextOf(i) is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" or "IV")
        {
            return text.Has(i - 1, WordTraits.NotName); // "Sam Smith Jr."
        }

        var afterFirstName = i > 0 && text.IsCapital(i - 1) && text.Has(i - 1, WordTraits.FirstName | WordTraits.Title) && !text.Has(i - 1, WordTraits.NotName);
        var beforeSurname = text.Has(i, WordTraits.FirstName) && i + 1 < end && text.IsCapital(i + 1) && !text.Has(i + 1, WordTraits.NotName | WordTraits.Function | WordTraits.Demonym | WordTraits.Heads)
            && !(i > 0 && text.Is(i - 1, "in"));
        return !afterFirstName && !beforeSurname;
    }

    private static int RunEnd(MarkedText text, int first, int limit)
    {
        var end = first;
        limit = Math.Min(limit, first + LongestRun);
        while (end < limit)
        {
            if (KnownAt(text, end, limit, out var length) is not null)
            {
                if (end > first && text.IsHeading(end) && length == 1)
                {
                    return end;
                }

                end += length;
                if ((text.IsHeading(end - 1) && end < limit && !text.Has(end, WordTraits.Heads)) || text.TextOf(end - 1) is "D.C." or "N.Y." or "N.J." or "Calif." or "Fla." or "Mass." or "Tex.")
                {
                    return end;
                }
            }
            else if (text.IsCapital(end) && SourceLexicon.Roles.Match(text, end, limit, Any, out length) is not null && length > 1)
            {
                end += length; // "Secretary of State"
            }
            else if (end < limit && text.IsCapital(end) && !IsNoName(text, end, limit) && !(end > first && IsAdjectival(text, end)))
            {
                if (end > first && BreaksHeading(text, end))
                {
                    return end;
                }

                end++;
            }
            else
            {
                return end;
            }

            var joined = Connector(text, first, end, limit);
            end += joined;
        }

        return Math.Max(end, first + 1);
    }

    /// <summary>In a heading, where every word has a capital, a common word ends the name.</summary>
    private static bool BreaksHeading(MarkedText text, int i) =>
        text.IsWeak(i) && text.Has(i, WordTraits.Common | WordTraits.Function) && !text.IsCapitalElsewhere(i) && !text.Has(i, WordTraits.FirstName | WordTraits.Title);

    /// <summary>How many small words go on with the name after token end - 1: they stand before another capital.</summary>
    private static int Connector(MarkedText text, int first, int end, int limit)
    {
        if (end + 1 >= limit || text.Tokens.Tokens[end].Kind is TokenKind.QuotationMark or TokenKind.Number)
        {
            return 0;
        }

        bool Capital(int token) => token < limit && text.IsCapital(token) && !text.Has(token, WordTraits.NotName);
        var last = end - 1;
        var word = text.TextOf(end);
        if (text.Has(end, WordTraits.Particle) && char.IsLower(word[0]) && !text.Has(last, WordTraits.Function))
        {
            return Capital(end + 1) && !word.SequenceEqual("y") ? 1 : text.Has(end + 1, WordTraits.Particle) && Capital(end + 2) ? 2 : 0;
        }

        switch (word)
        {
            case "of":
                var named = text.Is(end + 1, "the") ? 2 : 1;
                return Capital(end + named) && TakesOf(text, last) && !(KnownAt(text, first, end, out var place) is { Type: EntityType.Place } && first + place == end) ? named : 0;
            case "for" or "on":
                // A body that the lexicon knows is whole: "won election to Congress for Orla".
                var article = text.Is(end, "for") && text.Is(end + 1, "the") ? 1 : 0;
                return Capital(end + 1 + article) && HasHead(text, first, end) && !text.IsWeak(end + 1 + article) && !(KnownAt(text, first, end, out var whole) is not null && first + whole == end) ? 1 + article : 0;
            case "&":
                return Capital(end + 1) ? 1 : 0;
            case "and":
                return Capital(end + 1) && JoinsAnd(text, first, end, limit) ? 1 : 0;
            case "'s" or "’s":
                return Capital(end + 1) && text.Has(end + 1, WordTraits.PlaceLast) && !text.Has(last, WordTraits.FirstName) && KnownAt(text, last, end, out _) is null
                    && (end + 2 >= limit || !text.IsCapital(end + 2)) ? 1 : 0;
            default:
                return 0;
        }
    }

    private static bool TakesOf(MarkedText text, int last)
    {
        if (text.Has(last, WordTraits.Title | WordTraits.FirstName | WordTraits.Function | WordTraits.Demonym | WordTraits.People))
        {
            return text.Has(last, WordTraits.OrganizationHead) && !text.Has(last, WordTraits.FirstName);
        }

        return text.Has(last, WordTraits.Heads | WordTraits.PlaceFirst)
            || (text.Is(last - 1, "the") && !text.IsWeak(last) && (text.Is(last + 2, "the") || text.Is(last - 2, "for"))) // "Society for the Study of Tides"
            || (text.Has(last, WordTraits.Common) && (!text.IsWeak(last) || text.IsCapitalElsewhere(last)) && SourceLexicon.Roles.Match(text, last, last + 1, Any, out _) is null);
    }

    private static bool HasHead(MarkedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Has(i, WordTraits.OrganizationHead))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Department of Housing and Works", "Food and Drug Administration"; but not "Peru and Bolivia".</summary>
    private static bool JoinsAnd(MarkedText text, int first, int end, int limit)
    {
        var hasOf = false;
        for (var i = first; i < end; i++)
        {
            hasOf |= text.Is(i, "of") || text.Is(i, "for") || text.Is(i, "on");
        }

        var (left, right) = (KnownAt(text, Math.Max(first, end - 2), end, out var leftLength) ?? KnownAt(text, end - 1, end, out leftLength), KnownAt(text, end + 1, limit, out _));
        if (hasOf && HasHead(text, first, end) && left is { Type: EntityType.Place } && right is { Type: EntityType.Place } && leftLength > 0)
        {
            return true; // "Port Authority of New York and New Jersey"
        }

        if (text.Has(end + 1, WordTraits.FirstName | WordTraits.Title) || left is not null || right is not null)
        {
            return false;
        }

        if (hasOf && HasHead(text, first, end))
        {
            return true;
        }

        var last = end + 1;
        while (last + 1 < limit && text.IsCapital(last + 1))
        {
            last++;
        }

        return text.Has(last, WordTraits.OrganizationHead) && last > end && !text.Has(end - 1, WordTraits.Heads | WordTraits.FirstName)
            && (text.Has(end - 1, WordTraits.Common) || (end - first > 1 && last > end + 1 && !text.Has(first, WordTraits.FirstName)));
    }

    private static bool Any(ReadOnlySpan<char> token, string word) => true;
}
