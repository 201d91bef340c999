using System.Collections.Frozen;
using Hearsay.Sources.English;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Words by which the kind of a source is told, and words that hedge.</summary>
internal static class SourceWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unnamed = Words("unnamed");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Documents = Words("document");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Things = Words("thing");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies = Words("body");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = Words("pronoun");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = Words("article");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Links = Words("link");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Agencies = Words("agency");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Outlets = Words("outlet");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Someone = Words("someone");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Persons = Words("person");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Reporters = Words("reporter");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Hedges = Words("hedge");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HedgingAdverbs = Words("hedging-adverb");

    /// <summary>Named by a role alone: "two officials", "a source in the ministry". A capital inside a word other than the first is a name.</summary>
    public static bool IsUnnamed(ReadOnlySpan<char> words) => AnyWord(words, Unnamed) && !HasName(words);

    public static bool IsDocument(ReadOnlySpan<char> words) => AnyWord(words, Documents);

    /// <summary>A thing through which its makers speak: a motion, a petition, a statement.</summary>
    public static bool HoldsWords(ReadOnlySpan<char> noun) => Things.Contains(noun);

    /// <summary>A body that may speak: council, centre, company.</summary>
    public static bool IsBody(ReadOnlySpan<char> noun) => Bodies.Contains(noun);

    public static bool IsPronoun(ReadOnlySpan<char> word) => Pronouns.Contains(word);

    /// <summary>A speaker of whom nothing is told: "someone", "a caller".</summary>
    public static bool IsSomeone(ReadOnlySpan<char> words) => Someone.Contains(Head(WithoutArticle(words)));

    /// <summary>A noun for one person of whom only this is told: "a port worker".</summary>
    public static bool IsPerson(ReadOnlySpan<char> noun) => Persons.Contains(noun);

    /// <summary>Words for whomever one likes, whose telling hands nothing on: "people", "a person".</summary>
    public static bool IsAnybody(ReadOnlySpan<char> noun) => noun is "people" or "person";

    /// <summary>"the Aas family".</summary>
    public static bool IsFamily(ReadOnlySpan<char> noun) => noun is "family";

    /// <summary>A common noun that looks like a plural: "divers", no "boss", "status" or "crisis".</summary>
    public static bool IsSeveral(ReadOnlySpan<char> noun) => noun is [>= 'a' and <= 'z', .., not 's' and not 'u' and not 'i', 's'] or "people";

    public static bool IsDefinite(ReadOnlySpan<char> words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    /// <summary>One who works for the outlet named with him, and through whom it speaks: reporter, correspondent.</summary>
    public static bool IsReporter(ReadOnlySpan<char> words) => AnyWord(words, Reporters);

    /// <summary>A noun for an outlet, when the name is no known one: "state television", "a local newspaper".</summary>
    public static bool IsOutlet(ReadOnlySpan<char> name) => Outlets.Contains(Head(name)) || IsWebAddress(name);

    /// <summary>"orlapost.com": a site is named by its address.</summary>
    public static bool IsWebAddress(ReadOnlySpan<char> name) =>
        name.IndexOf(' ') < 0 && (name.EndsWith(".com", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".org", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".net", StringComparison.OrdinalIgnoreCase));

    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> words)
    {
        var space = words.IndexOf(' ');
        return space > 0 && Articles.Contains(words[..space]) ? words[(space + 1)..] : words;
    }

    /// <summary>Of "two of the people" the people; any other words as they are.</summary>
    public static ReadOnlySpan<char> Whole(ReadOnlySpan<char> words)
    {
        var space = words.IndexOf(' ');
        return space > 0 && words[(space + 1)..].StartsWith("of ", StringComparison.Ordinal) && (Pronouns.Contains(words[..space]) || Counts.ValueOf(words[..space]) is not null || words[..space] is "several" or "Several") && words[..space] is not ("one" or "One")
            ? words[(space + 4)..]
            : words;
    }

    /// <summary>The noun of a phrase: its last word before "of", "at", "who", "released" or a comma.</summary>
    public static ReadOnlySpan<char> Head(ReadOnlySpan<char> words)
    {
        var whole = UpToHead(words);
        return whole[(whole.LastIndexOf(' ') + 1)..];
    }

    /// <summary>A phrase without what hangs on its noun.</summary>
    public static ReadOnlySpan<char> UpToHead(ReadOnlySpan<char> words)
    {
        var first = true;
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (!first && Links.Contains(word))
            {
                return WithoutParticiple(words[..(range.Start.Value - 1)]);
            }

            if (word is [.., ','])
            {
                return words[..(range.End.Value - 1)];
            }

            first = false;
        }

        return words;
    }

    /// <summary>"officials quoted [by the agency]": officials; "the accused [of the trial]" stays.</summary>
    private static ReadOnlySpan<char> WithoutParticiple(ReadOnlySpan<char> words) =>
        words.EndsWith("ed", StringComparison.Ordinal) && words.LastIndexOf(' ') is > 0 and var space && !Articles.Contains(words[(words[..space].LastIndexOf(' ') + 1)..space]) ? words[..space] : words;

    public static bool IsAgency(ReadOnlySpan<char> name) => AnyWord(name, Agencies);

    public static bool IsHedge(ReadOnlySpan<char> word) => Hedges.Contains(word) || IsHedgingAdverb(word);

    /// <summary>A hedge that is no verb of its own: "reportedly".</summary>
    public static bool IsHedgingAdverb(ReadOnlySpan<char> word) => HedgingAdverbs.Contains(word);

    private static bool AnyWord(ReadOnlySpan<char> words, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set)
    {
        foreach (var range in words.Split(' '))
        {
            if (set.Contains(words[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasName(ReadOnlySpan<char> words) =>
        words.IndexOf(' ') is >= 0 and var first && words[(first + 1)..].IndexOfAnyInRange('A', 'Z') >= 0;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string kind) => Lexicon
        .Lines("Statements/English/source-words.txt")
        .Where(line => line.StartsWith(kind + ":", StringComparison.Ordinal))
        .SelectMany(line => line[(kind.Length + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
