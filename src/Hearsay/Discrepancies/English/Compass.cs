namespace Hearsay.Discrepancies.English;

/// <summary>Part of a country; several at once for "southeastern".</summary>
[Flags]
internal enum CompassPart : byte
{
    None = 0,
    North = 1,
    South = 2,
    East = 4,
    West = 8,
    Central = 16,
}

/// <summary>Reads words for parts of a country.</summary>
internal static class Compass
{
    public static CompassPart? Read(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[24];
        var length = word.Length > lower.Length ? -1 : word.ToLowerInvariant(lower);
        var rest = length < 0 ? default : lower[..length];
        if (rest is "central")
        {
            return CompassPart.Central;
        }

        if (!rest.EndsWith("ern"))
        {
            return null;
        }

        rest = rest[..^3];
        var part = CompassPart.None;
        while (!rest.IsEmpty)
        {
            var (found, letters) = rest.StartsWith("north") ? (CompassPart.North, 5) : rest.StartsWith("south") ? (CompassPart.South, 5)
                : rest.StartsWith("east") ? (CompassPart.East, 4) : rest.StartsWith("west") ? (CompassPart.West, 4) : rest[0] == '-' ? (CompassPart.None, 1) : (CompassPart.None, 0);
            if (letters == 0)
            {
                return null;
            }

            part |= found;
            rest = rest[letters..];
        }

        return part == CompassPart.None ? null : part;
    }

    /// <summary>No place lies in both: north and south, or the middle and an edge. "Southern" and "southeastern" can both be true.</summary>
    public static bool Conflict(CompassPart a, CompassPart b)
    {
        var both = a | b;
        return both.HasFlag(CompassPart.North | CompassPart.South) || both.HasFlag(CompassPart.East | CompassPart.West) || a.HasFlag(CompassPart.Central) != b.HasFlag(CompassPart.Central);
    }

    /// <summary>"southeastern"</summary>
    public static string Name(CompassPart part) => part == CompassPart.Central ? "central"
        : (part.HasFlag(CompassPart.North) ? "north" : "") + (part.HasFlag(CompassPart.South) ? "south" : "") + (part.HasFlag(CompassPart.East) ? "east" : "") + (part.HasFlag(CompassPart.West) ? "west" : "") + "ern";
}
