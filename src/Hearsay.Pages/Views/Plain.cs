using System.Globalization;
using System.Text;

namespace Hearsay.Pages.Views;

/// <summary>Words for readers: text that cannot reorder the page, counts, shortened passages.</summary>
public static class Plain
{
    /// <summary>
    /// Text for a line of the page. Bidirectional embeddings, overrides and isolates are left out, since they could show words in an
    /// order that was never written; controls and line breaks become spaces.
    /// </summary>
    /// <param name="text">Null stands for a field that a file of another hand lacks.</param>
    public static string Clean(string? text)
    {
        if (text is null)
        {
            return "";
        }

        if (!text.Any(MustGo))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsBidiControl(c))
            {
                continue;
            }

            if (!char.IsControl(c))
            {
                clean.Append(c);
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>Embeddings and overrides (U+202A to U+202E) and isolates (U+2066 to U+2069).</summary>
    public static bool IsBidiControl(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>At most so many characters, cut between words, with an ellipsis.</summary>
    public static string Short(string text, int length)
    {
        var clean = Clean(text);
        if (clean.Length <= length)
        {
            return clean;
        }

        var cut = clean.LastIndexOf(' ', length - 1);
        if (cut < length / 2)
        {
            cut = char.IsLowSurrogate(clean[length - 1]) ? length - 2 : length - 1;
        }

        return clean[..cut].TrimEnd(' ', ',', ';', ':') + "…";
    }

    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");

    public static string Percent(double fraction) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(Math.Clamp(fraction, 0, 1) * 100)} %");

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> names) => names switch
    {
        [] => "",
        [var one] => one,
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    /// <summary>"a, b and 7 more".</summary>
    public static string Some(IReadOnlyList<string> names, int most) =>
        List(names.Count <= most ? names : [.. names.Take(most), $"{names.Count - most} more"]);

    /// <summary>Shortened so that what differs is left in view: words that all begin with are cut first.</summary>
    public static string[] Apart(IReadOnlyList<string> values, int length)
    {
        var cut = 0;
        if (values.Count > 1 && values.Any(value => value.Length > length))
        {
            var first = values[0];
            while (values.All(value => cut < value.Length && value[cut] == first[cut]))
            {
                cut++;
            }

            cut = cut == 0 ? 0 : first.LastIndexOf(' ', Math.Min(cut, first.Length) - 1) + 1;
        }

        return [.. values.Select(value => Short(cut == 0 ? value : "… " + value[cut..], length))];
    }

    private static bool MustGo(char c) => char.IsControl(c) || IsBidiControl(c);
}
