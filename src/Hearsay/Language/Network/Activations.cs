using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Network;

/// <summary>
/// The curves of the network, from multiplications, additions, one division and comparisons alone, in one order: IEEE 754 gives each of them
/// one result, so that every CPU gets the same one.
/// </summary>
internal static class Activations
{
    private const float Leak = 0.1f;

    /// <summary>Values of a vector.</summary>
    public const int Lanes = 8;

    /// <summary>Beyond it, tanh rounds to one in single precision (nearly).</summary>
    private const float TanhBound = 7.90531110763549805f;

    /// <summary>tanh as x P(x²) / Q(x²): the rational approximation of Eigen's ptanh, good to a few units in the last place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> value)
    {
        var x = Vector256.Min(Vector256.Max(value, Vector256.Create(-TanhBound)), Vector256.Create(TanhBound));
        var square = x * x;
        var p = Vector256.Create(-2.76076847742355e-16f);
        p = (p * square) + Vector256.Create(2.00018790482477e-13f);
        p = (p * square) + Vector256.Create(-8.60467152213735e-11f);
        p = (p * square) + Vector256.Create(5.12229709037114e-08f);
        p = (p * square) + Vector256.Create(1.48572235717979e-05f);
        p = (p * square) + Vector256.Create(6.37261928875436e-04f);
        p = (p * square) + Vector256.Create(4.89352455891786e-03f);
        var q = Vector256.Create(1.19825839466702e-06f);
        q = (q * square) + Vector256.Create(1.18534705686654e-04f);
        q = (q * square) + Vector256.Create(2.26843463243900e-03f);
        q = (q * square) + Vector256.Create(4.89352518554385e-03f);
        return x * p / q;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> value)
    {
        var half = Vector256.Create(0.5f);
        return half + (half * Tanh(half * value));
    }

    /// <summary>What is below zero is made small.</summary>
    public static void Rectify(Span<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        nuint i = 0;
        for (; i + Lanes <= (nuint)values.Length; i += Lanes)
        {
            var block = Vector256.LoadUnsafe(ref first, i);
            Vector256.Max(block, block * Vector256.Create(Leak)).StoreUnsafe(ref first, i);
        }

        for (; i < (nuint)values.Length; i++)
        {
            ref var value = ref Unsafe.Add(ref first, i);
            value = Math.Max(value, value * Leak);
        }
    }

    /// <summary>Rounds to sixteen-bit integers; what does not fit is cut off.</summary>
    public static void Quantize(ReadOnlySpan<float> values, float perUnit, Span<short> into)
    {
        var i = 0;
        ref var from = ref MemoryMarshal.GetReference(values);
        for (; i + Lanes <= values.Length; i += Lanes)
        {
            QuantizeBlock(Vector256.LoadUnsafe(ref from, (nuint)i), perUnit, ref into[i]);
        }

        for (; i < values.Length; i++)
        {
            into[i] = (short)Math.Clamp(MathF.Round(values[i] * perUnit, MidpointRounding.ToEven), -short.MaxValue, short.MaxValue);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void QuantizeBlock(Vector256<float> values, float perUnit, ref short into)
    {
        var bound = Vector256.Create((float)short.MaxValue);
        var scaled = Vector256.Round(Vector256.Min(Vector256.Max(values * Vector256.Create(perUnit), -bound), bound));
        var whole = Vector256.ConvertToInt32(scaled);
        Vector128.Narrow(whole.GetLower(), whole.GetUpper()).StoreUnsafe(ref into);
    }

    /// <summary>The product of two vectors, summed in sixteen lanes and then in one order.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        Vector256<float> left = default, right = default;
        ref var x = ref MemoryMarshal.GetReference(a);
        ref var y = ref MemoryMarshal.GetReference(b);
        nuint i = 0;
        for (; i + (2 * Lanes) <= (nuint)a.Length; i += 2 * Lanes)
        {
            left += Vector256.LoadUnsafe(ref x, i) * Vector256.LoadUnsafe(ref y, i);
            right += Vector256.LoadUnsafe(ref x, i + Lanes) * Vector256.LoadUnsafe(ref y, i + Lanes);
        }

        var rest = 0f;
        for (; i < (nuint)a.Length; i++)
        {
            rest += Unsafe.Add(ref x, i) * Unsafe.Add(ref y, i);
        }

        var eight = left + right;
        var four = eight.GetLower() + eight.GetUpper();
        return four[0] + four[1] + (four[2] + four[3]) + rest;
    }
}
