namespace Hearsay.Stories;

/// <summary>
/// Runs of letters and of digits one after the other, in any language; clitics ("'s", "'ll") are passed over, and scripts without blanks between
/// words give each character with the one after it. A quicker and coarser reading than the tokenizer's: grouping needs no more.
/// </summary>
internal ref struct ContentWords(ReadOnlySpan<char> text)
{
    private const char FirstIdeograph = '⺀'; // from here on scripts of East Asia
    private const int LongestClitic = 2; // letters

    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private bool startsNext = true;

    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>The word begins a sentence, a line or a quotation, so that its capital says nothing.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>Between it and the word before stands the end of a sentence.</summary>
    public bool IsApart { get; private set; }

    public readonly bool IsNumber => char.IsDigit(Current[0]);

    public bool MoveNext()
    {
        IsApart = position == 0;
        while (position < text.Length && !char.IsLetterOrDigit(text[position]))
        {
            if (text[position] is '.' or '!' or '?' or '\n' or '"' or '“')
            {
                (startsNext, IsApart) = (true, true);
            }
            else if (text[position] is ':')
            {
                startsNext = true;
            }

            position++;
        }

        if (position == text.Length)
        {
            return false;
        }

        var start = position;
        var end = EndOf(start);
        Current = text[start..end];
        (IsFirst, startsNext) = (startsNext, false);
        position = text[start] >= FirstIdeograph ? start + 1 : WithoutClitic(end);
        return true;
    }

    private readonly int EndOf(int start)
    {
        var end = start + 1;
        if (text[start] >= FirstIdeograph)
        {
            return end < text.Length && text[end] >= FirstIdeograph && char.IsLetter(text[end]) ? end + 1 : end;
        }

        if (char.IsDigit(text[start]))
        {
            while (end < text.Length && (char.IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
            {
                end++;
            }

            return end;
        }

        while (end < text.Length && text[end] < FirstIdeograph && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private readonly int WithoutClitic(int end)
    {
        if (end + 1 >= text.Length || text[end] is not ('\'' or '’'))
        {
            return end;
        }

        var after = end + 1;
        while (after < text.Length && char.IsLetter(text[after]))
        {
            after++;
        }

        return after - end - 1 is > 0 and <= LongestClitic ? after : end;
    }
}
