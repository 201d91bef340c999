using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Language.English;

/// <summary>Words that lean on the one before them: "'s", "'ll", "n't", and the parts of "cannot", "gonna", "y'all".</summary>
internal static class Clitics
{
    private const int LettersBeforeQuotation = 4;
    private const int LettersInQuotation = 3;
    private const int LongestContraction = 9; // "should'nt"

    /// <summary>Contraction in lower case with straight apostrophes, to the lengths of its words but the last.</summary>
    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Contractions = Lexicon
        .Lines("Language/English/contractions.txt")
        .Select(line => line.Split('|'))
        .ToFrozenDictionary(parts => string.Concat(parts), parts => parts[..^1].Select(part => part.Length).ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that begin with an apostrophe in place of letters left out, without it.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Clipped = FrozenSet
        .Create(StringComparer.OrdinalIgnoreCase, "em", "cause", "cuz", "coz", "til", "bout", "n", "scopes")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterItIs = FrozenSet
        .Create(StringComparer.Ordinal, "a", "an", "the", "not", "been", "my", "your", "his", "just", "really", "very", "too", "going", "always", "still", "because", "about", "so", "gonna", "hard", "like")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Lengths of all words but the last when these letters are a contraction of several; null when not.</summary>
    public static int[]? Cuts(ReadOnlySpan<char> body)
    {
        if (body.Length is < 2 or > LongestContraction)
        {
            return null;
        }

        Span<char> plain = stackalloc char[LongestContraction];
        plain = plain[..body.ToLowerInvariant(plain)];
        plain.Replace('’', '\'');
        return Contractions.TryGetValue(plain, out var cuts) ? cuts : null;
    }

    /// <summary>"its a pity": no owner, for nothing owned begins so; an apostrophe is missing.</summary>
    public static bool IsItIs(in Chunk chunk, int start, int end)
    {
        if (end - start != 3 || !chunk.Slice(start, end).Equals("its", StringComparison.OrdinalIgnoreCase) || end + 2 >= chunk.Text.Length || chunk.Text[end] != ' ')
        {
            return false;
        }

        var next = chunk.Text.AsSpan(end + 1, Math.Min(LongestContraction, chunk.Text.Length - end - 1));
        var length = next.IndexOfAnyExceptInRange('a', 'z');
        return AfterItIs.Contains(length < 0 ? next : next[..length]);
    }

    /// <summary>Length of the "n't" that a word ends with; 0 without one.</summary>
    public static int NotLength(ReadOnlySpan<char> body) =>
        body.Length > 3 && body[^1] is 't' or 'T' && body[^2] is '\'' or '’' or '`' or '´' && body[^3] is 'n' or 'N' ? 3 : 0;

    /// <summary>Length of the mark at a position that can be an apostrophe, wrongly decoded ones included; 0 for anything else.</summary>
    public static int ApostropheLength(in Chunk chunk, int position)
    {
        var c = chunk[position];
        return c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' ? 1
            : c == 'â' && QuotationMarks.MojibakeMarkLength(chunk.Text, position) is > 0 and var length && position + length <= chunk.End
                && QuotationMarks.MarkAt(chunk.Text, position) is '‘' or '’' ? length
            : 0;
    }

    /// <summary>The word before the apostrophe ends there, because a clitic follows or the marks are quotation marks.</summary>
    public static bool CutsAt(in Chunk chunk, int start, int apostrophe, int length)
    {
        var clitic = CliticEnd(chunk, apostrophe + length);
        if (clitic == 0)
        {
            return chunk[apostrophe] is '‘' or '`' || (chunk[apostrophe] == '\'' && OpensQuotation(chunk, start, apostrophe));
        }

        var word = chunk.Slice(start, apostrophe);
        var isNumber = word.IndexOfAnyExceptInRange('0', '9') < 0;
        return !(isNumber && chunk[apostrophe + length] is 's' or 'S' && clitic == apostrophe + length + 1 && (word.Length <= 2 || word[^1] == '0')); // "the 80's", but "2008's"
    }

    /// <summary>"it became'Deep Harbour'": a space is missing before a quotation mark, for no name is written so ("O'Hara", "Ba'athist", "gov't").</summary>
    private static bool OpensQuotation(in Chunk chunk, int start, int apostrophe)
    {
        var end = apostrophe + 1;
        while (WordParts.IsWordCharacter(chunk, end))
        {
            end++;
        }

        var before = chunk.Slice(start, apostrophe);
        var after = chunk.Slice(apostrophe + 1, end);
        var isLong = before.Length >= LettersBeforeQuotation && (char.IsLower(before[0]) || char.IsUpper(after[0]));
        return after.Length >= LettersInQuotation && before.Length > 1 && (isLong || char.IsAsciiDigit(after[0]) || WordForms.IsFunctionWord(before));
    }

    /// <summary>The end of a clitic or clipped word that begins with the apostrophe at a position; 0 when the mark stands alone.</summary>
    public static int EndAt(in Chunk chunk, int apostrophe, int length)
    {
        var after = apostrophe + length;
        if (apostrophe > chunk.Start && WordParts.IsWordCharacter(chunk, apostrophe - 1))
        {
            return CliticEnd(chunk, after);
        }

        var end = after;
        while (WordParts.IsWordCharacter(chunk, end))
        {
            end++;
        }

        var rest = chunk.Slice(after, end);
        if (rest.Length is 2 or 3 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && (rest.Length == 2 || rest[2] is 's' or 'S') && chunk[end] is not ('.' or ',' or '%' or ':'))
        {
            return chunk[end] is '\'' or '’' && chunk[end + 1] == 's' ? end + 2 : end; // "'71", "’70s", "'60's"
        }

        return rest.Length > 0 && chunk[apostrophe] is not '`' && Clipped.Contains(rest) && chunk[end] is not ('\'' or '’') ? end
            : chunk.IsSentenceStart || rest.Length > 2 ? 0
            : apostrophe == chunk.Start ? CliticEnd(chunk, after) : 0; // "Norland 's": a space before the clitic
    }

    /// <summary>The end of "s", "ll", "ve"... when such letters stand at the position, and no more of them; 0 when not.</summary>
    private static int CliticEnd(in Chunk chunk, int position)
    {
        var first = char.ToLowerInvariant(chunk[position]);
        var end = first switch
        {
            's' or 'm' or 'd' => position + 1,
            'r' or 'v' when chunk[position + 1] is 'e' or 'E' => position + 2,
            'l' when chunk[position + 1] is 'l' or 'L' => position + 2,
            _ => 0,
        };
        return end > 0 && !WordParts.IsWordCharacter(chunk, end) ? end : 0;
    }
}
