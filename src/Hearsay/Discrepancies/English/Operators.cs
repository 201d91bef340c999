using System.Collections.Frozen;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Discrepancies.English;

/// <summary>How far a deed has come, as the words that govern its verb have it.</summary>
internal enum Standing
{
    Unknown,
    Done,
    Decided,
    Planned,
    Urged,
    Tried,
    Weighed,
    Refused,
    Charged,
    Expected,
}

/// <summary>Words that govern a deed: "voted to", "urged", "is accused of".</summary>
internal static class Operators
{
    private static readonly FrozenDictionary<string, Standing> Standings = Lexicon.Lines("Discrepancies/English/operators.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => words.Skip(1).Select(word => (Stem: WordForms.Stem(word), Standing: Enum.Parse<Standing>(words[0], ignoreCase: true))))
        .DistinctBy(pair => pair.Stem, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Stem, pair => pair.Standing, StringComparer.Ordinal);

    public static Standing OfVerb(ReadOnlySpan<char> verb) => Standings.GetValueOrDefault(WordForms.Stem(verb));

    /// <summary>Of an auxiliary; null where it leaves open what the verb tells ("can", "should").</summary>
    public static Standing? OfAuxiliary(ReadOnlySpan<char> word) => word switch
    {
        "will" or "would" or "'ll" or "’ll" or "shall" => Standing.Planned,
        "might" or "may" or "could" => Standing.Weighed,
        "can" or "should" or "must" or "ca" or "to" => null,
        _ => Standing.Unknown,
    };

    /// <summary>Of an adverb; null where it leaves open whether the deed was done.</summary>
    public static Standing? OfAdverb(ReadOnlySpan<char> word) =>
        word.Equals("allegedly", StringComparison.OrdinalIgnoreCase) || word.Equals("purportedly", StringComparison.OrdinalIgnoreCase) ? Standing.Charged
        : word.Equals("reportedly", StringComparison.OrdinalIgnoreCase) ? null
        : Standing.Unknown;

    /// <summary>Words that put a deed under the verb before it: "accused of", "voted to", "called for"; not "with police searching".</summary>
    public static bool IsLink(ReadOnlySpan<char> word) => word is "to" or "of" or "for" or "in" or "on" or "from" or "that" or "about" or "over" or "at" or "into";

    private static readonly FrozenSet<string> Reports = "say tell report announce confirm add".Split(' ').Select(verb => WordForms.Stem(verb)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs that only report: what is said keeps its own standing.</summary>
    public static bool IsReport(ReadOnlySpan<char> verb) => Reports.Contains(WordForms.Stem(verb));

    /// <summary>Two standings that leave readers with different pictures of one deed.</summary>
    public static bool Differ(Standing a, Standing b) => (a, b) is not (Standing.Unknown, _) and not (_, Standing.Unknown) && Rank(a) != Rank(b);

    /// <summary>Not yet done, whatever is planned, tried or expected.</summary>
    public static bool IsAhead(Standing standing) => standing is Standing.Decided or Standing.Planned or Standing.Tried or Standing.Expected;

    private static int Rank(Standing standing) => standing switch
    {
        Standing.Done => 6,
        Standing.Decided => 5,
        Standing.Planned => 5,
        Standing.Expected => 4,
        Standing.Urged => 2,
        Standing.Tried => 3,
        Standing.Weighed => 1,
        Standing.Refused => 0,
        Standing.Charged => 7,
        _ => -1,
    };
}
