namespace Hearsay.Articles.Feeds;

/// <summary>Times of feeds: those of <see cref="StatedTime"/>, and RFC 822's with the names of North American zones.</summary>
internal static class FeedTime
{
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UT"] = "GMT", ["UTC"] = "GMT", ["EST"] = "-0500", ["EDT"] = "-0400", ["CST"] = "-0600", ["CDT"] = "-0500", ["MST"] = "-0700", ["MDT"] = "-0600", ["PST"] = "-0800", ["PDT"] = "-0700",
    };

    /// <summary>A time value of docs/FORMAT.md, or null.</summary>
    public static string? Of(string? stated)
    {
        var time = stated?.Trim() ?? "";
        var zone = time.LastIndexOf(' ');
        return zone > 0 && time.AsSpan(0, zone).Contains(':') && Zones.TryGetValue(time[(zone + 1)..], out var offset) ? StatedTime.Of($"{time[..zone]} {offset}") : StatedTime.Of(time);
    }
}
