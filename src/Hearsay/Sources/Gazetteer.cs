using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Hearsay.Sources;

/// <summary>What lists of names know of a name. Evidence, not a verdict: "Reading" is a town here too.</summary>
[Flags]
internal enum GazetteerMarks : byte
{
    None = 0,
    Town = 1,

    /// <summary>Of 150,000 people or more.</summary>
    LargeTown = 2,

    /// <summary>A country, state, province or district.</summary>
    Region = 4,
    Female = 8,
    Male = 16,
    Family = 32,

    /// <summary>A given name that few bear.</summary>
    Rare = 64,
    Place = Town | Region,
    Given = Female | Male,
}

/// <summary>
/// Towns, regions, given and family names of the world: data/names.gazetteer, made by tools/gazetteer. Sorted hashes of folded names, so nothing is
/// built at the start; one name in 60,000 that is not in it is taken for one that is.
/// </summary>
internal static class Gazetteer
{
    private const int HashBytes = sizeof(uint);
    private const int LongestName = 40;

    private static readonly Lazy<byte[]> Entries = new(Read);

    public static int Count => Entries.Value.Length / (HashBytes + 1);

    /// <summary>The marks of a name of one word or more, whatever its case and accents.</summary>
    public static GazetteerMarks MarksOf(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name.Length > LongestName)
        {
            return GazetteerMarks.None;
        }

        var hash = IsPlain(name) ? HashOf(name) : HashOf(NameKeys.Of(name));
        var entries = Entries.Value;
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var held = BinaryPrimitives.ReadUInt32LittleEndian(entries.AsSpan(middle * HashBytes));
            if (held == hash)
            {
                return (GazetteerMarks)entries[(Count * HashBytes) + middle];
            }

            (low, high) = held < hash ? (middle + 1, high) : (low, middle - 1);
        }

        return GazetteerMarks.None;
    }

    private static bool IsPlain(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>FNV-1a of the name in lower case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HashOf(ReadOnlySpan<char> key)
    {
        var hash = 0x811c9dc5u;
        foreach (var c in key)
        {
            hash = unchecked((hash ^ char.ToLowerInvariant(c)) * 0x01000193u);
        }

        return hash;
    }

    private static byte[] Read()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("names.gazetteer")
            ?? throw new InvalidOperationException("The assembly was built without data/names.gazetteer.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
