using System.IO.Enumeration;

namespace Hearsay.Cli.Input;

/// <summary>Files that match a pattern which the shell left alone: * and ? within a name, ** for folders between. Sorted; hidden files are left out.</summary>
internal static class Glob
{
    /// <summary>Paths, and URIs relative to the folder before the first wildcard.</summary>
    public static IEnumerable<(string Path, string Uri)> Find(string pattern)
    {
        var parts = pattern.Split('/');
        var fixedParts = parts.TakeWhile(part => !IsWild(part)).ToArray();
        var folder = fixedParts.Length == 0 ? "." : string.Join('/', fixedParts) is { Length: > 0 } named ? named : "/";
        return Match(folder, "", parts.AsSpan(fixedParts.Length).ToArray())
            .DistinctBy(match => match.Path, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Path, string Uri)> Match(string folder, string below, string[] parts)
    {
        var (part, rest) = (parts[0], parts[1..]);
        if (part == "**")
        {
            foreach (var match in Match(folder, below, rest.Length > 0 ? rest : ["*"]))
            {
                yield return match;
            }
        }

        foreach (var entry in Entries(folder))
        {
            var name = Path.GetFileName(entry);
            var uri = below.Length > 0 ? $"{below}/{name}" : name;
            if (name.StartsWith('.') || (part != "**" && !FileSystemName.MatchesSimpleExpression(part, name, ignoreCase: false)))
            {
                continue;
            }

            if (rest.Length == 0 && part != "**")
            {
                if (File.Exists(entry))
                {
                    yield return (entry, uri);
                }
            }
            else if (Directory.Exists(entry) && new DirectoryInfo(entry).LinkTarget is null)
            {
                foreach (var match in Match(entry, uri, part == "**" ? parts : rest))
                {
                    yield return match;
                }
            }
        }
    }

    private static string[] Entries(string folder)
    {
        try
        {
            var entries = Directory.GetFileSystemEntries(folder);
            Array.Sort(entries, StringComparer.Ordinal);
            return entries;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static bool IsWild(string part) => part.AsSpan().IndexOfAny('*', '?') >= 0;
}
