using System.Collections.Immutable;
using Hearsay.Language.English;
using Hearsay.Sources;
using Hearsay.Statements.English;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>Finds for every quotation of speech the statement that it makes: cue, speaker, addressee.</summary>
internal static class DirectSpeech
{
    private const int LongestLabel = 6; // tokens of a name that stands for "X said"
    private const int SentencesBack = 4; // how far before a quotation without a cue its speaker is looked for
    private const int LongestTerm = 7; // tokens of a term with its marks
    private const int LongestFragment = 2; // words that may be a mere term: they need a verb near them
    private const int FragmentReach = 20; // tokens to that verb
    private const int ShortestWithoutCue = 4; // words: fewer, with nobody said to speak, are a term
    private const int ShortestOfNobody = 6; // the same, when nobody spoke before either

    public static ImmutableArray<Attribution> Find(StatementContext context)
    {
        var text = new SpeechText(context);
        var spoken = new List<Spoken>();
        var termEnd = -1;
        foreach (var quotation in context.Quotations)
        {
            if (quotation.Kind != QuotationKind.Speech || quotation.Depth > 0)
            {
                continue;
            }

            if (IsNamed(text, quotation, termEnd))
            {
                termEnd = text.Tokens.TokenAt(quotation.WithMarks.End);
            }
            else if (Read(text, quotation, spoken) is { } found)
            {
                spoken.Add(found);
            }
        }

        Backfill(spoken);
        return Statements(spoken);
    }

    /// <summary>'sold as "sea salt", "white gold" and "bath salt"': what a thing goes by, and the list of such words.</summary>
    /// <param name="termEnd">The token after the last such term, or -1.</param>
    private static bool IsNamed(SpeechText text, Quotation quotation, int termEnd)
    {
        var first = text.Tokens.TokenAt(quotation.WithMarks.Start);
        var after = text.Tokens.TokenAt(quotation.WithMarks.End);
        if (after - first > LongestTerm)
        {
            return false;
        }

        if (first > 1 && text.Tokens.Is(first - 1, "as")
            && text.Word(first - 2) is "known" or "sold" or "marketed" or "billed" or "advertised" or "traded" or "styled")
        {
            return true;
        }

        var i = first - 1;
        while (termEnd > 0 && i >= termEnd && (text.IsComma(i) || text.Word(i) is "and" or "or"))
        {
            i--;
        }

        return termEnd > 0 && i == termEnd - 1 && first > termEnd;
    }

    /// <summary>The quotation with what the words around it tell; null for a term that nobody is said to have spoken.</summary>
    private static Spoken? Read(SpeechText text, Quotation quotation, List<Spoken> earlier)
    {
        var place = Place.Of(text, quotation);
        var previous = earlier.Count > 0 ? earlier[^1] : null;
        var inSentence = previous is not null && previous.Place.After > place.SentenceStart && previous.Place.Paragraph == place.Paragraph;
        if (quotation.ContinuesPrevious && previous is not null)
        {
            return CueSearch.After(text, place.After, place.NarrationEnd) is { } own
                ? new Spoken(quotation, place, own, own.Source, own.Basis)
                : new Spoken(quotation, place, null, previous.Source, previous.Source is null ? SourceBasis.Unknown : SourceBasis.CarriedOver);
        }

        if (inSentence && previous!.Cue is { } between && between.Verb >= previous.Place.After && between.Verb < place.First
            && CueSearch.Before(text, place.First, place.After, between.Verb + 1) is null)
        {
            var goesOn = char.IsLower(text.Tokens.Text[quotation.Inner.Start]) || text.IsComma(place.First - 1);
            return new Spoken(quotation, place, goesOn ? between : null, previous.Source, SourceBasis.CarriedOver) { Joins = goesOn };
        }

        var cue = Cue(text, quotation, place);
        var isFragment = place.First != place.SentenceStart && WordsIn(text, place) <= LongestFragment;
        if (cue is not null && !(isFragment && Math.Abs(place.First - cue.Verb) > FragmentReach))
        {
            return new Spoken(quotation, place, cue, cue.Source, cue.Basis);
        }

        if (Label(text, place) is { } label)
        {
            return new Spoken(quotation, place, null, label, SourceBasis.Explicit);
        }

        if (LabelInside(text, quotation, place) is { } inside)
        {
            return inside;
        }

        var carried = Carried(text, place, earlier, isFragment ? 1 : SentencesBack);
        var isTerm = place.First != place.SentenceStart
            && WordsIn(text, place) < (carried?.Source is null && char.IsLower(text.Tokens.Text[quotation.Inner.Start]) ? ShortestOfNobody : ShortestWithoutCue);
        return isTerm && !(carried?.Source is not null && (previous is null || previous.Place.Paragraph == place.Paragraph) && WordsIn(text, place) > 1) ? null
            : carried is null ? new Spoken(quotation, place, null, null, SourceBasis.Unknown)
            : carried with { Quotation = quotation, Place = place };
    }

