using System.Collections.Immutable;

namespace Hearsay.Pages.Views;

public enum WordChange
{
    Same,

    /// <summary>Only in the wording shown.</summary>
    Added,

    /// <summary>Only in the wording it is compared with.</summary>
    Missing,
}

/// <summary>A run of words, with the spaces between them.</summary>
public readonly record struct WordRun(WordChange Change, string Text);

/// <summary>Two wordings compared word by word, case and punctuation apart (longest common subsequence, J. W. Hunt and T. G. Szymanski 1977).</summary>
public static class WordDiff
{
    /// <summary>Longer passages are shown whole: the table would take words × words cells.</summary>
    private const int MostWords = 600;

    /// <summary>Runs of the second wording, with what the first has besides; null when they share too little to be read against each other.</summary>
    /// <param name="leastShared">Share of the shorter wording's words, 0 to 1, below which the two are other words altogether.</param>
    public static ImmutableArray<WordRun>? Compare(string from, string to, double leastShared)
    {
        var (a, b) = (Split(from), Split(to));
        if (a.Length == 0 || b.Length == 0 || a.Length > MostWords || b.Length > MostWords)
        {
            return null;
        }

        var (keysA, keysB) = (Array.ConvertAll(a, Key), Array.ConvertAll(b, Key));
        var length = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                length[i, j] = keysA[i] == keysB[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        if (length[0, 0] < leastShared * Math.Min(a.Length, b.Length))
        {
            return null;
        }

        var runs = ImmutableArray.CreateBuilder<WordRun>();
        for (var (i, j) = (0, 0); i < a.Length || j < b.Length;)
        {
            if (i < a.Length && j < b.Length && keysA[i] == keysB[j])
            {
                Add(runs, WordChange.Same, b[j++]);
                i++;
            }
            else if (i < a.Length && (j == b.Length || length[i + 1, j] >= length[i, j + 1]))
            {
                Add(runs, WordChange.Missing, a[i++]);
            }
            else
            {
                Add(runs, WordChange.Added, b[j++]);
            }
        }

        return runs.ToImmutable();
    }

    private static void Add(ImmutableArray<WordRun>.Builder runs, WordChange change, string word)
    {
        if (runs.Count > 0 && runs[^1].Change == change)
        {
            runs[^1] = new WordRun(change, $"{runs[^1].Text} {word}");
        }
        else
        {
            runs.Add(new WordRun(change, word));
        }
    }

    private static string[] Split(string text) => Plain.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What counts when words are compared: letters and digits, lower case; a word of marks only stands for itself.</summary>
    private static string Key(string word)
    {
        var key = new string([.. word.Where(char.IsLetterOrDigit)]).ToLowerInvariant();
        return key.Length > 0 ? key : word;
    }
}
