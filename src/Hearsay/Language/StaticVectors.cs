using System.Numerics;
using System.Runtime.InteropServices;
using Hearsay.Language.Network;

namespace Hearsay.Language;

/// <summary>
/// The static vectors of a model's words: words that are used alike lie close, "wounded" by "injured", but "north" by "south" too. The common
/// direction of all words is taken out of each (Mu and Viswanath 2018); whole numbers, so that every CPU gives the same likeness.
/// </summary>
internal sealed class StaticVectors(KeyTable keys, QuantizedTable table)
{
    public const int Unit = 4096; // the length of a vector

    public const int MaxWidth = 112; // values of a vector with its padding; wider ones are cut

    private const int FrequentRows = 20_000; // the first ones: rows are in order of frequency

    private readonly Lazy<float[]> mean = new(() => MeanOf(table));

    /// <summary>A word's vector of length <see cref="Unit"/>, padded with zeros to <see cref="MaxWidth"/>; null for one without.</summary>
    public short[]? Of(ReadOnlySpan<char> word)
    {
        var row = keys.Find(WordFeatures.Key(word));
        if (row < 0)
        {
            return null;
        }

        var values = new float[table.Width];
        AddUnit(table.Row(row), 1, values);
        var centred = new double[MaxWidth];
        for (var i = 0; i < Math.Min(MaxWidth, values.Length); i++)
        {
            centred[i] = values[i] - mean.Value[i];
        }

        return Normalise(centred);
    }

    /// <summary>Whether a word is one of the commonest of the language.</summary>
    public bool IsAmongFirst(ReadOnlySpan<char> word, int count) => keys.Find(WordFeatures.Key(word)) is var row && row >= 0 && row < count;

    public static short[] Normalise(ReadOnlySpan<double> values)
    {
        var square = 0.0;
        foreach (var value in values)
        {
            square += value * value;
        }

        var scale = square > 0 ? Unit / Math.Sqrt(square) : 0;
        var vector = new short[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            vector[i] = (short)Math.Round(values[i] * scale);
        }

        return vector;
    }

    /// <summary>Cosine, -1 to 1.</summary>
    public static double Cosine(short[] a, short[] b)
    {
        var sum = Vector<int>.Zero;
        var left = MemoryMarshal.Cast<short, Vector<short>>(a);
        var right = MemoryMarshal.Cast<short, Vector<short>>(b);
        for (var i = 0; i < left.Length; i++)
        {
            Vector.Widen(left[i], out var lowLeft, out var highLeft);
            Vector.Widen(right[i], out var lowRight, out var highRight);
            sum += (lowLeft * lowRight) + (highLeft * highRight);
        }

        return Vector.Sum(sum) / ((double)Unit * Unit);
    }

    private static float[] MeanOf(QuantizedTable table)
    {
        var count = Math.Min(FrequentRows, table.Rows);
        var sum = new float[table.Width];
        for (var row = 0; row < count; row++)
        {
            AddUnit(table.Row(row), 1f / count, sum);
        }

        return sum;
    }

    private static void AddUnit(ReadOnlySpan<sbyte> row, float length, Span<float> into)
    {
        var square = 0;
        foreach (var value in row)
        {
            square += value * value;
        }

        var scale = square > 0 ? length / MathF.Sqrt(square) : 0;
        for (var i = 0; i < row.Length; i++)
        {
            into[i] += row[i] * scale;
        }
    }
}
