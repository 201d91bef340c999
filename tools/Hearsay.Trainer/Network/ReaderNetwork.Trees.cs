using System.Numerics.Tensors;
using static Hearsay.Trainer.Network.Rows;

namespace Hearsay.Trainer.Network;

/// <summary>The biaffine parser: arcs, then the relation of each.</summary>
internal sealed unsafe partial class ReaderNetwork
{
    /// <summary>Log-probabilities of the relations of a sentence, given its heads: words x relations.</summary>
    public float[] WeighRelations(PackedBatch batch, Weighing weighing, int sentence, ReadOnlySpan<int> heads)
    {
        var (a, l, l1, width, count, start) = (settings.Arc, settings.Relation, settings.Relation + 1, ArcWidth, labels.Relations.Count, batch.Starts[sentence]);
        var scores = new float[heads.Length * count];
        Span<float> head = stackalloc float[l1];
        for (var i = 0; i < heads.Length; i++)
        {
            var from = heads[i] < 0 ? root.Values.Slice(a, l) : new Span<float>(weighing.Parts + ((long)(start + heads[i]) * width) + (2 * a) + l, l);
            from.CopyTo(head);
            head[l] = 1;
            var row = scores.AsSpan(i * count, count);
            for (var r = 0; r < count; r++)
            {
                row[r] = TensorPrimitives.Dot(head, new ReadOnlySpan<float>(weighing.Questions + ((((long)(start + i) * count) + r) * l1), l1));
            }

            LogSoftMax(row);
        }

        return scores;
    }

    private double LearnTrees(PackedBatch batch, Arena arena, int thread, float* encoded, float* gradient, Random random, float scale)
    {
        var treed = batch.Sentences.Select((sentence, i) => (sentence, i)).Where(pair => pair.sentence.Heads is not null).ToArray();
        if (treed.Length == 0)
        {
            return 0;
        }

        var (words, a, l, l1, width) = (batch.Words, settings.Arc, settings.Relation, settings.Relation + 1, ArcWidth);
        var count = labels.Relations.Count;
        var parts = arena.Take((long)words * width);
        arcs.Forward(encoded, words, parts);
        var masked = arena.Take((long)words * width);
        Copy(parts, masked, (long)words * width);
        var mask = arena.Take((long)batch.Sentences.Length * width);
        Draw(mask, (long)batch.Sentences.Length * width, settings.Dropout, random);
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            Scale(masked, batch.Starts[s], batch.Starts[s + 1], width, mask + ((long)s * width));
        }

        var toParts = arena.Take((long)words * width);
        var rootGradient = new Span<float>(root.Gradient(thread), a + l);
        var loss = 0d;

        // Heads' side of the arc product, T = H U, for the words and for the root.
        var products = arena.Take((long)words * a);
        Gemm.Add(masked + a, width, 1, words, a, arcProduct.Packed, a, products, a);
        var rootProduct = arena.Take(a);
        Gemm.Add(root.Weights, a, 1, 1, a, arcProduct.Packed, a, rootProduct, a);
        var toProducts = arena.Take((long)words * a);
        var toRootProduct = arena.Take(a);
        foreach (var (example, s) in treed)
        {
            loss += LearnArcs(example, batch.Starts[s], arena, thread, masked, toParts, products, toProducts, rootProduct, toRootProduct, scale);
        }

        var packed = arena.Take(Gemm.PackedLength(words, a));
        Gemm.Pack(toProducts, words, a, a, packed);
        Gemm.Add(masked + a, 1, width, a, words, packed, a, arcProduct.Gradient(thread), a);
        Gemm.Add(toProducts, a, 1, words, a, arcProduct.PackedTransposed, a, toParts + a, width);
        var one = arena.Take(Gemm.PackedLength(1, a));
        Gemm.Pack(toRootProduct, 1, a, a, one);
        Gemm.Add(root.Weights, 1, a, a, 1, one, a, arcProduct.Gradient(thread), a);
        fixed (float* at = rootGradient)
        {
            Gemm.Add(toRootProduct, a, 1, 1, a, arcProduct.PackedTransposed, a, at, a);
        }

