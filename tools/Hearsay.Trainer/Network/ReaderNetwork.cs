using System.Numerics.Tensors;
using static Hearsay.Trainer.Network.Rows;

namespace Hearsay.Trainer.Network;

/// <summary>
/// One shared encoder (hashed word features, stacked BiLSTM) with heads for UPOS, XPOS, BIO names and a biaffine parser
/// (Dozat and Manning 2017). Forward and backward by hand, in single precision.
/// </summary>
internal sealed unsafe partial class ReaderNetwork
{
    private readonly Settings settings;
    private readonly Lstm[] layers;
    private readonly Linear input;
    private readonly Linear tags;
    private readonly Linear fineTags;
    private readonly Linear names;
    private readonly Linear arcs;
    private readonly Parameter arcProduct;
    private readonly Parameter arcHead;
    private readonly Parameter relation;
    private readonly Parameter root;
    private readonly Inventory labels;

    public ReaderNetwork(Settings settings, Inventory labels, WordVectors vectors, IEnumerable<(string Word, int Count)> vocabulary, int threads, int seed)
    {
        (this.settings, this.labels) = (settings, labels);
        var random = new Random(seed);
        var (h, e) = (settings.State, 2 * settings.State);
        Embedding = new Embedding(settings, vectors, vocabulary, threads, random);
        input = new Linear("input", Embedding.Width, settings.Input, threads, random, rectified: true);
        layers = new Lstm[2 * settings.Layers];
        for (var layer = 0; layer < settings.Layers; layer++)
        {
            for (var way = 0; way < 2; way++)
            {
                layers[(2 * layer) + way] = new Lstm($"lstm{layer}{(way == 0 ? "f" : "b")}", layer == 0 ? settings.Input : e, h, way == 1, threads, random);
            }
        }

        tags = new Linear("tags", e, labels.Tags.Count, threads, random);
        fineTags = new Linear("fine", e, labels.FineTags.Count, threads, random);
        names = new Linear("names", e, labels.Names.Count, threads, random);
        arcs = new Linear("arcs", e, ArcWidth, threads, random, rectified: true);
        arcProduct = new Parameter("arc.product", settings.Arc, settings.Arc, threads, 0.05f, random);
        arcHead = new Parameter("arc.head", 1, settings.Arc, threads, 0.05f, random, product: false);
        relation = new Parameter("relation", settings.Relation + 1, labels.Relations.Count * (settings.Relation + 1), threads, 0.05f, random);
        root = new Parameter("root", 1, settings.Arc + settings.Relation, threads, 0.1f, random, product: false);
        Parameters =
        [
            Embedding.Words, .. Embedding.Tables, input.Matrix, input.Bias, .. layers.SelectMany(layer => new[] { layer.Input, layer.Recurrent, layer.Bias }),
            .. new[] { tags, fineTags, names, arcs }.SelectMany(layer => new[] { layer.Matrix, layer.Bias }), arcProduct, arcHead, relation, root,
        ];
    }

    public Parameter[] Parameters { get; }

    public Embedding Embedding { get; }

    /// <summary>The matrices with their biases, in the order of the model file.</summary>
    public IEnumerable<(Parameter Matrix, Parameter? Bias)> Products =>
    [
        (input.Matrix, input.Bias), .. layers.SelectMany(layer => new (Parameter, Parameter?)[] { (layer.Input, layer.Bias), (layer.Recurrent, null) }),
        .. new[] { tags, fineTags, names, arcs }.Select(layer => (layer.Matrix, (Parameter?)layer.Bias)), (arcProduct, null), (relation, null),
    ];

    /// <summary>What is multiplied word by word, in the order of the model file.</summary>
    public IEnumerable<Parameter> Vectors => [arcHead, root];

    public Settings Settings => settings;

    /// <summary>Dependent's arc, head's arc, dependent's relation, head's relation: columns of one product.</summary>
    private int ArcWidth => 2 * (settings.Arc + settings.Relation);

