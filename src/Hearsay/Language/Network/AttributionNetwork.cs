using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Network;

/// <summary>
/// Reads source, cue and content over the states of the language model: a BiLSTM over a paragraph finds the cues; for each cue, a second one over
/// the words around it, which knows how each stands to the cue in the tree, labels them source, content or neither.
/// </summary>
internal sealed class AttributionNetwork
{
    public const int CueLabels = 3;
    public const int RoleLabels = 3;

    /// <summary>Roles of words.</summary>
    private const byte SourceRole = 1;

    private const byte ContentRole = 2;

    /// <summary>Steps of a unit for what is no state: a range of 16 either way.</summary>
    private const float PerUnit = ReaderNetwork.PerUnit;

    /// <summary>Stretches are read together up to so many words.</summary>
    private const int BatchWords = 768;

    private const int BatchPairWords = 1536;

    /// <summary>An inside follows a begin or an inside.</summary>
    public static readonly float[] CueTransitions = [0, 0, float.NegativeInfinity, 0, 0, 0, 0, 0, 0];

    public static readonly float[] CueFirst = [0, 0, float.NegativeInfinity];
    public static readonly float[] RoleFirst = new float[RoleLabels];

    private readonly QuantizedMatrix fromStates;
    private readonly QuantizedMatrix fromFeatures;
    private readonly QuantizedTable fineTags;
    private readonly QuantizedTable relations;
    private readonly QuantizedTable names;
    private readonly QuantizedTable marks;
    private readonly Lstm[] layer;
    private readonly QuantizedMatrix cues;
    private readonly QuantizedMatrix pairs;
    private readonly QuantizedTable paths;
    private readonly QuantizedTable distances;
    private readonly Lstm[] pairLayer;
    private readonly QuantizedMatrix roles;
    private readonly float[] transitions;
    private readonly int pair;

    public AttributionNetwork(ref ModelCursor model, ReaderNetwork reader, int relationCount)
    {
        (fromStates, fromFeatures) = (model.Matrix(), model.Matrix());
        (fineTags, relations, names, marks) = (model.Table(), model.Table(), model.Table(), model.Table());
        layer = [new Lstm(model.Matrix(), model.Matrix(), backward: false), new Lstm(model.Matrix(), model.Matrix(), backward: true)];
        (cues, pairs) = (model.Matrix(), model.Matrix());
        (paths, distances) = (model.Table(), model.Table());
        pairLayer = [new Lstm(model.Matrix(), model.Matrix(), backward: false), new Lstm(model.Matrix(), model.Matrix(), backward: true)];
        roles = model.Matrix();
        transitions = model.Floats(RoleLabels * RoleLabels);
        pair = distances.Width;
        var width = fromStates.Outputs;
        Require(fromStates.Inputs == reader.StateWidth && fromFeatures.Inputs == reader.FeatureWidth && fromFeatures.Outputs == width && width % 16 == 0 && pair % 16 == 0);
        Require(fineTags.Width == width && fineTags.Rows == reader.FineTagCount && relations.Width == width && relations.Rows == relationCount);
        Require(names.Width == width && names.Rows == NameDecoder.Labels && marks.Width == width && marks.Rows == AttributionShape.Marks);
        Require(layer.All(way => way.InputStride == width && way.State == layer[0].State && way.IsSound) && cues.Inputs == 2 * layer[0].State && cues.Outputs == CueLabels);
        Require(pairs.Inputs == cues.Inputs && pairs.Outputs == 4 * pair && paths.Width == pair && paths.Rows == AttributionShape.Paths(relationCount) && distances.Rows == AttributionShape.Distances);
        Require(pairLayer.All(way => way.InputStride == pair && way.State == pairLayer[0].State && way.IsSound) && roles.Inputs == 2 * pairLayer[0].State && roles.Outputs == RoleLabels);
    }

