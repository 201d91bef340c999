namespace Hearsay.Language.Network;

/// <summary>
/// One shared encoder (hashed word features, stacked BiLSTM) with heads for UPOS, XPOS, BIO names and a biaffine parser
/// (Dozat and Manning 2017), in integers where sums are long.
/// </summary>
internal sealed class ReaderNetwork
{
    /// <summary>Steps of a unit for what is no state: a range of 16 either way.</summary>
    public const float PerUnit = 2048;

    /// <summary>The same for the parser's vectors, which grow larger.</summary>
    private const float ArcPerUnit = 1024;

    /// <summary>Words whose relations are weighed together.</summary>
    private const int RelatedWords = 64;

    private readonly WordEncoder encoder;
    private readonly QuantizedMatrix input;
    private readonly Lstm[] layers;
    private readonly QuantizedMatrix tags;
    private readonly QuantizedMatrix fineTags;
    private readonly QuantizedMatrix names;
    private readonly QuantizedMatrix arcs;
    private readonly QuantizedMatrix arcProduct;
    private readonly QuantizedMatrix relations;
    private readonly float[] arcHead;
    private readonly float[] root;
    private readonly float[] rootProduct;
    private readonly int arc;
    private readonly int relation;
    private readonly int relationCount;
    private readonly int rootRelation;

    public ReaderNetwork(ref ModelCursor model, int relationCount, int rootRelation)
    {
        (this.relationCount, this.rootRelation) = (relationCount, rootRelation);
        var layerCount = model.Count();
        (arc, relation) = (model.Count(), model.Count());
        var vectorKeys = new KeyTable(model.Keys(model.Count()), 0);
        var vectors = model.Table();
        var wordKeys = new KeyTable(model.Keys(model.Count()), 1);
        var words = model.Table();
        var tables = new QuantizedTable[WordFeatures.Tables.Length];
        for (var i = 0; i < tables.Length; i++)
        {
            tables[i] = model.Table();
            Require(tables[i].Rows == WordFeatures.Tables[i].Rows && tables[i].Width == WordFeatures.Tables[i].Width);
        }

        Vectors = new StaticVectors(vectorKeys, vectors);
        encoder = new WordEncoder(vectorKeys, vectors, wordKeys, words, tables);
        input = model.Matrix();
        Require(input.Inputs == encoder.Width && layerCount is > 0 and < 8);
        layers = new Lstm[2 * layerCount];
        for (var i = 0; i < layers.Length; i++)
        {
            var (into, recurrent) = (model.Matrix(), model.Matrix());
            Require(into.Inputs == (i < 2 ? input.Outputs : 2 * layers[0].State) && recurrent.Outputs == 4 * recurrent.Inputs && into.Outputs == recurrent.Outputs && recurrent.Inputs % 16 == 0);
            layers[i] = new Lstm(into, recurrent, backward: i % 2 == 1);
        }

        (tags, fineTags, names, arcs, arcProduct, relations) = (model.Matrix(), model.Matrix(), model.Matrix(), model.Matrix(), model.Matrix(), model.Matrix());
        Require(arcs.Outputs == 2 * (arc + relation) && arcProduct.Inputs == arc && arcProduct.Outputs == arc && relations.Inputs == relation + 1);
        Require(relations.Outputs == relationCount * (relation + 1) && names.Outputs == NameDecoder.Labels);
        arcHead = model.Floats(arc);
        root = model.Floats(arc + relation);
        var quantized = new short[arcProduct.Stride];
        Activations.Quantize(root.AsSpan(0, arc), ArcPerUnit, quantized);
        rootProduct = new float[arcProduct.Width];
        arcProduct.Multiply(quantized, 0, 1, 1 / ArcPerUnit, rootProduct);
    }

    public StaticVectors Vectors { get; }

    /// <summary>Widths of a word's features and of its state.</summary>
    public int FeatureWidth => input.Stride;

    public int StateWidth => 2 * layers[0].State;

    public int TagCount => tags.Outputs;

    public int FineTagCount => fineTags.Outputs;