    private static int WordsIn(SpeechText text, Place place)
    {
        var words = 0;
        for (var i = place.First; i < place.After; i++)
        {
            words += text.IsWord(i) ? 1 : 0;
        }

        return words;
    }

    private static FoundCue? Cue(SpeechText text, Quotation quotation, Place place)
    {
        var before = place.First > place.SentenceStart ? CueSearch.Before(text, place.First, place.After, place.SentenceStart)
            : place.IntroductionStart >= 0 ? CueSearch.Before(text, place.First, place.After, place.IntroductionStart)
            : null;
        if (before is { Source: not null } && place.IsIntroduced(text, before))
        {
            return before;
        }

        var after = place.MayBeFollowedByCue(text, quotation) ? CueSearch.After(text, place.After, place.NarrationEnd) : null;
        if (before is { Source: null } && before.Verb == place.SentenceStart && after is not null && place.IsIntroduced(text, before))
        {
            return before with { Source = after.Source, Basis = after.Basis }; // 'Calling it a "disgrace," Aas said: "No boat sails."'
        }

        return after ?? before ?? (place.First > place.SentenceStart && place.After < place.SentenceEnd ? CueSearch.Tail(text, place.After, place.NarrationEnd) : null);
    }

    /// <summary>'Duarte: "No boat sails."'; '"No boat sails." — Ines Duarte'; 'Duarte was blunt: "No boat sails."'</summary>
    private static LocalParty? Label(SpeechText text, Place place)
    {
        if (place.After + 1 < place.NarrationEnd && text.IsDash(place.After)
            && (NameUntil(text, place.After + 1, place.NarrationEnd) ?? Signature(text, place)) is { } signed)
        {
            return signed;
        }

        var start = place.IntroductionStart >= 0 ? place.IntroductionStart : place.SentenceStart;
        var colon = place.First - 1;
        if (colon <= start || !text.Tokens.Is(colon, ":"))
        {
            return null;
        }

        if (NameUntil(text, start, colon) is { } label)
        {
            return label;
        }

        var opening = SpeakerPhrases.Opening(text, start, colon);
        return opening?.Entity is { } entity && text.Context.Entities.Entities[entity].Type is not (EntityType.Place or EntityType.Event or EntityType.Other) ? opening : null;
    }

    /// <summary>'— Ines Duarte, in a letter, May 3': a person's name right after the dash of a quotation that stands by itself.</summary>
    private static LocalParty? Signature(SpeechText text, Place place)
    {
        var party = place.First == place.SentenceStart && char.IsUpper(text.Word(place.After + 1)[0])
            ? SpeakerPhrases.After(text, place.After + 1, place.NarrationEnd)
            : null;
        return party?.Entity is { } entity && text.Context.Entities.Entities[entity].Type == EntityType.Person ? party : null;
    }

