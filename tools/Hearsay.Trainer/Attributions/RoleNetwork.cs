using System.Numerics.Tensors;
using Hearsay.Language;
using Hearsay.Language.Network;
using Hearsay.Trainer.Network;
using static Hearsay.Trainer.Network.Rows;
using Lstm = Hearsay.Trainer.Network.Lstm;

namespace Hearsay.Trainer.Attributions;

/// <summary>A cue of a batch and the words around it.</summary>
internal sealed record CuePair(int Sequence, WordRange Cue, WordRange Window, byte[] Roles);

/// <summary>The upper half of the attribution network: for each cue a BiLSTM over the words around it, which labels them source, content or neither.</summary>
internal sealed unsafe class RoleNetwork
{
    private const int RoleLabels = AttributionNetwork.RoleLabels;

    private readonly AttributionSettings settings;
    private readonly int relations;
    private readonly Linear pairs;
    private readonly Parameter paths;
    private readonly Parameter distances;
    private readonly Lstm[] pairLayer;
    private readonly Linear roles;
    private readonly Parameter transitions;

    public RoleNetwork(AttributionSettings settings, int relationCount, int threads, Random random)
    {
        (this.settings, relations) = (settings, relationCount);
        var (d, p) = (settings.Pair, settings.PairState);
        pairs = new Linear("pairs", 2 * settings.State, 4 * d, threads, random);
        paths = Vectors("paths", AttributionShape.Paths(relationCount));
        distances = Vectors("distances", AttributionShape.Distances);
        pairLayer = [new Lstm("pair.f", d, p, false, threads, random), new Lstm("pair.b", d, p, true, threads, random)];
        roles = new Linear("roles", 2 * p, RoleLabels, threads, random);
        transitions = new Parameter("transitions", RoleLabels, RoleLabels, threads, 0.05f, random, product: false);
        Parameter Vectors(string name, int rows) => new(name, rows, d, threads, 0.1f, random, sparse: false, product: false);
    }

    public Linear Pairs => pairs;

    public Parameter[] Tables => [paths, distances];

    public Lstm[] Layer => pairLayer;

    public Linear Roles => roles;

    public Parameter Transitions => transitions;

    /// <summary>A batch of pairs on its way up, kept for the way back.</summary>
    public struct Pass
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
    public Pass Read(Stretch[] batch, Packing packing, CuePair[] list, float* encoded, Arena arena, Random? random)
    {
        var (d, p) = (settings.Pair, settings.PairState);
        var order = Enumerable.Range(0, list.Length).OrderByDescending(i => list[i].Window.Count).ToArray();
        var own = new Pass { Order = order, Packing = new Packing([.. order.Select(i => list[i].Window.Count)]), Passes = new Lstm.Pass[2] };
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

    /// <summary>Adds the gradients of the pairs, those of the words below to <paramref name="toEncoded"/>; returns the summed loss.</summary>
    public double Learn(Stretch[] batch, Packing packing, CuePair[] list, float* encoded, float* toEncoded, Arena arena, int thread, Random random, float scale)
    {
        var (d, p) = (settings.Pair, settings.PairState);
        var own = Read(batch, packing, list, encoded, arena, random);
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
}
