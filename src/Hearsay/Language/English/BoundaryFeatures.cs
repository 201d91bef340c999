namespace Hearsay.Language.English;

/// <summary>What stands around a place where a sentence may end, each fact hashed into one of <see cref="Buckets"/>.</summary>
internal static class BoundaryFeatures
{
    public const int Buckets = 1 << 14;
    public const int Count = 22;

    public static void Fill(string text, ReadOnlySpan<Token> tokens, BoundaryPlace place, TextStyle style, Span<int> features)
    {
        var mark = tokens[place.Mark].Span.In(text);
        var next = tokens[place.Begin].Span.In(text);
        var previous = place.Mark > 0 ? tokens[place.Mark - 1].Span.In(text) : [];
        var word = place.IsAbbreviation ? mark : previous; // the word that the full stop belongs to
        var second = place.Begin + 1 < tokens.Length ? tokens[place.Begin + 1].Span.In(text) : [];
        var beforePrevious = place.Mark > 1 ? tokens[place.Mark - 2].Span.In(text) : [];

        var kind = Kind(mark, place.IsAbbreviation);
        var shape = Shape(next);
        var wordShape = Shape(word);
        var closing = place.Last > place.Mark && tokens[place.Last - 1].Kind != TokenKind.Number ? Mark(text[tokens[place.Last].Start]) : 0u; // "[6]" is none
        var opening = place.Begin > place.Last + 1 ? Mark(text[tokens[place.Last + 1].Start]) : 0u;
        var glued = tokens[place.Last + 1].Start == tokens[place.Last].End ? 1u : 0u;
        var nextHash = Word(next);
        var wordHash = Word(word);
        var secondShape = Shape(second);
        var isFunction = WordForms.IsFunctionWord(next) ? 1u : 0u;
        var length = Bucket(place.Mark - place.Start);
        var remaining = Bucket(tokens.Length - place.Begin);
        var manner = (uint)style;

        var f = 0;
        features[f++] = Hash(1, kind, glued);
        features[f++] = Hash(2, kind, shape);
        features[f++] = Hash(3, kind, shape, glued);
        features[f++] = Hash(4, kind, shape, closing);
        features[f++] = Hash(5, kind, shape, opening);
        features[f++] = Hash(6, kind, shape, wordShape);
        features[f++] = Hash(7, kind, wordHash);
        features[f++] = Hash(8, shape, wordHash);
        features[f++] = Hash(9, kind, nextHash);
        features[f++] = Hash(10, shape, nextHash, glued);
        features[f++] = Hash(11, closing, nextHash);
        features[f++] = Hash(12, kind, shape, secondShape);
        features[f++] = Hash(13, shape, Word(second));
        features[f++] = Hash(14, kind, shape, manner);
        features[f++] = Hash(15, kind, shape, length);
        features[f++] = Hash(16, kind, shape, remaining);
        features[f++] = Hash(17, wordShape, shape, isFunction);
        features[f++] = Hash(18, kind, wordShape, (uint)Math.Min(word.Length, 6));
        features[f++] = Hash(19, manner, nextHash);
        features[f++] = Hash(20, kind, wordShape, Shape(beforePrevious));
        features[f++] = Hash(21, kind, isFunction, shape);
        features[f++] = Hash(22, Word(previous), shape);
    }

    private static uint Kind(ReadOnlySpan<char> mark, bool isAbbreviation) =>
        isAbbreviation ? Abbreviations.CanEndSentence(mark) ? 2u : 1u
        : mark[0] switch
        {
            '.' => mark.Length switch { 1 => 3u, 2 => 4u, 3 => 5u, _ => 6u },
            '…' => 5u,
            '!' => 7u,
            _ => 8u,
        };

    private static uint Shape(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return 1;
        }

        var first = word[0];
        return char.IsDigit(first) ? 2u
            : char.IsLower(first) ? word.Length == 1 ? 3u : 4u
            : char.IsUpper(first) ? word is "I" ? 5u : word.Length == 1 ? 6u : word[^1] == '.' ? 7u : char.IsUpper(word[1]) ? 8u : 9u
            : char.IsLetter(first) ? 10u
            : 11u + (first < 128 ? first : 0u);
    }

    private static uint Mark(char c) => c switch { ')' or ']' or '(' or '[' => 1u, '"' or '”' or '“' or '»' or '«' => 2u, '\'' or '’' or '‘' => 3u, _ => 4u };

    /// <summary>0, 1, 2, 3, 4-5, 6-9, 10-17, 18 and more.</summary>
    private static uint Bucket(int count) => count < 4 ? (uint)count : count < 6 ? 4u : count < 10 ? 5u : count < 18 ? 6u : 7u;

    private static uint Word(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word[..Math.Min(word.Length, 24)])
        {
            hash = unchecked((hash ^ char.ToLowerInvariant(c)) * 16777619u);
        }

        return hash;
    }

    private static int Hash(uint template, uint a, uint b, uint c = 0)
    {
        unchecked
        {
            var hash = template * 0x9E3779B1u;
            hash = (hash ^ a) * 0x85EBCA77u;
            hash ^= hash >> 15;
            hash = (hash ^ b) * 0xC2B2AE3Du;
            hash ^= hash >> 13;
            hash = (hash ^ c) * 0x27D4EB2Fu;
            hash ^= hash >> 16;
            return (int)(hash % Buckets);
        }
    }
}
