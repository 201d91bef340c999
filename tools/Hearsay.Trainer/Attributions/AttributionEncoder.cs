using System.Numerics.Tensors;
using Hearsay.Language.Network;
using Hearsay.Trainer.Network;
using static Hearsay.Trainer.Network.Rows;
using Lstm = Hearsay.Trainer.Network.Lstm;
using Shipped = Hearsay.Language.Network.ReaderNetwork;

namespace Hearsay.Trainer.Attributions;

/// <summary>The lower half of the attribution network: a BiLSTM over the words of a paragraph, from the language model's states and what the model says of each word.</summary>
internal sealed unsafe class AttributionEncoder
{
    private readonly AttributionSettings settings;
    private readonly int stateWidth;
    private readonly int featureWidth;
    private readonly Linear fromStates;
    private readonly Linear fromFeatures;
    private readonly Parameter fineTags;
    private readonly Parameter relationVectors;
    private readonly Parameter names;
    private readonly Parameter marks;
    private readonly Lstm[] layer;

    public AttributionEncoder(AttributionSettings settings, int stateWidth, int featureWidth, int fineTagCount, int relationCount, int threads, Random random)
    {
        (this.settings, this.stateWidth, this.featureWidth) = (settings, stateWidth, featureWidth);
        var (x, h) = (settings.Input, settings.State);
        fromStates = new Linear("states", stateWidth, x, threads, random);
        fromFeatures = new Linear("features", featureWidth, x, threads, random);
        fineTags = Vectors("fine", fineTagCount);
        relationVectors = Vectors("relations", relationCount);
        names = Vectors("names", NameDecoder.Labels);
        marks = Vectors("marks", AttributionShape.Marks);
        layer = [new Lstm("layer.f", x, h, false, threads, random), new Lstm("layer.b", x, h, true, threads, random)];
        Parameter Vectors(string name, int rows) => new(name, rows, x, threads, 0.1f, random, sparse: false, product: false);
    }

    public int Width => 2 * settings.State;

    public Linear[] Linears => [fromStates, fromFeatures];

    public Parameter[] Tables => [fineTags, relationVectors, names, marks];

    public Lstm[] Layer => layer;

    /// <summary>A batch on its way up, kept for the way back.</summary>
    public struct Pass
    {
        public float* States;
        public float* StatesMask;
        public float* Features;
        public float* FeaturesMask;
        public float* Joined;
        public float* InputMask;
        public float* Input;
        public Lstm.Pass[] Passes;
        public float* Output;
        public float* OutputMask;
    }

    public Pass Encode(Stretch[] batch, Packing packing, Arena arena, Random? random)
    {
        var (words, x, h, e) = (packing.Words, settings.Input, settings.State, 2 * settings.State);
        var pass = new Pass { Passes = new Lstm.Pass[2], States = arena.Take((long)words * stateWidth), Features = arena.Take((long)words * featureWidth) };
        for (var s = 0; s < batch.Length; s++)
        {
            for (var w = 0; w < batch[s].Count; w++)
            {
                var row = packing.Row(s, w);
                Scaled(batch[s].States.AsSpan(w * stateWidth, stateWidth), 1f / short.MaxValue, pass.States + ((long)row * stateWidth));
                Scaled(batch[s].Features.AsSpan(w * featureWidth, featureWidth), 1 / Shipped.PerUnit, pass.Features + ((long)row * featureWidth));
            }
        }

        pass.StatesMask = Mask(packing, arena, stateWidth, settings.InputDropout, random);
        Apply(packing, pass.States, stateWidth, pass.StatesMask);
        pass.FeaturesMask = Mask(packing, arena, featureWidth, settings.InputDropout, random);
        Apply(packing, pass.Features, featureWidth, pass.FeaturesMask);
        pass.Joined = arena.Take((long)words * x);
        fromStates.Forward(pass.States, words, pass.Joined);
        var more = arena.Take((long)words * x);
        fromFeatures.Forward(pass.Features, words, more);
        TensorPrimitives.Add(new ReadOnlySpan<float>(pass.Joined, words * x), new ReadOnlySpan<float>(more, words * x), new Span<float>(pass.Joined, words * x));
        for (var s = 0; s < batch.Length; s++)
        {
            for (var w = 0; w < batch[s].Count; w++)
            {
                var row = new Span<float>(pass.Joined + ((long)packing.Row(s, w) * x), x);
                TensorPrimitives.Add(row, fineTags.Values.Slice(batch[s].FineTags[w] * x, x), row);
                TensorPrimitives.Add(row, relationVectors.Values.Slice(batch[s].Relations[w] * x, x), row);
                TensorPrimitives.Add(row, names.Values.Slice(batch[s].Names[w] * x, x), row);
                TensorPrimitives.Add(row, marks.Values.Slice(batch[s].Marks[w] * x, x), row);
            }
        }

        Rectify(pass.Joined, (long)words * x);
        pass.InputMask = Mask(packing, arena, x, settings.InputDropout, random);
        pass.Input = arena.Take((long)words * x);
        Copy(pass.Joined, pass.Input, (long)words * x);
        Apply(packing, pass.Input, x, pass.InputMask);
        pass.Output = arena.Take((long)words * e);
        for (var way = 0; way < 2; way++)
        {
            pass.Passes[way] = layer[way].Forward(packing, arena, pass.Input, pass.Output + (way * h), e, Mask(packing, arena, h, settings.StateDropout, random));
        }

        pass.OutputMask = Mask(packing, arena, e, settings.Dropout, random);
        Apply(packing, pass.Output, e, pass.OutputMask);
        return pass;
    }

    public void Decode(Stretch[] batch, Packing packing, Arena arena, int thread, in Pass pass, float* gradient)
    {
        var (words, x, h, e) = (packing.Words, settings.Input, settings.State, 2 * settings.State);
        Apply(packing, gradient, e, pass.OutputMask);
        var below = arena.Take((long)words * x);
        for (var way = 0; way < 2; way++)
        {
            layer[way].Backward(packing, arena, thread, pass.Passes[way], pass.Input, gradient + (way * h), e, below);
        }

        Apply(packing, below, x, pass.InputMask);
        Derive(pass.Joined, below, (long)words * x);
        for (var s = 0; s < batch.Length; s++)
        {
            for (var w = 0; w < batch[s].Count; w++)
            {
                var row = new ReadOnlySpan<float>(below + ((long)packing.Row(s, w) * x), x);
                AddTo(fineTags, thread, batch[s].FineTags[w], row);
                AddTo(relationVectors, thread, batch[s].Relations[w], row);
                AddTo(names, thread, batch[s].Names[w], row);
                AddTo(marks, thread, batch[s].Marks[w], row);
            }
        }

        fromStates.Backward(arena, thread, pass.States, words, pass.Joined, below, null);
        fromFeatures.Backward(arena, thread, pass.Features, words, pass.Joined, below, null);
    }
}