    /// <summary>Adds the gradients of a batch; returns the summed loss.</summary>
    public double Learn(PackedBatch batch, Arena arena, int thread, Random random, float scale)
    {
        arena.Reset();
        var chosen = new int[batch.Words * Embedding.Slots];
        var pass = Encode(batch, arena, chosen, random);
        var (words, e) = (batch.Words, 2 * settings.State);
        var encoded = Unpack(batch, pass.Output, arena.Take((long)words * e), e, back: false);
        var gradient = arena.Take((long)words * e);
        var loss = 0d;
        loss += LearnLabels(batch, arena, thread, tags, encoded, gradient, example => example.Tags, scale * settings.TagShare);
        loss += LearnLabels(batch, arena, thread, fineTags, encoded, gradient, example => example.FineTags, scale * settings.TagShare);
        loss += LearnLabels(batch, arena, thread, names, encoded, gradient, example => example.Names, scale);
        loss += LearnTrees(batch, arena, thread, encoded, gradient, random, scale);
        var packed = arena.Take((long)words * e);
        Unpack(batch, packed, gradient, e, back: true);
        Decode(batch, arena, thread, pass, chosen, packed);
        return loss;
    }

    /// <summary>Weighs every label and arc of a batch without learning. The answer holds until the arena is used again.</summary>
    public Weighing Weigh(PackedBatch batch, Arena arena)
    {
        arena.Reset();
        var chosen = new int[batch.Words * Embedding.Slots];
        var pass = Encode(batch, arena, chosen, null);
        var (words, e) = (batch.Words, 2 * settings.State);
        var encoded = Unpack(batch, pass.Output, arena.Take((long)words * e), e, back: false);
        return new Weighing
        {
            Tags = LogProbabilities(arena, tags, encoded, words),
            FineTags = LogProbabilities(arena, fineTags, encoded, words),
            Names = LogProbabilities(arena, names, encoded, words),
            Arcs = WeighArcs(batch, arena, encoded, out var parts),
            Parts = parts,
            Questions = Ask(arena, parts, words),
        };
    }

    /// <summary>What a network says of a batch; labels are words x labels, arcs are words x (words + 1) a sentence with the root first.</summary>
    public sealed class Weighing
    {
        public required float[] Tags { get; init; }

        public required float[] FineTags { get; init; }

        public required float[] Names { get; init; }

        public required float[][] Arcs { get; init; }

        public required float* Parts { get; init; }

        public required float* Questions { get; init; }
    }

    private struct Encoded
    {
        public float* X;
        public float* XMask;
        public float* First;
        public float* FirstMask;
        public float*[] Inputs;
        public float*[] Masks;
        public Lstm.Pass[] Passes;
        public float* Output;
    }

    private Encoded Encode(PackedBatch batch, Arena arena, int[] chosen, Random? random)
    {
        var (words, h, e) = (batch.Words, settings.State, 2 * settings.State);
        var pass = new Encoded { Inputs = new float*[settings.Layers], Masks = new float*[settings.Layers + 1], Passes = new Lstm.Pass[layers.Length] };
        pass.X = arena.Take((long)words * Embedding.Width);
        Embedding.Forward(batch, pass.X, chosen, random);
        pass.XMask = Mask(batch, arena, Embedding.Width, 0.6f * settings.Dropout, random);
        Apply(batch, pass.X, Embedding.Width, pass.XMask);
        pass.First = arena.Take((long)words * settings.Input);
        input.Forward(pass.X, words, pass.First);
        pass.FirstMask = Mask(batch, arena, settings.Input, settings.Dropout, random);
        pass.Inputs[0] = arena.Take((long)words * settings.Input);
        Copy(pass.First, pass.Inputs[0], (long)words * settings.Input);
        Apply(batch, pass.Inputs[0], settings.Input, pass.FirstMask);
        for (var layer = 0; layer < settings.Layers; layer++)
        {
            var output = arena.Take((long)words * e);
            for (var way = 0; way < 2; way++)
            {
                var mask = Mask(batch, arena, h, settings.StateDropout, random);
                pass.Passes[(2 * layer) + way] = layers[(2 * layer) + way].Forward(batch, arena, pass.Inputs[layer], output + (way * h), e, mask);
            }

            pass.Masks[layer] = Mask(batch, arena, e, settings.Dropout, random);
            Apply(batch, output, e, pass.Masks[layer]);
            if (layer + 1 < settings.Layers)
            {
                pass.Inputs[layer + 1] = output;
            }

            pass.Output = output;
        }

        return pass;
    }

