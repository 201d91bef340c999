using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Tests.Language;

/// <summary>Tags, trees and names over settled words: shares of words that are right, punctuation included, and F1 of names. As eval/score_trees.py counts.</summary>
internal sealed class TreeScores
{
    private int words;
    private int upos;
    private int xpos;
    private int heads;
    private int relations;
    private int subtypes;
    private int rightNames;
    private int goldNames;
    private int saidNames;

    public static TreeScores Of(IEnumerable<ConlluSentence> gold, IEnumerable<ConlluSentence> said)
    {
        var scores = new TreeScores();
        foreach (var (right, read) in gold.Zip(said))
        {
            scores.Add(right, read);
        }

        return scores;
    }

    /// <summary>Columns of a Markdown table: UPOS, XPOS, UAS, LAS by universal relations, LAS with subtypes, names.</summary>
    public override string ToString() =>
        string.Join(" | ", Share(upos), Share(xpos), Share(heads), Share(relations), Share(subtypes), goldNames == 0 ? "–" : Percent(2.0 * rightNames / (goldNames + saidNames)));

    private void Add(ConlluSentence gold, ConlluSentence said)
    {
        foreach (var (right, read) in gold.Words.Zip(said.Words))
        {
            words++;
            upos += right.Upos == read.Upos ? 1 : 0;
            xpos += right.Xpos == read.Xpos ? 1 : 0;
            if (right.Head == read.Head)
            {
                heads++;
                relations += Universal(right) == Universal(read) ? 1 : 0;
                subtypes += right.Deprel == read.Deprel ? 1 : 0;
            }
        }

        var (goldSpans, saidSpans) = (Names(gold), Names(said));
        goldNames += goldSpans.Count;
        saidNames += saidSpans.Count;
        rightNames += goldSpans.Intersect(saidSpans).Count();
    }

    private static string Universal(ConlluToken word) => word.Deprel.Split(':')[0];

    /// <summary>First word, last word and type of each.</summary>
    private static HashSet<(int First, int Last, string Type)> Names(ConlluSentence sentence)
    {
        var names = new HashSet<(int, int, string)>();
        (int First, int Last, string Type)? open = null;
        foreach (var word in sentence.Words)
        {
            var tag = word.Misc.Split('|').FirstOrDefault(field => field.StartsWith("NER=", StringComparison.Ordinal))?["NER=".Length..];
            if (tag is ['I', ..] && open is { } name)
            {
                open = name with { Last = word.LastWord };
                continue;
            }

            Close();
            open = tag is null ? null : (word.LastWord, word.LastWord, tag[2..]);
        }

        Close();
        return names;

        void Close()
        {
            if (open is { } name)
            {
                names.Add(name);
            }
        }
    }

    private string Share(int right) => Percent((double)right / Math.Max(1, words));

    private static string Percent(double share) => (100 * share).ToString("F2", CultureInfo.InvariantCulture);
}
