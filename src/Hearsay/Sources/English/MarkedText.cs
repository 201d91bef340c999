using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Sources.English;

/// <summary>A document's tokens with what the lexicons and the capitals say of each.</summary>
internal sealed class MarkedText
{
    private const double HeadingShare = 0.7; // of a line's words that are capitalised: then capitals tell nothing
    private const int HeadingWords = 4;

    private readonly WordTraits[] traits;
    private readonly bool[] capital;
    private readonly bool[] weak;
    private readonly bool[] heading;
    private readonly HashSet<ulong> strongWords = [];

    public MarkedText(TokenizedText tokens)
    {
        Tokens = tokens;
        traits = new WordTraits[tokens.Tokens.Length];
        capital = new bool[traits.Length];
        weak = new bool[traits.Length];
        heading = new bool[traits.Length];
        for (var i = 0; i < traits.Length; i++)
        {
            if (tokens.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                var word = tokens.TextOf(i);
                traits[i] = SourceLexicon.TraitsOf(word.Length <= 24 && word.Contains('’') ? word.ToString().Replace('’', '\'') : word);
                capital[i] = tokens.Tokens[i].Kind == TokenKind.Word && IsCapital(word);
                if (IsShout(word) && word.Length <= 4)
                {
                    traits[i] &= word is "US" or "IT" or "WHO" ? ~(WordTraits.Function | WordTraits.Common) : ~WordTraits.Common;
                }
                else if (capital[i])
                {
                    traits[i] |= Listed(word, traits[i]);
                }
            }
        }

        foreach (var sentence in tokens.Sentences)
        {
            Weigh(sentence);
        }
    }

    public TokenizedText Tokens { get; }

    public int Count => traits.Length;

    public WordTraits Traits(int token) => traits[token];

    public bool Has(int token, WordTraits any) => token >= 0 && token < traits.Length && (traits[token] & any) != 0;

    public bool IsCapital(int token) => capital[token];

    /// <summary>The capital tells nothing: the word begins a sentence or stands in a heading.</summary>
    public bool IsWeak(int token) => weak[token];

    public bool IsHeading(int token) => heading[token];

    /// <summary>The word is capitalised somewhere inside a sentence.</summary>
    public bool IsCapitalElsewhere(int token) => strongWords.Contains(Hash(Tokens.TextOf(token)));

    /// <summary>The two words stand together with capitals somewhere inside a sentence.</summary>
    public bool IsPairElsewhere(int token) => strongWords.Contains(Pair(token));

    public ReadOnlySpan<char> TextOf(int token) => Tokens.TextOf(token);

    /// <summary>The token without the full stops of initials, its apostrophe straight.</summary>
    public ReadOnlySpan<char> Plain(int token)
    {
        var word = Tokens.TextOf(token);
        if (word.Length == 2 ? word[0] == '’' : word.Length == 4 && word[0] == 'â' && word[1..3] is "\u0080\u0099" or "€™")
        {
            return "'s"; // after a curly apostrophe, be it decoded wrongly
        }

        return (word.Length <= 8 && word[^1] == '.' && IsInitials(word)) || (word.Length is 3 or 5 or 7 && IsInitials(word)) ? Undotted(word)
            : word.Length <= 24 && word.Contains('’') ? word.ToString().Replace('’', '\'')
            : word;
    }

    public bool Is(int token, string word) => token >= 0 && token < traits.Length && Tokens.Is(token, word);

    public bool IsPossessive(int token) => token >= 0 && token < traits.Length && (Tokens.TextOf(token) is "'S" || Plain(token) is "'s");

    public bool IsMark(int token, char mark) => token >= 0 && token < traits.Length && Tokens.Tokens[token].Length == 1 && Tokens.Text[Tokens.Tokens[token].Start] == mark;

    public TextSpan Span(int first, int end) => new(Tokens.Tokens[first].Start, Tokens.Tokens[end - 1].End);

