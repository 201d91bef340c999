using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Times;

internal enum PieceKind
{
    End,
    Word,
    Digits,
    Mark,
}

/// <summary>A run of letters, a run of digits or one other character: finer than tokens, so that "20-year-old", "4th" and "2: 30 p. m." read alike.</summary>
/// <param name="Number">Value of the digits, -1 when there are more than eight.</param>
/// <param name="IsGlued">Letters stand straight before it: the digits of a model number, or the "th" of "4th".</param>
internal readonly record struct Piece(int Start, int End, PieceKind Kind, int Number, bool IsGlued)
{
    public int Length => End - Start;
}

/// <summary>The pieces of one paragraph. Reading past either end gives a piece of kind End.</summary>
internal sealed class PieceRun
{
    private const int MaxNumberDigits = 8; // fits an int

    private readonly ImmutableArray<Piece> pieces;

    public PieceRun(string text, TextSpan span)
    {
        Text = text;
        var found = ImmutableArray.CreateBuilder<Piece>(span.Length / 4 + 1);
        var position = span.Start;
        while (position < span.End)
        {
            var c = text[position];
            if (char.IsWhiteSpace(c))
            {
                position++;
                continue;
            }

            var end = position + 1;
            var kind = char.IsLetter(c) ? PieceKind.Word : char.IsAsciiDigit(c) ? PieceKind.Digits : PieceKind.Mark;
            while (end < span.End && (kind == PieceKind.Word ? char.IsLetter(text[end]) : kind == PieceKind.Digits && char.IsAsciiDigit(text[end])))
            {
                end++;
            }

            var number = kind == PieceKind.Digits && end - position <= MaxNumberDigits
                ? int.Parse(text.AsSpan(position, end - position), NumberStyles.None, CultureInfo.InvariantCulture)
                : -1;
            found.Add(new Piece(position, end, kind, number, kind != PieceKind.Mark && position > span.Start && char.IsLetterOrDigit(text[position - 1])));
            position = end;
        }

        pieces = found.DrainToImmutable();
    }

    public string Text { get; }

    public int Count => pieces.Length;

    public Piece this[int i] => i >= 0 && i < pieces.Length ? pieces[i] : default;

    public ReadOnlySpan<char> TextOf(int i) => this[i] is { Kind: not PieceKind.End } piece ? Text.AsSpan(piece.Start, piece.Length) : default;

    public bool Is(int i, string word) => TextOf(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int i, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(i, word))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsMark(int i, char mark) => this[i].Kind == PieceKind.Mark && Text[this[i].Start] == mark;

    public bool IsDash(int i) => this[i].Kind == PieceKind.Mark && Text[this[i].Start] is '-' or '–' or '—' or '‑';

    /// <summary>Nothing stands between this piece and the one before.</summary>
    public bool IsJoined(int i) => i > 0 && i < pieces.Length && pieces[i - 1].End == pieces[i].Start;

    public bool IsCapital(int i) => this[i].Kind == PieceKind.Word && char.IsUpper(Text[this[i].Start]);

    /// <summary>A number of a given count of digits, not part of a longer number, decimal or model name.</summary>
    public bool IsWholeNumber(int i, int minDigits, int maxDigits) =>
        this[i] is { Kind: PieceKind.Digits, IsGlued: false } piece && piece.Length >= minDigits && piece.Length <= maxDigits
        && !(IsJoined(i) && (IsMark(i - 1, '.') || IsMark(i - 1, ',')) && this[i - 2].Kind == PieceKind.Digits && IsJoined(i - 1))
        && !(IsJoined(i + 1) && (IsMark(i + 1, '.') || IsMark(i + 1, ',')) && this[i + 2].Kind == PieceKind.Digits && IsJoined(i + 2));

    /// <summary>Past a full stop that belongs to an abbreviation.</summary>
    public int SkipDot(int i) => IsMark(i, '.') ? i + 1 : i;

    public int SkipComma(int i) => IsMark(i, ',') ? i + 1 : i;

    /// <summary>Index of the first piece that starts at or after a position.</summary>
    public int IndexAt(int position)
    {
        var (low, high) = (0, pieces.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
