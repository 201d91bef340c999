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

    /// <summary>Beyond it, tanh rounds to one in single precision (nearly).</summary>
    private const float TanhBound = 7.90531110763549805f;

    /// <summary>tanh as x P(x²) / Q(x²): the rational approximation of Eigen's ptanh, good to a few units in the last place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> value)
    {
        var x = Vector512.Min(Vector512.Max(value, Vector512.Create(-TanhBound)), Vector512.Create(TanhBound));
        var square = x * x;
        var p = Vector512.Create(-2.76076847742355e-16f);
        p = (p * square) + Vector512.Create(2.00018790482477e-13f);
        p = (p * square) + Vector512.Create(-8.60467152213735e-11f);
        p = (p * square) + Vector512.Create(5.12229709037114e-08f);
        p = (p * square) + Vector512.Create(1.48572235717979e-05f);
        p = (p * square) + Vector512.Create(6.37261928875436e-04f);
        p = (p * square) + Vector512.Create(4.89352455891786e-03f);
        var q = Vector512.Create(1.19825839466702e-06f);
        q = (q * square) + Vector512.Create(1.18534705686654e-04f);
        q = (q * square) + Vector512.Create(2.26843463243900e-03f);
        q = (q * square) + Vector512.Create(4.89352518554385e-03f);
        return x * p / q;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> value)
    {
        var half = Vector512.Create(0.5f);
        return half + (half * Tanh(half * value));
    }

    /// <summary>What is below zero is made small.</summary>
    public static void Rectify(Span<float> values)
    {
        foreach (ref var value in values)
        {
            value = value < 0 ? value * Leak : value;
        }
    }

    /// <summary>Rounds to sixteen-bit integers; what does not fit is cut off.</summary>
    public static void Quantize(ReadOnlySpan<float> values, float perUnit, Span<short> into)
    {
        var i = 0;
        ref var from = ref MemoryMarshal.GetReference(values);
        for (; i + 16 <= values.Length; i += 16)
        {
            QuantizeBlock(Vector512.LoadUnsafe(ref from, (nuint)i), perUnit, ref into[i]);
        }

        for (; i < values.Length; i++)
        {
            into[i] = (short)Math.Clamp(MathF.Round(values[i] * perUnit, MidpointRounding.ToEven), -short.MaxValue, short.MaxValue);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void QuantizeBlock(Vector512<float> values, float perUnit, ref short into)
    {
        var bound = Vector512.Create((float)short.MaxValue);
        var scaled = Vector512.Round(Vector512.Min(Vector512.Max(values * Vector512.Create(perUnit), -bound), bound), MidpointRounding.ToEven);
        var whole = Vector512.ConvertToInt32(scaled);
        Vector256.Narrow(whole.GetLower(), whole.GetUpper()).StoreUnsafe(ref into);
    }

    /// <summary>The product of two vectors, summed in sixteen lanes and then in one order.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        Vector512<float> sums = default;
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b);
        var i = 0;
        for (; i + 16 <= a.Length; i += 16)
        {
            sums += Vector512.LoadUnsafe(ref left, (nuint)i) * Vector512.LoadUnsafe(ref right, (nuint)i);
        }

        var rest = 0f;
        for (; i < a.Length; i++)
        {
            rest += a[i] * b[i];
        }

        var eight = sums.GetLower() + sums.GetUpper();
        var four = eight.GetLower() + eight.GetUpper();
        return four[0] + four[1] + (four[2] + four[3]) + rest;
    }
}
