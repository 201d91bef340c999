using System.Collections.Immutable;
using Hearsay.Reuse;
using Hearsay.Text;

namespace Hearsay.Dossiers;

/// <summary>Words that a report has in the place of an earlier report's, in text that the two share.</summary>
public readonly record struct ChangedWords(Evidence Before, Evidence After)
{
    private const int Most = 24; // of one report

    private const int LongestWords = 80; // characters; a longer edit is another passage

    /// <summary>
    /// What a report changed in the text that it took over: of a later version of a page what that version changed, else what stands in passages
    /// shared with the reports that it is compared with. Figures and names first; single grammar words and punctuation are left out.
    /// </summary>
    public static ImmutableArray<ChangedWords> Of(Dossier story, DossierDocument document)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(document);
        var against = document.VersionOf is { } version && story.Documents.Contains(version)
            ? [version]
            : story.Novelty.FirstOrDefault(novelty => novelty.Document == document.Id)?.Against.ToHashSet(StringComparer.Ordinal) ?? [];
        var mutual = story.Novelty.Where(novelty => novelty.Against.Contains(document.Id)).Select(novelty => novelty.Document).ToHashSet(StringComparer.Ordinal);
        return [.. story.Reuse.Passages
            .Where(passage => passage.Kind is PassageKind.NearVerbatim or PassageKind.Rewritten)
            .SelectMany(passage => passage.Edits.Where(edit => edit.Op == EditOperation.Replace).Select(edit => Turned(passage, edit, document.Id)))
            .OfType<ChangedWords>()
            .Where(change => against.Contains(change.Before.Document) && (document.VersionOf == change.Before.Document || !mutual.Contains(change.Before.Document)) && change.Tells)
            .DistinctBy(change => (change.Before.Text, change.After.Text))
            .OrderByDescending(change => change.Weight)
            .ThenBy(change => change.After.Start)
            .Take(Most)
            .OrderBy(change => change.After.Start)];
    }

    private bool Tells => Before.Text.Length <= LongestWords && After.Text.Length <= LongestWords && (Weight > 0 || (Before.Text.Contains(' ', StringComparison.Ordinal) && After.Text.Contains(' ', StringComparison.Ordinal)));

    /// <summary>2 with a figure, 1 with a capital inside.</summary>
    private int Weight => (Before.Text + After.Text).Any(char.IsAsciiDigit) ? 2 : char.IsUpper(Before.Text[0]) && char.IsUpper(After.Text[0]) ? 1 : 0;

    private static ChangedWords? Turned(Passage passage, PassageEdit edit, string document) => (edit.A, edit.B) switch
    {
        ({ } a, { } b) when passage.B.Document == document => new ChangedWords(a, b),
        ({ } a, { } b) when passage.A.Document == document => new ChangedWords(b, a),
        _ => null,
    };
}
