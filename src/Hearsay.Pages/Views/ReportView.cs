using Hearsay.Dossiers;
using Hearsay.Text;

namespace Hearsay.Pages.Views;

/// <summary>A document under the number and the name it has in its story.</summary>
/// <param name="Number">1-based, in the story's order.</param>
/// <param name="Key">What anchors begin with; unique in the page.</param>
/// <param name="Name">Publisher, or else the host or the file; told apart from others of the same name by a number.</param>
/// <param name="Text">Null when the text is not at hand.</param>
public sealed record ReportView(int Number, string Key, string Name, DossierDocument Document, string? Text)
{
    /// <summary>As stated, or else the first words of the article.</summary>
    public string Title => string.IsNullOrWhiteSpace(Document.Title) ? FirstWords ?? Name : Plain.Clean(Document.Title);

    /// <summary>No longer than a headline.</summary>
    private const int MostTitleChars = 90;

    /// <summary>The address, when it is one that a reader may safely follow.</summary>
    public string? Link =>
        Uri.TryCreate(Document.Url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri.AbsoluteUri
            : null;

    private string? FirstWords
    {
        get
        {
            var at = 0;
            foreach (var line in (Text ?? "").Split('\n'))
            {
                var span = new TextSpan(at, at + line.Length).Trim(Text!);
                at += line.Length + 1;
                if (!span.IsEmpty && !Document.Noise.Any(noise => noise.Span.Start <= span.Start && noise.Span.End >= span.End))
                {
                    return Plain.Short(span.In(Text!).ToString(), MostTitleChars);
                }
            }

            return null;
        }
    }

    internal static string NameOf(DossierDocument document)
    {
        if (!string.IsNullOrWhiteSpace(document.Publisher))
        {
            return Plain.Clean(document.Publisher);
        }

        if (Uri.TryCreate(document.Url, UriKind.Absolute, out var uri) && uri.Host.Length > 0)
        {
            return uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        }

        return Plain.Clean(document.Uri.Length > 0 ? document.Uri[(document.Uri.LastIndexOf('/') + 1)..] : "unnamed report");
    }

    public bool Equals(ReportView? other) => other is not null && other.Key == Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
