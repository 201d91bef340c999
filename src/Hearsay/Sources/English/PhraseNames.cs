using Hearsay.Language;

namespace Hearsay.Sources.English;

/// <summary>What a noun phrase calls somebody, and the key under which it means the same again.</summary>
internal sealed class PhraseNames(MarkedText text)
{
    /// <summary>A group is the same under the same words; a body under the same office of the same country; a person is someone new each time.</summary>
    public string KeyOf(Nominal phrase) =>
        phrase.Type == EntityType.Person ? "~" + NameKeys.Of(NameOf(phrase))
        : phrase.Type == EntityType.Group && phrase.Class != "police" ? "~" + GroupKeyOf(phrase)
        : phrase.Of is null ? "~" + (IsDescribed(phrase) ? CoreOf(phrase) : phrase.Class)
        : SourceLexicon.IsOneForce(phrase.Class) ? NameKeys.Of(phrase.Of + " " + phrase.Class) // as the name "Orla Police"
        : NameKeys.Of((IsDescribed(phrase) ? CoreOf(phrase) : phrase.Class) + " of " + phrase.Of);

    /// <summary>Words say which one: "the environment department", not just "the department".</summary>
    public bool IsDescribed(Nominal phrase) => phrase.Type is EntityType.Organization or EntityType.Outlet && CoreOf(phrase).Contains(' ', StringComparison.Ordinal);

    /// <summary>The noun with its describing words, without article, possessor and people.</summary>
    public string CoreOf(Nominal phrase)
    {
        var first = phrase.First;
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (text.Has(i, WordTraits.Function | WordTraits.Demonym) || text.IsPossessive(i) || text.IsCapital(i) || text.Tokens.Tokens[i].Kind != TokenKind.Word
                || text.TextOf(i) is "same" or "local" or "state-run" or "state-owned" or "official" or "main" or "national")
            {
                first = i + 1;
            }
        }

        return first == phrase.Head ? phrase.Class : NameKeys.Of(text.Words(first, phrase.End));
    }

    /// <summary>The number with the words after it; a bare noun by its class ("47 MPs", "the lawmakers").</summary>
    private string GroupKeyOf(Nominal phrase)
    {
        var number = NumberOf(phrase);
        var first = phrase.First;
        while (first < phrase.Head && (text.Has(first, WordTraits.Function) || text.Tokens.Tokens[first].Kind != TokenKind.Word || Counts.Contains(text.TextOf(first))))
        {
            first++;
        }

        var words = first == phrase.Head ? phrase.Class : NameKeys.Of(text.Words(first, phrase.End));
        return number is null ? words : number.Length > 1 && phrase.Of is not null ? number + " of " + NameKeys.Of(phrase.Of) : number + " " + words; // "12 Russian officers" are "12 Russian agents"
    }

    /// <summary>How many people: "12", "200000", "dozen"; null when the phrase has no number, or one that is no count ("hundreds").</summary>
    public string? NumberOf(Nominal phrase)
    {
        var digits = "";
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (text.Tokens.Tokens[i].Kind == TokenKind.Number)
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

    /// <summary>Its words without article.</summary>
    public string NameOf(Nominal phrase)
    {
        var first = phrase.First;
        while (first < phrase.Head && text.Has(first, WordTraits.Function) && !text.IsPossessive(first) && !MarkedText.IsShout(text.TextOf(first)))
        {
            first++;
        }

        return text.Words(first, phrase.End);
    }
}
