using System.Globalization;

namespace Hearsay.Language.Network;

/// <summary>
/// What the network sees of a word: a key for its vectors and hashed buckets for its ends, its shape and its trigrams of letters, so that
/// a name never seen has features too (after the MultiHashEmbed of spaCy and the subwords of fastText; the widths are ours).
/// </summary>
internal static class WordFeatures
{
    /// <summary>Feature tables: rows and width of each. The last one is averaged over the word's trigrams.</summary>
    public static readonly (int Rows, int Width)[] Tables =
    [
        (2048, 16), // first two letters
        (4096, 24), // first three letters
        (2048, 24), // last two letters
        (4096, 32), // last three letters
        (8192, 32), // last four letters
        (1024, 24), // shape
        (8192, 32), // trigrams
    ];

    /// <summary>The tables that give one row a word.</summary>
    public const int Single = 6;

    /// <summary>Trigrams beyond this count are left out: a word of a million letters costs no more than a long one.</summary>
    public const int MaxTrigrams = 24;

    private const int MaxLetters = 48;
    private const int MaxShape = 10;
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The widths of all tables together.</summary>
    public static int Width { get; } = Tables.Sum(table => table.Width);

    /// <summary>The key of a word in the vector tables: lower case, digits as they are.</summary>
    public static ulong Key(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[MaxLetters];
        return Hash(Lower(word, letters), 0);
    }

    /// <summary>The key with every digit as 0: the second try for numbers.</summary>
    public static ulong DigitKey(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[MaxLetters];
        var lower = Lower(word, letters);
        for (var i = 0; i < lower.Length; i++)
        {
            if (char.IsAsciiDigit(lower[i]))
            {
                lower[i] = '0';
            }
        }

        return Hash(lower, 0);
    }

    /// <summary>Fills the buckets of a word: one for each of the single tables, then its trigrams. Returns the number of trigrams.</summary>
    /// <param name="buckets">At least <see cref="Single"/> + <see cref="MaxTrigrams"/> long.</param>
    public static int Fill(ReadOnlySpan<char> word, Span<int> buckets)
    {
        Span<char> letters = stackalloc char[MaxLetters];
        var lower = Lower(word, letters);
        for (var i = 0; i < lower.Length; i++)
        {
            if (char.IsAsciiDigit(lower[i]))
            {
                lower[i] = '0';
            }
        }

        buckets[0] = Bucket(lower[..Math.Min(2, lower.Length)], 0);
        buckets[1] = Bucket(lower[..Math.Min(3, lower.Length)], 1);
        buckets[2] = Bucket(lower[^Math.Min(2, lower.Length)..], 2);
        buckets[3] = Bucket(lower[^Math.Min(3, lower.Length)..], 3);
        buckets[4] = Bucket(lower[^Math.Min(4, lower.Length)..], 4);
        Span<char> shape = stackalloc char[MaxShape];
        buckets[5] = Bucket(Shape(word, shape), 5);

        Span<char> marked = stackalloc char[MaxLetters + 2];
        marked[0] = '<';
        lower.CopyTo(marked[1..]);
        marked[lower.Length + 1] = '>';
        var count = Math.Min(lower.Length, MaxTrigrams);
        for (var i = 0; i < count; i++)
        {
            buckets[Single + i] = Bucket(marked.Slice(i, 3), 6);
        }

        return count;
    }

    private static int Bucket(ReadOnlySpan<char> part, int table) => (int)(Hash(part, (ulong)table + 1) % (ulong)Tables[table].Rows);

    /// <summary>Capitals X, small letters x, digits d, others as they are; a run of one kind counts up to two.</summary>
    private static ReadOnlySpan<char> Shape(ReadOnlySpan<char> word, Span<char> shape)
    {
        var length = 0;
        foreach (var letter in word)
        {
            var mark = char.IsUpper(letter) ? 'X' : char.IsLetter(letter) ? 'x' : char.IsDigit(letter) ? 'd' : Plain(letter);
            if (length >= 2 && shape[length - 1] == mark && shape[length - 2] == mark)
            {
                continue;
            }

            shape[length++] = mark;
            if (length == shape.Length)
            {
                break;
            }
        }

        return shape[..length];
    }

    private static Span<char> Lower(ReadOnlySpan<char> word, Span<char> letters)
    {
        var length = Math.Min(word.Length, letters.Length);
        for (var i = 0; i < length; i++)
        {
            letters[i] = Plain(char.ToLower(word[i], CultureInfo.InvariantCulture));
        }

        return letters[..length];
    }

    /// <summary>Typographic marks as the typewriter's: corpora and newsrooms differ in them, sentences do not.</summary>
    private static char Plain(char mark) => mark switch
    {
        '’' or '‘' or '`' or '´' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '–' or '—' or '‐' or '‑' or '−' => '-',
        _ => mark,
    };

    private static ulong Hash(ReadOnlySpan<char> letters, ulong salt)
    {
        unchecked
        {
            var hash = Seed ^ (salt * 0x9E3779B97F4A7C15);
            foreach (var letter in letters)
            {
                hash = (hash ^ letter) * Prime;
            }

            hash ^= hash >> 31;
            hash *= 0xD6E8FEB86659FD93;
            return hash ^ (hash >> 32);
        }
    }
}
