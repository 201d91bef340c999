using System.Text;
using Hearsay.Sources.English;
using Hearsay.Text;

namespace Hearsay.Sources;

/// <summary>Names in the form in which they are compared: lower case, no marks, no article, no initials.</summary>
internal static class NameKeys
{
    private const int LongestName = 120;

    /// <summary>"Al-Quds al-Arabi", "Zelenskiĭ" and "J.D. Vance" as "alquds alarabi", "zelenskii" and "jd vance"; a leading "the" goes.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
        {
            name = name[..LongestName];
        }

        Span<char> key = stackalloc char[name.Length];
        var length = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (IsWronglyDecoded(name, i))
            {
                c = (char)(name[++i] + 0x40); // "é" out of "Ã©"
            }

            if (char.IsLetterOrDigit(c))
            {
                key[length++] = LetterFolding.Fold(c);
            }
            else if (c == '&')
            {
                key[length++] = '&';
            }
            else if (char.IsWhiteSpace(c) && length > 0 && key[length - 1] != ' ')
            {
                key[length++] = ' ';
            }
        }

        return NameForms.WithoutArticle(key[..length].Trim(' ')).ToString();
    }

    /// <summary>A letter with an accent whose UTF-8 was read as Latin-1: two characters here, the first of them at the place.</summary>
    public static bool IsWronglyDecoded(ReadOnlySpan<char> text, int at) => text[at] == 'Ã' && at + 1 < text.Length && text[at + 1] is >= '\u0080' and <= '\u00BF';

    public static string LastWord(string key) => key[(key.LastIndexOf(' ') + 1)..];

    /// <summary>The last word that is no "Jr." or "III".</summary>
    public static string Surname(string key)
    {
        var last = LastWord(key);
        return NameForms.IsSuffix(last) && last.Length < key.Length ? LastWord(key[..^(last.Length + 1)]) : last;
    }

    public static string FirstWord(string key) => key.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space ? key[..space] : key;

    /// <summary>First and last word, so that initials and middle names do not tell names apart.</summary>
    public static string Ends(string key) => key.Contains(' ', StringComparison.Ordinal) ? FirstWord(key) + " " + LastWord(key) : key;

    /// <summary>The two words are one rare word in two spellings: one change in a word of six letters, two in one of nine.</summary>
    public static bool AreSpellings(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.SequenceEqual(b))
        {
            return true;
        }

        var shorter = Math.Min(a.Length, b.Length);
        var allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
        return allowed > 0 && a[0] == b[0] && Math.Abs(a.Length - b.Length) <= allowed && EditDistance.Of(a, b) <= allowed;
    }

    /// <summary>Two spellings of a given name, or one cut short: "Ed" and "Edward", "Bill" and "William".</summary>
    public static bool AreGivenNames(string a, string b) =>
        AreSpellings(a, b) || Nicknames.AreOne(a, b) || (Math.Min(a.Length, b.Length) >= 2 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));

    /// <summary>Initials of the words that carry any: "organisation of islamic cooperation" gives "oic".</summary>
    public static string Initials(string key)
    {
        var initials = new StringBuilder();
        foreach (var word in key.Split(' '))
        {
            if (word.Length > 0 && !NameForms.IsLeftOutOfInitials(word))
            {
                initials.Append(word[0]);
            }
        }

        return initials.ToString();
    }
}