    /// <summary>A stretch that is a name and nothing more.</summary>
    private static LocalParty? NameUntil(SpeechText text, int start, int end)
    {
        while (end > start && !text.IsWord(end - 1))
        {
            end--;
        }

        if (end <= start || end - start > LongestLabel)
        {
            return null;
        }

        for (var i = start; i < end; i++)
        {
            if (text.IsWord(i) ? !char.IsUpper(text.Word(i)[0]) && !WordForms.IsFunctionWord(text.Word(i)) : text.Word(i) is not ("." or "-" or "'" or "’"))
            {
                return null;
            }
        }

        return SpeakerPhrases.Select(text, start, end - 1);
    }

    /// <summary>A transcript: "DUARTE: No boat sails."</summary>
    private static Spoken? LabelInside(SpeechText text, Quotation quotation, Place place)
    {
        var tokens = text.Tokens;
        var first = tokens.TokenAt(quotation.Inner.Start);
        var colon = first;
        while (colon < place.After && colon - first < LongestLabel && text.IsWord(colon) && text.Word(colon).IndexOfAnyInRange('a', 'z') < 0)
        {
            colon++;
        }

        if (colon == first || colon + 1 >= place.After || !tokens.Is(colon, ":"))
        {
            return null;
        }

        var said = new TextSpan(tokens.Tokens[colon].End, quotation.Inner.End).Trim(tokens.Text);
        return said.IsEmpty ? null
            : new Spoken(quotation with { Inner = said }, place, null, SpeakerPhrases.Select(text, first, colon - 1), SourceBasis.Explicit);
    }

    /// <summary>Who was speaking in the sentences before, as far back as the paragraph before this one.</summary>
    private static Spoken? Carried(SpeechText text, Place place, List<Spoken> earlier, int sentencesBack)
    {
        var previous = earlier.Count > 0 ? earlier[^1] : null;
        if (previous is not null && previous.Place.After > place.SentenceStart)
        {
            return Carry(previous);
        }

        var isOpening = place.First == place.SentenceStart && place.SentenceStart > 0 && text.ParagraphOf(place.SentenceStart - 1) != place.Paragraph;
        var paragraph = isOpening ? place.Paragraph - 1 : place.Paragraph;
        var end = place.SentenceStart;
        for (var sentences = 0; end > 0 && sentences < sentencesBack && text.ParagraphOf(end - 1) == paragraph; sentences++)
        {
            var start = text.SentenceStart(end - 1);
            if (previous is not null && previous.Place.After > start)
            {
                return Carry(previous);
            }

            if (CueSearch.LastIn(text, start, end) is { } cue)
            {
                return new Spoken(default, place, null, cue.Source, SourceBasis.CarriedOver);
            }

            end = start;
        }

        return null;

        Spoken Carry(Spoken spoken) => spoken with
        {
            Cue = null,
            Basis = spoken.Source is null ? SourceBasis.Unknown : SourceBasis.CarriedOver,
            Joins = false,
        };
    }

    /// <summary>A quotation over paragraphs may name its speaker only at the end.</summary>
    private static void Backfill(List<Spoken> spoken)
    {
        for (var i = spoken.Count - 1; i > 0; i--)
        {
            if (spoken[i].Quotation.ContinuesPrevious && spoken[i - 1].Source is null)
            {
                spoken[i - 1] = spoken[i - 1] with { Source = spoken[i].Source, Basis = spoken[i].Source is null ? SourceBasis.Unknown : SourceBasis.CarriedOver };
            }
        }
    }

    private static ImmutableArray<Attribution> Statements(List<Spoken> spoken)
    {
        var statements = ImmutableArray.CreateBuilder<Attribution>(spoken.Count);
        foreach (var quotation in spoken)
        {
            if (quotation.Joins && statements.Count > 0)
            {
                ImmutableArray<TextSpan> content = [.. statements[^1].Content, quotation.Quotation.Inner];
                statements[^1] = statements[^1] with { Content = content, Quoted = content };
                continue;
            }

            statements.Add(new Attribution
            {
                Form = StatementForm.Direct,
                Act = quotation.Cue?.Act ?? StatementAct.Say,
                Content = [quotation.Quotation.Inner],
                Quoted = [quotation.Quotation.Inner],
                Cue = quotation.Cue?.Span,
                Source = quotation.Source,
                SourceBasis = quotation.Basis,
                Addressee = quotation.Addressee,
            });
        }

        return statements.ToImmutable();
    }

