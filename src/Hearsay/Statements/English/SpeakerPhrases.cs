using Hearsay.Language;
using Hearsay.Sources;

namespace Hearsay.Statements.English;

/// <param name="Party">The words that name the speaker, and the entity when they name one.</param>
internal readonly record struct Speaker(LocalParty Party, SourceBasis Basis);

/// <summary>Reads who speaks off the words after a reporting verb, or off a run of words.</summary>
internal static class SpeakerPhrases
{
    public const int Longest = 40; // tokens of a speaker with his appositions

    /// <summary>The phrase that begins at a token: after "said", "told", "according to", "by".</summary>
    public static LocalParty? After(SpeechText text, int start, int end)
    {
        while (start < end && NarrationWords.IsAdverb(text.Word(start)))
        {
            start++;
        }

        var last = PhraseEdges.PhraseEnd(text, start, Math.Min(end, start + Longest));
        if (last < start)
        {
            return null;
        }

        if (NarrationWords.IsSubjectPronoun(text.Word(start)) || text.Word(start) is "him" or "her" or "them" or "me" or "us")
        {
            return last == start || !NarrationWords.IsDeterminer(text.Word(start)) ? Pronoun(text, start).Party : Select(text, start, last);
        }

        if (!PhraseEdges.StartsPhrase(text, start))
        {
            return null;
        }

        var party = Select(text, start, last);
        return NameInApposition(text, last, end, party ?? default) ?? party;
    }

    /// <summary>The subject that a sentence opens with, after "On Monday," and the like; null when none is plain to see.</summary>
    public static LocalParty? Opening(SpeechText text, int first, int end)
    {
        end = Math.Min(end, first + Longest);
        var start = first;
        while (start < end && (PhraseEdges.IsIntroduction(text, start) || !PhraseEdges.StartsPhrase(text, start) || text.Tokens.Tokens[start].Kind == TokenKind.Number))
        {
            while (start < end && !text.IsComma(start))
            {
                start++;
            }

            start++;
        }

        if (start >= end || text.IsQuoted(start))
        {
            return null;
        }

        return OpeningMention(text, start, end) ?? After(text, start, end);
    }

    /// <summary>The person or body that a run of words names.</summary>
    public static LocalParty? Select(SpeechText text, int first, int last, bool preferLast = false)
    {
        var span = text.Span(first, last);
        var mentions = text.Context.Entities.In(span);
        var bestRank = int.MaxValue;
        Mention? best = null;
        foreach (var mention in mentions)
        {
            if (mention.Kind == MentionKind.Pronoun || IsPossessor(text, mention, last))
            {
                continue;
            }

            var type = text.Context.Entities.Entities[mention.Entity].Type;
            var start = Math.Max(first, text.Tokens.TokenAt(mention.Span.Start));
            var isModifier = start - 1 > first && NarrationWords.IsPreposition(text.Word(start - 1));
            var isLast = mention.Span.End >= span.End;
            var rank = isModifier || IsBeforeNoun(text, mention, last, preferLast) ? 5
                : type == EntityType.Person && mention.Kind == MentionKind.Name ? 0
                : isLast && type is not EntityType.Place and not EntityType.Event ? 1
                : type is EntityType.Person or EntityType.Organization or EntityType.Group or EntityType.Outlet ? 2
                : isLast ? 3
                : 4;
            if (rank < bestRank || (rank == bestRank && isLast && rank == 0 && preferLast))
            {
                (best, bestRank) = (mention, rank);
            }
        }

        return best is { } found && bestRank < 4 ? new LocalParty(found.Entity, found.Span)
            : SpeakerNouns.NounPhrase(text, first, last) is { } phrase ? new LocalParty(null, phrase)
            : null;
    }

    /// <summary>The mention that begins at a token.</summary>
    public static LocalParty? OpeningMention(SpeechText text, int start, int end)
    {
        foreach (var mention in text.Context.Entities.In(text.Tokens.Tokens[start].Span))
        {
            if (mention.Kind != MentionKind.Pronoun && !IsPossessor(text, mention, end))
            {
                return new LocalParty(mention.Entity, mention.Span);
            }
        }

        return null;
    }

    public static Speaker Pronoun(SpeechText text, int token)
    {
        var span = text.Tokens.Tokens[token].Span;
        foreach (var mention in text.Context.Entities.In(span))
        {
            if (mention.Kind == MentionKind.Pronoun)
            {
                return new Speaker(new LocalParty(mention.Entity, span), SourceBasis.Pronoun);
            }
        }

        return new Speaker(new LocalParty(null, span), SourceBasis.Pronoun);
    }

    /// <summary>A person's name right after the phrase and its comma: "the mayor of Orla, Ines Duarte, said".</summary>
    public static LocalParty? NameInApposition(SpeechText text, int last, int end, LocalParty party)
    {
        if (party.Entity is { } entity && text.Context.Entities.Entities[entity].Type == EntityType.Person && !IsNominal(text, party))
        {
            return null;
        }

        if (last + 2 >= end || !text.IsComma(last + 1) || !text.IsNarration(last + 2) || !char.IsUpper(text.Word(last + 2)[0]))
        {
            return null;
        }

        foreach (var mention in text.Context.Entities.In(text.Tokens.Tokens[last + 2].Span))
        {
            var after = text.Tokens.TokenAt(mention.Span.End);
            return mention.Kind == MentionKind.Name
                && text.Context.Entities.Entities[mention.Entity].Type == EntityType.Person
                && (after >= text.Count || !text.IsWord(after))
                ? new LocalParty(mention.Entity, mention.Span)
                : null;
        }

        return null;
    }

    private static bool IsNominal(SpeechText text, LocalParty party)
    {
        foreach (var mention in text.Context.Entities.In(party.Span!.Value))
        {
            return mention.Kind == MentionKind.Nominal;
        }

        return false;
    }

    /// <summary>"Smith's lawyer": the mention only says whose.</summary>
    private static bool IsPossessor(SpeechText text, Mention mention, int last)
    {
        var after = text.Tokens.TokenAt(mention.Span.End);
        var ending = text.Tokens.TokenAt(Math.Max(0, mention.Span.End - 1));
        return (after <= last && text.Word(after) is "'s" or "’s" or "'" or "’") || (ending < last && text.Word(ending) is "'s" or "’s");
    }

    /// <summary>"the Orla Ferries spokesman": the name belongs to the noun after it.</summary>
    private static bool IsBeforeNoun(SpeechText text, Mention mention, int last, bool endsAtVerb)
    {
        var after = text.Tokens.TokenAt(mention.Span.End);
        return after <= last
            && text.IsWord(after)
            && char.IsLower(text.Word(after)[0])
            && !NarrationWords.IsPreposition(text.Word(after))
            && !NarrationWords.IsClauseWord(text.Word(after))
            && text.Word(after) is not ("'s" or "’s")
            && (endsAtVerb || text.Context.Entities.Entities[mention.Entity].Type != EntityType.Person
                || text.Context.Entities.In(text.Tokens.Tokens[after].Span) is [{ Kind: MentionKind.Nominal } noun, ..] && text.Context.Entities.Entities[noun.Entity].Type == EntityType.Group); // "the Duarte family"
    }
}
