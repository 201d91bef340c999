namespace Hearsay.Sources.English;

/// <summary>"Ana Berg, D-Vt., said", "Leif Aas (R-Orla)": a party's letter and a place behind a lawmaker's name are nobody's name.</summary>
internal static class PartyTags
{
    public static void Drop(MarkedText text, List<NamePiece> pieces) =>
        pieces.RemoveAll(piece => piece.Words == 1 && text.TextOf(piece.First) is ['D' or 'R' or 'I', '-', >= 'A' and <= 'Z', ..] && (text.IsMark(piece.First - 1, ',') || text.IsMark(piece.First - 1, '(')));
}
