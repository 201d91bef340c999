namespace Hearsay.Articles.Archives;

/// <summary>A file of an archive as an input of its own.</summary>
internal static class ArchiveFiles
{
    /// <summary>Not folders, not hidden files, not what an archiver puts beside the files.</summary>
    public static bool IsRead(string name) => !name.EndsWith('/') && !name.Split('/').Any(part => (part.StartsWith('.') && part.Length > 1 && part != "..") || part == "__MACOSX");

    /// <summary>Its URI goes on with its name within the archive.</summary>
    public static ArticleInput Of(ArticleInput archive, string name, Stream content)
    {
        var uri = $"{archive.Uri}/{name.Replace("./", "", StringComparison.Ordinal).Trim('/')}";
        return archive with { Uri = uri, Name = uri, Content = content, Nesting = archive.Nesting + 1, FromFolder = true, OpenBeside = null, Format = null };
    }
}
