using System.Numerics.Tensors;
using Hearsay.Language.Network;

namespace Hearsay.Trainer.Network;

/// <summary>What a word looks like to the network before its neighbours are seen: static vector, learned vector, hashed features.</summary>
internal sealed unsafe class Embedding
{
    /// <summary>A learned word is replaced by the unknown one with probability this / (this + its count) while learning.</summary>
    private const double RareWord = 0.25;

    /// <summary>A static vector is left out this often while learning: names of tomorrow have none.</summary>
    private const double NoVector = 0.06;

    private readonly WordVectors vectors;
    private readonly Dictionary<ulong, int> words = [];
    private readonly List<int> counts = [0];
    private readonly Settings settings;

    public Embedding(Settings settings, WordVectors vectors, IEnumerable<(string Word, int Count)> vocabulary, int threads, Random random)
    {
        (this.settings, this.vectors) = (settings, vectors);
        foreach (var (word, count) in vocabulary)
        {
            if (words.TryAdd(WordFeatures.Key(word), words.Count + 1))
            {
                counts.Add(count);
                Keys.Add(WordFeatures.Key(word));
            }
        }

        Words = new Parameter("words", words.Count + 1, settings.Word, threads, 0.1f, random, sparse: true);
        Tables = [.. WordFeatures.Tables.Select((table, i) => new Parameter($"table{i}", table.Rows, table.Width, threads, 0.1f, random, sparse: true))];
        Width = settings.Static + settings.Word + WordFeatures.Width;
    }

    /// <summary>Keys of the learned words; their rows begin at 1.</summary>
    public List<ulong> Keys { get; } = [];

    public Parameter Words { get; }

    public Parameter[] Tables { get; }

    public int Width { get; }

    /// <summary>Words x width.</summary>
    /// <param name="chosen">Words x (1 + singles + trigrams + 1): which rows were read, for the way back; the last one counts the trigrams.</param>
    /// <param name="random">Null when not learning.</param>
    public void Forward(PackedBatch batch, float* x, int[] chosen, Random? random)
    {
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var forms = batch.Sentences[s].Forms;
            for (var w = 0; w < forms.Length; w++)
            {
                var row = batch.Row(s, w);
                Fill(forms[w], new Span<float>(x + ((long)row * Width), Width), chosen.AsSpan(row * Slots, Slots), random);
            }
        }
    }

    public const int Slots = 2 + WordFeatures.Single + WordFeatures.MaxTrigrams;

    private void Fill(string form, Span<float> x, Span<int> chosen, Random? random)
    {
        if ((random is null || random.NextDouble() >= NoVector) && vectors.Find(form) is >= 0 and var vector)
        {
            vectors.Read(vector, x[..settings.Static]);
        }

        var word = words.TryGetValue(WordFeatures.Key(form), out var known) || words.TryGetValue(WordFeatures.DigitKey(form), out known) ? known : 0;
        if (random is not null && random.NextDouble() < RareWord / (RareWord + counts[word]))
        {
            word = 0;
        }

        chosen[0] = word;
        var at = settings.Static;
        Words.Values.Slice(word * settings.Word, settings.Word).CopyTo(x[at..]);
        at += settings.Word;
        var trigrams = WordFeatures.Fill(form, chosen[1..]);
        chosen[^1] = trigrams;
        for (var table = 0; table < WordFeatures.Single; table++)
        {
            var width = Tables[table].Columns;
            Tables[table].Values.Slice(chosen[1 + table] * width, width).CopyTo(x[at..]);
            at += width;
        }

        var last = Tables[^1];
        var sum = x.Slice(at, last.Columns);
        for (var i = 0; i < trigrams; i++)
        {
            TensorPrimitives.Add(sum, last.Values.Slice(chosen[1 + WordFeatures.Single + i] * last.Columns, last.Columns), sum);
        }

        if (trigrams > 0)
        {
            TensorPrimitives.Multiply(sum, 1f / trigrams, sum);
        }
    }

    public void Backward(PackedBatch batch, int thread, float* gradient, int[] chosen)
    {
        for (var row = 0; row < batch.Words; row++)
        {
            var slots = chosen.AsSpan(row * Slots, Slots);
            var g = new Span<float>(gradient + ((long)row * Width), Width);
            var at = settings.Static;
            Add(Words, thread, slots[0], g.Slice(at, settings.Word));
            at += settings.Word;
            for (var table = 0; table < WordFeatures.Single; table++)
            {
                var width = Tables[table].Columns;
                Add(Tables[table], thread, slots[1 + table], g.Slice(at, width));
                at += width;
            }

            var trigrams = slots[^1];
            if (trigrams > 0)
            {
                var share = g[at..];
                TensorPrimitives.Multiply(share, 1f / trigrams, share);
                for (var i = 0; i < trigrams; i++)
                {
                    Add(Tables[^1], thread, slots[1 + WordFeatures.Single + i], share);
                }
            }
        }
    }

    private static void Add(Parameter table, int thread, int row, ReadOnlySpan<float> gradient)
    {
        table.Touch(thread, row);
        var sum = new Span<float>(table.Gradient(thread) + ((long)row * table.Columns), table.Columns);
        TensorPrimitives.Add(sum, gradient, sum);
    }
}
