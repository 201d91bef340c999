namespace Hearsay.Articles.Wire;

/// <summary>Times as agencies write them, also without separators: <c>20310304T093000+0100</c>.</summary>
internal static class WireTime
{
    /// <summary>ISO 8601, or as it stands; null for none.</summary>
    public static string? Of(string? stated)
    {
        var time = stated?.Trim();
        if (string.IsNullOrEmpty(time) || time.Length < 8 || time.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return string.IsNullOrEmpty(time) ? null : time;
        }

        var day = $"{time[..4]}-{time[4..6]}-{time[6..8]}";
        if (time.Length < 13 || time[8] != 'T' || time.AsSpan(9, 4).IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return day;
        }

        var zone = time[13..].TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        zone = zone.Length == 5 && zone[0] is '+' or '-' ? $"{zone[..3]}:{zone[3..]}" : zone;
        return $"{day}T{time[9..11]}:{time[11..13]}:00{zone}";
    }
}
