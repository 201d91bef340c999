using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Pages;

/// <summary>The style sheet and the script, and the policy that lets the page run them and nothing else.</summary>
internal static class PageAssets
{
    public static string Style { get; } = Read("page.css");

    public static string Script { get; } = Read("page.js");

    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    public static string ComparisonStyle { get; } = Style + Read("compare.css");

    /// <summary>A comparison runs no script.</summary>
    public static string ComparisonPolicy { get; } = $"default-src 'none'; style-src '{Hash(ComparisonStyle)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in {typeof(PageAssets).Assembly.GetName().Name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A browser reads CR LF as LF before it checks the hash.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
