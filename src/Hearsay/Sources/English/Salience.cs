using Hearsay.Language;

namespace Hearsay.Sources.English;

/// <summary>Who is being spoken of at a place in the text, for pronouns: nearness, subject before object, outside quotations before inside.</summary>
internal sealed class Salience(MarkedText text, List<DraftEntity> entities)
{
    private const int PersonReach = 3; // sentences back in which a pronoun finds its person
    private const int GroupReach = 1;

    private readonly Dictionary<int, Standing> standings = [];
    private int sentence = -1;
    private int paragraph = -1;
    private int quoteStart = -1;
    private bool hasPerson;

    private bool hasAny;

    private readonly record struct Standing(int Sentence, int Token, double Weight, int Quote, bool IsFirst);

    public void Step(int token)
    {
        var sentences = text.Tokens.Sentences;
        while (sentence + 1 < sentences.Length && (sentence < 0 || token >= sentences[sentence].EndToken))
        {
            sentence++;
            hasPerson = false;
            hasAny = false;
            if (sentences[sentence].Paragraph != paragraph)
            {
                (paragraph, quoteStart) = (sentences[sentence].Paragraph, -1);
            }
        }

        if (text.Tokens.Tokens[token].Kind == TokenKind.QuotationMark && !QuotationIsApostrophe(token))
        {
            quoteStart = quoteStart < 0 ? token : -1;
        }
    }

    public int SentencesSince(DraftEntity entity) => standings.TryGetValue(entity.Index, out var standing) ? sentence - standing.Sentence : int.MaxValue / 2;

    public void Note(int index, int token, int end)
    {
        var entity = entities[index];
        entity.LastToken = token;
        var weight = 0.0;
        if (entity.Type == EntityType.Person)
        {
            weight += hasPerson ? 0 : 4;
            hasPerson |= quoteStart < 0;
        }

        if (text.Has(end, WordTraits.SpeechVerb) || (text.Has(token - 1, WordTraits.SpeechVerb) && !text.Is(token - 1, "told") && !text.Is(token - 1, "tells") && !text.Is(token - 1, "asked")))
        {
            weight += 4;
        }

        // A later mention in one sentence does not take the subject's place from its holder.
        if (standings.TryGetValue(index, out var held) && held.Sentence == sentence)
        {
            weight = Math.Max(weight, held.Weight);
        }

        var isFirst = !hasAny || (standings.TryGetValue(index, out held) && held.Sentence == sentence && held.IsFirst);
        hasAny = true;
        standings[index] = new Standing(sentence, token, weight, quoteStart, isFirst);
    }

    /// <summary>Who the pronoun at a token means; null when the token is none or it is not clear.</summary>
    public int? Pronoun(int token)
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
            case "they" or "them" or "their" when quoteStart < 0:
                return Recent(entity => entity.Type == EntityType.Group, GroupReach, subjectOnly: true);
            case "who":
                return Antecedent(token);
            case "it" when quoteStart < 0 && text.Has(token + 1, WordTraits.SpeechVerb):
                return Recent(entity => entity.Type is EntityType.Organization or EntityType.Outlet, GroupReach, subjectOnly: false);
            default:
                return null;
        }
    }

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
        DraftEntity? best = null;
        var bestScore = double.MinValue;
        foreach (var (index, standing) in standings)
        {
            var entity = entities[index];
            var since = sentence - standing.Sentence;
            if (entity.Type != EntityType.Person || since > PersonReach || (entity.Gender != Gender.Unknown && entity.Gender != gender) || (quoteStart >= 0 && standing.Quote != quoteStart))
            {
                continue;
            }

            var score = (-6.0 * since) + standing.Weight + (entity.Gender == gender ? 2 : 0) + (standing.Quote >= 0 && quoteStart < 0 ? -6 : 0) + (entity.IsUnnamed ? -1 : 0) - ((token - standing.Token) * 0.01);
            if (score > bestScore)
            {
                (best, bestScore) = (entity, score);
            }
        }

        if (best is { Gender: Gender.Unknown })
        {
            best.Gender = gender;
        }

        return best?.Index;
    }

    private int? Recent(Func<DraftEntity, bool> fits, int reach, bool subjectOnly)
    {
        var (best, bestToken) = ((int?)null, -1);
        foreach (var (index, standing) in standings)
        {
            if (sentence - standing.Sentence <= reach && standing.Token > bestToken && (!subjectOnly || standing.IsFirst) && fits(entities[index]))
            {
                (best, bestToken) = (index, standing.Token);
            }
        }

        return best;
    }

    /// <summary>"Duarte, who": the person just named.</summary>
    private int? Antecedent(int token)
    {
        foreach (var (index, standing) in standings)
        {
            if (standing.Sentence == sentence && token - standing.Token <= 5 && entities[index].Type is EntityType.Person && entities[index].LastToken == standing.Token
                && (text.IsMark(token - 1, ',') || standing.Token == token - 1))
            {
                return index;
            }
        }

        return null;
    }

    private bool QuotationIsApostrophe(int token) => text.Tokens.Text[text.Tokens.Tokens[token].Start] is '\'' or '’' or '‘';
}
