using Hearsay.Dossiers;
using Hearsay.Pages;

namespace Hearsay.Cli.Commands;

/// <summary>The page behind --html, apart: only this method touches the components, so that a run without --html loads none of their assemblies.</summary>
internal static class Page
{
    public static Task<string> RenderAsync(DossierFile file, IReadOnlyDictionary<string, string> textByDocumentId, CancellationToken cancellation) =>
        DossierPage.RenderAsync(file, textByDocumentId, cancellation);
}
