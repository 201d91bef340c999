using System.Buffers;
using System.Collections.Frozen;
using Hearsay.Articles.English;
using Hearsay.Text;

namespace Hearsay.Articles.Html;

/// <summary>Names of people in what a page gives as its author; desks, outlets, addresses and handles are none.</summary>
internal static class People
{
    private const int LongestName = 50;
    private const int LongestText = 300;
    private const int MostPeople = 16;

    private static readonly FrozenSet<string> NoPeople = Lexicon.Lines("Articles/Html/no-people.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Cues = [.. Lexicon.Lines("Articles/Html/byline-words.txt").OrderByDescending(cue => cue.Length)];
    private static readonly FrozenSet<string> Particles = new[] { "de", "van", "von", "der", "den", "da", "del", "della", "di", "du", "des", "bin", "ibn", "al", "el", "la", "le", "dos", "das", "do", "ter", "ten", "zu", "zum", "af", "av", "y", "e" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Parting = [",", ";", " and ", " & ", " | ", " / ", " with ", " AND ", " And ", " und ", " et ", " y ", " e ", " og ", " och ", " en ", " • ", " · ", "\n"];
    private static readonly SearchValues<char> NoName = SearchValues.Create("@:/(){}[]<>!?\"“”#*=+_\\%&");

    /// <summary>Each once, in order.</summary>
    /// <param name="site">The outlet's names as <see cref="Letters"/>: they are no person.</param>
    /// <param name="isMade">The texts stand where only a name can: one word may be one.</param>
    public static IReadOnlyList<string> In(IEnumerable<string?> texts, string? site, bool isMade = false)
    {
        var names = new List<string>();
        foreach (var text in texts)
        {
            foreach (var name in Names(text, site, isMade))
            {
                if (names.Count < MostPeople && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }

    /// <summary>The people, joined by commas; null when there are none.</summary>
    public static string? Join(IEnumerable<string?> texts) => In(texts, site: null) is { Count: > 0 } names ? string.Join(", ", names) : null;

    /// <summary>What follows "By", "Von" and the like at the beginning; null when nothing does.</summary>
    public static string? AfterCue(string text)
    {
        foreach (var cue in Cues)
        {
            if (text.StartsWith(cue, StringComparison.Ordinal) && text.Length > cue.Length && text[cue.Length] is ' ' or ':')
            {
                return text[(cue.Length + 1)..].TrimStart(' ', ':', '-', '–');
            }
        }

        return null;
    }

    private static IEnumerable<string> Names(string? author, string? site, bool isMade)
    {
        if (author is null || author.Length > LongestText || author.Contains("://", StringComparison.Ordinal))
        {
            yield break;
        }

        var text = PageScan.Squeeze(author);
        for (var i = 0; i < 2 && AfterCue(text) is { } rest; i++)
        {
            text = rest;
        }

        foreach (var part in text.Split(Parting, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var name = WithoutDegree(AfterCue(part) ?? part).Trim(' ', '.', '-', '–', '—', '•', '·', '|', '’', '\'');
            if (IsPerson(name, isMade) && !IsOutlet(name, site))
            {
                yield return name;
            }
        }
    }

    /// <summary>"Posted on 4 March 2031 by Ann Lee": what follows the last such word within.</summary>
    public static string? AfterInnerCue(string text)
    {
        foreach (var cue in (ReadOnlySpan<string>)[" by ", " By ", " von ", " par ", " por ", " di ", " door "])
        {
            if (text.LastIndexOf(cue, StringComparison.Ordinal) is > 0 and var at && text.AsSpan(0, at).ContainsAnyInRange('0', '9'))
            {
                return text[(at + cue.Length)..];
            }
        }

        return null;
    }

    /// <summary>Letters and digits alone, in small letters.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static bool IsOutlet(string name, string? site) => site is { Length: > 0 } && Letters(name) is { Length: > 3 } letters && site.Contains(letters, StringComparison.Ordinal);

    private static string WithoutDegree(string name)
    {
        foreach (var degree in (ReadOnlySpan<string>)[" PhD", " Ph.D", " Ph.D.", " MD", " M.D.", " MS", " RD", " RDN", " MPH", " and", " und", " &"])
        {
            name = name.EndsWith(degree, StringComparison.Ordinal) ? name[..^degree.Length].TrimEnd(' ', ',') : name;
        }

        return name;
    }

    /// <summary>One word that can be a name or what a writer of a blog is called: no initials of an agency.</summary>
    private static bool IsOneName(string word)
    {
        const int ShortestCapital = 3;
        const int ShortestSmall = 5;
        return word.All(character => char.IsLetter(character) || character is '-' or '_') && word.Any(char.IsLower) && word.Length >= (char.IsUpper(word[0]) ? ShortestCapital : ShortestSmall);
    }

    private static bool IsPerson(string name, bool isMade)
    {
        if (name.Length is < 2 or > LongestName || name.AsSpan().ContainsAny(NoName) || name.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        if (Sentences.Length(name) > name.Length)
        {
            return name.Length <= 12; // a name in ideographs or syllable signs has no blanks and no capitals
        }

        var words = name.Split(' ');
        if (words.Length == 1)
        {
            return isMade && IsOneName(name) && !NoPeople.Contains(name) && AfterCue(name + " ") is null && Agencies.NameOf(name) is null;
        }

        return words.Length <= 6 && char.IsLetter(name[0])
            && words.All(word => word.Length > 0 && (!char.IsLower(word[0]) || Particles.Contains(word) || word.StartsWith("d'", StringComparison.Ordinal) || word.StartsWith("al-", StringComparison.Ordinal)))
            && !words.Any(word => NoPeople.Contains(word))
            && words[0] is not ("The" or "Our" or "From" or "Der" or "Die" or "Das" or "Los" or "Les") && Agencies.NameOf(name) is null;
    }
}
