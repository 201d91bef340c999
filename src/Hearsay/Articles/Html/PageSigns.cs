using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Articles.Html;

/// <summary>What an element's name, class, id and role say of what it holds. Sites use the words loosely: signs are evidence, never proof.</summary>
[Flags]
internal enum Signs : ulong
{
    None = 0,
    Content = 1UL << 0,
    Article = 1UL << 1,
    Main = 1UL << 2,
    Lead = 1UL << 3,
    Title = 1UL << 4,
    Author = 1UL << 5,
    Date = 1UL << 6,
    Meta = 1UL << 7,
    Caption = 1UL << 8,
    Credit = 1UL << 9,
    Figure = 1UL << 10,
    Related = 1UL << 11,
    Promo = 1UL << 12,
    Paywall = 1UL << 13,
    Comment = 1UL << 14,
    Share = 1UL << 15,
    Ad = 1UL << 16,
    Nav = 1UL << 17,
    Crumb = 1UL << 18,
    Header = 1UL << 19,
    Footer = 1UL << 20,
    Sidebar = 1UL << 21,
    Tags = 1UL << 22,
    Embed = 1UL << 23,
    Popup = 1UL << 24,
    Hidden = 1UL << 25,
    Login = 1UL << 26,
    Note = 1UL << 27,
    Quote = 1UL << 28,
    Live = 1UL << 29,
    Poll = 1UL << 30,
    Search = 1UL << 31,
    Toc = 1UL << 32,

    // By the element alone.
    ArticleElement = 1UL << 33,
    MainElement = 1UL << 34,
    NavElement = 1UL << 35,
    AsideElement = 1UL << 36,
    FooterElement = 1UL << 37,
    HeaderElement = 1UL << 38,
    FormElement = 1UL << 39,
    FigureElement = 1UL << 40,
    ListElement = 1UL << 41,
    TableElement = 1UL << 42,
    QuoteElement = 1UL << 43,
    DetailsElement = 1UL << 44,
    BodyProperty = 1UL << 45,
}

/// <summary>Reads <see cref="Signs"/> off names; remembers the names of one page.</summary>
internal sealed class PageSigns
{
    /// <summary>Signs under which an article's own text is seldom found.</summary>
    public const Signs Unlikely = Signs.Caption | Signs.Credit | Signs.Related | Signs.Promo | Signs.Paywall | Signs.Comment | Signs.Share | Signs.Ad | Signs.Nav | Signs.Crumb | Signs.Footer | Signs.Sidebar
        | Signs.Tags | Signs.Popup | Signs.Hidden | Signs.Login | Signs.Search | Signs.NavElement | Signs.AsideElement | Signs.FooterElement | Signs.FormElement | Signs.FigureElement;

    private const int LongestName = 400;      // of a class attribute; the rest is passed over
    private const int ShortestPart = 3;       // of a word grown together from two
    private const int LongestGrown = 24;

    private static readonly FrozenDictionary<string, Signs> Words = Read();
    private static readonly FrozenDictionary<string, Signs>.AlternateLookup<ReadOnlySpan<char>> WordOf = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, Signs> known = new(StringComparer.Ordinal);

    /// <param name="name">A class, id or role attribute; null for none.</param>
    public Signs Of(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return Signs.None;
        }

        if (!known.TryGetValue(name, out var signs))
        {
            signs = InName(name.AsSpan(0, Math.Min(name.Length, LongestName)));
            known.Add(name, signs);
        }

        return signs;
    }

    private static Signs InName(ReadOnlySpan<char> name)
    {
        var signs = Signs.None;
        Span<char> lower = stackalloc char[LongestName];
        name.ToLowerInvariant(lower);
        for (var i = 0; i < name.Length;)
        {
            var start = i;
            while (i < name.Length && char.IsLetter(name[i]) && !(i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
            {
                i++;
            }

            if (i > start)
            {
                signs |= InWord(lower[start..i]);
            }
            else
            {
                i++;
            }
        }

        return signs;
    }

    /// <summary>Of the word, or of the two known words that it is grown together from.</summary>
    private static Signs InWord(ReadOnlySpan<char> word)
    {
        if (WordOf.TryGetValue(word, out var signs) || word.Length > LongestGrown)
        {
            return signs;
        }

        for (var cut = word.Length - ShortestPart; cut >= ShortestPart; cut--)
        {
            if (WordOf.TryGetValue(word[..cut], out var first) && WordOf.TryGetValue(word[cut..], out var second))
            {
                return first | second;
            }
        }

        return Signs.None;
    }

    private static FrozenDictionary<string, Signs> Read()
    {
        var words = new Dictionary<string, Signs>(StringComparer.Ordinal);
        foreach (var line in Lexicon.Lines("Articles/Html/page-signs.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var sign = Enum.Parse<Signs>(line[..colon]);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words[word] = words.GetValueOrDefault(word) | sign;
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
