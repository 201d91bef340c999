using System.Numerics.Tensors;

namespace Hearsay.Trainer.Network;

/// <summary>One direction of a layer of long short-term memory (Hochreiter and Schmidhuber 1997; forget gate), over a packed batch.</summary>
internal sealed unsafe class Lstm
{
    private readonly int inputs;
    private readonly int state;
    private readonly bool backward;

    public Lstm(string name, int inputs, int state, bool backward, int threads, Random random)
    {
        (this.inputs, this.state, this.backward) = (inputs, state, backward);
        Input = new Parameter(name + ".input", inputs, 4 * state, threads, 0.7f * Glorot(inputs, state), random);
        Recurrent = new Parameter(name + ".state", state, 4 * state, threads, 0.7f * Glorot(state, state), random);
        Bias = new Parameter(name + ".bias", 1, 4 * state, threads, 0, random, product: false);
        Bias.Values.Slice(state, state).Fill(0.5f);
        Bias.Pack();
    }

    public Parameter Input { get; }

    public Parameter Recurrent { get; }

    public Parameter Bias { get; }

    /// <summary>What a pass keeps for its way back.</summary>
    public struct Pass
    {
        public float* Gates;
        public float* Cells;
        public float* CellTanh;
        public float* Hidden;
        public float* Before;
        public float* Mask;
    }

    /// <param name="x">Words x inputs.</param>
    /// <param name="output">Words x stride: where the hidden states go.</param>
    /// <param name="mask">Sentences x state, on the state that is passed on; null for none.</param>
    public Pass Forward(Packing batch, Arena arena, float* x, float* output, int stride, float* mask)
    {
        var (words, h) = (batch.Words, state);
        var pass = new Pass
        {
            Gates = arena.Take((long)words * 4 * h),
            Cells = arena.Take((long)words * h),
            CellTanh = arena.Take((long)words * h),
            Hidden = arena.Take((long)words * h),
            Before = arena.Take((long)words * h),
            Mask = mask,
        };
        for (var row = 0; row < words; row++)
        {
            new ReadOnlySpan<float>(Bias.Weights, 4 * h).CopyTo(new Span<float>(pass.Gates + ((long)row * 4 * h), 4 * h));
        }

        Gemm.Add(x, inputs, 1, words, inputs, Input.Packed, 4 * h, pass.Gates, 4 * h);
        for (var i = 0; i < batch.Steps; i++)
        {
            var step = backward ? batch.Steps - 1 - i : i;
            var (first, count) = (batch.Offsets[step], batch.Active(step));
            var (before, known) = Before(batch, step, count);
            if (known > 0)
            {
                var from = pass.Hidden + ((long)before * h);
                var to = pass.Before + ((long)first * h);
                Copy(from, to, known * h);
                if (mask is not null)
                {
                    TensorPrimitives.Multiply(new ReadOnlySpan<float>(to, known * h), new ReadOnlySpan<float>(mask, known * h), new Span<float>(to, known * h));
                }

                Gemm.Add(to, h, 1, known, h, Recurrent.Packed, 4 * h, pass.Gates + ((long)first * 4 * h), 4 * h);
            }

            for (var rank = 0; rank < count; rank++)
            {
                var row = first + rank;
                var gates = pass.Gates + ((long)row * 4 * h);
                var sigmoids = new Span<float>(gates, 3 * h);
                TensorPrimitives.Sigmoid(sigmoids, sigmoids);
                var candidate = new Span<float>(gates + (3 * h), h);
                TensorPrimitives.Tanh(candidate, candidate);
                var cell = new Span<float>(pass.Cells + ((long)row * h), h);
                TensorPrimitives.Multiply(sigmoids[..h], candidate, cell);
                if (rank < known)
                {
                    TensorPrimitives.MultiplyAdd(sigmoids.Slice(h, h), new ReadOnlySpan<float>(pass.Cells + ((long)(before + rank) * h), h), cell, cell);
                }

                var squashed = new Span<float>(pass.CellTanh + ((long)row * h), h);
                TensorPrimitives.Tanh(cell, squashed);
                var hidden = new Span<float>(pass.Hidden + ((long)row * h), h);
                TensorPrimitives.Multiply(sigmoids.Slice(2 * h, h), squashed, hidden);
                hidden.CopyTo(new Span<float>(output + ((long)row * stride), h));
            }
        }

        return pass;
    }

