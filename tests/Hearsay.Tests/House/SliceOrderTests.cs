using System.Text.RegularExpressions;

namespace Hearsay.Tests.House;

/// <summary>A slice uses only the slices before it (docs/ARCHITECTURE.md).</summary>
public partial class SliceOrderTests
{
    private static readonly string[] Order =
    [
        "Text", "Articles", "Language", "Sources", "Times", "Statements", "Stories", "Reuse", "Utterances", "Claims", "Chronology", "Discrepancies", "Dossiers",
    ];

    [Fact]
    public void A_slice_uses_only_the_slices_before_it()
    {
        var wrong = Files()
            .SelectMany(file => Used().Matches(File.ReadAllText(file)).Select(match => (file, used: match.Groups[1].Value)))
            .Where(use => Array.IndexOf(Order, use.used) > Array.IndexOf(Order, SliceOf(use.file)))
            .Select(use => $"{Path.GetRelativePath(Repository.Root, use.file)} uses {use.used}");
        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_slice_with_a_place_in_the_order() =>
        Assert.Empty(Directory.GetDirectories(Repository.File("src", "Hearsay")).Select(Path.GetFileName).Except([.. Order, "obj", "bin"]));

    [Fact]
    public void A_namespace_is_the_path_of_its_folder()
    {
        var wrong = Files()
            .Where(file => !File.ReadAllText(file).Contains(
                $"namespace Hearsay.{Path.GetRelativePath(Repository.File("src", "Hearsay"), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.')};",
                StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file));
        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Files() =>
        Order.SelectMany(slice => Directory.EnumerateFiles(Repository.File("src", "Hearsay", slice), "*.cs", SearchOption.AllDirectories));

    private static string SliceOf(string file) => Path.GetRelativePath(Repository.File("src", "Hearsay"), file).Split(Path.DirectorySeparatorChar)[0];

    [GeneratedRegex(@"\bHearsay\.(Text|Articles|Language|Sources|Times|Statements|Stories|Reuse|Utterances|Claims|Chronology|Discrepancies|Dossiers)\b")]
    private static partial Regex Used();
}
