using Hearsay.Language.English;
using Hearsay.Sources;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Names that stand for "X said" without a verb: before a colon, after a dash, in capitals within the marks.</summary>
internal static class SpeechLabels
{
    private const int LongestLabel = 6; // tokens

    /// <summary>'Duarte: "No boat sails."'; '"No boat sails." — Ines Duarte'; 'Duarte was blunt: "No boat sails."'</summary>
    public static LocalParty? Beside(SpeechText text, QuotationPlace place)
    {
        if (place.After + 1 < place.NarrationEnd && text.IsDash(place.After)
            && (NameUntil(text, place.After + 1, place.NarrationEnd) ?? Signature(text, place)) is { } signed)
        {
            return signed;
        }

        if (place.After < text.Count && place.After == place.SentenceEnd && text.IsDash(place.After) && text.ParagraphOf(place.After) == text.ParagraphOf(place.After - 1) + 1
            && place.First == place.SentenceStart && NextLine(text, place.After + 1) is { } below)
        {
            return below;
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
    private static LocalParty? Signature(SpeechText text, QuotationPlace place)
    {
        var party = place.First == place.SentenceStart && char.IsUpper(text.Word(place.After + 1)[0])
            ? SpeakerPhrases.After(text, place.After + 1, place.NarrationEnd)
            : null;
        return party?.Entity is { } entity && text.Context.Entities.Entities[entity].Type == EntityType.Person ? party : null;
    }

    /// <summary>A line below the quotation that begins with a dash and the name of a person: "- Ines Duarte, in a letter".</summary>
    private static LocalParty? NextLine(SpeechText text, int start)
    {
        if (start >= text.Count || !char.IsUpper(text.Word(start)[0]))
        {
            return null;
        }

        var end = text.SentenceEnd(start);
        var party = NameUntil(text, start, end) ?? SpeakerPhrases.After(text, start, end);
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
    public static (LocalParty? Speaker, TextSpan Said)? Inside(SpeechText text, Quotation quotation, QuotationPlace place)
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
        return said.IsEmpty ? null : (SpeakerPhrases.Select(text, first, colon - 1), said);
    }
}