    private void Decode(PackedBatch batch, Arena arena, int thread, in Encoded pass, int[] chosen, float* gradient)
    {
        var (words, h, e) = (batch.Words, settings.State, 2 * settings.State);
        for (var layer = settings.Layers - 1; layer >= 0; layer--)
        {
            Apply(batch, gradient, e, pass.Masks[layer]);
            var below = arena.Take((long)words * (layer == 0 ? settings.Input : e));
            for (var way = 0; way < 2; way++)
            {
                layers[(2 * layer) + way].Backward(batch, arena, thread, pass.Passes[(2 * layer) + way], pass.Inputs[layer], gradient + (way * h), e, below);
            }

            gradient = below;
        }

        Apply(batch, gradient, settings.Input, pass.FirstMask);
        var toX = arena.Take((long)words * Embedding.Width);
        input.Backward(arena, thread, pass.X, words, pass.First, gradient, toX);
        Apply(batch, toX, Embedding.Width, pass.XMask);
        Embedding.Backward(batch, thread, toX, chosen);
    }

    private static double LearnLabels(PackedBatch batch, Arena arena, int thread, Linear head, float* encoded, float* gradient, Func<Example, int[]?> gold, float scale)
    {
        if (batch.Sentences.All(sentence => gold(sentence) is null))
        {
            return 0;
        }

        var k = head.Outputs;
        var scores = arena.Take((long)batch.Words * k);
        head.Forward(encoded, batch.Words, scores);
        var loss = 0d;
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var example = batch.Sentences[s];
            var labels = gold(example);
            for (var w = 0; w < example.Count; w++)
            {
                var row = new Span<float>(scores + ((long)(batch.Starts[s] + w) * k), k);
                if (labels is null)
                {
                    row.Clear();
                    continue;
                }

                loss += CrossEntropy(row, labels[w], scale * example.Weight);
            }
        }

        head.Backward(arena, thread, encoded, batch.Words, scores, scores, gradient);
        return loss;
    }

    private static float[] LogProbabilities(Arena arena, Linear head, float* encoded, int words)
    {
        var scores = arena.Take((long)words * head.Outputs);
        head.Forward(encoded, words, scores);
        var rows = new Span<float>(scores, words * head.Outputs).ToArray();
        for (var row = 0; row < words; row++)
        {
            LogSoftMax(rows.AsSpan(row * head.Outputs, head.Outputs));
        }

        return rows;
    }

    private static void LogSoftMax(Span<float> scores)
    {
        var largest = TensorPrimitives.Max<float>(scores);
        var sum = 0d;
        foreach (var score in scores)
        {
            sum += Math.Exp(score - largest);
        }

        TensorPrimitives.Subtract(scores, largest + (float)Math.Log(sum), scores);
    }

    /// <summary>From step order to sentence order, or back.</summary>
    private static float* Unpack(PackedBatch batch, float* packed, float* plain, int width, bool back)
    {
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            for (var w = 0; w < batch.Sentences[s].Count; w++)
            {
                var inner = packed + ((long)batch.Row(s, w) * width);
                var outer = plain + ((long)(batch.Starts[s] + w) * width);
                if (back)
                {
                    Copy(outer, inner, width);
                }
                else
                {
                    Copy(inner, outer, width);
                }
            }
        }

        return plain;
    }

    private static void Scale(float* rows, int from, int to, int width, float* mask)
    {
        for (var row = from; row < to; row++)
        {
            var values = new Span<float>(rows + ((long)row * width), width);
            TensorPrimitives.Multiply(values, new ReadOnlySpan<float>(mask, width), values);
        }
    }
}
