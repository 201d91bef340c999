namespace Hearsay.Discrepancies.English;

internal enum Channel
{
    Unknown,
    Call,
    Letter,
}

/// <summary>Verbs for the way in which somebody turns to somebody.</summary>
internal static class Channels
{
    public static Channel Of(ReadOnlySpan<char> verb) => verb switch
    {
        "called" or "phoned" or "telephoned" or "rang" => Channel.Call,
        "wrote" or "written" or "emailed" or "e-mailed" => Channel.Letter,
        _ => Channel.Unknown,
    };
}
