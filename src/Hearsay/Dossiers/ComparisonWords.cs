using System.Globalization;
using Hearsay.Reuse;

namespace Hearsay.Dossiers;

/// <summary>The words in which every view of two texts tells what they share.</summary>
public static class ComparisonWords
{
    private const int LongestEdit = 60; // chars of its words

    /// <summary>One sentence.</summary>
    public static string Summary(TextComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        if (comparison.Pair is not { } pair)
        {
            return "The two share no text.";
        }

        var copied = comparison.Rows.Any(row => row.Passage is { Kind: not PassageKind.SharedQuotation });
        var who = pair.Direction switch
        {
            ReuseDirection.AToB => "B derives from A",
            ReuseDirection.BToA => "A derives from B",
            ReuseDirection.CommonSource => "Both have a common source",
            ReuseDirection.Unknown => copied ? "Which came first is not known" : "Both quote the same words, and neither copied running text",
        };
        return copied ? $"{who}: {Percent(pair.AFraction)} of A and {Percent(pair.BFraction)} of B stand in shared stretches, counted with what was put in between." : who + ".";
    }

    /// <summary>What the shares of a comparison of any texts count, and what makes them one text; a dossier asks for other things.</summary>
    public static string Measure { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"Shared stretches are counted with what was put in between, and two are one text where {Percent(ReuseScope.AnyTexts.FamilyShare)} of either is shared. A dossier, which looks for what each report adds, ends a stretch there, and takes two reports of a story for one text from {Percent(ReuseScope.Story.FamilyShare)} on.");

    /// <summary>What a reader should know of the texts themselves.</summary>
    public static IEnumerable<string> Warnings(TextComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        foreach (var (name, document) in new[] { ("A", comparison.A), ("B", comparison.B) })
        {
            if (AlteredText.Looks(document.Text))
            {
                yield return $"{name} looks altered: many of its letters are look-alikes from another alphabet. They are compared as the letters that they look like.";
            }
        }
    }

    /// <summary>"drops “Mr”", ""drops a comma", “in May” becomes “next month”".</summary>
    public static string Of(PassageEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var (a, b) = (Words(edit.A?.Text), Words(edit.B?.Text));
        return edit.Op switch
        {
            EditOperation.Insert => $"B inserts {b}",
            EditOperation.Delete => $"B drops {a}",
            EditOperation.Replace => $"{a} becomes {b}",
            EditOperation.Move => $"{a} stands elsewhere",
        };
    }

    private static string Words(string? text) => text switch
    {
        "," => "a comma",
        "." => "a full stop",
        ";" => "a semicolon",
        ":" => "a colon",
        "!" => "an exclamation mark",
        "?" => "a question mark",
        "-" or "–" or "—" => "a dash",
        _ => $"“{DossierLookup.OneLine(text ?? "", LongestEdit)}”",
    };

    private static string Percent(double fraction) => Math.Round(fraction * 100).ToString(CultureInfo.InvariantCulture) + " %";
}
