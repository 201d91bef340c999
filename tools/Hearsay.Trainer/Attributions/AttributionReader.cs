using Hearsay.Language;
using Hearsay.Language.Network;
using Hearsay.Trainer.Network;
using Shipped = Hearsay.Language.Network.AttributionNetwork;

namespace Hearsay.Trainer.Attributions;

/// <summary>An attribution as the network reads it, in words of the document.</summary>
internal sealed record ReadAttribution(WordRange Cue, List<WordRange> Source, List<WordRange> Content, double Confidence);

/// <summary>Reads documents with a network in training.</summary>
internal sealed class AttributionReader(AttributionNetwork network)
{
    private static readonly nuint ScratchFloats = 60_000_000;

    public List<ReadAttribution>[] Read(AttributionCorpus corpus)
    {
        using var arena = new Arena(ScratchFloats);
        var answers = corpus.Ids.Select(_ => new List<ReadAttribution>()).ToArray();
        foreach (var chunk in corpus.Stretches.OrderByDescending(stretch => stretch.Count).Chunk(24))
        {
            var scores = network.ReadCues(chunk, arena, out var ask);
            var found = new List<(int Sequence, WordRange Cue)>();
            var odds = new List<double>();
            for (var s = 0; s < chunk.Length; s++)
            {
                foreach (var (cue, confidence) in Cues(scores[s]))
                {
                    found.Add((s, cue));
                    odds.Add(confidence);
                }
            }

            var roles = ask(found);
            for (var i = 0; i < found.Count; i++)
            {
                var (s, cue) = found[i];
                var stretch = chunk[s];
                var window = AttributionShape.Window(new WordRange(0, stretch.Count), cue);
                var labels = new byte[window.Count];
                LabelChain.Find(roles[i], AttributionNetwork.RoleLabels, network.Transitions, Shipped.RoleFirst, labels);
                var first = stretch.Words.First;
                answers[stretch.Document].Add(new ReadAttribution(new WordRange(first + cue.First, first + cue.End), Runs(labels, 1, first + window.First), Runs(labels, 2, first + window.First), odds[i]));
            }
        }

        foreach (var answer in answers)
        {
            answer.Sort((a, b) => a.Cue.First.CompareTo(b.Cue.First));
        }

        return answers;
    }

    private static List<(WordRange, double)> Cues(float[] scores)
    {
        var n = scores.Length / AttributionNetwork.CueLabels;
        var labels = new byte[n];
        LabelChain.Find(scores, AttributionNetwork.CueLabels, Shipped.CueTransitions, Shipped.CueFirst, labels);
        var cues = new List<(WordRange, double)>();
        for (var i = 0; i < n; i++)
        {
            if (labels[i] == 1)
            {
                var end = i + 1;
                while (end < n && labels[end] == 2)
                {
                    end++;
                }

                var row = scores.AsSpan(i * 3, 3);
                var p = 1 / (1 + Math.Exp(row[0] - Math.Max(row[1], row[2])));
                cues.Add((new WordRange(i, end), p));
            }
        }

        return cues;
    }

    private static List<WordRange> Runs(byte[] labels, byte role, int first)
    {
        var runs = new List<WordRange>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == role)
            {
                var end = i + 1;
                while (end < labels.Length && labels[end] == role)
                {
                    end++;
                }

                runs.Add(new WordRange(first + i, first + end));
                i = end - 1;
            }
        }

        return runs;
    }
}
