using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Sources.English;

/// <summary>
/// Joins the names that a model read with those that rules found: where the borders agree the model's type is evidence, names that only the model found are
/// added, and where borders differ the longer lexicon entry and names with a head word keep the rules' borders, guesses by shape take the model's.
/// </summary>
internal static class ModelNames
{
    private const int SureByWords = 2; // strength from which the rules' borders hold

    private readonly record struct Range(int First, int End, NameType Type)
    {
        public int Count => End - First;
    }

    /// <param name="pieces">In text order, none overlapping.</param>
    /// <param name="inNoise">The pieces are of what is no part of the article, and only such names are joined.</param>
    public static List<NamePiece> Join(MarkedText text, List<NamePiece> pieces, DocumentSyntax syntax, bool inNoise = false)
    {
        var ranges = WithoutPlaces(text, pieces, Ranges(text, syntax, inNoise));
        var joined = new List<NamePiece>(pieces.Count + ranges.Count);
        var (p, r) = (0, 0);
        while (p < pieces.Count || r < ranges.Count)
        {
            // The pieces and ranges that overlap one another, from the earliest on.
            var (firstPiece, firstRange) = (p, r);
            var end = Math.Min(p < pieces.Count ? pieces[p].First : int.MaxValue, r < ranges.Count ? ranges[r].First : int.MaxValue) + 1;
            while (true)
            {
                if (p < pieces.Count && pieces[p].First < end)
                {
                    end = Math.Max(end, pieces[p++].End);
                }
                else if (r < ranges.Count && ranges[r].First < end)
                {
                    end = Math.Max(end, ranges[r++].End);
                }
                else
                {
                    break;
                }
            }

            Settle(text, pieces, firstPiece, p, ranges, firstRange, r, joined);
        }

        return joined;
    }

    /// <summary>"Mayor of Orla Ken Aas": where rules part the place of an office from its holder's name, the name is the second.</summary>
    private static List<Range> WithoutPlaces(MarkedText text, List<NamePiece> pieces, List<Range> ranges)
    {
        for (var (r, p) = (0, 0); r < ranges.Count; r++)
        {
            while (p < pieces.Count && pieces[p].First < ranges[r].First)
            {
                p++;
            }

            if (ranges[r].Type == NameType.Person && text.Is(ranges[r].First - 1, "of") && p + 1 < pieces.Count && pieces[p].First == ranges[r].First
                && pieces[p + 1].First == pieces[p].End && pieces[p + 1].End == ranges[r].End)
            {
                ranges[r] = ranges[r] with { First = pieces[p].End };
            }
        }

        return ranges;
    }

    /// <summary>Takes away the names that rules only guessed by their shape and that the model takes for no name anywhere in the document.</summary>
    public static void DropGuesses(MarkedText text, List<NamePiece> pieces, List<DraftEntity> entities)
    {
        var isBacked = new bool[entities.Count];
        foreach (var piece in pieces)
        {
            if (piece.Entity >= 0)
            {
                isBacked[piece.Entity] |= piece.ModelType is not null || piece.Known is not null || (piece.Strength >= SureByWords && !piece.IsAfterPreposition) || piece.Type == EntityType.Group || text.Has(piece.First, WordTraits.PlaceFirst);
            }
        }

        pieces.RemoveAll(piece => piece.Entity >= 0 && !isBacked[piece.Entity]);
        foreach (var entity in entities)
        {
            entity.IsDropped = !isBacked[entity.Index];
        }
    }

    private static void Settle(MarkedText text, List<NamePiece> pieces, int firstPiece, int endPiece, List<Range> ranges, int firstRange, int endRange, List<NamePiece> joined)
    {
        if (firstRange == endRange)
        {
            joined.AddRange(pieces[firstPiece..endPiece]);
            return;
        }

        if (TakesRanges(text, pieces, firstPiece, endPiece, ranges, firstRange, endRange))
        {
            for (var r = firstRange; r < endRange; r++)
            {
                joined.Add(PieceOf(text, ranges[r]));
            }

            return;
        }

        for (var p = firstPiece; p < endPiece; p++)
        {
            for (var r = firstRange; r < endRange; r++)
            {
                if (ranges[r].First == pieces[p].First && ranges[r].End == pieces[p].End)
                {
                    pieces[p].ModelType = ranges[r].Type;
                }
            }

            joined.Add(pieces[p]);
        }
    }

