using System.Collections.Frozen;

namespace Hearsay.Reuse;

/// <summary>Letters of other alphabets that look like Latin ones: an altered copy is compared as what it looks like.</summary>
internal static class LookAlikes
{
    private const string Foreign = "аеорсухіјѕԁһӏԛԝгАВЕКМНОРСТХУІЈЅԌԚԜοανρικυτγωΑΒΕΖΗΙΚΜΝΟΡΤΥΧօսհոցզɑıɡ";
    private const string Latin = "aeopcyxijsdhlqwrABEKMHOPCTXYIJSGQWoavpikutywABEZHIKMNOPTYXouhngqaig";
    private const char FirstWide = '\uFF01'; // full-width forms of ASCII, in its order
    private const char LastWide = '\uFF5E';

    private static readonly FrozenDictionary<char, char> Table = Foreign.Zip(Latin).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The ASCII character that this one looks like; null when it is one, or looks like none.</summary>
    public static char? Of(char c) =>
        c < '\u0080' ? null
        : c is >= FirstWide and <= LastWide ? (char)(c - FirstWide + '!')
        : Table.TryGetValue(c, out var latin) ? latin : null;

    /// <summary>Writes the word in ASCII letters and digits, small ones, when all its other letters look like some.</summary>
    /// <param name="ascii">As long as the word.</param>
    public static bool TryRead(ReadOnlySpan<char> word, Span<char> ascii)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = Of(word[i]) ?? word[i];
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }

            ascii[i] = char.ToLowerInvariant(c);
        }

        return true;
    }
}
