namespace Hearsay.Sources.English;

/// <summary>By what a name found in a text is compared with the others.</summary>
internal static class PieceKeys
{
    /// <summary>
    /// A place without the noun that says what kind it is: "Orla Island" and "the Town of Orla" are "orla"; known names stay whole ("Kansas City"). A body without
    /// the country before its name: "U.S. Harbour Agency".
    /// </summary>
    public static string Of(MarkedText text, NamePiece piece)
    {
        var (first, end) = (piece.First, piece.End);
        if (piece.Type == EntityType.Organization && piece.Words > 2 && text.TextOf(first) is "U.S." or "US" or "U.S" or "UK" or "U.K.")
        {
            first++;
            if (NameScanner.KnownAt(text, first, end, out var length) is { } body && length == end - first)
            {
                return body.Key;
            }
        }

        if (piece.Type == EntityType.Place && piece.Words > 1)
        {
            if (AfterKind(text, first, end) is > 0 and var name)
            {
                first = name;
                if (NameScanner.KnownAt(text, first, end, out var length) is { } whole && length == end - first)
                {
                    return whole.Key;
                }
            }
            else if (IsKind(text.TextOf(end - 1)) && !text.Has(first, WordTraits.Common | WordTraits.Demonym))
            {
                var known = NameScanner.KnownAt(text, first, end - 1, out var length);
                end -= known is null || (length == end - 1 - first && text.TextOf(end - 1) is "Province" or "province" or "Island" or "island") ? 1 : 0;
            }
        }

        return NameKeys.Of(text.Span(first, end).In(text.Tokens.Text));
    }

    /// <summary>Where the name begins in "Town of Orla" and in "Northern Island of Orla"; -1 when the words tell no kind.</summary>
    private static int AfterKind(MarkedText text, int first, int end)
    {
        for (var of = first + 1; of + 1 < end; of++)
        {
            if (text.Is(of, "of") && IsKind(text.TextOf(of - 1)))
            {
                return text.Is(of + 1, "the") && of + 2 < end ? of + 2 : of + 1;
            }
        }

        return -1;
    }

    private static bool IsKind(ReadOnlySpan<char> word) =>
        word is "Island" or "Province" or "City" or "County" or "District" or "Region" or "Village" or "Town" or "Township" or "Governorate" or "Oblast" or "State" or "Prefecture"
            or "island" or "province" or "Kingdom" or "Republic" or "Peninsula";
}