    /// <summary>The text of some tokens with single spaces.</summary>
    public string Words(int first, int end)
    {
        var span = Span(first, end).In(Tokens.Text);
        return span.IndexOfAny("\n\r\t\u00A0") < 0 && !span.Contains("  ", StringComparison.Ordinal)
            ? span.ToString()
            : string.Join(' ', span.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>"U.S.", "J.D." and "N.L": capital letters, each with a full stop but perhaps the last.</summary>
    public static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length > 1;
    }

    public static bool IsShout(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 1;
    }

    /// <summary>A capital first, inside ("eBay") or after a particle ("al-Aqsa").</summary>
    private static bool IsCapital(ReadOnlySpan<char> word)
    {
        if (char.IsUpper(word[0]))
        {
            return word is not "I";
        }

        if (!char.IsLower(word[0]) || word.Length < 3 || word.IndexOfAny("@/") >= 0)
        {
            return false;
        }

        var hyphen = word.IndexOf('-');
        return hyphen > 0
            ? hyphen <= 3 && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]) && word[..hyphen] is "al" or "el" or "as" or "ash" or "at" or "an" or "ad" or "ar" or "az" or "ed" or "ul" or "bin" or "abu"
            : char.IsUpper(word[1]) && word.Length > 3;
    }

    /// <summary>What the gazetteer adds for a word that no lexicon explains; who is a town too is no given name ("Jordan", "Florence").</summary>
    private static WordTraits Listed(ReadOnlySpan<char> word, WordTraits traits)
    {
        if ((traits & (WordTraits.Common | WordTraits.Function | WordTraits.NotName | WordTraits.Demonym | WordTraits.Title)) != 0)
        {
            return WordTraits.None;
        }

        var marks = Gazetteer.MarksOf(word);
        var listed = ((marks & GazetteerMarks.Family) != 0 ? WordTraits.Family : WordTraits.None) | ((marks & GazetteerMarks.Place) != 0 ? WordTraits.Place : WordTraits.None);
        if ((traits & (WordTraits.FirstName | WordTraits.Heads)) == 0 && (marks & GazetteerMarks.Given) != 0 && (marks & (GazetteerMarks.Rare | GazetteerMarks.LargeTown | GazetteerMarks.Region)) == 0)
        {
            listed |= WordTraits.FirstName | WordTraits.Listed | (marks & GazetteerMarks.Given) switch
            {
                GazetteerMarks.Female => WordTraits.Female,
                GazetteerMarks.Male => WordTraits.Male,
                _ => WordTraits.None,
            };
        }

        return listed;
    }

    private static string Undotted(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[8];
        var length = 0;
        foreach (var c in word)
        {
            if (c != '.' && length < letters.Length)
            {
                letters[length++] = c;
            }
        }

        return letters[..length].ToString();
    }

    private void Weigh(Sentence sentence)
    {
        var (words, capitals) = (0, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Tokens.Tokens[i].Kind == TokenKind.Word && !Has(i, WordTraits.Function) && TextOf(i)[0] is not ('\'' or '’'))
            {
                words++;
                capitals += capital[i] ? 1 : 0;
            }
        }

        var isHeading = !IsMark(sentence.EndToken - 1, '.')
            && ((words >= HeadingWords && capitals >= HeadingShare * words) || (words == HeadingWords - 1 && capitals == words));
        var opens = true;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Tokens.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                weak[i] = opens || isHeading;
                heading[i] = isHeading;
                opens = false;
                if (capital[i] && !weak[i] && !sentence.IsNoise)
                {
                    strongWords.Add(Hash(TextOf(i)));
                    if (i > sentence.FirstToken && capital[i - 1])
                    {
                        strongWords.Add(Pair(i - 1));
                    }
                }
            }
            else if (Tokens.Tokens[i].Kind == TokenKind.QuotationMark || IsMark(i, ':') || IsMark(i, '•') || IsMark(i, '(') || IsMark(i, '['))
            {
                opens = !IsMark(i, '(') || opens;
            }
        }
    }

    private ulong Pair(int token) => unchecked((Hash(TextOf(token)) * 31) + Hash(TextOf(token + 1)));

    /// <summary>FNV-1a over lower case.</summary>
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
        {
            hash = unchecked((hash ^ char.ToLowerInvariant(c)) * 1099511628211UL);
        }

        return hash;
    }
}