        // Relations of the gold arcs: Q = D W, a vector for each relation, against the head's.
        var dependents = arena.Take((long)words * l1);
        for (var row = 0; row < words; row++)
        {
            Copy(masked + ((long)row * width) + (2 * a), dependents + ((long)row * l1), l);
            dependents[((long)row * l1) + l] = 1;
        }

        var questions = arena.Take((long)words * count * l1);
        Gemm.Add(dependents, l1, 1, words, l1, relation.Packed, count * l1, questions, count * l1);
        var toQuestions = arena.Take((long)words * count * l1);
        Span<float> head = stackalloc float[l1];
        Span<float> scores = stackalloc float[count];
        foreach (var (example, s) in treed)
        {
            for (var w = 0; w < example.Count; w++)
            {
                var row = batch.Starts[s] + w;
                var parent = example.Heads![w];
                var from = parent < 0 ? root.Values.Slice(a, l) : new Span<float>(masked + ((long)(batch.Starts[s] + parent) * width) + (2 * a) + l, l);
                from.CopyTo(head);
                head[l] = 1;
                for (var r = 0; r < count; r++)
                {
                    scores[r] = TensorPrimitives.Dot(head, new ReadOnlySpan<float>(questions + (((long)row * count) + r) * l1, l1));
                }

                loss += CrossEntropy(scores, example.Relations![w], scale * example.Weight);
                var to = parent < 0 ? rootGradient.Slice(a, l) : new Span<float>(toParts + ((long)(batch.Starts[s] + parent) * width) + (2 * a) + l, l);
                for (var r = 0; r < count; r++)
                {
                    var offset = (((long)row * count) + r) * l1;
                    TensorPrimitives.Multiply(head, scores[r], new Span<float>(toQuestions + offset, l1));
                    TensorPrimitives.MultiplyAdd(new ReadOnlySpan<float>(questions + offset, l), scores[r], to, to);
                }
            }
        }

