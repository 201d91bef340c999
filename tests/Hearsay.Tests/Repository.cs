using System.Runtime.CompilerServices;

namespace Hearsay.Tests;

/// <summary>Where things lie in the checkout that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    /// <summary>The annotated stories and corpora: HEARSAY_SHARED, or ../shared beside the checkout.</summary>
    public static string Shared { get; } = Environment.GetEnvironmentVariable("HEARSAY_SHARED") ?? Path.Combine(Root, "..", "shared");

    public static string File(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A folder of the corpora; skips the test on a machine without them.</summary>
    public static string Corpus(params ReadOnlySpan<string> parts)
    {
        var path = Path.Combine([Shared, .. parts]);
        Assert.SkipUnless(Directory.Exists(path), "skipped: no corpus");
        return path;
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
