using Hearsay.Language;

namespace Hearsay.Sources.English;

/// <summary>Types of names that stand in a row: by the noun that the row explains ("the villages were named as Tessin, Brak and Orla") or by a neighbour.</summary>
internal static class NameLists
{
    private const int LongestLead = 6; // tokens between the noun and the first name: "villages that were hit, including"
    private const int LongestGap = 3; // tokens between two names: ", and the"

    public static void Attach(MarkedText text, List<NamePiece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (Lead(text, pieces[i].SpanFirst) is not { } noun)
            {
                continue;
            }

            for (var isLast = false; i < pieces.Count; i++)
            {
                Settle(pieces[i], noun);
                if (isLast || i + 1 == pieces.Count || !IsJoined(text, pieces[i].SpanEnd, pieces[i + 1].SpanFirst, out isLast) || pieces[i + 1] is { Type: EntityType.Person, Strength: >= 3 })
                {
                    break;
                }
            }
        }

        Neighbours(text, pieces);
    }

    /// <summary>The plural noun of bodies or places that a name begins to explain.</summary>
    private static InstitutionNoun? Lead(MarkedText text, int name)
    {
        var isLinked = false;
        name -= text.Is(name - 1, "the") ? 1 : 0;
        for (var i = name - 1; i >= 0 && i > name - 1 - LongestLead; i--)
        {
            var word = text.TextOf(i);
            var tells = word is "of" or "including" or "include" or "includes" or "included" or "namely" or "like" or ":" || (word is "as" && (text.Is(i - 1, "such") || text.Is(i - 1, "identified") || text.Is(i - 1, "named") || text.Is(i - 1, "listed")))
                || (word is "named" or "called" && !text.Is(i + 1, "as"));
            if (!tells && text.Tokens.Tokens[i].Kind == TokenKind.Word && SourceLexicon.Singular(word) is { } singular && SourceLexicon.InstitutionOf(singular) is { } noun)
            {
                return isLinked ? noun : null;
            }

            if (!tells && !(isLinked && word is "such" or "identified" or "named" or "listed" or "were" or "are" or "was" or "," or "affected" or "hit" or "that" or "which"))
            {
                return null;
            }

            isLinked |= tells;
        }

        return null;
    }

    private static void Settle(NamePiece piece, InstitutionNoun noun)
    {
        if (piece.Known is null && (piece.Strength < 2 || piece is { Type: null or EntityType.Person, Strength: < 3 }))
        {
            (piece.Type, piece.Strength, piece.Role) = (noun.Type, 3, noun.Noun);
        }
    }

    private static bool IsJoined(MarkedText text, int end, int next, out bool isLast)
    {
        isLast = text.Is(end, "and") || text.Is(end, "or") || text.Is(end + 1, "and") || text.Is(end + 1, "or");
        if (next - end is < 1 or > LongestGap || !(text.IsMark(end, ',') || text.Is(end, "and") || text.Is(end, "or")))
        {
            return false;
        }

        for (var i = end + 1; i < next; i++)
        {
            if (!(text.Is(i, "and") || text.Is(i, "or") || text.Is(i, "the")))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Tessin, Orla and Veldsund": what stands in a row with a place is one, when nothing else is known of it.</summary>
    private static void Neighbours(MarkedText text, List<NamePiece> pieces)
    {
        for (var i = 1; i < pieces.Count; i++)
        {
            var (left, right) = (pieces[i - 1], pieces[i]);
            var gap = right.SpanFirst - left.SpanEnd;
            var isJoined = gap is 1 or 2 && (text.IsMark(left.SpanEnd, ',') || text.Is(left.SpanEnd, "and")) && (gap == 1 || text.Is(left.SpanEnd + 1, "and") || text.Is(left.SpanEnd + 1, "in"));
            if (isJoined && left.Type == EntityType.Place && left.Strength >= 2 && right is { Type: null, Words: 1 })
            {
                (right.Type, right.Strength) = (EntityType.Place, left.Strength);
            }
        }

        for (var i = pieces.Count - 1; i > 0; i--)
        {
            var (left, right) = (pieces[i - 1], pieces[i]);
            if (right.SpanFirst - left.SpanEnd == 1 && (text.IsMark(left.SpanEnd, ',') || text.Is(left.SpanEnd, "and")) && right.Type == EntityType.Place && right.Strength >= 2 && left is { Type: null, Words: 1 })
            {
                (left.Type, left.Strength) = (EntityType.Place, 2);
            }
        }
    }
}
