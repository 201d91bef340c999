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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Block(ref short x, int step, ref short panel, ref float y, int column, float unit, bool add)
    {
        Vector512<int> a = default, b = default, c = default, d = default;
        ref var x1 = ref Unsafe.Add(ref x, step);
        ref var x2 = ref Unsafe.Add(ref x1, step);
        ref var x3 = ref Unsafe.Add(ref x2, step);
        for (var pair = 0; pair < pairs; pair++)
        {
            var weights = Vector512.LoadUnsafe(ref panel, (nuint)(pair * Panel * Pair));
            a += Products(weights, PairOf(ref x, pair));
            b += Products(weights, PairOf(ref x1, pair));
            c += Products(weights, PairOf(ref x2, pair));
            d += Products(weights, PairOf(ref x3, pair));
        }

        Store(a, ref y, column, unit, add);
        Store(b, ref Unsafe.Add(ref y, Width), column, unit, add);
        Store(c, ref Unsafe.Add(ref y, 2 * Width), column, unit, add);
        Store(d, ref Unsafe.Add(ref y, 3 * Width), column, unit, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Line(ref short x, ref short panel, ref float y, int column, float unit, bool add)
    {
        Vector512<int> even = default, odd = default;
        var pair = 0;
        for (; pair + 1 < pairs; pair += 2)
        {
            even += Products(Vector512.LoadUnsafe(ref panel, (nuint)(pair * Panel * Pair)), PairOf(ref x, pair));
            odd += Products(Vector512.LoadUnsafe(ref panel, (nuint)((pair + 1) * Panel * Pair)), PairOf(ref x, pair + 1));
        }

        if (pair < pairs)
        {
            even += Products(Vector512.LoadUnsafe(ref panel, (nuint)(pair * Panel * Pair)), PairOf(ref x, pair));
        }

        Store(even + odd, ref y, column, unit, add);
    }

    private void Store(Vector512<int> sums, ref float y, int column, float unit, bool add)
    {
        var scaled = Vector512.ConvertToSingle(sums) * (Vector512.LoadUnsafe(ref scales[0], (nuint)column) * Vector512.Create(unit));
        var result = scaled + (add ? Vector512.LoadUnsafe(ref y) : Vector512.LoadUnsafe(ref bias[0], (nuint)column));
        result.StoreUnsafe(ref y);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PairOf(ref short x, int pair) => Unsafe.ReadUnaligned<int>(ref Unsafe.As<short, byte>(ref Unsafe.Add(ref x, pair * Pair)));

    /// <summary>The sums of the products of neighbours: w[2i] * x[0] + w[2i + 1] * x[1].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<int> Products(Vector512<short> weights, int pair)
    {
        if (Avx512BW.IsSupported)
        {
            return Avx512BW.MultiplyAddAdjacent(weights, Vector512.Create(pair).AsInt16());
        }

        if (Avx2.IsSupported)
        {
            var both = Vector256.Create(pair).AsInt16();
            return Vector512.Create(Avx2.MultiplyAddAdjacent(weights.GetLower(), both), Avx2.MultiplyAddAdjacent(weights.GetUpper(), both));
        }

        return PortableProducts(weights, pair);
    }

    /// <summary>The same without instructions of one kind of CPU.</summary>
    internal static Vector512<int> PortableProducts(Vector512<short> weights, int pair)
    {
        var wide = weights.AsInt32();
        var first = Vector512.ShiftRightArithmetic(Vector512.ShiftLeft(wide, 16), 16);
        var second = Vector512.ShiftRightArithmetic(wide, 16);
        var both = Vector512.Create(pair);
        var low = Vector512.ShiftRightArithmetic(Vector512.ShiftLeft(both, 16), 16);
        return (first * low) + (second * Vector512.ShiftRightArithmetic(both, 16));
    }
}
