using System.Numerics.Tensors;
using Hearsay.Language.Network;

namespace Hearsay.Trainer.Network;

/// <summary>Networks that read together: the sum of their log-probabilities decides.</summary>
internal sealed class Ensemble(Inventory labels, params ReaderNetwork[] networks)
{
    public Answer[] Read(PackedBatch batch, Arena[] arenas)
    {
        var weighings = networks.Select((network, i) => network.Weigh(batch, arenas[i])).ToArray();
        Answer[] answers = [.. batch.Sentences.Select(sentence => new Answer(sentence.Count))];
        var tags = Sum(weighings.Select(weighing => weighing.Tags));
        var fine = Sum(weighings.Select(weighing => weighing.FineTags));
        var names = Sum(weighings.Select(weighing => weighing.Names));
        for (var s = 0; s < answers.Length; s++)
        {
            var (answer, start, count) = (answers[s], batch.Starts[s], batch.Sentences[s].Count);
            for (var w = 0; w < count; w++)
            {
                answer.Tags[w] = TensorPrimitives.IndexOfMax<float>(tags.AsSpan((start + w) * labels.Tags.Count, labels.Tags.Count));
                answer.FineTags[w] = TensorPrimitives.IndexOfMax<float>(fine.AsSpan((start + w) * labels.FineTags.Count, labels.FineTags.Count));
            }

            NameDecoder.Decode(names.AsSpan(start * NameDecoder.Labels, count * NameDecoder.Labels), answer.Names);
            SpanningTree.Find(Sum(weighings.Select(weighing => weighing.Arcs[s])), count, answer.Heads);
            Relate(answer, Sum(networks.Select((network, i) => network.WeighRelations(batch, weighings[i], s, answer.Heads))));
        }

        return answers;
    }

    private void Relate(Answer answer, float[] scores)
    {
        for (var w = 0; w < answer.Heads.Length; w++)
        {
            var best = float.NegativeInfinity;
            for (var r = 0; r < labels.Relations.Count; r++)
            {
                var score = scores[(w * labels.Relations.Count) + r];
                if (score > best && (labels.Relations[r] == "root") == (answer.Heads[w] < 0))
                {
                    (best, answer.Relations[w]) = (score, r);
                }
            }
        }
    }

    private static float[] Sum(IEnumerable<float[]> scores)
    {
        float[]? sum = null;
        foreach (var more in scores)
        {
            if (sum is null)
            {
                sum = more;
            }
            else
            {
                TensorPrimitives.Add(sum, more, sum);
            }
        }

        return sum!;
    }
}