    /// <summary>Reads a batch.</summary>
    /// <param name="words">The words of the sentences, sentence after sentence.</param>
    /// <param name="starts">Where each sentence begins in <paramref name="words"/>, and the end; longest sentence first.</param>
    public void Read(string text, ReadOnlySpan<Text.TextSpan> words, ReadOnlySpan<int> starts, Reading reading, Scratch scratch)
    {
        var lengths = new int[starts.Length - 1];
        for (var s = 0; s < lengths.Length; s++)
        {
            lengths[s] = starts[s + 1] - starts[s];
        }

        var layout = new StepLayout(lengths);
        var rows = new int[words.Length];
        for (var s = 0; s < lengths.Length; s++)
        {
            for (var w = 0; w < lengths[s]; w++)
            {
                rows[starts[s] + w] = layout.Row(s, w);
            }
        }

        var encoded = Encode(text, words, rows, layout, scratch, out var width);
        reading.Features = InOrder(scratch.Shorts(0, words.Length * input.Stride), rows, input.Stride);
        reading.States = InOrder(encoded, rows, width);
        Label(tags, encoded, width, rows, reading.Tags, scratch);
        Label(fineTags, encoded, width, rows, reading.FineTags, scratch);
        Name(encoded, width, starts, rows, reading.Names, scratch);
        Parse(encoded, width, starts, rows, reading, scratch);
    }

    private static short[] InOrder(ReadOnlySpan<short> packed, ReadOnlySpan<int> rows, int width)
    {
        var plain = new short[rows.Length * width];
        for (var i = 0; i < rows.Length; i++)
        {
            packed.Slice(rows[i] * width, width).CopyTo(plain.AsSpan(i * width));
        }

        return plain;
    }

    private Span<short> Encode(string text, ReadOnlySpan<Text.TextSpan> words, ReadOnlySpan<int> rows, StepLayout layout, Scratch scratch, out int width)
    {
        var x = scratch.Shorts(0, words.Length * input.Stride);
        x.Clear();
        Span<float> features = stackalloc float[encoder.Width];
        for (var i = 0; i < words.Length; i++)
        {
            encoder.Encode(words[i].In(text), features);
            Activations.Quantize(features, PerUnit, x.Slice(rows[i] * input.Stride, encoder.Width));
        }

        var projected = scratch.Floats(2, words.Length * input.Width);
        input.Multiply(x, input.Stride, words.Length, 1 / PerUnit, projected);
        Activations.Rectify(projected);
        var (state, step) = (layers[0].State, layers[0].InputStride);
        var first = scratch.Shorts(1, words.Length * step);
        for (var row = 0; row < words.Length; row++)
        {
            Activations.Quantize(projected.Slice(row * input.Width, step), PerUnit, first.Slice(row * step, step));
        }

        width = 2 * state;
        var from = first;
        var unit = 1 / PerUnit;
        for (var layer = 0; layer < layers.Length / 2; layer++)
        {
            var output = scratch.Shorts(2 + (layer % 2), words.Length * width);
            layers[2 * layer].Read(layout, from, step, unit, output, width, scratch);
            layers[(2 * layer) + 1].Read(layout, from, step, unit, output[state..], width, scratch);
            from = output;
            (step, unit) = (width, 1 / Lstm.StatePerUnit);
        }

        return from;
    }

    private static void Label(QuantizedMatrix head, ReadOnlySpan<short> encoded, int width, ReadOnlySpan<int> rows, Span<byte> labels, Scratch scratch)
    {
        var scores = scratch.Floats(0, rows.Length * head.Width);
        head.Multiply(encoded, width, rows.Length, 1 / Lstm.StatePerUnit, scores);
        for (var i = 0; i < rows.Length; i++)
        {
            labels[i] = (byte)Best(scores.Slice(rows[i] * head.Width, head.Outputs));
        }
    }

