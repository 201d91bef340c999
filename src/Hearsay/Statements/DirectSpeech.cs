using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Statements.English;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>Finds for every quotation of speech the statement that it makes: cue, speaker, addressee.</summary>
internal static class DirectSpeech
{
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

        if (first > 1 && SpeechWords.IsNamingAs(text.Word(first - 2), text.Word(first - 1)))
        {
            return true;
        }

        var i = first - 1;
        while (termEnd > 0 && i >= termEnd && (text.IsComma(i) || NarrationWords.IsListLink(text.Word(i))))
        {
            i--;
        }

        return termEnd > 0 && i == termEnd - 1 && first > termEnd;
    }

    /// <summary>The quotation with what the words around it tell; null for a term that nobody is said to have spoken.</summary>
    private static Spoken? Read(SpeechText text, Quotation quotation, List<Spoken> earlier)
    {
        var place = QuotationPlace.Of(text, quotation);
        var previous = earlier.Count > 0 ? earlier[^1] : null;
        var inSentence = previous is not null && previous.Place.After > place.SentenceStart && previous.Place.Paragraph == place.Paragraph;
        if (SpeechLabels.Inside(text, quotation, place) is var (labelled, said))
        {
            return new Spoken(quotation with { Inner = said }, place, null, labelled, SourceBasis.Explicit);
        }

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

        if (SpeechLabels.Beside(text, place) is { } label)
        {
            return new Spoken(quotation, place, null, label, SourceBasis.Explicit);
        }

        var carried = Carried(text, place, earlier, isFragment ? 1 : SentencesBack);
        var isTerm = place.First != place.SentenceStart
            && WordsIn(text, place) < (carried?.Source is null && char.IsLower(text.Tokens.Text[quotation.Inner.Start]) ? ShortestOfNobody : ShortestWithoutCue);
        return isTerm && !(carried?.Source is not null && (previous is null || previous.Place.Paragraph == place.Paragraph) && WordsIn(text, place) > 1) ? null
            : carried is not null && previous is not null && ContinuesAfterCue(text, place, previous) ? carried with { Quotation = quotation, Place = place, GoesOnFrom = previous.Cue?.Span ?? previous.GoesOnFrom }
            : carried is null ? new Spoken(quotation, place, null, null, SourceBasis.Unknown)
            : carried with { Quotation = quotation, Place = place };
    }

    /// <summary>'"No boat sails," Aas said. "Not one."': nothing but the reporting phrase of the quotation before stands between the two.</summary>
    private static bool ContinuesAfterCue(SpeechText text, QuotationPlace place, Spoken previous)
    {
        var afterCue = previous.Cue is { } cue && cue.Verb >= previous.Place.After ? cue.Verb + 1 : previous.Place.After;
        return previous.Place.Paragraph == place.Paragraph
            && place.First == place.SentenceStart
            && text.SentenceStart(place.First - 1) < afterCue
            && !CueSearch.IsAnyIn(text, afterCue, place.First)
            && (place.After >= place.SentenceEnd || !CueSearch.IsAnyIn(text, place.After, place.SentenceEnd));
    }

    private static int WordsIn(SpeechText text, QuotationPlace place)
    {
        var words = 0;
        for (var i = place.First; i < place.After; i++)
        {
            words += text.IsWord(i) ? 1 : 0;
        }

        return words;
    }

    private static FoundCue? Cue(SpeechText text, Quotation quotation, QuotationPlace place)
    {
        var before = place.First > place.SentenceStart ? CueSearch.Before(text, place.First, place.After, place.SentenceStart)
            : place.IntroductionStart >= 0 ? CueSearch.Before(text, place.First, place.After, place.IntroductionStart)
            : null;
        if (before is { Source: not null } && place.IsIntroduced(text, before))
        {
            return before;
        }

        var after = place.MayBeFollowedByCue(text, quotation) && !place.IsFollowedByIntroduction(text, quotation) ? CueSearch.After(text, place.After, place.NarrationEnd) : null;
        if (before is { Source: null } && before.Verb == place.SentenceStart && after is not null && place.IsIntroduced(text, before))
        {
            return before with { Source = after.Source, Basis = after.Basis }; // 'Calling it a "disgrace," Aas said: "No boat sails."'
        }

        if (after is null && before is not { Source: not null })
        {
            after = (place.MayBeFollowedByCue(text, quotation) && !place.IsFollowedByIntroduction(text, quotation) ? TreeCues.After(text, place.After, place.NarrationEnd) : null)
                ?? (place.First > place.SentenceStart ? TreeCues.Before(text, place.First, place.After, place.SentenceStart) : null);
        }

        return after ?? before ?? (place.First > place.SentenceStart && place.After < place.SentenceEnd ? CueSearch.Tail(text, place.After, place.NarrationEnd) : null);
    }

    /// <summary>Who was speaking in the sentences before, as far back as the paragraph before this one; over paragraphs of one sentence who was last quoted.</summary>
    private static Spoken? Carried(SpeechText text, QuotationPlace place, List<Spoken> earlier, int sentencesBack)
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
            var isFar = paragraph < place.Paragraph - 1;
            if (previous is not null && previous.Place.After > start)
            {
                return isFar && NamesAnother(text, previous, place) ? null : Carry(previous) with { IsFar = isFar };
            }

            if (CueSearch.LastIn(text, start, end) is { } cue)
            {
                return isFar ? null : new Spoken(default, place, null, cue.Source, SourceBasis.CarriedOver);
            }

            paragraph -= isOpening && start > 0 && text.ParagraphOf(start - 1) < paragraph ? 1 : 0;
            end = start;
        }

        return null;

        Spoken Carry(Spoken spoken) => spoken with
        {
            Cue = null,
            Basis = spoken.Source is null ? SourceBasis.Unknown : SourceBasis.CarriedOver,
            Joins = false,
            IsFar = false,
            GoesOnFrom = null,
        };
    }

    /// <summary>Between two quotations a party is named that spoke neither: it may have spoken the second.</summary>
    private static bool NamesAnother(SpeechText text, Spoken previous, QuotationPlace place)
    {
        var after = Math.Max(previous.Place.After, (previous.Cue?.Verb ?? -1) + 1);
        foreach (var mention in text.Context.Entities.In(new TextSpan(text.Tokens.Tokens[after].Start, text.Tokens.Tokens[place.First].Start)))
        {
            if (mention is { Kind: MentionKind.Name } && mention.Entity != previous.Source?.Entity
                && text.Context.Entities.Entities[mention.Entity].Type is EntityType.Person or EntityType.Organization or EntityType.Outlet)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A quotation over paragraphs may name its speaker only at the end.</summary>
    private static void Backfill(List<Spoken> spoken)
    {
        for (var i = spoken.Count - 1; i > 0; i--)
        {
            if (spoken[i].Quotation.ContinuesPrevious && (spoken[i - 1].Source is null || (spoken[i - 1].IsFar && spoken[i].Cue is not null)))
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
                GoesOnFrom = quotation.GoesOnFrom,
            });
        }

        return statements.ToImmutable();
    }

    /// <summary>A quotation with what the words around it tell.</summary>
    private sealed record Spoken(Quotation Quotation, QuotationPlace Place, FoundCue? Cue, LocalParty? Source, SourceBasis Basis)
    {
        /// <summary>Nobody is told by himself: "officials told them" does not mean the officials.</summary>
        public LocalParty? Addressee { get; init; } =
            Cue?.Addressee is { Entity: not null } told && told.Entity == Source?.Entity ? told with { Entity = null } : Cue?.Addressee;

        /// <summary>Its speaker is that of a quotation more than a paragraph before.</summary>
        public bool IsFar { get; init; }

        /// <summary>It goes on with the sentence of the quotation before it: "A," he said, "B".</summary>
        public bool Joins { get; init; }

        /// <summary>It is the next sentence of the quotation with that cue: "A," he said. "B."</summary>
        public TextSpan? GoesOnFrom { get; init; }
    }
}