    /// <summary>The attributions of a text, in the order of their cues.</summary>
    /// <param name="reading">Of the whole text, heads as word numbers of the text.</param>
    public ImmutableArray<WordedAttribution> Read(WordedText text, Reading reading, Scratch scratch)
    {
        var stretches = AttributionShape.Stretches(text);
        stretches.Sort(static (a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.First.CompareTo(b.First));
        var found = new List<WordedAttribution>();
        for (var first = 0; first < stretches.Count;)
        {
            var (end, words) = (first, 0);
            while (end < stretches.Count && (end == first || words + stretches[end].Count <= BatchWords))
            {
                words += stretches[end++].Count;
            }

            Read(text, reading, stretches[first..end], found, scratch);
            first = end;
        }

        found.Sort(static (a, b) => a.Cue.First.CompareTo(b.Cue.First));
        return [.. found];
    }

    private void Read(WordedText text, Reading reading, List<WordRange> stretches, List<WordedAttribution> found, Scratch scratch)
    {
        var layout = new StepLayout([.. stretches.Select(stretch => stretch.Count)]);
        var encoded = Encode(text, reading, stretches, layout, scratch);
        var width = 2 * layer[0].State;
        var scores = scratch.Floats(0, layout.Words * cues.Width);
        cues.Multiply(encoded, width, layout.Words, 1 / Lstm.StatePerUnit, scores);
        var asked = Cues(text, stretches, layout, scores, scratch);
        if (asked.Count == 0)
        {
            return;
        }

        var parts = scratch.Floats(2, layout.Words * pairs.Width);
        pairs.Multiply(encoded, width, layout.Words, 1 / Lstm.StatePerUnit, parts);
        asked.Sort(static (a, b) => a.Window.Count != b.Window.Count ? b.Window.Count.CompareTo(a.Window.Count) : a.Cue.First.CompareTo(b.Cue.First));
        for (var first = 0; first < asked.Count;)
        {
            var (end, words) = (first, 0);
            while (end < asked.Count && (end == first || words + asked[end].Window.Count <= BatchPairWords))
            {
                words += asked[end++].Window.Count;
            }

            Label(reading, stretches, layout, parts, asked[first..end], found, scratch);
            first = end;
        }
    }

    /// <summary>A cue, and the words around it that may belong to its attribution; all in words of the text.</summary>
    private readonly record struct Asked(int Stretch, WordRange Cue, WordRange Sentence, WordRange Window, float Confidence);

    private ReadOnlySpan<short> Encode(WordedText text, Reading reading, List<WordRange> stretches, StepLayout layout, Scratch scratch)
    {
        var (words, width, states, features) = (layout.Words, fromStates.Width, fromStates.Inputs, fromFeatures.Inputs);
        var x = scratch.Shorts(0, words * states);
        var y = scratch.Shorts(1, words * features);
        for (var s = 0; s < stretches.Count; s++)
        {
            for (var w = 0; w < stretches[s].Count; w++)
            {
                var (row, word) = (layout.Row(s, w), stretches[s].First + w);
                reading.States.AsSpan(word * states, states).CopyTo(x[(row * states)..]);
                reading.Features.AsSpan(word * features, features).CopyTo(y[(row * features)..]);
            }
        }

        var joined = scratch.Floats(2, words * width);
        fromStates.Multiply(x, states, words, 1 / Lstm.StatePerUnit, joined);
        fromFeatures.Multiply(y, features, words, 1 / PerUnit, joined, add: true);
        Span<byte> marked = stackalloc byte[AttributionShape.LongestStretch + 1];
        for (var s = 0; s < stretches.Count; s++)
        {
            var own = stretches[s].Count <= marked.Length ? marked : new byte[stretches[s].Count];
            AttributionShape.FillMarks(text, stretches[s], own);
            for (var w = 0; w < stretches[s].Count; w++)
            {
                var word = stretches[s].First + w;
                var row = joined.Slice(layout.Row(s, w) * width, width);
                fineTags.Add(reading.FineTags[word], 1, row);
                relations.Add(reading.Relations[word], 1, row);
                names.Add(reading.Names[word], 1, row);
                marks.Add(own[w], 1, row);
            }
        }

        Activations.Rectify(joined);
        var input = scratch.Shorts(2, words * width);
        Activations.Quantize(joined, PerUnit, input);
        return Run(layer, layout, input, scratch, 3);
    }

    /// <summary>Both ways of a layer, side by side.</summary>
    private static Span<short> Run(Lstm[] ways, StepLayout layout, ReadOnlySpan<short> input, Scratch scratch, int buffer)
    {
        var state = ways[0].State;
        var output = scratch.Shorts(buffer, layout.Words * 2 * state);
        ways[0].Read(layout, input, ways[0].InputStride, 1 / PerUnit, output, 2 * state, scratch);
        ways[1].Read(layout, input, ways[1].InputStride, 1 / PerUnit, output[state..], 2 * state, scratch);
        return output;
    }

    private List<Asked> Cues(WordedText text, List<WordRange> stretches, StepLayout layout, ReadOnlySpan<float> scores, Scratch scratch)
    {
        var asked = new List<Asked>();
        for (var s = 0; s < stretches.Count; s++)
        {
            var stretch = stretches[s];
            var own = scratch.Floats(1, stretch.Count * CueLabels);
            for (var w = 0; w < stretch.Count; w++)
            {
                scores.Slice(layout.Row(s, w) * cues.Width, CueLabels).CopyTo(own[(w * CueLabels)..]);
            }

            var labels = new byte[stretch.Count];
            LabelChain.Find(own, CueLabels, CueTransitions, CueFirst, labels);
            for (var w = 0; w < labels.Length; w++)
            {
                if (labels[w] != 1)
                {
                    continue;
                }

                var end = w + 1;
                while (end < labels.Length && labels[end] == 2)
                {
                    end++;
                }

                var cue = new WordRange(stretch.First + w, stretch.First + end);
                asked.Add(new Asked(s, cue, WordRange.Holding(text.Sentences, cue.First), AttributionShape.Window(stretch, cue), Confidence(own.Slice(w * CueLabels, CueLabels))));
            }
        }

        return asked;
    }

    private static float Confidence(ReadOnlySpan<float> scores) => Activations.Sigmoid(Vector256.Create(scores[1] - scores[0])).ToScalar();

    private void Label(Reading reading, List<WordRange> stretches, StepLayout layout, ReadOnlySpan<float> parts, List<Asked> asked, List<WordedAttribution> found, Scratch scratch)
    {
        var windows = new StepLayout([.. asked.Select(one => one.Window.Count)]);
        var joined = scratch.Floats(3, windows.Words * pair);
        joined.Clear();
        for (var i = 0; i < asked.Count; i++)
        {
            Join(reading, stretches[asked[i].Stretch], layout, parts, asked[i], i, windows, joined);
        }

        Activations.Rectify(joined);
        var input = scratch.Shorts(4, windows.Words * pair);
        Activations.Quantize(joined, PerUnit, input);
        var output = Run(pairLayer, windows, input, scratch, 5);
        var scores = scratch.Floats(0, windows.Words * roles.Width);
        roles.Multiply(output, 2 * pairLayer[0].State, windows.Words, 1 / Lstm.StatePerUnit, scores);
        for (var i = 0; i < asked.Count; i++)
        {
            var window = asked[i].Window;
            var own = scratch.Floats(1, window.Count * RoleLabels);
            for (var w = 0; w < window.Count; w++)
            {
                scores.Slice(windows.Row(i, w) * roles.Width, RoleLabels).CopyTo(own[(w * RoleLabels)..]);
            }

            var labels = new byte[window.Count];
            LabelChain.Find(own, RoleLabels, transitions, RoleFirst, labels);
            found.Add(new WordedAttribution(asked[i].Cue, Runs(labels, SourceRole, window.First), Runs(labels, ContentRole, window.First), asked[i].Confidence));
        }
    }

    /// <summary>What the second layer sees of the words around a cue: each word's part, the cue's, the product of both, and how they stand to each other.</summary>
    private void Join(Reading reading, WordRange stretch, StepLayout layout, ReadOnlySpan<float> parts, in Asked asked, int rank, StepLayout windows, Span<float> joined)
    {
        Span<float> cue = stackalloc float[2 * pair];
        cue.Clear();
        var share = 1f / asked.Cue.Count;
        for (var word = asked.Cue.First; word < asked.Cue.End; word++)
        {
            var part = parts.Slice((layout.Row(asked.Stretch, word - stretch.First) * pairs.Width) + (2 * pair), 2 * pair);
            for (var k = 0; k < part.Length; k++)
            {
                cue[k] += part[k] * share;
            }
        }

        Span<int> path = stackalloc int[asked.Window.Count];
        AttributionShape.FillPaths(reading.Heads, reading.Relations, relations.Rows, asked.Cue, asked.Sentence, asked.Window, path);
        for (var w = 0; w < path.Length; w++)
        {
            var word = asked.Window.First + w;
            var row = joined.Slice(windows.Row(rank, w) * pair, pair);
            var part = parts.Slice(layout.Row(asked.Stretch, word - stretch.First) * pairs.Width, 2 * pair);
            for (var k = 0; k < row.Length; k++)
            {
                row[k] = part[k] + cue[k] + (part[pair + k] * cue[pair + k]);
            }

            paths.Add(path[w], 1, row);
            distances.Add(AttributionShape.Distance(asked.Cue, asked.Sentence, word), 1, row);
        }
    }

    private static ImmutableArray<WordRange> Runs(ReadOnlySpan<byte> labels, byte role, int first)
    {
        var runs = ImmutableArray.CreateBuilder<WordRange>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] != role)
            {
                continue;
            }

            var end = i + 1;
            while (end < labels.Length && labels[end] == role)
            {
                end++;
            }

            runs.Add(new WordRange(first + i, first + end));
            i = end;
        }

        return runs.ToImmutable();
    }

    private static void Require(bool fits)
    {
        if (!fits)
        {
            throw ModelCursor.Broken();
        }
    }
}