    private void Name(ReadOnlySpan<short> encoded, int width, ReadOnlySpan<int> starts, ReadOnlySpan<int> rows, Span<byte> labels, Scratch scratch)
    {
        var scores = scratch.Floats(0, rows.Length * names.Width);
        names.Multiply(encoded, width, rows.Length, 1 / Lstm.StatePerUnit, scores);
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            var count = starts[s + 1] - starts[s];
            var own = scratch.Floats(1, count * NameDecoder.Labels);
            for (var w = 0; w < count; w++)
            {
                scores.Slice(rows[starts[s] + w] * names.Width, NameDecoder.Labels).CopyTo(own[(w * NameDecoder.Labels)..]);
            }

            NameDecoder.Decode(own, labels.Slice(starts[s], count));
        }
    }

    private void Parse(ReadOnlySpan<short> encoded, int width, ReadOnlySpan<int> starts, ReadOnlySpan<int> rows, Reading reading, Scratch scratch)
    {
        var words = rows.Length;
        var parts = scratch.Floats(0, words * arcs.Width);
        arcs.Multiply(encoded, width, words, 1 / Lstm.StatePerUnit, parts);
        Activations.Rectify(parts);

        // The heads' side of the arc product for every word.
        var heads = scratch.Shorts(0, words * arcProduct.Stride);
        heads.Clear();
        for (var row = 0; row < words; row++)
        {
            Activations.Quantize(parts.Slice((row * arcs.Width) + arc, arc), ArcPerUnit, heads.Slice(row * arcProduct.Stride, arc));
        }

        var products = scratch.Floats(1, words * arcProduct.Width);
        arcProduct.Multiply(heads, arcProduct.Stride, words, 1 / ArcPerUnit, products);
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            Attach(starts[s], starts[s + 1] - starts[s], rows, parts, products, reading.Heads, scratch);
        }

        Relate(starts, rows, parts, reading, scratch);
    }

    private void Attach(int start, int count, ReadOnlySpan<int> rows, ReadOnlySpan<float> parts, ReadOnlySpan<float> products, Span<int> heads, Scratch scratch)
    {
        var scores = scratch.Floats(2, count * (count + 1));
        for (var j = 0; j <= count; j++)
        {
            var head = j == 0 ? root.AsSpan(0, arc) : parts.Slice((rows[start + j - 1] * arcs.Width) + arc, arc);
            var product = j == 0 ? rootProduct.AsSpan(0, arc) : products.Slice(rows[start + j - 1] * arcProduct.Width, arc);
            var lean = Activations.Dot(arcHead, head);
            for (var i = 0; i < count; i++)
            {
                scores[(i * (count + 1)) + j] = lean + Activations.Dot(parts.Slice(rows[start + i] * arcs.Width, arc), product);
            }
        }

        SpanningTree.Find(scores, count, heads.Slice(start, count));
    }

    /// <summary>In pieces that stay in the cache: every word asks for a vector for each relation.</summary>
    private void Relate(ReadOnlySpan<int> starts, ReadOnlySpan<int> rows, ReadOnlySpan<float> parts, Reading reading, Scratch scratch)
    {
        var dependents = scratch.Shorts(0, RelatedWords * relations.Stride);
        var questions = scratch.Floats(1, RelatedWords * relations.Width);
        dependents.Clear();
        var sentence = 0;
        for (var first = 0; first < rows.Length; first += RelatedWords)
        {
            var count = Math.Min(RelatedWords, rows.Length - first);
            for (var i = 0; i < count; i++)
            {
                var dependent = dependents.Slice(i * relations.Stride, relation + 1);
                Activations.Quantize(parts.Slice((rows[first + i] * arcs.Width) + (2 * arc), relation), ArcPerUnit, dependent);
                dependent[relation] = (short)ArcPerUnit;
            }

            relations.Multiply(dependents, relations.Stride, count, 1 / ArcPerUnit, questions);
            for (var i = 0; i < count; i++)
            {
                var word = first + i;
                while (word >= starts[sentence + 1])
                {
                    sentence++;
                }

                var parent = reading.Heads[word];
                if (parent < 0)
                {
                    reading.Relations[word] = (byte)rootRelation;
                    continue;
                }

                var head = parts.Slice((rows[starts[sentence] + parent] * arcs.Width) + (2 * arc) + relation, relation);
                reading.Relations[word] = BestRelation(questions.Slice(i * relations.Width, relations.Outputs), head);
            }
        }
    }

    private byte BestRelation(ReadOnlySpan<float> questions, ReadOnlySpan<float> head)
    {
        var (best, found) = (float.NegativeInfinity, 0);
        for (var r = 0; r < relationCount; r++)
        {
            var question = questions.Slice(r * (relation + 1), relation + 1);
            var score = Activations.Dot(question[..relation], head) + question[relation];
            if (score > best && r != rootRelation)
            {
                (best, found) = (score, r);
            }
        }

        return (byte)found;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    private static void Require(bool fits)
    {
        if (!fits)
        {
            throw ModelCursor.Broken();
        }
    }
}
