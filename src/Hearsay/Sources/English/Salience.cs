using Hearsay.Language;

namespace Hearsay.Sources.English;

/// <summary>Who is being spoken of at a place in the text: nearness, subject before object, outside quotations before inside.</summary>
internal sealed class Salience(MarkedText text, List<DraftEntity> entities)
{
    private const int MostLookedAt = 60; // entities of late, so that no text makes a pronoun dear

    private readonly Dictionary<int, Standing> standings = [];
    private readonly LinkedList<int> latest = [];
    private readonly Dictionary<int, LinkedListNode<int>> places = [];
    private int paragraph = -1;
    private bool hasPerson;

    private bool hasAny;

    /// <param name="Weight">More for a subject and for who speaks.</param>
    /// <param name="Quote">Token of the mark that opened the quotation in which the mention stands; -1 outside.</param>
    /// <param name="IsFirst">The first mentioned of its sentence.</param>
    internal readonly record struct Standing(int Sentence, int Token, double Weight, int Quote, bool IsFirst);

    /// <summary>Index; -1 before the first.</summary>
    public int Sentence { get; private set; } = -1;

    /// <summary>The first token of the clause.</summary>
    public int ClauseStart { get; private set; }

    /// <summary>Token of the mark that opened the quotation; -1 outside.</summary>
    public int QuoteStart { get; private set; } = -1;

    /// <summary>Who stood last beside a verb of saying, in the writer's words; -1 without one.</summary>
    public int LastSpeaker { get; private set; } = -1;

    public void Step(int token)
    {
        var sentences = text.Tokens.Sentences;
        while (Sentence + 1 < sentences.Length && (Sentence < 0 || token >= sentences[Sentence].EndToken))
        {
            ClauseStart = token;
            Sentence++;
            hasPerson = false;
            hasAny = false;
            if (sentences[Sentence].Paragraph != paragraph)
            {
                (paragraph, QuoteStart) = (sentences[Sentence].Paragraph, -1);
            }
        }

        if (EndsClause(token))
        {
            ClauseStart = token + 1;
        }

        if (text.Tokens.Tokens[token].Kind == TokenKind.QuotationMark && !IsApostrophe(token))
        {
            QuoteStart = QuoteStart < 0 ? token : -1;
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

    public int SentencesSince(DraftEntity entity) => standings.TryGetValue(entity.Index, out var standing) ? Sentence - standing.Sentence : int.MaxValue / 2;

    /// <summary>Of one that has been mentioned.</summary>
    public Standing StandingOf(DraftEntity entity) => standings[entity.Index];

    public bool OpensSentence(int token) => Sentence >= 0 && token == text.Tokens.Sentences[Sentence].FirstToken;

    /// <summary>The first who was named in the sentence before this one.</summary>
    public bool OpenedLastSentence(DraftEntity entity) => standings.TryGetValue(entity.Index, out var standing) && standing.IsFirst && standing.Sentence == Sentence - 1;

    public void Note(int index, int token, int end)
    {
        var entity = entities[index];
        entity.LastToken = token;
        var weight = 0.0;
        if (entity.Type == EntityType.Person)
        {
            weight += hasPerson ? 0 : 4;
            hasPerson |= QuoteStart < 0;
        }

        if (text.Has(end, WordTraits.SpeechVerb) || (text.Has(token - 1, WordTraits.SpeechVerb) && !text.Is(token - 1, "told") && !text.Is(token - 1, "tells") && !text.Is(token - 1, "asked")))
        {
            weight += 4;
            LastSpeaker = QuoteStart < 0 ? index : LastSpeaker;
        }

        // A later mention in one sentence does not take the subject's place from its holder.
        if (standings.TryGetValue(index, out var held) && held.Sentence == Sentence)
        {
            weight = Math.Max(weight, held.Weight);
        }

        var isFirst = !hasAny || (standings.TryGetValue(index, out held) && held.Sentence == Sentence && held.IsFirst);
        hasAny = true;
        standings[index] = new Standing(Sentence, token, weight, QuoteStart, isFirst);
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

    /// <summary>Those of the last sentences, the latest mentioned first; not more than <see cref="MostLookedAt"/>.</summary>
    public IEnumerable<(DraftEntity Entity, Standing Standing)> Latest(int reach)
    {
        var left = MostLookedAt;
        for (var node = latest.First; node is not null && left > 0; node = node.Next, left--)
        {
            var standing = standings[node.Value];
            if (Sentence - standing.Sentence > reach)
            {
                yield break;
            }

            yield return (entities[node.Value], standing);
        }
    }

    private bool EndsClause(int token) =>
        text.Tokens.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number)
        || text.TextOf(token) is "that" or "who" or "which" or "when" or "while" or "because" or "after" or "before" or "if" or "and" or "but" or "as" or "than" or "what" or "how" or "why" or "where";

    /// <summary>A mark that looks like an apostrophe opens no quotation.</summary>
    public bool IsApostrophe(int token) => text.Tokens.Text[text.Tokens.Tokens[token].Start] is '\'' or '’' or '‘';
}
