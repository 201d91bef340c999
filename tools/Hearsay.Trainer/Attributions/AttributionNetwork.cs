using System.Numerics.Tensors;
using Hearsay.Language;
using Hearsay.Language.Network;
using Hearsay.Trainer.Network;
using static Hearsay.Trainer.Network.Rows;
using Lstm = Hearsay.Trainer.Network.Lstm;

namespace Hearsay.Trainer.Attributions;

/// <summary>
/// Reads source, cue and content over the states of the language model: a BiLSTM over a paragraph finds the cues; for each cue, a second one over the
/// words around it, which knows how each stands to the cue in the tree, labels them source, content or neither (a linear chain, Lafferty et al. 2001).
/// Forward and backward by hand, in single precision.
/// </summary>
internal sealed unsafe class AttributionNetwork
{
    public const int CueLabels = 3;
    public const int RoleLabels = 3;
    private const float Leak = 0.1f;

    private readonly AttributionSettings settings;
    private readonly int stateWidth;
    private readonly int featureWidth;
    private readonly int relations;
    private readonly Linear fromStates;
    private readonly Linear fromFeatures;
    private readonly Parameter fineTags;
    private readonly Parameter relationVectors;
    private readonly Parameter names;
    private readonly Parameter marks;
    private readonly Lstm[] layer;
    private readonly Linear cues;
    private readonly Linear pairs;
    private readonly Parameter paths;
    private readonly Parameter distances;
    private readonly Lstm[] pairLayer;
    private readonly Linear roles;
    private readonly Parameter transitions;

    public AttributionNetwork(AttributionSettings settings, int stateWidth, int featureWidth, int fineTagCount, int relationCount, int threads, int seed)
    {
        (this.settings, this.stateWidth, this.featureWidth, relations) = (settings, stateWidth, featureWidth, relationCount);
        var random = new Random(seed);
        var (x, h, d, p) = (settings.Input, settings.State, settings.Pair, settings.PairState);
        fromStates = new Linear("states", stateWidth, x, threads, random);
        fromFeatures = new Linear("features", featureWidth, x, threads, random);
        fineTags = Vectors("fine", fineTagCount, x);
        relationVectors = Vectors("relations", relationCount, x);
        names = Vectors("names", NameDecoder.Labels, x);
        marks = Vectors("marks", AttributionShape.Marks, x);
        layer = [new Lstm("layer.f", x, h, false, threads, random), new Lstm("layer.b", x, h, true, threads, random)];
        cues = new Linear("cues", 2 * h, CueLabels, threads, random);
        pairs = new Linear("pairs", 2 * h, 4 * d, threads, random);
        paths = Vectors("paths", AttributionShape.Paths(relationCount), d);
        distances = Vectors("distances", AttributionShape.Distances, d);
        pairLayer = [new Lstm("pair.f", d, p, false, threads, random), new Lstm("pair.b", d, p, true, threads, random)];
        roles = new Linear("roles", 2 * p, RoleLabels, threads, random);
        transitions = new Parameter("transitions", RoleLabels, RoleLabels, threads, 0.05f, random, product: false);
        Parameters =
        [
            fineTags, relationVectors, names, marks, paths, distances, transitions,
            .. new[] { fromStates, fromFeatures, cues, pairs, roles }.SelectMany(linear => new[] { linear.Matrix, linear.Bias }),
            .. layer.Concat(pairLayer).SelectMany(lstm => new[] { lstm.Input, lstm.Recurrent, lstm.Bias }),
        ];
        Parameter Vectors(string name, int rows, int columns) => new(name, rows, columns, threads, 0.1f, random, sparse: false, product: false);
    }

    public static AttributionNetwork For(LanguageModel model, int seed) =>
        new(new AttributionSettings(), model.StateWidth, model.FeatureWidth, model.FineTagCount, model.RelationCount, Training.Threads, seed);

    public Parameter[] Parameters { get; }

    /// <summary>A cue of a batch and the words around it.</summary>
    private sealed record Pair(int Sequence, WordRange Cue, WordRange Window, byte[] Roles);

