using System.Collections.Immutable;

namespace Hearsay.Reuse;

/// <summary>
/// Recognises digests and live pages: documents that hold several whole texts, one after the other, which nobody else holds together. They
/// derive from all of these and make them no family.
/// </summary>
internal static class Digests
{
    private const int FewestTexts = 3;

    /// <summary>Share of a text that a digest must hold.</summary>
    private const double HeldShare = 0.5;

    /// <param name="pairs">With copied text.</param>
    public static HashSet<int> Find(ImmutableArray<DocumentWords> documents, IEnumerable<PairOfDocuments> pairs)
    {
        var held = new Dictionary<int, List<(int Start, int End)>>();
        foreach (var (a, b, reuse) in pairs)
        {
            Add(a, b, reuse, sideA: true);
            Add(b, a, reuse, sideA: false);
        }

        return [.. held.Where(holder => IsDigest(holder.Value)).Select(holder => holder.Key)];

        void Add(int holder, int text, PairReuse reuse, bool sideA)
        {
            if (reuse.DerivedCharacters(documents[text], !sideA) < HeldShare * documents[text].Document.Text.Length)
            {
                return;
            }

            var places = reuse.Shared
                .Where(shared => shared.Kind != PassageKind.SharedQuotation)
                .Select(shared => sideA ? (shared.Chain.AStart, shared.Chain.AEnd) : (shared.Chain.BStart, shared.Chain.BEnd))
                .ToArray();
            if (!held.TryGetValue(holder, out var stretches))
            {
                held[holder] = stretches = [];
            }

            stretches.Add((places.Min(place => place.Item1), places.Max(place => place.Item2)));
        }
    }

    /// <summary>Enough stretches apart from one another, and none that reaches over two of them.</summary>
    private static bool IsDigest(List<(int Start, int End)> stretches)
    {
        stretches.Sort((x, y) => x.End != y.End ? x.End.CompareTo(y.End) : y.Start.CompareTo(x.Start));
        var apart = new List<(int Start, int End)>();
        foreach (var stretch in stretches)
        {
            if (apart.Count == 0 || stretch.Start >= apart[^1].End)
            {
                apart.Add(stretch);
            }
        }

        return apart.Count >= FewestTexts
            && !stretches.Exists(stretch => apart.Count(part => Math.Min(part.End, stretch.End) - Math.Max(part.Start, stretch.Start) > (part.End - part.Start) / 2) > 1);
    }
}
