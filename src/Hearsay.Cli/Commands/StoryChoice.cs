using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Dossiers;

namespace Hearsay.Cli.Commands;

/// <summary>Picks the story that the user names out of a file of several.</summary>
internal static class StoryChoice
{
    /// <summary>The file with that story alone and its documents; the file itself when none is named.</summary>
    public static DossierFile Choose(DossierFile file, string? story)
    {
        if (story is null)
        {
            return file;
        }

        var chosen = int.TryParse(story, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= file.Stories.Length
            ? [file.Stories[number - 1]]
            : file.Stories.Where(candidate => candidate.Id.StartsWith(story, StringComparison.Ordinal)).ToImmutableArray();
        if (chosen.Length != 1)
        {
            throw new UsageException("HS0203", $"--story {story} names {(chosen.IsEmpty ? "no story" : "several stories")}. These are at hand: {Listed(file)}.");
        }

        var documents = chosen[0].Documents.ToHashSet(StringComparer.Ordinal);
        return file with { Stories = chosen, Documents = [.. file.Documents.Where(document => documents.Contains(document.Id))] };
    }

    private static string Listed(DossierFile file)
    {
        const int Shown = 10;
        var ids = string.Join(", ", file.Stories.Take(Shown).Select(story => story.Id));
        return file.Stories.Length > Shown ? $"{ids} and {file.Stories.Length - Shown} more" : ids;
    }
}