    /// <summary>Adds the gradients of a batch; returns the summed losses of cues and roles.</summary>
    public (double Cues, double Roles) Learn(Stretch[] batch, Arena arena, int thread, Random random, float scale)
    {
        arena.Reset();
        Array.Sort(batch, (a, b) => b.Count.CompareTo(a.Count));
        var packing = new Packing([.. batch.Select(stretch => stretch.Count)]);
        var pass = Encode(batch, packing, arena, random);
        var (words, e) = (packing.Words, 2 * settings.State);
        var gradient = arena.Take((long)words * e);

        var scores = arena.Take((long)words * CueLabels);
        cues.Forward(pass.Output, words, scores);
        var cueLoss = 0d;
        for (var s = 0; s < batch.Length; s++)
        {
            for (var w = 0; w < batch[s].Count; w++)
            {
                cueLoss += CrossEntropy(new Span<float>(scores + ((long)packing.Row(s, w) * CueLabels), CueLabels), CueLabel(batch[s], w), scale);
            }
        }

        cues.Backward(arena, thread, pass.Output, words, scores, scores, gradient);
        var list = batch.SelectMany((stretch, s) => stretch.Gold.Select(gold => new Pair(s, gold.Cue, AttributionShape.Window(new WordRange(0, stretch.Count), gold.Cue), gold.Roles))).ToArray();
        var roleLoss = list.Length == 0 ? 0 : LearnPairs(batch, packing, list, pass.Output, gradient, arena, thread, random, scale);
        Decode(batch, packing, arena, thread, pass, gradient);
        return (cueLoss, roleLoss);
    }

    /// <summary>The cues' scores, words x labels, and a way to ask for the roles around a cue. Holds until the arena is used again.</summary>
    public float[][] ReadCues(Stretch[] batch, Arena arena, out Func<List<(int Sequence, WordRange Cue)>, float[][]> ask)
    {
        arena.Reset();
        var packing = new Packing([.. batch.Select(stretch => stretch.Count)]);
        var pass = Encode(batch, packing, arena, null);
        var scores = arena.Take((long)packing.Words * CueLabels);
        cues.Forward(pass.Output, packing.Words, scores);
        var answer = new float[batch.Length][];
        for (var s = 0; s < batch.Length; s++)
        {
            answer[s] = new float[batch[s].Count * CueLabels];
            for (var w = 0; w < batch[s].Count; w++)
            {
                new ReadOnlySpan<float>(scores + ((long)packing.Row(s, w) * CueLabels), CueLabels).CopyTo(answer[s].AsSpan(w * CueLabels));
            }
        }

        var output = pass.Output;
        ask = found =>
        {
            var list = found.Select(cue => new Pair(cue.Sequence, cue.Cue, AttributionShape.Window(new WordRange(0, batch[cue.Sequence].Count), cue.Cue), [])).ToArray();
            var scored = new float[list.Length][];
            if (list.Length == 0)
            {
                return scored;
            }

            var own = ReadPairs(batch, packing, list, output, arena, null);
            for (var i = 0; i < list.Length; i++)
            {
                var n = list[own.Order[i]].Window.Count;
                var rows = scored[own.Order[i]] = new float[n * RoleLabels];
                for (var w = 0; w < n; w++)
                {
                    new ReadOnlySpan<float>(own.Scores + ((long)own.Packing.Row(i, w) * RoleLabels), RoleLabels).CopyTo(rows.AsSpan(w * RoleLabels));
                }
            }

            return scored;
        };
        return answer;
    }

    /// <summary>Hands over the weights in the order of the model file; the transitions come last.</summary>
    public void Write(Action<Linear> linear, Action<Parameter> table, Action<Lstm> lstm)
    {
        Array.ForEach([fromStates, fromFeatures], linear);
        Array.ForEach([fineTags, relationVectors, names, marks], table);
        Array.ForEach(layer, lstm);
        Array.ForEach([cues, pairs], linear);
        Array.ForEach([paths, distances], table);
        Array.ForEach(pairLayer, lstm);
        linear(roles);
    }

    /// <summary>Makes cues rarer or more frequent: what is added to the score of no cue.</summary>
    public void Lean(float bias) => cues.Bias.Values[0] += bias;

    public ReadOnlySpan<float> Transitions => transitions.Values;

    public static int CueLabel(Stretch stretch, int word)
    {
        foreach (var gold in stretch.Gold)
        {
            if (word >= gold.Cue.First && word < gold.Cue.End)
            {
                return word == gold.Cue.First ? 1 : 2;
            }
        }

        return 0;
    }

    private struct Encoded
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

