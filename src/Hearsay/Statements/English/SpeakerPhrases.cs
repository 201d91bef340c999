using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <param name="Party">The words that name the speaker, and the entity when they name one.</param>
internal readonly record struct Speaker(LocalParty Party, SourceBasis Basis);

/// <summary>Reads who speaks off the words before or after a reporting verb.</summary>
internal static class SpeakerPhrases
{
    private const int LongestNounPhrase = 10; // tokens of a speaker that names no entity
    private const int LongestTail = 6; // tokens from a determiner to the end of such a phrase
    private const int LongestPhrase = 40; // tokens between a subject with its appositions and the verb

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TimeNouns = new[]
    {
        "ago", "day", "days", "week", "weeks", "month", "months", "year", "years", "morning", "afternoon", "evening", "night", "time", "times",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The subject that ends before the verb; null when the verb has none of its own.</summary>
    /// <param name="text">The document.</param>
    /// <param name="verb">The verb's token.</param>
    /// <param name="first">The subject begins here at the earliest.</param>
    public static Speaker? Before(SpeechText text, int verb, int first)
    {
        first = Math.Max(first, verb - LongestPhrase);
        var k = verb - 1;
        while (k >= first && text.IsNarration(k) && (NarrationWords.IsAdverb(text.Word(k)) || NarrationWords.IsAuxiliary(text.Word(k))))
        {
            k--;
        }

        if (k < first || text.IsQuoted(k))
        {
            return null;
        }

        if (text.Word(k) is ")" or "]")
        {
            k = SkipBack(text, k, first, "(", "[");
        }
        else if (text.IsDash(k) && SkipBack(text, k, first, "–", "—", "--", "-") is var opening && opening >= first)
        {
            k = opening;
        }

        if (k < first)
        {
            return null;
        }

        var word = text.Word(k);
        if (NarrationWords.IsRelative(word) && k > first)
        {
            var antecedent = text.IsComma(k - 1) ? k - 2 : k - 1;
            return antecedent >= first && text.IsWord(antecedent) ? Ending(text, antecedent, first) : null;
        }

        if (NarrationWords.IsSubjectPronoun(word))
        {
            return Pronoun(text, k);
        }

        if (word is "and" or "but" && k > first)
        {
            return Coordinated(text, k, first);
        }

        return text.IsComma(k) ? BeforeApposition(text, k, first)
            : text.IsWord(k) && !NarrationWords.IsClauseWord(word) && !NarrationWords.IsPreposition(word) ? Ending(text, k, first)
            : null;
    }

    /// <summary>True when the subject of a verb is a relative pronoun: "Smith, who says he lost".</summary>
    public static bool IsRelative(SpeechText text, int verb, int first)
    {
        var k = verb - 1;
        while (k >= first && (NarrationWords.IsAdverb(text.Word(k)) || NarrationWords.IsAuxiliary(text.Word(k))))
        {
            k--;
        }

        return k > first && NarrationWords.IsRelative(text.Word(k));
    }

    /// <summary>The subject of the verb before "and": "I laughed and said".</summary>
    private static Speaker? Coordinated(SpeechText text, int conjunction, int first)
    {
        var start = conjunction;
        while (start > first && !text.IsQuoted(start - 1) && !(NarrationWords.IsClauseWord(text.Word(start - 1)) || text.Word(start - 1) is "," or ";" or ":" or "–" or "—"))
        {
            start--;
        }

        while (start < conjunction && NarrationWords.IsAdverb(text.Word(start)))
        {
            start++;
        }

        if (start >= conjunction - 1)
        {
            return null;
        }

        if (NarrationWords.IsSubjectPronoun(text.Word(start)))
        {
            return Pronoun(text, start);
        }

        return OpeningMention(text, start, conjunction) is { } party ? new Speaker(party, SourceBasis.Explicit) : null;
    }

    /// <summary>The mention that begins at a token.</summary>
    private static LocalParty? OpeningMention(SpeechText text, int start, int end)
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

    /// <summary>The phrase that begins at a token: after "said", "told", "according to", "by".</summary>
    public static LocalParty? After(SpeechText text, int start, int end)
    {
        while (start < end && NarrationWords.IsAdverb(text.Word(start)))
        {
            start++;
        }

        var last = PhraseEnd(text, start, Math.Min(end, start + LongestPhrase));
        if (last < start)
        {
            return null;
        }

        if (NarrationWords.IsSubjectPronoun(text.Word(start)) || text.Word(start) is "him" or "her" or "them" or "me" or "us")
        {
            return last == start || !NarrationWords.IsDeterminer(text.Word(start)) ? Pronoun(text, start).Party : Select(text, start, last);
        }

        if (!StartsPhrase(text, start))
        {
            return null;
        }

        var party = Select(text, start, last);
        return NameInApposition(text, last, end, party ?? default) ?? party;
    }

    /// <summary>The subject that a sentence opens with, after "On Monday," and the like; null when none is plain to see.</summary>
    public static LocalParty? Opening(SpeechText text, int first, int end)
    {
        end = Math.Min(end, first + LongestPhrase);
        var start = first;
        while (start < end && (IsIntroduction(text, start) || !StartsPhrase(text, start) || text.Tokens.Tokens[start].Kind == TokenKind.Number))
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
            : NounPhrase(text, first, last) is { } phrase ? new LocalParty(null, phrase)
            : null;
    }

    private static Speaker Pronoun(SpeechText text, int token)
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

    /// <summary>The noun phrase that ends at a token.</summary>
    private static Speaker? Ending(SpeechText text, int last, int first)
    {
        var start = last;
        while (start > first && !IsBoundary(text, start - 1, last))
        {
            start--;
        }

        // "the ministers of labour and health": a conjunction inside a mention is no boundary
        foreach (var mention in text.Context.Entities.In(text.Tokens.Tokens[start].Span))
        {
            start = Math.Max(first, Math.Min(start, text.Tokens.TokenAt(mention.Span.Start)));
            break;
        }

        while (start < last && (NarrationWords.IsClauseWord(text.Word(start)) || NarrationWords.IsAdverb(text.Word(start))))
        {
            start++;
        }

        return NarrationWords.IsSubjectPronoun(text.Word(last)) ? Pronoun(text, last)
            : Select(text, start, last, preferLast: true) is { } party ? new Speaker(party, SourceBasis.Explicit)
            : null;
    }

    /// <summary>A subject with commas after it: "Ines Duarte, the mayor of Orla, said"; "the mayor, Ines Duarte, said"; "Aas, who had left, said".</summary>
    private static Speaker? BeforeApposition(SpeechText text, int comma, int first)
    {
        var starts = new List<(int First, int Last)>();
        var last = comma - 1;
        for (var i = comma - 1; i >= first - 1; i--)
        {
            var isEdge = i < first || text.IsQuoted(i) || text.Word(i) is ";" or ":" or "." or "?" or "!";
            if (isEdge || text.IsComma(i))
            {
                if (last >= i + 1)
                {
                    starts.Add((i + 1, last));
                }

                last = i - 1;
                if (isEdge)
                {
                    break;
                }
            }
        }

        starts.Reverse();
        foreach (var (start, end) in starts)
        {
            if (IsIntroduction(text, start))
            {
                continue;
            }

            var head = start;
            while (head < end && NarrationWords.IsClauseWord(text.Word(head)))
            {
                head++;
            }

            var speaker = NarrationWords.IsSubjectPronoun(text.Word(end)) ? Pronoun(text, end)
                : After(text, head, end + 1) is { } phrase ? new Speaker(phrase, SourceBasis.Explicit)
                : Ending(text, end, start);
            return speaker is { } found && NameInApposition(text, end, comma + 1, found.Party) is { } name ? new Speaker(name, SourceBasis.Explicit) : speaker;
        }

        return null;
    }

    /// <summary>A person's name right after the phrase and its comma: "the mayor of Orla, Ines Duarte, said".</summary>
    private static LocalParty? NameInApposition(SpeechText text, int last, int end, LocalParty party)
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

    /// <summary>Last token of the phrase that begins at a token; before it when there is none.</summary>
    private static int PhraseEnd(SpeechText text, int start, int end)
    {
        var i = start;
        while (i < end && text.IsNarration(i) && !EndsPhrase(text, i, start))
        {
            i++;
        }

        return i - 1;
    }

    private static bool EndsPhrase(SpeechText text, int i, int start)
    {
        var word = text.Word(i);
        if (!text.IsWord(i))
        {
            return word is not ("-" or "&" or "/" or "'" or "’" or "\"" or "“" or "”") && !(word is "." && i + 1 < text.Count && char.IsLower(text.Word(i + 1)[0]));
        }

        return i > start
            && ((NarrationWords.IsPreposition(word) && word is not ("of" or "for" or "at"))
                || (NarrationWords.IsClauseWord(word) && word is not "and")
                || NarrationWords.IsRelative(word)
                || NarrationWords.IsSubjectPronoun(word)
                || (NarrationWords.IsDeterminer(word) && !NarrationWords.IsPreposition(text.Word(i - 1)) && word is not ("s" or "two" or "three" or "four" or "five" or "other"))
                || NarrationWords.IsAuxiliary(word) && word is not ("'s" or "’s")
                || (char.IsLower(word[0]) && NarrationWords.IsAdverb(word)));
    }

    private static bool StartsPhrase(SpeechText text, int start)
    {
        var word = text.Word(start);
        return text.IsWord(start)
            && !(NarrationWords.IsPreposition(word) && char.IsLower(word[0]))
            && !NarrationWords.IsClauseWord(word);
    }

    private static bool IsBoundary(SpeechText text, int i, int last)
    {
        if (text.IsQuoted(i))
        {
            return true;
        }

        var word = text.Word(i);
        return text.IsWord(i)
            ? NarrationWords.IsClauseWord(word) || NarrationWords.IsRelative(word) || NarrationWords.IsSubjectPronoun(word)
                || (NarrationWords.IsAuxiliary(word) && word is not ("'s" or "’s"))
                || (i < last && CueWords.IsSay(word))
            : word is not ("-" or "&" or "/" or "'" or "’" or "\"" or "“" or "”" or ".");
    }

    /// <summary>"On Monday", "Urging action", "When asked": what comes before the subject.</summary>
    private static bool IsIntroduction(SpeechText text, int start)
    {
        var word = text.Word(start);
        return NarrationWords.IsPreposition(word)
            || (NarrationWords.IsClauseWord(word) && word is not ("and" or "but" or "that" or "And" or "But"))
            || NarrationWords.IsAdverb(word)
            || word is "Asked" or "asked" or "According"
            || (word.Length > 4 && word.EndsWith("ing") && text.Context.Entities.In(text.Tokens.Tokens[start].Span).IsEmpty);
    }

    /// <summary>The noun phrase that a run of words ends with, when it is plainly one: "the harbour master", "two officials", "residents".</summary>
    private static TextSpan? NounPhrase(SpeechText text, int first, int last)
    {
        while (first < last && (!text.IsWord(first) || NarrationWords.IsAdverb(text.Word(first)) || NarrationWords.IsClauseWord(text.Word(first))))
        {
            first++;
        }

        if (TimeNouns.Contains(text.Word(last)))
        {
            return null; // "a couple of weeks ago"
        }

        if (last - first < LongestNounPhrase && BeginsNounPhrase(text, first))
        {
            if (!IsVerbal(text, first, last))
            {
                return text.Span(first, last);
            }
        }

        for (var i = last - 1; i > first && i > last - LongestTail && text.IsWord(i) && !NarrationWords.IsPreposition(text.Word(i)); i--)
        {
            if (text.Word(i) is "'s" or "’s")
            {
                return text.Span(i - 1, last);
            }

            if (NarrationWords.IsDeterminer(text.Word(i)))
            {
                return text.Span(i, last);
            }
        }

        var isPlural = text.IsWord(last) && text.Word(last) is [.., not 's', 's'] or "people" or "police" or "men" or "women" or "staff";
        return isPlural && !NarrationWords.IsAuxiliary(text.Word(last)) && char.IsLower(text.Word(last)[0]) ? text.Span(last, last) : null;
    }

    private static bool BeginsNounPhrase(SpeechText text, int token) =>
        text.IsWord(token)
        && (NarrationWords.IsDeterminer(text.Word(token)) || text.Tokens.Tokens[token].Kind == TokenKind.Number
            || (char.IsUpper(text.Word(token)[0]) && !NarrationWords.IsPreposition(text.Word(token))));

    /// <summary>A verb among the words: "The bias begins" is no speaker.</summary>
    private static bool IsVerbal(SpeechText text, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            // "the auction broke off", "the ferry violated rules", but not "the accused man", "a recently retired captain"
            var isPast = i > first + 1 && text.Word(i) is [.., 'e', 'd'] && char.IsLower(text.Word(i)[0]) && i < last && !NarrationWords.IsAdverb(text.Word(i - 1));
            if (isPast || NarrationWords.IsAuxiliary(text.Word(i)) && text.Word(i) is not ("'s" or "’s" or "will" or "can"))
            {
                return true;
            }
        }

        return false;
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
            && (endsAtVerb || text.Context.Entities.Entities[mention.Entity].Type != EntityType.Person);
    }

    /// <summary>Index before the nearest of the openings, searched back from a closing; below first when there is none.</summary>
    private static int SkipBack(SpeechText text, int close, int first, params ReadOnlySpan<string> openings)
    {
        for (var i = close - 1; i >= first; i--)
        {
            foreach (var opening in openings)
            {
                if (text.Tokens.Is(i, opening))
                {
                    return i - 1;
                }
            }
        }

        return first - 1;
    }
}
