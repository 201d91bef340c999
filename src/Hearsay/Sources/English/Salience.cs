using Hearsay.Language;

namespace Hearsay.Sources.English;

/// <summary>Who is being spoken of at a place in the text, for pronouns: nearness, subject before object, outside quotations before inside.</summary>
internal sealed class Salience(MarkedText text, List<NamePiece> names, List<DraftEntity> entities)
{
    private const int PersonReach = 3; // sentences back in which a pronoun finds its person
    private const double KnownGender = 4;
    private const int GroupReach = 1;
    private const int QuotedReach = 1;

    private const int MostLookedAt = 60; // entities of late, so that no text makes a pronoun dear
    private const int LongestQuotation = 400; // tokens in which the end of a quotation is looked for
    private const int SpeakerReach = 8; // tokens after a quotation in which its speaker is looked for

    private readonly Dictionary<int, Standing> standings = [];
    private readonly LinkedList<int> latest = [];
    private readonly Dictionary<int, LinkedListNode<int>> places = [];
    private int clause; // its first token
    private int speaker = -1; // who stood last beside a verb of saying, in the writer's words
    private (int Quote, int Speaker, bool IsPronoun) after = (-1, -1, false);
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
            clause = token;
            sentence++;
            hasPerson = false;
            hasAny = false;
            if (sentences[sentence].Paragraph != paragraph)
            {
                (paragraph, quoteStart) = (sentences[sentence].Paragraph, -1);
            }
        }

        if (EndsClause(token))
        {
            clause = token + 1;
        }

        if (text.Tokens.Tokens[token].Kind == TokenKind.QuotationMark && !QuotationIsApostrophe(token))
        {
            quoteStart = quoteStart < 0 ? token : -1;
        }
    }

    /// <summary>The latest mentioned, the last one first.</summary>
    public IEnumerable<DraftEntity> LatestOf(int count)
    {
        for (var node = latest.First; node is not null && count > 0; node = node.Next, count--)
        {
            yield return entities[node.Value];
        }
    }

    public int SentencesSince(DraftEntity entity) => standings.TryGetValue(entity.Index, out var standing) ? sentence - standing.Sentence : int.MaxValue / 2;

    public bool OpensSentence(int token) => sentence >= 0 && token == text.Tokens.Sentences[sentence].FirstToken;

    /// <summary>The first who was named in the sentence before this one.</summary>
    public bool OpenedLastSentence(DraftEntity entity) => standings.TryGetValue(entity.Index, out var standing) && standing.IsFirst && standing.Sentence == sentence - 1;

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
            speaker = quoteStart < 0 ? index : speaker;
        }

        // A later mention in one sentence does not take the subject's place from its holder.
        if (standings.TryGetValue(index, out var held) && held.Sentence == sentence)
        {
            weight = Math.Max(weight, held.Weight);
        }

        var isFirst = !hasAny || (standings.TryGetValue(index, out held) && held.Sentence == sentence && held.IsFirst);
        hasAny = true;
        standings[index] = new Standing(sentence, token, weight, quoteStart, isFirst);
        if (places.TryGetValue(index, out var place))
        {
            latest.Remove(place);
            latest.AddFirst(place);
        }
        else
        {
            places[index] = latest.AddFirst(index);
        }
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
        foreach (var (entity, standing) in Latest(PersonReach))
        {
            if (entity.Type != EntityType.Person || (entity.Gender != Gender.Unknown && entity.Gender != gender)
                || (quoteStart >= 0 && standing.Quote != quoteStart))
            {
                continue;
            }

            var since = sentence - standing.Sentence;
            var score = (-6.0 * since) + standing.Weight + (entity.Gender == gender ? KnownGender : 0) + (standing.Quote >= 0 && quoteStart < 0 ? -6 : 0) + (entity.IsUnnamed ? -1 : 0) - ((token - standing.Token) * 0.01);
            if (score > bestScore)
            {
                (best, bestScore) = (entity, score);
            }
        }

        if (best is not null && isObject && standings[best.Index] is var nearest && nearest.Sentence == sentence && nearest.Token >= clause)
        {
            return null; // "He told him": somebody else, but who?
        }

        if (best is null && quoteStart >= 0)
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
        if (after.Quote != quoteStart)
        {
            after = (quoteStart, -1, false);
            (after.Speaker, after.IsPronoun) = SpeakerAfter();
        }

        DraftEntity? only = null;
        foreach (var (entity, standing) in Latest(QuotedReach))
        {
            if (entity.Type != EntityType.Person || entity.IsUnnamed || entity.Gender != gender || standing.Quote >= 0)
            {
                continue;
            }

            var isSpeaker = after.Speaker >= 0 ? entity.Index == after.Speaker : entity.Index == speaker;
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
        var end = quoteStart + 1;
        while (end < text.Count && end < quoteStart + LongestQuotation && (text.Tokens.Tokens[end].Kind != TokenKind.QuotationMark || QuotationIsApostrophe(end)))
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
        foreach (var (entity, standing) in Latest(reach))
        {
            if ((!subjectOnly || standing.IsFirst) && fits(entity))
            {
                return entity.Index;
            }
        }

        return null;
    }

    /// <summary>Those of the last sentences, the latest mentioned first; not more than <see cref="MostLookedAt"/>.</summary>
    private IEnumerable<(DraftEntity Entity, Standing Standing)> Latest(int reach)
    {
        var left = MostLookedAt;
        for (var node = latest.First; node is not null && left > 0; node = node.Next, left--)
        {
            var standing = standings[node.Value];
            if (sentence - standing.Sentence > reach)
            {
                yield break;
            }

            yield return (entities[node.Value], standing);
        }
    }

    private bool EndsClause(int token) =>
        text.Tokens.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number)
        || text.TextOf(token) is "that" or "who" or "which" or "when" or "while" or "because" or "after" or "before" or "if" or "and" or "but" or "as" or "than" or "what" or "how" or "why" or "where";

    /// <summary>"Duarte, who": the person just named.</summary>
    private int? Antecedent(int token)
    {
        foreach (var (entity, standing) in Latest(0))
        {
            if (token - standing.Token <= 5 && entity.Type is EntityType.Person && (text.IsMark(token - 1, ',') || standing.Token == token - 1))
            {
                return entity.Index;
            }
        }

        return null;
    }

    private bool QuotationIsApostrophe(int token) => text.Tokens.Text[text.Tokens.Tokens[token].Start] is '\'' or '’' or '‘';
}
