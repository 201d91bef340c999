namespace Hearsay.Language.Network;

/// <summary>Buffers of one reading thread, by number, kept between batches and grown when needed. Contents are what was left there.</summary>
internal sealed class Scratch
{
    private const int Buffers = 8;

    private readonly float[][] floats = [.. Enumerable.Repeat(Array.Empty<float>(), Buffers)];
    private readonly short[][] shorts = [.. Enumerable.Repeat(Array.Empty<short>(), Buffers)];

    public Span<float> Floats(int buffer, int length)
    {
        if (floats[buffer].Length < length)
        {
            floats[buffer] = new float[length + (length / 4)];
        }

        return floats[buffer].AsSpan(0, length);
    }

    public Span<short> Shorts(int buffer, int length)
    {
        if (shorts[buffer].Length < length)
        {
            shorts[buffer] = new short[length + (length / 4)];
        }

        return shorts[buffer].AsSpan(0, length);
    }
}
