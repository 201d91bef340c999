namespace Hearsay.Articles.Wire;

/// <summary>Whether an item may be used, in the words of IPTC's vocabulary, which all its formats share.</summary>
internal static class WireStatus
{
    /// <summary>In small letters, without prefix or address of its vocabulary: <c>canceled</c> of <c>stat:Canceled</c>.</summary>
    public static string? Of(string? stated) => stated?.Split(':', '/')[^1].Trim().ToLowerInvariant() switch
    {
        null or "" => null,
        "cancelled" => "canceled",
        var status => status,
    };

    /// <summary>The item must not be used, or not yet.</summary>
    public static bool IsBarred(string? status) => IsOfAllVersions(status) || status == "embargoed";

    /// <summary>The earlier versions must not be used either; those of an embargoed update may.</summary>
    public static bool IsOfAllVersions(string? status) => status is "canceled" or "withheld";
}
