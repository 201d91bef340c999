namespace Hearsay.Reuse;

/// <summary>
/// Who holds a print: a hash table of 8 bytes a holder, in segments that grow one at a time, so that it is never much larger than what it
/// holds. Prints are told apart by 42 bits.
/// </summary>
internal sealed class PrintTable
{
    private const int SegmentBits = 10;
    private const int Segments = 1 << SegmentBits;
    private const int SmallestSegment = 12;
    private const double Fullest = 0.8;
    private const double Growth = 1.25;

    private readonly ulong[][] segments = new ulong[Segments][]; // tag in the upper half, text + 1 in the lower; 0 is free
    private readonly int[] counts = new int[Segments];

    public PrintTable()
    {
        for (var segment = 0; segment < Segments; segment++)
        {
            // of all sizes up to the next growth: else all would grow, and be half empty, at once
            segments[segment] = new ulong[(int)(SmallestSegment * Math.Pow(Growth, (double)segment / Segments))];
        }
    }

    /// <summary>Bytes of the table.</summary>
    public long Bytes => segments.Sum(segment => (long)segment.Length * sizeof(ulong));

    /// <summary>Reads where the prints stand, all at once: their places come into the cache together instead of one after the other.</summary>
    public ulong Touch(ReadOnlySpan<ulong> prints)
    {
        var read = 0UL;
        foreach (var print in prints)
        {
            var slots = segments[print >> (64 - SegmentBits)];
            read |= slots[Place(Tag(print), slots.Length)];
        }

        return read;
    }

    /// <summary>Fills in the texts that hold the print, the earliest first, as far as the buffer goes, and adds this one unless the buffer is full.</summary>
    /// <returns>How many others hold it.</returns>
    public int Add(ulong print, int text, Span<int> holders)
    {
        var segment = (int)(print >> (64 - SegmentBits));
        if (counts[segment] >= Fullest * segments[segment].Length)
        {
            Grow(segment);
        }

        var slots = segments[segment];
        var tag = Tag(print);
        var (at, found) = (Place(tag, slots.Length), 0);
        for (; slots[at] != 0; at = at + 1 == slots.Length ? 0 : at + 1)
        {
            if ((uint)(slots[at] >> 32) == tag)
            {
                var holder = (int)(slots[at] & uint.MaxValue) - 1;
                if (holder == text)
                {
                    return found;
                }

                holders[found++] = holder;
                if (found == holders.Length)
                {
                    return found;
                }
            }
        }

        slots[at] = ((ulong)tag << 32) | (uint)(text + 1);
        counts[segment]++;
        return found;
    }

    private static uint Tag(ulong print) => (uint)(print & uint.MaxValue);

    private static int Place(uint tag, int length) => (int)(((ulong)tag * (ulong)length) >> 32);

    private void Grow(int segment)
    {
        var old = segments[segment];
        var grown = new ulong[(int)(old.Length * Growth) + 1];

        // From a free place on, so that holders of one print stay in their order.
        var free = Array.IndexOf(old, 0UL);
        for (var i = 1; i <= old.Length; i++)
        {
            var entry = old[(free + i) % old.Length];
            if (entry != 0)
            {
                var at = Place((uint)(entry >> 32), grown.Length);
                while (grown[at] != 0)
                {
                    at = at + 1 == grown.Length ? 0 : at + 1;
                }

                grown[at] = entry;
            }
        }

        segments[segment] = grown;
    }
}