    private static bool TakesRanges(MarkedText text, List<NamePiece> pieces, int firstPiece, int endPiece, List<Range> ranges, int firstRange, int endRange)
    {
        if (firstPiece == endPiece)
        {
            return true;
        }

        for (var p = firstPiece; p < endPiece; p++)
        {
            var piece = pieces[p];
            var isInside = false;
            for (var r = firstRange; r < endRange; r++)
            {
                // "Congressional Democrats" are Democrats.
                isInside |= ranges[r].First <= piece.First && piece.End <= ranges[r].End && ranges[r].Count > piece.Words && !(piece.Type == EntityType.Group && piece.End == ranges[r].End);
            }

            if (!isInside && (piece.Known is not null || piece.Type == EntityType.Group || piece.Strength >= SureByWords || text.Has(piece.First, WordTraits.PlaceFirst) || Equals(piece, ranges, firstRange, endRange)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Equals(NamePiece piece, List<Range> ranges, int firstRange, int endRange)
    {
        for (var r = firstRange; r < endRange; r++)
        {
            if (ranges[r].First == piece.First && ranges[r].End == piece.End)
            {
                return true;
            }
        }

        return false;
    }

    private static NamePiece PieceOf(MarkedText text, Range range)
    {
        var piece = NameReader.Read(text, range.First, range.End);
        piece.ModelType = range.Type;
        return piece;
    }

    /// <summary>The model's names as tokens, without titles, articles and possessives; names that are a part of a token are left out.</summary>
    private static List<Range> Ranges(MarkedText text, DocumentSyntax syntax, bool inNoise)
    {
        var ranges = new List<Range>(syntax.Names.Length);
        var tokens = text.Tokens.Tokens;
        var token = 0;
        foreach (var name in syntax.Names)
        {
            var span = syntax.SpanOf(name.Words);
            while (token < tokens.Length && tokens[token].End <= span.Start)
            {
                token++;
            }

            var (first, end) = (token, token);
            while (end < tokens.Length && tokens[end].Start < span.End)
            {
                end++;
            }

            if (end == first || tokens[first].Start < span.Start || IsCutShort(text, tokens[end - 1].Span, span.End))
            {
                continue;
            }

            end = BeforeDash(text, first, end);
            first = AfterTitles(text, first, end, name.Type == NameType.Person);

            if (end - first > 1 && text.IsPossessive(end - 1))
            {
                end--;
            }

            var isKnown = ranges.Count > 0 && first < ranges[^1].End;
            if (!isKnown && !IsMember(text, first, end) && IsNoise(text, first) == inNoise && !IsHeadline(text, first, end) && !IsRole(text, first, end) && !(end - first == 1 && (text.Has(first, WordTraits.Demonym | WordTraits.NotName) || NameScanner.IsPartyMark(text.TextOf(first)))) && tokens[first].Kind != TokenKind.QuotationMark)
            {
                ranges.Add(new Range(first, end, name.Type));
            }
        }

        return ranges;
    }

    /// <summary>"two towns near Veldsund — Tessin and Brak": a dash ends a name.</summary>
    private static int BeforeDash(MarkedText text, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (text.TextOf(i) is "—" or "–" or "--" && text.Tokens.Tokens[i].Start > text.Tokens.Tokens[i - 1].End)
            {
                return i;
            }
        }

        return end;
    }

    /// <param name="isPerson">Then a role inside the name ends what stands before it: "Orla Mayor Ines Duarte", "Ambassador Berg".</param>
    private static int AfterTitles(MarkedText text, int first, int end, bool isPerson)
    {
        for (var i = first; isPerson && i < end - 1; i++)
        {
            if (!text.Has(i, WordTraits.FirstName) && SourceLexicon.Roles.Match(text, i, end, static (_, _) => true, out var role) is not null && i + role < end && text.IsCapital(i + role))
            {
                first = i + role;
            }
        }

        while (first < end - 1)
        {
            if (text.TextOf(first).Equals("the", StringComparison.OrdinalIgnoreCase) || (text.Has(first, WordTraits.Title) && text.IsCapital(first)))
            {
                first++;
            }
            else if (SourceLexicon.Roles.Match(text, first, end, static (_, _) => true, out var length) is not null && first + length < end && NameScanner.KnownAt(text, first, end, out _) is null
                && text.Has(first + length, WordTraits.FirstName))
            {
                first += length;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    /// <summary>"Iowa Democrat", "Senate Republican": one of a party and no body.</summary>
    private static bool IsMember(MarkedText text, int first, int end) =>
        end - first > 1 && text.Has(end - 1, WordTraits.Demonym) && !text.Has(end - 1, WordTraits.People | WordTraits.Heads)
        && (text.TextOf(end - 2) is "Senate" or "House" || (NameScanner.KnownAt(text, first, end - 1, out var place) is { Type: EntityType.Place } && place == end - 1 - first));

    /// <summary>"the President": an office and no name, though a treebank of the model's counts it as one.</summary>
    private static bool IsRole(MarkedText text, int first, int end) =>
        (end - first == 1 && text.Has(first, WordTraits.Title)) || (SourceLexicon.Roles.Match(text, first, end, static (_, _) => true, out var length) is not null && length == end - first);

    /// <summary>A word of a headline that only there has a capital is in it: the model's borders are worth little.</summary>
    private static bool IsHeadline(MarkedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.IsHeading(i) && text.Has(i, WordTraits.Common) && !text.IsCapitalElsewhere(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token goes on with letters where the name ends: "Orla-backed".</summary>
    private static bool IsCutShort(MarkedText text, TextSpan token, int end)
    {
        for (var i = end; i < token.End; i++)
        {
            if (char.IsLetterOrDigit(text.Tokens.Text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoise(MarkedText text, int token) => text.Tokens.SentenceAt(text.Tokens.Tokens[token].Start) is >= 0 and var at && text.Tokens.Sentences[at].IsNoise;
}
