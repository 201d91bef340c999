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

    private readonly AttributionEncoder encoder;
    private readonly Linear cues;
    private readonly RoleNetwork roles;

    public AttributionNetwork(AttributionSettings settings, int stateWidth, int featureWidth, int fineTagCount, int relationCount, int threads, int seed)
    {
        var random = new Random(seed);
        encoder = new AttributionEncoder(settings, stateWidth, featureWidth, fineTagCount, relationCount, threads, random);
        cues = new Linear("cues", encoder.Width, CueLabels, threads, random);
        roles = new RoleNetwork(settings, relationCount, threads, random);
        Parameters =
        [
            .. encoder.Tables, .. roles.Tables, roles.Transitions,
            .. encoder.Linears.Concat([cues, roles.Pairs, roles.Roles]).SelectMany(linear => new[] { linear.Matrix, linear.Bias }),
            .. encoder.Layer.Concat(roles.Layer).SelectMany(lstm => new[] { lstm.Input, lstm.Recurrent, lstm.Bias }),
        ];
    }

    public static AttributionNetwork For(LanguageModel model, int seed) =>
        new(new AttributionSettings(), model.StateWidth, model.FeatureWidth, model.FineTagCount, model.RelationCount, Training.Threads, seed);

    public Parameter[] Parameters { get; }

    /// <summary>Adds the gradients of a batch; returns the summed losses of cues and roles.</summary>
    public (double Cues, double Roles) Learn(Stretch[] batch, Arena arena, int thread, Random random, float scale)
    {
        arena.Reset();
        Array.Sort(batch, (a, b) => b.Count.CompareTo(a.Count));
        var packing = new Packing([.. batch.Select(stretch => stretch.Count)]);
        var pass = encoder.Encode(batch, packing, arena, random);
        var (words, e) = (packing.Words, encoder.Width);
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
        var list = batch.SelectMany((stretch, s) => stretch.Gold.Select(gold => new CuePair(s, gold.Cue, AttributionShape.Window(new WordRange(0, stretch.Count), gold.Cue), gold.Roles))).ToArray();
        var roleLoss = list.Length == 0 ? 0 : roles.Learn(batch, packing, list, pass.Output, gradient, arena, thread, random, scale);
        encoder.Decode(batch, packing, arena, thread, pass, gradient);
        return (cueLoss, roleLoss);
    }

    /// <summary>The cues' scores, words x labels, and a way to ask for the roles around a cue. Holds until the arena is used again.</summary>
    public float[][] ReadCues(Stretch[] batch, Arena arena, out Func<List<(int Sequence, WordRange Cue)>, float[][]> ask)
    {
        arena.Reset();
        var packing = new Packing([.. batch.Select(stretch => stretch.Count)]);
        var pass = encoder.Encode(batch, packing, arena, null);
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
            var list = found.Select(cue => new CuePair(cue.Sequence, cue.Cue, AttributionShape.Window(new WordRange(0, batch[cue.Sequence].Count), cue.Cue), [])).ToArray();
            var scored = new float[list.Length][];
            if (list.Length == 0)
            {
                return scored;
            }

            var own = roles.Read(batch, packing, list, output, arena, null);
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
        Array.ForEach(encoder.Linears, linear);
        Array.ForEach(encoder.Tables, table);
        Array.ForEach(encoder.Layer, lstm);
        Array.ForEach([cues, roles.Pairs], linear);
        Array.ForEach(roles.Tables, table);
        Array.ForEach(roles.Layer, lstm);
        linear(roles.Roles);
    }

    /// <summary>Makes cues rarer or more frequent: what is added to the score of no cue.</summary>
    public void Lean(float bias) => cues.Bias.Values[0] += bias;

    public ReadOnlySpan<float> Transitions => roles.Transitions.Values;

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
}