    private Encoded Encode(Stretch[] batch, Packing packing, Arena arena, Random? random)
    {
        var (words, x, h, e) = (packing.Words, settings.Input, settings.State, 2 * settings.State);
        var pass = new Encoded { Passes = new Lstm.Pass[2], States = arena.Take((long)words * stateWidth), Features = arena.Take((long)words * featureWidth) };
        for (var s = 0; s < batch.Length; s++)
        {
            for (var w = 0; w < batch[s].Count; w++)
            {
                var row = packing.Row(s, w);
                Scaled(batch[s].States.AsSpan(w * stateWidth, stateWidth), 1f / short.MaxValue, pass.States + ((long)row * stateWidth));
                Scaled(batch[s].Features.AsSpan(w * featureWidth, featureWidth), 1 / Hearsay.Language.Network.ReaderNetwork.PerUnit, pass.Features + ((long)row * featureWidth));
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

    private void Decode(Stretch[] batch, Packing packing, Arena arena, int thread, in Encoded pass, float* gradient)
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

    private struct PairPass
    {
        public int[] Order;
        public Packing Packing;
        public float* Parts;
        public float* Cue;
        public float* Joined;
        public float* Mask;
        public float* Input;
        public Lstm.Pass[] Passes;
        public float* Output;
        public float* OutputMask;
        public float* Scores;
        public int[] PathOf;
        public int[] DistanceOf;
    }

    /// <summary>Parts of a word's vector: as candidate, as factor of the cue's, and the same two as a word of a cue.</summary>
    private PairPass ReadPairs(Stretch[] batch, Packing packing, Pair[] list, float* encoded, Arena arena, Random? random)
    {
        var (d, p) = (settings.Pair, settings.PairState);
        var order = Enumerable.Range(0, list.Length).OrderByDescending(i => list[i].Window.Count).ToArray();
        var own = new PairPass { Order = order, Packing = new Packing([.. order.Select(i => list[i].Window.Count)]), Passes = new Lstm.Pass[2] };
        own.Parts = arena.Take((long)packing.Words * 4 * d);
        pairs.Forward(encoded, packing.Words, own.Parts);
        own.Cue = arena.Take((long)list.Length * 2 * d);
        var rows = own.Packing.Words;
        own.Joined = arena.Take((long)rows * d);
        own.PathOf = new int[rows];
        own.DistanceOf = new int[rows];
        Span<int> path = new int[AttributionShape.LongestStretch * 2];
        for (var i = 0; i < order.Length; i++)
        {
            var pair = list[order[i]];
            var stretch = batch[pair.Sequence];
            var cue = new Span<float>(own.Cue + ((long)i * 2 * d), 2 * d);
            for (var w = pair.Cue.First; w < pair.Cue.End; w++)
            {
                TensorPrimitives.MultiplyAdd(new ReadOnlySpan<float>(own.Parts + ((long)packing.Row(pair.Sequence, w) * 4 * d) + (2 * d), 2 * d), 1f / pair.Cue.Count, cue, cue);
            }

            AttributionShape.FillPaths(stretch.Heads, stretch.Relations, relations, pair.Cue, stretch.Sentences[pair.Cue.First], pair.Window, path);
            for (var w = 0; w < pair.Window.Count; w++)
            {
                var row = own.Packing.Row(i, w);
                own.PathOf[row] = path[w];
                own.DistanceOf[row] = AttributionShape.Distance(pair.Cue, stretch.Sentences[pair.Cue.First], pair.Window.First + w);
                var part = own.Parts + ((long)packing.Row(pair.Sequence, pair.Window.First + w) * 4 * d);
                var z = new Span<float>(own.Joined + ((long)row * d), d);
                TensorPrimitives.Multiply(new ReadOnlySpan<float>(part + d, d), cue[d..], z);
                TensorPrimitives.Add(z, new ReadOnlySpan<float>(part, d), z);
                TensorPrimitives.Add(z, cue[..d], z);
                TensorPrimitives.Add(z, paths.Values.Slice(own.PathOf[row] * d, d), z);
                TensorPrimitives.Add(z, distances.Values.Slice(own.DistanceOf[row] * d, d), z);
            }
        }

        Rectify(own.Joined, (long)rows * d);
        own.Mask = Mask(own.Packing, arena, d, settings.InputDropout, random);
        own.Input = arena.Take((long)rows * d);
        Copy(own.Joined, own.Input, (long)rows * d);
        Apply(own.Packing, own.Input, d, own.Mask);
        own.Output = arena.Take((long)rows * 2 * p);
        for (var way = 0; way < 2; way++)
        {
            own.Passes[way] = pairLayer[way].Forward(own.Packing, arena, own.Input, own.Output + (way * p), 2 * p, Mask(own.Packing, arena, p, settings.StateDropout, random));
        }

        own.OutputMask = Mask(own.Packing, arena, 2 * p, settings.InputDropout, random);
        Apply(own.Packing, own.Output, 2 * p, own.OutputMask);
        own.Scores = arena.Take((long)rows * RoleLabels);
        roles.Forward(own.Output, rows, own.Scores);
        return own;
    }

    private double LearnPairs(Stretch[] batch, Packing packing, Pair[] list, float* encoded, float* toEncoded, Arena arena, int thread, Random random, float scale)
    {
        var (d, p) = (settings.Pair, settings.PairState);
        var own = ReadPairs(batch, packing, list, encoded, arena, random);
        var rows = own.Packing.Words;
        var loss = 0d;
        for (var i = 0; i < list.Length; i++)
        {
            loss += Chain.Learn(own.Scores, own.Packing, i, list[own.Order[i]].Roles, transitions, thread, scale);
        }

        var toOutput = arena.Take((long)rows * 2 * p);
        roles.Backward(arena, thread, own.Output, rows, own.Scores, own.Scores, toOutput);
        Apply(own.Packing, toOutput, 2 * p, own.OutputMask);
        var below = arena.Take((long)rows * d);
        for (var way = 0; way < 2; way++)
        {
            pairLayer[way].Backward(own.Packing, arena, thread, own.Passes[way], own.Input, toOutput + (way * p), 2 * p, below);
        }

        Apply(own.Packing, below, d, own.Mask);
        Derive(own.Joined, below, (long)rows * d);
        var toParts = arena.Take((long)packing.Words * 4 * d);
        var toCue = arena.Take(2 * d);
        for (var i = 0; i < list.Length; i++)
        {
            var pair = list[own.Order[i]];
            var cue = new ReadOnlySpan<float>(own.Cue + ((long)i * 2 * d), 2 * d);
            var cueGradient = new Span<float>(toCue, 2 * d);
            cueGradient.Clear();
            for (var w = 0; w < pair.Window.Count; w++)
            {
                var row = own.Packing.Row(i, w);
                var g = new ReadOnlySpan<float>(below + ((long)row * d), d);
                var at = (long)packing.Row(pair.Sequence, pair.Window.First + w) * 4 * d;
                var candidate = new Span<float>(toParts + at, d);
                var factor = new Span<float>(toParts + at + d, d);
                TensorPrimitives.Add(candidate, g, candidate);
                TensorPrimitives.MultiplyAdd(g, cue[d..], factor, factor);
                TensorPrimitives.Add(cueGradient[..d], g, cueGradient[..d]);
                TensorPrimitives.MultiplyAdd(g, new ReadOnlySpan<float>(own.Parts + at + d, d), cueGradient[d..], cueGradient[d..]);
                AddTo(paths, thread, own.PathOf[row], g);
                AddTo(distances, thread, own.DistanceOf[row], g);
            }

            for (var w = pair.Cue.First; w < pair.Cue.End; w++)
            {
                var part = new Span<float>(toParts + ((long)packing.Row(pair.Sequence, w) * 4 * d) + (2 * d), 2 * d);
                TensorPrimitives.MultiplyAdd(cueGradient, 1f / pair.Cue.Count, part, part);
            }
        }

        pairs.Backward(arena, thread, encoded, packing.Words, own.Parts, toParts, toEncoded);
        return loss;
    }

    private static void AddTo(Parameter table, int thread, int row, ReadOnlySpan<float> gradient)
    {
        var sum = new Span<float>(table.Gradient(thread) + ((long)row * table.Columns), table.Columns);
        TensorPrimitives.Add(sum, gradient, sum);
    }

    private static void Scaled(ReadOnlySpan<short> from, float unit, float* to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = from[i] * unit;
        }
    }

    private static void Rectify(float* values, long count)
    {
        for (long i = 0; i < count; i++)
        {
            values[i] = values[i] < 0 ? values[i] * Leak : values[i];
        }
    }

    private static void Derive(float* values, float* gradient, long count)
    {
        for (long i = 0; i < count; i++)
        {
            gradient[i] = values[i] < 0 ? gradient[i] * Leak : gradient[i];
        }
    }
}
