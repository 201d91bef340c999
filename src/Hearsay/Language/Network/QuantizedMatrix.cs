using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Language.Network;

/// <summary>
/// A weight matrix with a bias, y = x W + b. Weights are eight-bit integers with one scale an output; inputs come as sixteen-bit integers;
/// the sums are exact 32-bit integers, so that every CPU gets the same ones whatever its vectors.
/// </summary>
internal sealed class QuantizedMatrix
{
    /// <summary>Outputs of a panel.</summary>
    private const int Panel = 16;

    /// <summary>Inputs are multiplied in pairs.</summary>
    private const int Pair = 2;

    /// <summary>Rows that are multiplied together.</summary>
    private const int Rows = 4;

    private readonly short[] panels;
    private readonly float[] scales;
    private readonly float[] bias;
    private readonly int pairs;

    /// <param name="weights">Outputs x inputs, row by row.</param>
    /// <param name="scales">One an output.</param>
    /// <param name="bias">One an output, or empty.</param>
    public QuantizedMatrix(int inputs, int outputs, ReadOnlySpan<sbyte> weights, ReadOnlySpan<float> scales, ReadOnlySpan<float> bias)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(inputs, MaxInputs);
        (Inputs, Outputs) = (inputs, outputs);
        pairs = (inputs + Pair - 1) / Pair;
        Width = (outputs + Panel - 1) / Panel * Panel;
        panels = new short[Width * pairs * Pair];
        this.scales = new float[Width];
        this.bias = new float[Width];
        scales.CopyTo(this.scales);
        bias.CopyTo(this.bias);
        for (var output = 0; output < outputs; output++)
        {
            var row = weights.Slice(output * inputs, inputs);
            var panel = panels.AsSpan(output / Panel * Panel * pairs * Pair);
            var column = output % Panel * Pair;
            for (var input = 0; input < inputs; input++)
            {
                panel[(input / Pair * Panel * Pair) + column + (input % Pair)] = row[input];
            }
        }
    }

    /// <summary>With weights of at most 127 and inputs of at most 32,767 in size, so many products cannot overflow a 32-bit sum.</summary>
    public const int MaxInputs = 512;

    public int Inputs { get; }

    public int Outputs { get; }

    /// <summary>Outputs rounded up to whole panels: the length of a row of results.</summary>
    public int Width { get; }

    /// <summary>Inputs rounded up to whole pairs: the least length of a row of inputs; what is beyond the inputs is 0.</summary>
    public int Stride => pairs * Pair;

    /// <summary>y = x W + b for rows of inputs.</summary>
    /// <param name="x">Rows at a distance of <paramref name="step"/>.</param>
    /// <param name="unit">What one in an input stands for.</param>
    /// <param name="y">Rows of <see cref="Width"/> floats.</param>
    /// <param name="add">Adds to y, without the bias.</param>
    public void Multiply(ReadOnlySpan<short> x, int step, int rows, float unit, Span<float> y, bool add = false)
    {
        if (rows == 0)
        {
            return;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(x.Length, ((rows - 1) * step) + Stride);
        ArgumentOutOfRangeException.ThrowIfLessThan(y.Length, rows * Width);
        ref var from = ref MemoryMarshal.GetReference(x);
        ref var to = ref MemoryMarshal.GetReference(y);
        for (var column = 0; column < Width; column += Panel)
        {
            ref var panel = ref panels[column * Stride];
            var row = 0;
            for (; row + Rows <= rows; row += Rows)
            {
                Block(ref Unsafe.Add(ref from, row * step), step, ref panel, ref Unsafe.Add(ref to, (row * Width) + column), column, unit, add);
            }

            for (; row < rows; row++)
            {
                Line(ref Unsafe.Add(ref from, row * step), ref panel, ref Unsafe.Add(ref to, (row * Width) + column), column, unit, add);
            }
        }
    }

    /// <summary>Two inputs of a row, again and again: what a panel's pairs of weights are multiplied with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> PairOf(ref short x, nuint at) => Vector256.Create(Unsafe.As<short, int>(ref Unsafe.Add(ref x, at))).AsInt16();

    /// <summary>Four rows against one panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Block(ref short x, int step, ref short panel, ref float y, int column, float unit, bool add)
    {
        Vector256<int> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
        ref var x1 = ref Unsafe.Add(ref x, step);
        ref var x2 = ref Unsafe.Add(ref x1, step);
        ref var x3 = ref Unsafe.Add(ref x2, step);
        var end = (nuint)(pairs * Pair);
        nuint weight = 0;
        for (nuint at = 0; at < end; at += Pair, weight += Panel * Pair)
        {
            var left = Vector256.LoadUnsafe(ref panel, weight);
            var right = Vector256.LoadUnsafe(ref panel, weight + Panel);
            var pair = PairOf(ref x, at);
            a += Products(left, pair);
            e += Products(right, pair);
            pair = PairOf(ref x1, at);
            b += Products(left, pair);
            f += Products(right, pair);
            pair = PairOf(ref x2, at);
            c += Products(left, pair);
            g += Products(right, pair);
            pair = PairOf(ref x3, at);
            d += Products(left, pair);
            h += Products(right, pair);
        }

        Store(a, e, ref y, column, unit, add);
        Store(b, f, ref Unsafe.Add(ref y, Width), column, unit, add);
        Store(c, g, ref Unsafe.Add(ref y, 2 * Width), column, unit, add);
        Store(d, h, ref Unsafe.Add(ref y, 3 * Width), column, unit, add);
    }

    /// <summary>One row against one panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Line(ref short x, ref short panel, ref float y, int column, float unit, bool add)
    {
        Vector256<int> a = default, b = default, c = default, d = default;
        var end = (nuint)(pairs * Pair);
        nuint at = 0, weight = 0;
        for (; at + Pair < end; at += 2 * Pair, weight += 2 * Panel * Pair)
        {
            var pair = PairOf(ref x, at);
            a += Products(Vector256.LoadUnsafe(ref panel, weight), pair);
            b += Products(Vector256.LoadUnsafe(ref panel, weight + Panel), pair);
            pair = PairOf(ref x, at + Pair);
            c += Products(Vector256.LoadUnsafe(ref panel, weight + (2 * Panel)), pair);
            d += Products(Vector256.LoadUnsafe(ref panel, weight + (3 * Panel)), pair);
        }

        if (at < end)
        {
            var pair = PairOf(ref x, at);
            a += Products(Vector256.LoadUnsafe(ref panel, weight), pair);
            b += Products(Vector256.LoadUnsafe(ref panel, weight + Panel), pair);
        }

        Store(a + c, b + d, ref y, column, unit, add);
    }

    private void Store(Vector256<int> left, Vector256<int> right, ref float y, int column, float unit, bool add)
    {
        Store(left, ref y, (nuint)column, unit, add);
        Store(right, ref Unsafe.Add(ref y, Panel / 2), (nuint)(column + (Panel / 2)), unit, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(Vector256<int> sums, ref float y, nuint column, float unit, bool add)
    {
        var scaled = Vector256.ConvertToSingle(sums) * (Vector256.LoadUnsafe(ref scales[0], column) * Vector256.Create(unit));
        var result = scaled + (add ? Vector256.LoadUnsafe(ref y) : Vector256.LoadUnsafe(ref bias[0], column));
        result.StoreUnsafe(ref y);
    }

    /// <summary>The sums of the products of neighbours: w[2i] * x[2i] + w[2i + 1] * x[2i + 1].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<int> Products(Vector256<short> weights, Vector256<short> pair) =>
        Avx2.IsSupported ? Avx2.MultiplyAddAdjacent(weights, pair) : PortableProducts(weights, pair);

    /// <summary>The same without instructions of one kind of CPU.</summary>
    internal static Vector256<int> PortableProducts(Vector256<short> weights, Vector256<short> pair)
    {
        var wide = weights.AsInt32();
        var first = Vector256.ShiftRightArithmetic(Vector256.ShiftLeft(wide, 16), 16);
        var second = Vector256.ShiftRightArithmetic(wide, 16);
        var both = pair.AsInt32();
        var low = Vector256.ShiftRightArithmetic(Vector256.ShiftLeft(both, 16), 16);
        return (first * low) + (second * Vector256.ShiftRightArithmetic(both, 16));
    }
}
