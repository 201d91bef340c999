using Hearsay.Articles;

namespace Hearsay.Cli.Input;

/// <summary>A place to read from, or what became of one that is not read.</summary>
internal abstract record InputItem
{
    private InputItem()
    {
    }

    /// <param name="Path">Null for standard input.</param>
    /// <param name="Uri">Relative to the PATH given.</param>
    /// <param name="FromFolder">Found in a folder rather than named, so that what is no article is passed over, not refused.</param>
    public sealed record Source(string? Path, string Uri, bool FromFolder) : InputItem;

    public sealed record Settled(ReadResult Result) : InputItem;
}
