using System.Text.RegularExpressions;

namespace Hearsay.Tests.House;

/// <summary>Docs say what is true today.</summary>
public partial class DocsTests
{
    [Fact]
    public void The_sample_in_the_README_is_the_one_that_compiles()
    {
        var code = File.ReadAllText(Repository.File("tests", "Hearsay.Tests", "House", "ReadmeSample.cs"));
        var sample = code[(code.IndexOf("// <sample>", StringComparison.Ordinal) + "// <sample>\n".Length)..code.IndexOf("        // </sample>", StringComparison.Ordinal)];
        Assert.Contains(sample, File.ReadAllText(Repository.File("README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_between_the_docs_leads_somewhere()
    {
        var broken = Documents()
            .SelectMany(file => Link().Matches(File.ReadAllText(file)).Select(match => (file, target: match.Groups[1].Value)))
            .Where(link => !link.target.Contains("://", StringComparison.Ordinal) && !File.Exists(Path.Combine(Path.GetDirectoryName(link.file)!, link.target)))
            .Select(link => $"{Path.GetRelativePath(Repository.Root, link.file)}: {link.target}");
        Assert.Empty(broken);
    }

    [Fact]
    public void Every_code_in_the_sources_is_explained()
    {
        var used = Directory.EnumerateFiles(Repository.File("src"), "*.cs", SearchOption.AllDirectories).SelectMany(file => Code().Matches(File.ReadAllText(file))).Select(match => match.Value).ToHashSet();
        var explained = Code().Matches(File.ReadAllText(Repository.File("docs", "ERRORS.md"))).Select(match => match.Value).ToHashSet();
        Assert.Empty(used.Except(explained).Order());
    }

    [Fact]
    public void Every_sample_is_named_in_the_README()
    {
        var readme = File.ReadAllText(Repository.File("README.md"));
        Assert.All(Directory.GetDirectories(Repository.File("samples")), folder => Assert.Contains($"`samples/{Path.GetFileName(folder)}`", readme, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Repository.File("docs"), "*.md", SearchOption.AllDirectories));

    [GeneratedRegex(@"\]\(([^)#\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\bHS\d{4}\b")]
    private static partial Regex Code();
}
