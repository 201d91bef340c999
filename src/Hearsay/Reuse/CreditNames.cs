using Hearsay.Articles;

namespace Hearsay.Reuse;

/// <summary>Whom a report credits.</summary>
internal static class CreditNames
{
    /// <summary>The report credits this agency or outlet: by its agency line, or by name in its credit line.</summary>
    public static bool Names(SourceDocument document, string name) =>
        (document.Agency is { } agency && agency.Equals(name, StringComparison.OrdinalIgnoreCase))
        || (document.Credit is { } credit && HasWord(credit.In(document.Text), name));

    private static bool HasWord(ReadOnlySpan<char> line, string name)
    {
        for (var from = 0; name.Length > 0 && line[from..].IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at; from += at + 1)
        {
            var (start, end) = (from + at, from + at + name.Length);
            if ((start == 0 || !char.IsLetterOrDigit(line[start - 1])) && (end == line.Length || !char.IsLetterOrDigit(line[end])))
            {
                return true;
            }
        }

        return false;
    }
}
