using Hearsay.Articles.English;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Sources.English;

/// <summary>
/// The places of a dateline: what stands in it before date and agency, apart by comma and slash ("ORLA/THE VELD, March 3 (Reuters) -").
/// The position makes them places, whatever the words are elsewhere ("UNITED NATIONS", "INDEPENDENCE, Mo."), in any language.
/// </summary>
internal static class DatelinePlaces
{
    /// <summary>The mentions, in text order. Adds to the entities those that are named nowhere else.</summary>
    /// <param name="byKey">Index of the entity of each key; grows.</param>
    /// <param name="taken">The tokens that are part of a mention; grows.</param>
    public static List<Mention> Join(MarkedText text, TextSpan dateline, List<DraftEntity> entities, Dictionary<string, int> byKey, bool[] taken)
    {
        var mentions = new List<Mention>();
        foreach (var (spanFirst, first, end) in Find(text, dateline))
        {
            if (taken.AsSpan(spanFirst, end - spanFirst).Contains(true))
            {
                continue;
            }

            taken.AsSpan(spanFirst, end - spanFirst).Fill(true);
            var known = NameScanner.KnownAt(text, first, end, out var length) is { } name && length == end - first ? name : null;
            var key = known?.Key ?? NameKeys.Of(text.Words(first, end));
            var isBody = known is not null && known.Type != EntityType.Place;
            if (!isBody && byKey.TryGetValue(key, out var index) && entities[index].Type == EntityType.Other)
            {
                entities[index].Type = EntityType.Place;
            }

            // The seat of a body, or the town that somebody is called after, is not the body or the person.
            if (isBody || (byKey.TryGetValue(key, out index) && entities[index].Type != EntityType.Place))
            {
                key += " (place)";
            }

            if (!byKey.TryGetValue(key, out index))
            {
                byKey[key] = index = entities.Count;
                entities.Add(new DraftEntity { Name = text.Words(first, end), Key = key, Index = index, Type = EntityType.Place, FirstToken = first });
            }

            mentions.Add(new Mention(text.Span(spanFirst, end), text.Span(first, end), MentionKind.Name, index));
        }

        return mentions;
    }

    /// <summary>Token ranges in text order. <c>SpanFirst</c> is <c>First</c>, or the token of a word of position before it ("ABOARD").</summary>
    private static List<(int SpanFirst, int First, int End)> Find(MarkedText text, TextSpan dateline)
    {
        var tokens = text.Tokens.Tokens;
        var places = new List<(int, int, int)>();
        var (first, end) = (-1, -1); // of the part being read
        for (var i = FirstAt(text, dateline.Start); i < tokens.Length && tokens[i].End <= dateline.End; i++)
        {
            if (tokens[i].Kind == TokenKind.Number || (tokens[i].Kind == TokenKind.Word && char.IsDigit(text.TextOf(i)[0])))
            {
                return places; // the date, and with it the month before the day
            }

            if (tokens[i].Kind == TokenKind.Word || text.IsPossessive(i) || (first >= 0 && text.IsMark(i, '.'))) // "MO."
            {
                first = first < 0 ? i : first;
                end = i + 1;
            }
            else
            {
                if (!Add(text, first, end, places) || !(text.IsMark(i, ',') || text.IsMark(i, '/')))
                {
                    return places;
                }

                first = -1;
            }
        }

        Add(text, first, end, places);
        return places;
    }

    private static int FirstAt(MarkedText text, int start)
    {
        var tokens = text.Tokens.Tokens;
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>False where the places end: at a weekday, a month or an agency.</summary>
    private static bool Add(MarkedText text, int first, int end, List<(int SpanFirst, int First, int End)> places)
    {
        if (first < 0)
        {
            return true;
        }

        if ((end - first == 1 && text.Has(first, WordTraits.NotName)) || Agencies.NameOf(text.Span(first, end).In(text.Tokens.Text)) is not null)
        {
            return false;
        }

        var name = end - first > 1 && text.TextOf(first) is "ABOARD" or "Aboard" or "NEAR" or "Near" or "OUTSIDE" or "Outside" ? first + 1 : first;
        if (text.IsCapital(name))
        {
            places.Add((first, name, end));
        }

        return true;
    }
}
