namespace Hearsay.Dossiers;

/// <summary>A dossier as Markdown.</summary>
public static class DossierMarkdown
{
    public static string Write(DossierFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return string.Concat(file.Stories.Select(story => $"# {story.Headline}\n\n{story.Summary}\n\n"));
    }
}
