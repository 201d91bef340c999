using System.Globalization;
using Hearsay.Trainer.Network;

namespace Hearsay.Trainer;

/// <summary>The usual figures, in percent.</summary>
internal static class Scores
{
    /// <summary>UPOS, XPOS, UAS and LAS over all words, punctuation included, relations with their subtypes.</summary>
    public static string Trees(Answer[] answers, IReadOnlyList<Example> gold, Inventory labels)
    {
        double words = 0, tags = 0, fine = 0, heads = 0, relations = 0, names = 0;
        for (var s = 0; s < gold.Count; s++)
        {
            for (var w = 0; w < gold[s].Count; w++)
            {
                words++;
                tags += gold[s].Tags![w] == answers[s].Tags[w] ? 1 : 0;
                fine += gold[s].FineTags![w] == answers[s].FineTags[w] ? 1 : 0;
                var attached = gold[s].Heads![w] == answers[s].Heads[w];
                heads += attached ? 1 : 0;
                relations += attached && gold[s].Relations![w] == answers[s].Relations[w] ? 1 : 0;
                names += attached && Plain(labels.Relations[gold[s].Relations![w]]) == Plain(labels.Relations[answers[s].Relations[w]]) ? 1 : 0;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"UPOS {100 * tags / words:F2} XPOS {100 * fine / words:F2} UAS {100 * heads / words:F2} LAS {100 * relations / words:F2} (without subtypes {100 * names / words:F2})");
    }

    /// <summary>Precision, recall and F1 of exact spans with type.</summary>
    public static string Names(Answer[] answers, IReadOnlyList<Example> gold)
    {
        double right = 0, said = 0, known = 0;
        for (var s = 0; s < gold.Count; s++)
        {
            var truth = Spans([.. gold[s].Names!.Select(label => (byte)label)]).ToHashSet();
            var found = Spans(answers[s].Names).ToList();
            right += found.Count(truth.Contains);
            said += found.Count;
            known += truth.Count;
        }

        var (p, r) = (right / Math.Max(1, said), right / Math.Max(1, known));
        return string.Create(CultureInfo.InvariantCulture, $"P {100 * p:F1} R {100 * r:F1} F1 {200 * p * r / Math.Max(1e-9, p + r):F1}");
    }

    private static IEnumerable<(int Start, int End, int Type)> Spans(byte[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] % 2 == 1)
            {
                var end = i + 1;
                while (end < labels.Length && labels[end] == labels[i] + 1)
                {
                    end++;
                }

                yield return (i, end, labels[i] / 2);
            }
        }
    }

    private static string Plain(string relation) => relation.IndexOf(':', StringComparison.Ordinal) is >= 0 and var at ? relation[..at] : relation;
}
