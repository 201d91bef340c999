using System.Collections.Immutable;
using Hearsay.Dossiers;

namespace Hearsay.Pages.Views;

/// <summary>A dossier file as the page shows it: stories largest first, every report under a short key that anchors are made of.</summary>
public sealed class PageView
{
    internal PageView(DossierFile file, IReadOnlyDictionary<string, string> textByDocumentId)
    {
        File = file;
        var documents = new Dictionary<string, DossierDocument>(StringComparer.Ordinal);
        foreach (var document in file.Documents)
        {
            documents.TryAdd(document.Id, document);
        }

        var stories = ImmutableArray.CreateBuilder<StoryView>();
        var firstKey = 1;
        foreach (var story in file.Stories.OrderByDescending(story => story.Documents.Length))
        {
            stories.Add(new StoryView(stories.Count + 1, firstKey, story, documents, textByDocumentId));
            firstKey += story.Documents.Length;
        }

        Stories = stories.ToImmutable();
    }

    public DossierFile File { get; }

    public ImmutableArray<StoryView> Stories { get; }

    public string Title => Stories switch
    {
        [] => "No story",
        [var one] => one.Headline,
        _ => $"{Stories.Length} stories",
    };
}
