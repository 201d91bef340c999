using System.Collections.Immutable;
using Hearsay.Statements;
using Hearsay.Text;
using Hearsay.Utterances;

namespace Hearsay.Dossiers;

/// <summary>What one report has of a wording: all pieces that it quotes, in the order of its text.</summary>
/// <param name="IsShorter">Another report has clearly more of the wording.</param>
public sealed record WordsOfReport(string Document, ImmutableArray<Evidence> Pieces, bool IsShorter)
{
    private const double ShareOfWhole = 0.8; // of the characters of the longest: a comma or a gloss less is the same length

    private int Length => Pieces.Sum(piece => piece.Text.Length);

    public bool Equals(WordsOfReport? other) => other is not null && Document == other.Document && Pieces.SequenceEqual(other.Pieces);

    public override int GetHashCode() => HashCode.Combine(Document, Pieces.Length);

    /// <summary>By report, the one that has most of it first.</summary>
    public static ImmutableArray<WordsOfReport> Of(DossierLookup lookup, Rendering rendering)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        ArgumentNullException.ThrowIfNull(rendering);
        var reports = rendering.Statements
            .Select(lookup.Statement)
            .OfType<Statement>()
            .SelectMany(statement => statement.Content)
            .GroupBy(piece => piece.Document, StringComparer.Ordinal)
            .Select(pieces => new WordsOfReport(pieces.Key, Apart(pieces), false))
            .OrderByDescending(report => report.Length)
            .ThenBy(report => lookup.Number(report.Document))
            .ToArray();
        return [.. reports.Select(report => report with { IsShorter = report.Length < ShareOfWhole * reports[0].Length })];
    }

    /// <summary>In text order, none within another.</summary>
    private static ImmutableArray<Evidence> Apart(IEnumerable<Evidence> pieces)
    {
        var apart = new List<Evidence>();
        foreach (var piece in pieces.OrderBy(piece => piece.Start).ThenByDescending(piece => piece.End))
        {
            if (apart.Count == 0 || piece.End > apart[^1].End)
            {
                apart.Add(piece);
            }
        }

        return [.. apart];
    }
}
