using System.Text.RegularExpressions;
using Hearsay.Articles;

namespace Hearsay.Cli.Input;

/// <summary>Turns what the user names (files, folders, globs, "-") into places to read from, in one order on every machine.</summary>
internal static partial class InputPaths
{
    public const string StandardInput = "-";

    /// <summary>Lends metadata, and is no article.</summary>
    public const string MetadataFile = "documents.json";

    public static IEnumerable<InputItem> Expand(IReadOnlyList<string> paths) => paths.SelectMany(Expand);

    private static IEnumerable<InputItem> Expand(string path)
    {
        if (path == StandardInput)
        {
            return [new InputItem.Source(null, StandardInput, FromFolder: false)];
        }

        if (Url().IsMatch(path))
        {
            return [Rejected("HS0107", path, "Addresses are not fetched: Hearsay works offline. Save the page and give the file.")];
        }

        if (File.Exists(path))
        {
            return [new InputItem.Source(path, Path.GetFileName(path), FromFolder: false)];
        }

        if (Directory.Exists(path))
        {
            return Walk(path, "", RealPath(path), []);
        }

        if (path.AsSpan().IndexOfAny('*', '?') >= 0)
        {
            var found = Glob.Find(path).Select(match => (InputItem)new InputItem.Source(match.Path, match.Uri, FromFolder: true)).ToArray();
            return found.Length > 0 ? found : [Rejected("HS0101", path, "No file matches. Check the pattern and the folder that you are in.")];
        }

        return [Rejected("HS0101", path, "There is no such file or folder. Check the name and the folder that you are in.")];
    }

    private static IEnumerable<InputItem> Walk(string folder, string below, string? realPath, HashSet<string> walked)
    {
        if (realPath is null)
        {
            return [Rejected("HS0102", below, "The link leads nowhere or in a circle. Mend it, or leave it out.")];
        }

        if (!walked.Add(realPath))
        {
            return [new InputItem.Settled(new ReadResult.Skipped(below, "The folder is read already under another name."))];
        }

        string[] entries;
        try
        {
            entries = Directory.GetFileSystemEntries(folder);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return [Rejected("HS0102", below.Length > 0 ? below : folder, $"The folder cannot be read: {wrong.Message} Check its permissions.")];
        }

        Array.Sort(entries, StringComparer.Ordinal);
        return Below();

        IEnumerable<InputItem> Below()
        {
            foreach (var entry in entries)
            {
                var name = Path.GetFileName(entry);
                if (name.StartsWith('.') || name == MetadataFile)
                {
                    continue;
                }

                var uri = below.Length > 0 ? $"{below}/{name}" : name;
                if (!Directory.Exists(entry))
                {
                    yield return new InputItem.Source(entry, uri, FromFolder: true);
                    continue;
                }

                var real = new DirectoryInfo(entry).LinkTarget is null ? Path.Combine(realPath, name) : RealPath(entry);
                foreach (var item in Walk(entry, uri, real, walked))
                {
                    yield return item;
                }
            }
        }
    }

    private static string? RealPath(string folder)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static InputItem.Settled Rejected(string code, string where, string why) => new(new ReadResult.Rejected(code, where, why));

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*://", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Url();
}
