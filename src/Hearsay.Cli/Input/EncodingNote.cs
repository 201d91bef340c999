using Hearsay.Articles;

namespace Hearsay.Cli.Input;

/// <summary>What a reader should know where the encoding of a report was guessed by its letters.</summary>
internal static class EncodingNote
{
    public const string Code = "HS0130";

    /// <summary>Null where bytes, marks or the page say what it is.</summary>
    public static string? Of(SourceDocument document) =>
        document.Origin is { Basis: EncodingBasis.Detected, Encoding: { } encoding } && !encoding.StartsWith("utf-", StringComparison.OrdinalIgnoreCase)
            ? $"It is no UTF-8 and names no encoding; it was read as {encoding}. If letters are wrong, name the encoding with --encoding."
            : null;
}
