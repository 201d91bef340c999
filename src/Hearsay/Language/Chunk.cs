namespace Hearsay.Language;

/// <summary>A stretch of a sentence without white space in it.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="End">Offset after the last character.</param>
internal readonly record struct Chunk(string Text, int Start, int End, bool IsSentenceStart, bool IsSentenceEnd)
{
    /// <summary>The character at an offset of the text; '\0' outside the chunk.</summary>
    public char this[int position] => position >= Start && position < End ? Text[position] : '\0';

    public ReadOnlySpan<char> Slice(int start, int end) => Text.AsSpan(start, end - start);
}
