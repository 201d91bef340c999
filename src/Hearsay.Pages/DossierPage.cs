using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hearsay.Dossiers;
using Hearsay.Pages.Components;
using Hearsay.Pages.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hearsay.Pages;

/// <summary>The page of a dossier: one HTML file that needs no network, shows every passage in its article and prints.</summary>
public static class DossierPage
{
    /// <param name="textByDocumentId">The text of each document, as spans point into it; a document without a text is listed without an article.</param>
    /// <returns>A whole HTML document, UTF-8 when written.</returns>
    public static async Task<string> RenderAsync(
        DossierFile file, IReadOnlyDictionary<string, string> textByDocumentId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(textByDocumentId);
        cancellationToken.ThrowIfCancellationRequested();
        var view = new PageView(file, textByDocumentId);
        var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using (services.ConfigureAwait(false))
        {
            var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            await using (renderer.ConfigureAwait(false))
            {
                return await renderer.Dispatcher.InvokeAsync(async () =>
                {
                    var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Page.View)] = view });
                    var root = await renderer.RenderComponentAsync<Page>(parameters);
                    cancellationToken.ThrowIfCancellationRequested();
                    return "<!DOCTYPE html>\n" + Unindented(root.ToHtmlString());
                }).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The body without the indentation of the components that wrote it, a tenth of a large page; style and script stay as they were hashed.</summary>
    private static string Unindented(string html)
    {
        var (from, to) = (html.IndexOf("<body", StringComparison.Ordinal), html.LastIndexOf("<script", StringComparison.Ordinal));
        var page = new StringBuilder(html.Length).Append(html, 0, from);
        var atLineStart = false;
        foreach (var c in html.AsSpan(from, to - from))
        {
            if (!atLineStart || c is not (' ' or '\n'))
            {
                page.Append(c);
                atLineStart = c == '\n';
            }
        }

        return page.Append(html, to, html.Length - to).ToString();
    }
}
