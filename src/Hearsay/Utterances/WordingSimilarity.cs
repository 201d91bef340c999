namespace Hearsay.Utterances;

/// <summary>How likely two wordings render the same words: cut, edited or translated apart.</summary>
internal static class WordingSimilarity
{
    private const double ContentMatch = 2;
    private const double FunctionMatch = 0.85;
    private const double Mismatch = -0.7;
    private const double Gap = -0.1;

    /// <summary>Wordings with fewer different content roots are not compared as translations.</summary>
    private const int FewestRoots = 6;

    /// <summary>Share of the content roots that two translations have in common (.65 to .8 did alike on data/reuse/quote_variants).</summary>
    private const double TranslatedShare = 0.65;

    /// <summary>A translation may take so much more room than another.</summary>
    private const double StretchLength = 1.5;

    /// <summary>Fewer words must be found whole, in a row.</summary>
    private const int FragmentWords = 4;

    /// <summary>Share of the shorter wording that must be found again in one place of the longer one.</summary>
    private const double Needed = 0.5;

    /// <summary>
    /// What the words found again must weigh, unless they are nearly all: two content words and two others are a phrase that many use.
    /// F1 is .93 on data/reuse/quote_variants (2026-11), the pairs that these weights were chosen on, and .89 to .91 on pairs held out, without a look at the speakers.
    /// </summary>
    private const double LeastWeight = 7.5;

    private const double NearlyAll = 0.8;

    /// <summary>So much more is needed where a speaker is not known.</summary>
    private const double UnknownSpeaker = 0.15;

    /// <summary>Too few words to tell an utterance alone.</summary>
    public static bool IsFragment(Wording wording) => wording.Count < FragmentWords || wording.ContentWords < 2;

    /// <summary>They render the same words of one speaker.</summary>
    public static bool IsSame(Wording a, Wording b, double similarity, bool sameSpeaker) =>
        (similarity >= Needed + (sameSpeaker ? 0 : UnknownSpeaker) && (similarity >= NearlyAll || similarity * Weight(Shorter(a, b)) >= LeastWeight))
        || (sameSpeaker && SharedRoots(a, b) >= TranslatedShare);

    private static Wording Shorter(Wording a, Wording b) => a.Count <= b.Count ? a : b;

    private static double Weight(Wording wording)
    {
        var weight = 0.0;
        foreach (var isContent in wording.IsContent)
        {
            weight += isContent ? ContentMatch : FunctionMatch;
        }

        return weight;
    }

    /// <summary>0 to 1: the share of the shorter wording that the longer one has, in order and in one place (local alignment after Smith and Waterman).</summary>
    public static double Of(Wording a, Wording b)
    {
        var (shorter, longer) = a.Count <= b.Count ? (a, b) : (b, a);
        if (shorter.Count == 0 || shorter.ContentWords == 0)
        {
            return 0;
        }

        if (IsFragment(shorter))
        {
            return longer.Words.AsSpan().IndexOf(shorter.Words) >= 0 ? 1 : 0;
        }

        return Aligned(shorter, longer) / Weight(shorter);
    }

    /// <summary>
    /// 0 to 1: the share of the shorter wording's content roots that one stretch of the longer one has, in any order: two translations of one
    /// sentence turn it round.
    /// </summary>
    public static double SharedRoots(Wording a, Wording b)
    {
        var (shorter, longer) = a.Count <= b.Count ? (a, b) : (b, a);
        var wanted = shorter.Roots.Where((_, i) => shorter.IsContent[i]).ToHashSet();
        if (wanted.Count < FewestRoots)
        {
            return 0;
        }

        var stretch = (int)(shorter.Count * StretchLength);
        var (inside, found, most) = (new Dictionary<int, int>(), 0, 0);
        for (var end = 0; end < longer.Count; end++)
        {
            if (wanted.Contains(longer.Roots[end]))
            {
                inside[longer.Roots[end]] = inside.GetValueOrDefault(longer.Roots[end]) + 1;
                found += inside[longer.Roots[end]] == 1 ? 1 : 0;
            }

            var gone = end - stretch;
            if (gone >= 0 && wanted.Contains(longer.Roots[gone]))
            {
                inside[longer.Roots[gone]]--;
                found -= inside[longer.Roots[gone]] == 0 ? 1 : 0;
            }

            most = Math.Max(most, found);
        }

        return (double)most / wanted.Count;
    }

    /// <summary>Most words in a row that both have.</summary>
    public static int LongestRun(Wording a, Wording b)
    {
        var longest = 0;
        var (above, row) = (new int[b.Count + 1], new int[b.Count + 1]);
        for (var i = 1; i <= a.Count; i++)
        {
            for (var j = 1; j <= b.Count; j++)
            {
                row[j] = a.Words[i - 1] == b.Words[j - 1] ? above[j - 1] + 1 : 0;
                longest = Math.Max(longest, row[j]);
            }

            (above, row) = (row, above);
        }

        return longest;
    }

    private static double Aligned(Wording a, Wording b)
    {
        var best = 0.0;
        var (above, row) = (new double[b.Count + 1], new double[b.Count + 1]);
        for (var i = 1; i <= a.Count; i++)
        {
            for (var j = 1; j <= b.Count; j++)
            {
                row[j] = Math.Max(0, Math.Max(above[j - 1] + Match(a, i - 1, b, j - 1), Math.Max(above[j], row[j - 1]) + Gap));
                best = Math.Max(best, row[j]);
            }

            (above, row) = (row, above);
        }

        return best;
    }

    private static double Match(Wording a, int i, Wording b, int j) =>
        a.Words[i] == b.Words[j] ? a.IsContent[i] ? ContentMatch : FunctionMatch
        : a.IsContent[i] && b.IsContent[j] && a.Roots[i] == b.Roots[j] ? ContentMatch
        : Mismatch;
}
