namespace Hearsay.Language.Network;

/// <summary>Vectors by row: eight-bit integers with one scale a row.</summary>
internal sealed class QuantizedTable(int width, float[] scales, sbyte[] values)
{
    public int Width => width;

    public int Rows => scales.Length;

    public ReadOnlySpan<sbyte> Row(int row) => values.AsSpan(row * width, width);

    /// <summary>Adds a row, times a factor, to what is there.</summary>
    public void Add(int row, float factor, Span<float> into)
    {
        var scale = scales[row] * factor;
        var from = values.AsSpan(row * width, width);
        for (var i = 0; i < from.Length; i++)
        {
            into[i] += from[i] * scale;
        }
    }
}
