using Hearsay.Reuse;

namespace Hearsay.Utterances;

/// <summary>One wording of an utterance: renditions that give it whole or in pieces and differ in no piece that two of them have.</summary>
internal sealed class SharedWording
{
    private const int FewestOverlapping = 6; // words that one piece ends with and another begins with

    private const int MostPieces = 24; // that a further rendition is compared with

    /// <summary>Share of the shorter piece's words that makes two pieces which are not the same two wordings of the same.</summary>
    private const double OtherwiseWorded = 0.7;

    private readonly List<int[]> pieces = [];

    /// <summary>The fullest first.</summary>
    public List<Rendition> All { get; } = [];

    public void Add(Rendition rendition)
    {
        if (!IsOwnOf(rendition))
        {
            pieces.AddRange(rendition.Statements.Select(statement => statement.Wording.Words)
                .Where(words => !pieces.Exists(piece => piece.AsSpan().SequenceEqual(words))).Take(MostPieces - pieces.Count));
        }

        All.Add(rendition);
    }

    /// <summary>The report itself gives the words more fully here.</summary>
    public bool IsOwnOf(Rendition rendition) =>
        All.Exists(own => own.Document == rendition.Document && WordAlignment.Common(rendition.Words, own.Words).Count == rendition.Words.Length);

    public bool Has(Rendition rendition) => rendition.Statements.Exists(statement => pieces.Exists(piece => AreSame(statement.Wording.Words, piece))) && !Rewords(rendition);

    /// <summary>The report gives another piece of the passage here.</summary>
    public bool IsGoneOnWithBy(Rendition rendition) => All.Exists(own => own.Document == rendition.Document) && !Rewords(rendition);

    private bool Rewords(Rendition rendition) => rendition.Statements.Exists(statement => pieces.Exists(piece =>
        !AreSame(statement.Wording.Words, piece) && AreOneOtherwiseWorded(statement.Wording.Words, piece)));

    private static bool AreOneOtherwiseWorded(int[] a, int[] b) => WordAlignment.Common(a, b).Count >= OtherwiseWorded * Math.Min(a.Length, b.Length);

    /// <summary>One stands in the other in a row, or begins with what the other ends with.</summary>
    private static bool AreSame(int[] a, int[] b) =>
        (a.Length <= b.Length ? b.AsSpan().IndexOf(a) : a.AsSpan().IndexOf(b)) >= 0 || Overlap(a, b) || Overlap(b, a);

    private static bool Overlap(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        for (var words = FewestOverlapping; words <= Math.Min(first.Length, second.Length); words++)
        {
            if (first[^words..].SequenceEqual(second[..words]))
            {
                return true;
            }
        }

        return false;
    }
}