    /// <summary>A quotation with what the words around it tell.</summary>
    private sealed record Spoken(Quotation Quotation, Place Place, FoundCue? Cue, LocalParty? Source, SourceBasis Basis)
    {
        /// <summary>Nobody is told by himself: "officials told them" does not mean the officials.</summary>
        public LocalParty? Addressee { get; init; } =
            Cue?.Addressee is { Entity: not null } told && told.Entity == Source?.Entity ? told with { Entity = null } : Cue?.Addressee;

        /// <summary>It goes on with the sentence of the quotation before it: "A," he said, "B".</summary>
        public bool Joins { get; init; }
    }

    /// <summary>Where a quotation stands, in tokens.</summary>
    /// <param name="First">Its first token.</param>
    /// <param name="After">The token after it.</param>
    /// <param name="SentenceEnd">Index after the last token of the sentence that it ends in.</param>
    /// <param name="NarrationEnd">The words after it that may report it end here: the next quotation or the sentence's end.</param>
    /// <param name="IntroductionStart">The sentence of the paragraph before begins here and ends with a colon; else -1.</param>
    private sealed record Place(int First, int After, int SentenceStart, int SentenceEnd, int NarrationEnd, int Paragraph, int IntroductionStart)
    {
        public static Place Of(SpeechText text, Quotation quotation)
        {
            var tokens = text.Tokens;
            var first = tokens.TokenAt(quotation.WithMarks.Start);
            var after = tokens.TokenAt(quotation.WithMarks.End);
            var start = text.SentenceStart(first);
            var end = text.SentenceEnd(Math.Max(first, after - 1));
            var paragraph = text.ParagraphOf(first);
            var narrationEnd = end;
            if (after == end && after < text.Count && text.ParagraphOf(after) == text.ParagraphOf(after - 1))
            {
                narrationEnd = text.SentenceEnd(after); // '"Why now?" Aas asked.' may be taken for two sentences
            }

            for (var i = after; i < narrationEnd; i++)
            {
                if (text.IsQuoted(i))
                {
                    narrationEnd = i;
                }
            }

            var introduction = first == start && start > 0 && tokens.Is(start - 1, ":") ? text.SentenceStart(start - 1) : -1;
            return new Place(first, after, start, end, narrationEnd, paragraph, introduction);
        }

        /// <summary>The verb introduces it at once: 'X said: "', 'X told Y, "', 'X called it a "'.</summary>
        public bool IsIntroduced(SpeechText text, FoundCue cue)
        {
            var gap = First - text.Tokens.TokenAt(cue.Span.End);
            return IntroductionStart >= 0 || IsGrammarOnly(text, First - gap) || (gap <= 12 && (text.IsComma(First - 1) || text.Tokens.Is(First - 1, ":") || (gap == 1 && text.Tokens.Is(First - 1, "that"))));
        }

        /// <summary>Only grammar stands between: 'called it a "', 'said he had "'.</summary>
        private bool IsGrammarOnly(SpeechText text, int start)
        {
            var i = start;
            while (i < First && text.IsWord(i) && WordForms.IsFunctionWord(text.Word(i)))
            {
                i++;
            }

            return i == First;
        }

        /// <summary>A comma, a question or an exclamation ends it, or it breaks off: a reporting phrase may follow.</summary>
        public bool MayBeFollowedByCue(SpeechText text, Quotation quotation)
        {
            if (After >= text.Count || After >= NarrationEnd)
            {
                return false;
            }

            var words = quotation.Inner.In(text.Tokens.Text).TrimEnd("’'”\"»›");
            var last = words.IsEmpty ? '"' : words[^1];
            return last is ',' or '?' or '!' or '…' or '-' or '–' or '—'
                || text.IsComma(After) || text.IsDash(After)
                || (last == '.' && char.IsLower(text.Word(After)[0]))
                || (quotation.WithMarks.End == quotation.Inner.End && First == SentenceStart);
        }
    }
}
