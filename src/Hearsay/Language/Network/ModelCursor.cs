using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Hearsay.Language.Network;

/// <summary>Reads a model file from front to back. Numbers are little-endian; what does not fit is an <see cref="InvalidDataException"/>.</summary>
internal ref struct ModelCursor(ReadOnlySpan<byte> bytes)
{
    private const int MaxList = 1 << 22;

    private ReadOnlySpan<byte> rest = bytes;

    public readonly bool IsAtEnd => rest.IsEmpty;

    public int Count()
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));
        return count is >= 0 and <= MaxList ? count : throw Broken();
    }

    public string[] Texts()
    {
        var texts = new string[Count()];
        foreach (ref var text in texts.AsSpan())
        {
            text = Encoding.UTF8.GetString(Take(Count()));
        }

        return texts;
    }

    public ulong[] Keys(int count)
    {
        var keys = new ulong[count];
        var bytes = Take(checked(count * sizeof(ulong)));
        for (var i = 0; i < count; i++)
        {
            keys[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i * sizeof(ulong))..]);
        }

        return keys;
    }

    public float[] Floats(int count)
    {
        var floats = new float[count];
        var bytes = Take(checked(count * sizeof(float)));
        for (var i = 0; i < count; i++)
        {
            floats[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(i * sizeof(float))..]);
            if (!float.IsFinite(floats[i]))
            {
                throw Broken();
            }
        }

        return floats;
    }

    public sbyte[] Bytes(int count)
    {
        var values = new sbyte[count];
        Take(count).CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    public QuantizedMatrix Matrix()
    {
        var (inputs, outputs) = (Count(), Count());
        if (inputs > QuantizedMatrix.MaxInputs)
        {
            throw Broken();
        }

        var scales = Floats(outputs);
        var bias = Floats(outputs);
        return new QuantizedMatrix(inputs, outputs, Bytes(checked(inputs * outputs)), scales, bias);
    }

    public QuantizedTable Table()
    {
        var (rows, width) = (Count(), Count());
        var scales = Floats(rows);
        return new QuantizedTable(width, scales, Bytes(checked(rows * width)));
    }

    public static InvalidDataException Broken() => new("HS0401: this is no language model of this version, or it is damaged.");

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > rest.Length)
        {
            throw Broken();
        }

        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }
}
