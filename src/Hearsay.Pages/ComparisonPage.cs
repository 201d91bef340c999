using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hearsay.Pages.Components;
using Hearsay.Reuse;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hearsay.Pages;

/// <summary>Two texts side by side as one HTML file that needs no network and no script.</summary>
public static class ComparisonPage
{
    /// <param name="nameA">What the first text is called on the page.</param>
    /// <param name="nameB">The same of the second.</param>
    /// <returns>A whole HTML document, UTF-8 when written.</returns>
    public static async Task<string> RenderAsync(TextComparison comparison, string nameA, string nameB, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        cancellationToken.ThrowIfCancellationRequested();
        var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using (services.ConfigureAwait(false))
        {
            var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            await using (renderer.ConfigureAwait(false))
            {
                return await renderer.Dispatcher.InvokeAsync(async () =>
                {
                    var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
                    {
                        [nameof(Comparison.View)] = comparison, [nameof(Comparison.NameA)] = nameA, [nameof(Comparison.NameB)] = nameB,
                    });
                    var root = await renderer.RenderComponentAsync<Comparison>(parameters);
                    cancellationToken.ThrowIfCancellationRequested();
                    return "<!DOCTYPE html>\n" + root.ToHtmlString();
                }).ConfigureAwait(false);
            }
        }
    }
}