        var packedQuestions = arena.Take(Gemm.PackedLength(words, count * l1));
        Gemm.Pack(toQuestions, words, count * l1, count * l1, packedQuestions);
        Gemm.Add(dependents, 1, l1, l1, words, packedQuestions, count * l1, relation.Gradient(thread), count * l1);
        var toDependents = arena.Take((long)words * l1);
        Gemm.Add(toQuestions, count * l1, 1, words, count * l1, relation.PackedTransposed, l1, toDependents, l1);
        for (var row = 0; row < words; row++)
        {
            var to = new Span<float>(toParts + ((long)row * width) + (2 * a), l);
            TensorPrimitives.Add(to, new ReadOnlySpan<float>(toDependents + ((long)row * l1), l), to);
        }

        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            Scale(toParts, batch.Starts[s], batch.Starts[s + 1], width, mask + ((long)s * width));
        }

        arcs.Backward(arena, thread, encoded, words, parts, toParts, gradient);
        return loss;
    }

    private double LearnArcs(Example example, int start, Arena arena, int thread, float* parts, float* toParts, float* products, float* toProducts, float* rootProduct, float* toRootProduct, float scale)
    {
        var (n, a, width) = (example.Count, settings.Arc, ArcWidth);
        var bias = new Span<float>(arcHead.Weights, a);
        var toBias = new Span<float>(arcHead.Gradient(thread), a);
        var toRoot = new Span<float>(root.Gradient(thread), a);
        var rootVector = root.Values[..a];
        var scores = new float[n + 1];
        var biases = new float[n + 1];
        var toBiases = new float[n + 1];
        biases[n] = TensorPrimitives.Dot(bias, rootVector);
        for (var j = 0; j < n; j++)
        {
            biases[j] = TensorPrimitives.Dot(bias, Head(j));
        }

        var loss = 0d;
        for (var i = 0; i < n; i++)
        {
            var dependent = new Span<float>(parts + ((long)(start + i) * width), a);
            var toDependent = new Span<float>(toParts + ((long)(start + i) * width), a);
            for (var j = 0; j <= n; j++)
            {
                scores[j] = TensorPrimitives.Dot(dependent, Product(j)) + biases[j];
            }

            var gold = example.Heads![i];
            loss += CrossEntropy(scores, gold < 0 ? n : gold, scale * example.Weight);
            for (var j = 0; j <= n; j++)
            {
                var d = scores[j];
                toBiases[j] += d;
                TensorPrimitives.MultiplyAdd(Product(j), d, toDependent, toDependent);
                var toProduct = j == n ? new Span<float>(toRootProduct, a) : new Span<float>(toProducts + ((long)(start + j) * a), a);
                TensorPrimitives.MultiplyAdd(dependent, d, toProduct, toProduct);
            }
        }

        for (var j = 0; j <= n; j++)
        {
            var toHead = j == n ? toRoot : new Span<float>(toParts + ((long)(start + j) * width) + a, a);
            TensorPrimitives.MultiplyAdd(bias, toBiases[j], toHead, toHead);
            TensorPrimitives.MultiplyAdd(j == n ? rootVector : Head(j), toBiases[j], toBias, toBias);
        }

        return loss;

        Span<float> Head(int j) => new(parts + ((long)(start + j) * width) + a, a);

        Span<float> Product(int j) => j == n ? new Span<float>(rootProduct, a) : new Span<float>(products + ((long)(start + j) * a), a);
    }

    private float[][] WeighArcs(PackedBatch batch, Arena arena, float* encoded, out float* parts)
    {
        var (words, a, width) = (batch.Words, settings.Arc, ArcWidth);
        parts = arena.Take((long)words * width);
        arcs.Forward(encoded, words, parts);
        var products = arena.Take((long)words * a);
        Gemm.Add(parts + a, width, 1, words, a, arcProduct.Packed, a, products, a);
        var rootProduct = arena.Take(a);
        Gemm.Add(root.Weights, a, 1, 1, a, arcProduct.Packed, a, rootProduct, a);
        var bias = new Span<float>(arcHead.Weights, a);
        var weighed = new float[batch.Sentences.Length][];
        for (var s = 0; s < weighed.Length; s++)
        {
            var (n, start) = (batch.Sentences[s].Count, batch.Starts[s]);
            var scores = weighed[s] = new float[n * (n + 1)];
            for (var j = 0; j <= n; j++)
            {
                var product = j == 0 ? new Span<float>(rootProduct, a) : new Span<float>(products + ((long)(start + j - 1) * a), a);
                var lean = TensorPrimitives.Dot(bias, j == 0 ? root.Values[..a] : new Span<float>(parts + ((long)(start + j - 1) * width) + a, a));
                for (var i = 0; i < n; i++)
                {
                    scores[(i * (n + 1)) + j] = lean + TensorPrimitives.Dot(new ReadOnlySpan<float>(parts + ((long)(start + i) * width), a), product);
                }
            }

            for (var i = 0; i < n; i++)
            {
                LogSoftMax(scores.AsSpan(i * (n + 1), n + 1));
            }
        }

        return weighed;
    }

    /// <summary>The dependents' side of the relation product: words x relations x (relation width + 1).</summary>
    private float* Ask(Arena arena, float* parts, int words)
    {
        var (a, l, l1, count) = (settings.Arc, settings.Relation, settings.Relation + 1, labels.Relations.Count);
        var dependents = arena.Take((long)words * l1);
        for (var row = 0; row < words; row++)
        {
            Copy(parts + ((long)row * ArcWidth) + (2 * a), dependents + ((long)row * l1), l);
            dependents[((long)row * l1) + l] = 1;
        }

        var questions = arena.Take((long)words * count * l1);
        Gemm.Add(dependents, l1, 1, words, l1, relation.Packed, count * l1, questions, count * l1);
        return questions;
    }
}
