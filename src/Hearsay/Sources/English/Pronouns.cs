using Hearsay.Language;

namespace Hearsay.Sources.English;

/// <summary>Whom a pronoun means, by who is being spoken of where it stands.</summary>
internal sealed class Pronouns(MarkedText text, List<NamePiece> names, List<DraftEntity> entities, Salience salience)
{
    private const int PersonReach = 3; // sentences back in which a pronoun finds its person
    private const double KnownGender = 4;
    private const int GroupReach = 1;
    private const int QuotedReach = 1;
    private const int LongestQuotation = 400; // tokens in which the end of a quotation is looked for
    private const int SpeakerReach = 8; // tokens after a quotation in which its speaker is looked for

    private (int Quote, int Speaker, bool IsPronoun) after = (-1, -1, false); // who stands behind the quotation

    /// <summary>Who the pronoun at a token means; null when the token is none or it is not clear.</summary>
    public int? At(int token)
    {
        var word = text.TextOf(token);
        if (word.Length > 10 || !text.Has(token, WordTraits.Function))
        {
            return null;
        }

        Span<char> lower = stackalloc char[10];
        lower = lower[..word.ToLowerInvariant(lower)];
        switch (lower)
        {
            case "he" or "him" or "his" or "himself":
                return Gloss(token) ?? Person(token, Gender.Male);
            case "she" or "her" or "hers" or "herself":
                return Gloss(token) ?? Person(token, Gender.Female);
            case "they" or "them" or "their" when salience.QuoteStart < 0:
                return Recent(entity => entity.Type == EntityType.Group, GroupReach, subjectOnly: true);
            case "who":
                return Antecedent(token);
            case "it" when salience.QuoteStart < 0 && text.Has(token + 1, WordTraits.SpeechVerb):
                return Recent(IsBody, GroupReach, subjectOnly: true) ?? Recent(IsBody, GroupReach, subjectOnly: false);
            default:
                return null;
        }
    }

    private static bool IsBody(DraftEntity entity) => entity.Type is EntityType.Organization or EntityType.Outlet;

    /// <summary>"He (Varin) wants": the gloss says who.</summary>
    private int? Gloss(int token)
    {
        if (!text.IsMark(token + 1, '(') && !text.IsMark(token + 1, '['))
        {
            return null;
        }

        var key = NameKeys.Of(text.TextOf(Math.Min(token + 2, text.Count - 1)));
        foreach (var entity in entities)
        {
            if (entity.Type == EntityType.Person && (entity.Keys.Contains(key) || NameKeys.LastWord(entity.Key) == key))
            {
                return entity.Index;
            }
        }

        return null;
    }

    private int? Person(int token, Gender gender)
    {
        var isObject = text.TextOf(token) is "him" or "Him" || (text.TextOf(token) is "her" && (token + 1 >= text.Count || text.Has(token + 1, WordTraits.Function) || text.Tokens.Tokens[token + 1].Kind != TokenKind.Word));
        DraftEntity? best = null;
        var bestScore = double.MinValue;
        foreach (var (entity, standing) in salience.Latest(PersonReach))
        {
            if (entity.Type != EntityType.Person || (entity.Gender != Gender.Unknown && entity.Gender != gender)
                || (salience.QuoteStart >= 0 && standing.Quote != salience.QuoteStart))
            {
                continue;
            }

            var since = salience.Sentence - standing.Sentence;
            var score = (-6.0 * since) + standing.Weight + (entity.Gender == gender ? KnownGender : 0) + (standing.Quote >= 0 && salience.QuoteStart < 0 ? -6 : 0) + (entity.IsUnnamed ? -1 : 0) - ((token - standing.Token) * 0.01);
            if (score > bestScore)
            {
                (best, bestScore) = (entity, score);
            }
        }

        if (best is not null && isObject && salience.StandingOf(best) is var nearest && nearest.Sentence == salience.Sentence && nearest.Token >= salience.ClauseStart)
        {
            return null; // "He told him": somebody else, but who?
        }

        if (best is null && salience.QuoteStart >= 0)
        {
            best = SpokenOf(gender);
        }

        if (best is { Gender: Gender.Unknown })
        {
            best.Gender = gender;
        }

        return best?.Index;
    }

    /// <summary>Whom a quotation means by "he" before it has named anyone: the only one of that gender spoken of of late who is not its speaker.</summary>
    private DraftEntity? SpokenOf(Gender gender)
    {
        if (after.Quote != salience.QuoteStart)
        {
            after = (salience.QuoteStart, -1, false);
            (after.Speaker, after.IsPronoun) = SpeakerAfter();
        }

        DraftEntity? only = null;
        foreach (var (entity, standing) in salience.Latest(QuotedReach))
        {
            if (entity.Type != EntityType.Person || entity.IsUnnamed || entity.Gender != gender || standing.Quote >= 0)
            {
                continue;
            }

            var isSpeaker = after.Speaker >= 0 ? entity.Index == after.Speaker : entity.Index == salience.LastSpeaker;
            if (after.IsPronoun || isSpeaker)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = entity;
        }

        return only;
    }

    /// <summary>Who stands behind the quotation with a verb of saying: a name, or a pronoun.</summary>
    private (int Speaker, bool IsPronoun) SpeakerAfter()
    {
        var end = salience.QuoteStart + 1;
        while (end < text.Count && end < salience.QuoteStart + LongestQuotation && (text.Tokens.Tokens[end].Kind != TokenKind.QuotationMark || salience.IsApostrophe(end)))
        {
            end++;
        }

        for (var i = end + 1; i < text.Count && i < end + SpeakerReach && !text.IsMark(i, '.'); i++)
        {
            if (text.TextOf(i) is "he" or "she" or "He" or "She")
            {
                return (-1, true);
            }

            if (NameAt(i) is { } name)
            {
                return (name.Entity, false);
            }
        }

        return (-1, false);
    }

    private NamePiece? NameAt(int token)
    {
        var (low, high) = (0, names.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (names[middle].End <= token)
            {
                low = middle + 1;
            }
            else if (names[middle].SpanFirst > token)
            {
                high = middle - 1;
            }
            else
            {
                return names[middle];
            }
        }

        return null;
    }

    private int? Recent(Func<DraftEntity, bool> fits, int reach, bool subjectOnly)
    {
        foreach (var (entity, standing) in salience.Latest(reach))
        {
            if ((!subjectOnly || standing.IsFirst) && fits(entity))
            {
                return entity.Index;
            }
        }

        return null;
    }

    /// <summary>"Duarte, who": the person just named.</summary>
    private int? Antecedent(int token)
    {
        foreach (var (entity, standing) in salience.Latest(0))
        {
            if (token - standing.Token <= 5 && entity.Type is EntityType.Person && (text.IsMark(token - 1, ',') || standing.Token == token - 1))
            {
                return entity.Index;
            }
        }

        return null;
    }
}
