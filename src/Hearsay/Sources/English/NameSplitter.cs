namespace Hearsay.Sources.English;

/// <summary>Cuts a run of capitalised words at titles and roles into names.</summary>
internal static class NameSplitter
{
    public static void Split(MarkedText text, int first, int end, List<NamePiece> pieces)
    {
        var start = first;
        var isHeaded = IsHeaded(text, first, end);
        for (var i = first; i < end;)
        {
            if (NameScanner.KnownAt(text, i, end, out var known) is not null && known > 1)
            {
                i += known;
                continue;
            }

            var length = isHeaded ? 0 : RoleLength(text, i, start, end);
            if (length > 0)
            {
                Part(text, start, i, pieces);
                start = i + length;
                i = start;
            }
            else
            {
                i++;
            }
        }

        Part(text, start, end, pieces);
    }

    /// <summary>"Attorney General's Office", "General Assembly": the head at the end keeps the run together.</summary>
    private static bool IsHeaded(MarkedText text, int first, int end)
    {
        if (!text.Has(end - 1, WordTraits.Heads) || text.Has(end - 1, WordTraits.SurnameToo))
        {
            return false;
        }

        for (var i = first; i < end - 1; i++)
        {
            if (text.Has(i, WordTraits.FirstName) && !text.Has(i, WordTraits.Common | WordTraits.PlaceFirst))
            {
                return false;
            }
        }

        return true;
    }

    private static int RoleLength(MarkedText text, int i, int start, int end)
    {
        if (SourceLexicon.Roles.Match(text, i, end, Any, out var length) is not null)
        {
            // A surname that is an office too: "Billie Jean King".
            return i > start && (i + length == end || i == start + 1) && length == 1 && text.Has(start, WordTraits.FirstName) && text.Has(i, WordTraits.Title) ? 0 : length;
        }

        return text.Has(i, WordTraits.Title) && i + 1 < end ? 1 : 0;
    }

    private static void Part(MarkedText text, int first, int end, List<NamePiece> pieces)
    {
        while (end > first && !text.IsCapital(end - 1) && !EndsKnown(text, first, end))
        {
            end--;
        }

        while (first < end && NameScanner.KnownAt(text, first, end, out _) is null
            && (!text.IsCapital(first) || (text.Has(first, WordTraits.Function) && !(text.Has(first, WordTraits.FirstName) && end - first > 1)) || OnlyBegins(text, first, end)))
        {
            first++;
        }

        if (first >= end)
        {
            return;
        }

        var known = NameScanner.KnownAt(text, first, end, out var length);
        if (known is not null && length == end - first)
        {
            pieces.Add(NameReader.Whole(first, end, known));
            return;
        }

        if (Cut(text, first, end, known is null ? 0 : length) is { } cut)
        {
            Part(text, first, cut, pieces);
            Part(text, cut, end, pieces);
            return;
        }

        if (NameReader.Describe(text, first, end, known) is { } piece)
        {
            pieces.Add(piece);
        }
    }

    private static bool EndsKnown(MarkedText text, int first, int end)
    {
        for (var i = Math.Max(first, end - 4); i < end; i++)
        {
            if (NameScanner.KnownAt(text, i, end, out var length) is not null && i + length == end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A common word whose capital only begins the sentence ("Thousands", "Meanwhile").</summary>
    private static bool OnlyBegins(MarkedText text, int first, int end)
    {
        if (!text.IsWeak(first) || !text.Has(first, WordTraits.Common | WordTraits.SpeechVerb))
        {
            return false;
        }

        if (text.IsCapitalElsewhere(first) && (end - first == 1 || text.IsPairElsewhere(first)))
        {
            return false;
        }

        if (end - first == 1)
        {
            return true;
        }

        var word = text.TextOf(first);
        return text.Has(first, WordTraits.SpeechVerb)
            || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal) || (word.EndsWith("ed", StringComparison.Ordinal) && !word.SequenceEqual("United"))
            || text.Has(first + 1, WordTraits.FirstName | WordTraits.Title | WordTraits.Demonym)
            || (!text.Has(first, WordTraits.FirstName) && !text.Has(end - 1, WordTraits.Heads) && (text.IsCapitalElsewhere(first + 1) || NameScanner.KnownAt(text, first + 1, end, out _) is not null));
    }

    /// <summary>Where two names stand side by side: "Russian Vladimir Putin", "Moscow Sergei Lavrov".</summary>
    private static int? Cut(MarkedText text, int first, int end, int known)
    {
        if (text.Has(first, WordTraits.Demonym) && known == 0 && end - first == 2 && text.TextOf(first + 1) is "Senate" or "House" or "Congress" or "Party")
        {
            return first + 1; // "Democratic Senate"
        }

        if (text.Has(end - 1, WordTraits.Heads) && !text.Has(end - 1, WordTraits.SurnameToo))
        {
            return null;
        }

        if (text.Has(first, WordTraits.Demonym) && known == 0 && end - first > 1 && !text.Has(end - 1, WordTraits.People)
            && (text.Has(first + 1, WordTraits.FirstName) || !text.Has(first + 1, WordTraits.Common)))
        {
            return first + 1;
        }

        if (known > 0 && known < end - first && !text.Has(first, WordTraits.FirstName) && text.Has(first + known, WordTraits.FirstName) && end - first - known > 1)
        {
            return first + known;
        }

        var place = Math.Max(1, known);
        if (text.Is(first - 1, "of") && end - first - place is 2 or 3 && text.Has(first + place, WordTraits.FirstName) && SourceLexicon.Roles.Match(text, first - 2, first, Any, out _) is not null)
        {
            return first + place; // "former Mayor of Orla Ken Aas"
        }

        return null;
    }

    private static bool Any(ReadOnlySpan<char> token, string word) => true;
}
