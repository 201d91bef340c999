using Hearsay.Dossiers;
using Hearsay.Pages;
using Hearsay.Reuse;

namespace Hearsay.Cli.Commands;

/// <summary>The page behind --html, apart: only this method touches the components, so that a run without --html loads none of their assemblies.</summary>
internal static class Page
{
    public static Task<string> RenderAsync(DossierFile file, IReadOnlyDictionary<string, string> textByDocumentId, CancellationToken cancellation) =>
        DossierPage.RenderAsync(file, textByDocumentId, cancellation);

    public static Task<string> CompareAsync(TextComparison comparison, string nameA, string nameB, CancellationToken cancellation) =>
        ComparisonPage.RenderAsync(comparison, nameA, nameB, cancellation);
}
