using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Trainer.Network;

/// <summary>
/// Matrix products in single precision. Each output is one chain of fused multiply-adds in the order of the inner index, so that the
/// result is the same on every CPU that has them, whatever its vector width.
/// </summary>
internal static unsafe class Gemm
{
    /// <summary>Columns of a packed panel: two vectors of 16.</summary>
    public const int Panel = 32;

    private const int Rows = 6;

    public static int PackedLength(int inner, int columns) => inner * ((columns + Panel - 1) / Panel * Panel);

    /// <summary>Packs a row-major matrix (inner x columns, row stride given) into panels of 32 columns, zero-filled at the right.</summary>
    public static void Pack(float* matrix, int inner, int columns, int stride, float* packed)
    {
        for (var column = 0; column < columns; column += Panel)
        {
            var width = Math.Min(Panel, columns - column);
            for (var row = 0; row < inner; row++, packed += Panel)
            {
                var from = matrix + ((long)row * stride) + column;
                if (width == Panel)
                {
                    Vector512.Store(Vector512.Load(from), packed);
                    Vector512.Store(Vector512.Load(from + 16), packed + 16);
                    continue;
                }

                for (var i = 0; i < Panel; i++)
                {
                    packed[i] = i < width ? from[i] : 0;
                }
            }
        }
    }

    /// <summary>Packs the transpose of a row-major matrix (columns x inner).</summary>
    public static void PackTransposed(float* matrix, int inner, int columns, int stride, float* packed)
    {
        for (var column = 0; column < columns; column += Panel)
        {
            var width = Math.Min(Panel, columns - column);
            for (var row = 0; row < inner; row++, packed += Panel)
            {
                for (var i = 0; i < Panel; i++)
                {
                    packed[i] = i < width ? matrix[((long)(column + i) * stride) + row] : 0;
                }
            }
        }
    }

    /// <summary>C (rows x columns) += A * B. Element (i, p) of A stands at a[i * rowStep + p * innerStep].</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(float* a, long rowStep, long innerStep, int rows, int inner, float* packed, int columns, float* c, int stride)
    {
        if (rows == 0 || inner == 0)
        {
            return;
        }

        var edge = stackalloc float[Rows * Panel];
        for (var column = 0; column < columns; column += Panel)
        {
            var b = packed + ((long)column * inner);
            var width = Math.Min(Panel, columns - column);
            for (var row = 0; row < rows; row += Rows)
            {
                var height = Math.Min(Rows, rows - row);
                var to = c + ((long)row * stride) + column;
                if (height == Rows && width == Panel)
                {
                    Block(a + (row * rowStep), rowStep, innerStep, inner, b, to, stride);
                    continue;
                }

                new Span<float>(edge, Rows * Panel).Clear();
                for (var i = 0; i < height; i++)
                {
                    new ReadOnlySpan<float>(to + ((long)i * stride), width).CopyTo(new Span<float>(edge + (i * Panel), width));
                }

                if (height == Rows)
                {
                    Block(a + (row * rowStep), rowStep, innerStep, inner, b, edge, Panel);
                }
                else
                {
                    for (var i = 0; i < height; i++)
                    {
                        Line(a + ((row + i) * rowStep), innerStep, inner, b, edge + (i * Panel));
                    }
                }

                for (var i = 0; i < height; i++)
                {
                    new ReadOnlySpan<float>(edge + (i * Panel), width).CopyTo(new Span<float>(to + ((long)i * stride), width));
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block(float* a, long rowStep, long innerStep, int inner, float* b, float* c, int stride)
    {
        float* c1 = c + stride, c2 = c1 + stride, c3 = c2 + stride, c4 = c3 + stride, c5 = c4 + stride;
        Vector512<float> x0 = Vector512.Load(c), y0 = Vector512.Load(c + 16);
        Vector512<float> x1 = Vector512.Load(c1), y1 = Vector512.Load(c1 + 16);
        Vector512<float> x2 = Vector512.Load(c2), y2 = Vector512.Load(c2 + 16);
        Vector512<float> x3 = Vector512.Load(c3), y3 = Vector512.Load(c3 + 16);
        Vector512<float> x4 = Vector512.Load(c4), y4 = Vector512.Load(c4 + 16);
        Vector512<float> x5 = Vector512.Load(c5), y5 = Vector512.Load(c5 + 16);
        var a1 = a + rowStep;
        var a2 = a1 + rowStep;
        var a3 = a2 + rowStep;
        var a4 = a3 + rowStep;
        var a5 = a4 + rowStep;
        long at = 0;
        for (var p = 0; p < inner; p++, at += innerStep, b += Panel)
        {
            var left = Vector512.Load(b);
            var right = Vector512.Load(b + 16);
            var v = Vector512.Create(a[at]);
            x0 = Vector512.FusedMultiplyAdd(v, left, x0);
            y0 = Vector512.FusedMultiplyAdd(v, right, y0);
            v = Vector512.Create(a1[at]);
            x1 = Vector512.FusedMultiplyAdd(v, left, x1);
            y1 = Vector512.FusedMultiplyAdd(v, right, y1);
            v = Vector512.Create(a2[at]);
            x2 = Vector512.FusedMultiplyAdd(v, left, x2);
            y2 = Vector512.FusedMultiplyAdd(v, right, y2);
            v = Vector512.Create(a3[at]);
            x3 = Vector512.FusedMultiplyAdd(v, left, x3);
            y3 = Vector512.FusedMultiplyAdd(v, right, y3);
            v = Vector512.Create(a4[at]);
            x4 = Vector512.FusedMultiplyAdd(v, left, x4);
            y4 = Vector512.FusedMultiplyAdd(v, right, y4);
            v = Vector512.Create(a5[at]);
            x5 = Vector512.FusedMultiplyAdd(v, left, x5);
            y5 = Vector512.FusedMultiplyAdd(v, right, y5);
        }

        Vector512.Store(x0, c);
        Vector512.Store(y0, c + 16);
        Vector512.Store(x1, c1);
        Vector512.Store(y1, c1 + 16);
        Vector512.Store(x2, c2);
        Vector512.Store(y2, c2 + 16);
        Vector512.Store(x3, c3);
        Vector512.Store(y3, c3 + 16);
        Vector512.Store(x4, c4);
        Vector512.Store(y4, c4 + 16);
        Vector512.Store(x5, c5);
        Vector512.Store(y5, c5 + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Line(float* a, long innerStep, int inner, float* b, float* c)
    {
        Vector512<float> x = Vector512.Load(c), y = Vector512.Load(c + 16);
        long at = 0;
        for (var p = 0; p < inner; p++, at += innerStep, b += Panel)
        {
            var v = Vector512.Create(a[at]);
            x = Vector512.FusedMultiplyAdd(v, Vector512.Load(b), x);
            y = Vector512.FusedMultiplyAdd(v, Vector512.Load(b + 16), y);
        }

        Vector512.Store(x, c);
        Vector512.Store(y, c + 16);
    }
}