    /// <param name="gradient">Words x stride: of the hidden states.</param>
    /// <param name="toInput">Words x inputs: added to.</param>
    public void Backward(Packing batch, Arena arena, int thread, in Pass pass, float* x, float* gradient, int stride, float* toInput)
    {
        var (words, h) = (batch.Words, state);
        var gates = arena.Take((long)words * 4 * h);
        var carryState = arena.Take((long)batch.Count * h);
        var carryCell = arena.Take((long)batch.Count * h);
        for (var i = batch.Steps - 1; i >= 0; i--)
        {
            var step = backward ? batch.Steps - 1 - i : i;
            var (first, count) = (batch.Offsets[step], batch.Active(step));
            var (before, known) = Before(batch, step, count);
            for (var rank = 0; rank < count; rank++)
            {
                var row = first + rank;
                var g = pass.Gates + ((long)row * 4 * h);
                var cell = pass.Cells + ((long)(rank < known ? before + rank : row) * h);
                var tanh = pass.CellTanh + ((long)row * h);
                var outer = gradient + ((long)row * stride);
                var dh = carryState + ((long)rank * h);
                var dc = carryCell + ((long)rank * h);
                var dz = gates + ((long)row * 4 * h);
                var isFirst = rank >= known;
                for (var k = 0; k < h; k++)
                {
                    float input = g[k], forget = g[h + k], output = g[(2 * h) + k], candidate = g[(3 * h) + k], t = tanh[k];
                    var hidden = outer[k] + dh[k];
                    var c = dc[k] + (hidden * output * (1 - (t * t)));
                    dz[k] = c * candidate * input * (1 - input);
                    dz[h + k] = isFirst ? 0 : c * cell[k] * forget * (1 - forget);
                    dz[(2 * h) + k] = hidden * t * output * (1 - output);
                    dz[(3 * h) + k] = c * input * (1 - (candidate * candidate));
                    dc[k] = isFirst ? 0 : c * forget;
                    dh[k] = 0;
                }
            }

            if (known > 0)
            {
                Gemm.Add(gates + ((long)first * 4 * h), 4 * h, 1, known, 4 * h, Recurrent.PackedTransposed, h, carryState, h);
                if (pass.Mask is not null)
                {
                    var carried = new Span<float>(carryState, known * h);
                    TensorPrimitives.Multiply(carried, new ReadOnlySpan<float>(pass.Mask, known * h), carried);
                }
            }
        }

        var packed = arena.Take(Gemm.PackedLength(words, 4 * h));
        Gemm.Pack(gates, words, 4 * h, 4 * h, packed);
        Gemm.Add(pass.Before, 1, h, h, words, packed, 4 * h, Recurrent.Gradient(thread), 4 * h);
        Gemm.Add(x, 1, inputs, inputs, words, packed, 4 * h, Input.Gradient(thread), 4 * h);
        Gemm.Add(gates, 4 * h, 1, words, 4 * h, Input.PackedTransposed, inputs, toInput, inputs);
        var bias = new Span<float>(Bias.Gradient(thread), 4 * h);
        for (var row = 0; row < words; row++)
        {
            TensorPrimitives.Add(bias, new ReadOnlySpan<float>(gates + ((long)row * 4 * h), 4 * h), bias);
        }
    }

    /// <summary>First row of the step before in this direction, and how many of its rows have one.</summary>
    private (int Row, int Count) Before(Packing batch, int step, int count)
    {
        var other = backward ? step + 1 : step - 1;
        return other < 0 || other >= batch.Steps ? (0, 0) : (batch.Offsets[other], Math.Min(count, batch.Active(other)));
    }

    private static void Copy(float* from, float* to, int count) => new ReadOnlySpan<float>(from, count).CopyTo(new Span<float>(to, count));

    private static float Glorot(int a, int b) => MathF.Sqrt(6f / (a + b));
}
