using System.Collections.Immutable;

namespace Hearsay.Reuse;

/// <summary>What documents A and B (indices in story order, A before B) share.</summary>
internal readonly record struct PairOfDocuments(int A, int B, PairReuse Reuse);

/// <summary>
/// Compares the documents of a story where the index finds something in common. Documents with the same words are compared once: three
/// hundred identical copies cost what one costs.
/// </summary>
internal sealed class StoryComparison
{
    private readonly ImmutableArray<DocumentWords> documents;
    private readonly double covered;
    private readonly List<List<int>> copies = []; // documents with the same words, in story order
    private readonly int[] groupOf;
    private readonly Dictionary<(int, int), PairReuse> shared = []; // by groups

    private StoryComparison(ImmutableArray<DocumentWords> documents, double covered)
    {
        (this.documents, this.covered) = (documents, covered);
        groupOf = new int[documents.Length];
    }

    /// <param name="covered">Share of a stretch that passages in it must cover to be shown as one.</param>
    public static StoryComparison Of(ImmutableArray<DocumentWords> documents, double covered)
    {
        var comparison = new StoryComparison(documents, covered);
        comparison.Group();
        comparison.Compare();
        return comparison;
    }

    public Stemma Stemma() => new(
        copies.Count,
        shared.Where(pair => pair.Value.IsCopied).Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Value)));

    /// <summary>Documents with the same words have one number.</summary>
    public int TextOf(int document) => groupOf[document];

    /// <summary>Enough pairs with copied text to connect all that belong together: every compared pair, and the copies as a chain.</summary>
    public IEnumerable<PairOfDocuments> Copies()
    {
        foreach (var group in copies)
        {
            var same = group.Count > 1 ? PairReuse.OfCopy(documents[group[0]]) : PairReuse.None;
            for (var i = 1; same.IsCopied && i < group.Count; i++)
            {
                yield return new PairOfDocuments(group[i - 1], group[i], same);
            }
        }

        foreach (var ((x, y), reuse) in shared)
        {
            if (reuse.IsCopied)
            {
                yield return Ordered(copies[x][0], copies[y][0], reuse);
            }
        }
    }

    /// <summary>The pairs to show, by A, then B: all within small families and between families, those with the base text within large ones.</summary>
    public List<PairOfDocuments> Listed(int[][] families)
    {
        var familyOf = new int[documents.Length];
        var baseOf = new int[families.Length];
        for (var family = 0; family < families.Length; family++)
        {
            foreach (var member in families[family])
            {
                familyOf[member] = family;
            }

            baseOf[family] = families[family].Length > CandidatePairs.LargestClique ? BaseText(families[family]) : -1;
        }

        var listed = new List<PairOfDocuments>();
        foreach (var ((x, y), reuse) in shared)
        {
            foreach (var a in copies[x])
            {
                foreach (var b in copies[y])
                {
                    var (familyA, familyB) = (familyOf[a], familyOf[b]);
                    if ((baseOf[familyA] < 0 && baseOf[familyB] < 0) || (familyA != familyB && IsBase(a) && IsBase(b)))
                    {
                        listed.Add(Ordered(a, b, reuse));
                    }
                }
            }
        }

        foreach (var group in copies)
        {
            if (group.Count > 1 && baseOf[familyOf[group[0]]] < 0 && PairReuse.OfCopy(documents[group[0]]) is { IsCopied: true } same)
            {
                listed.AddRange(group.SelectMany((a, i) => group.Skip(i + 1).Select(b => new PairOfDocuments(a, b, same))));
            }
        }

        for (var family = 0; family < families.Length; family++)
        {
            if (baseOf[family] >= 0)
            {
                listed.AddRange(AgainstBase(baseOf[family], families[family]));
            }
        }

        listed.Sort((p, q) => p.A != q.A ? p.A.CompareTo(q.A) : p.B.CompareTo(q.B));
        return listed;

        bool IsBase(int document) => baseOf[familyOf[document]] < 0 || baseOf[familyOf[document]] == document;
    }

    private void Group()
    {
        var byKey = new Dictionary<ulong, List<int>>();
        for (var document = 0; document < documents.Length; document++)
        {
            var key = WordGrams.Key(documents[document].Ids, 0, documents[document].Count);
            if (!byKey.TryGetValue(key, out var groups))
            {
                byKey[key] = groups = [];
            }

            var group = documents[document].Count == 0 ? -1 : groups.FindIndex(candidate => documents[copies[candidate][0]].SameWords(documents[document]));
            if (group < 0)
            {
                groups.Add(copies.Count);
                groupOf[document] = copies.Count;
                copies.Add([document]);
            }
            else
            {
                groupOf[document] = groups[group];
                copies[groups[group]].Add(document);
            }
        }
    }

    private void Compare()
    {
        RunIndex? index = null;
        foreach (var (x, y) in CandidatePairs.Find([.. copies.Select(group => documents[group[0]])]))
        {
            var (a, b) = (documents[copies[x][0]], documents[copies[y][0]]);
            index = index?.Words == a ? index : new RunIndex(a);
            var reuse = PairReuse.Of(index, b, covered);
            if (reuse.Shared.Count > 0)
            {
                shared[(x, y)] = reuse;
            }
        }
    }

    /// <summary>The pair with its documents in story order.</summary>
    private static PairOfDocuments Ordered(int a, int b, PairReuse reuse) =>
        a < b ? new PairOfDocuments(a, b, reuse) : new PairOfDocuments(b, a, reuse.Swapped());

    /// <summary>The member that shares text with most others; the earliest of several.</summary>
    private int BaseText(int[] family)
    {
        var links = new Dictionary<int, int>();
        var members = family.Select(member => groupOf[member]).ToHashSet();
        foreach (var ((x, y), reuse) in shared)
        {
            if (reuse.IsCopied && members.Contains(x) && members.Contains(y))
            {
                links[x] = links.GetValueOrDefault(x) + copies[y].Count;
                links[y] = links.GetValueOrDefault(y) + copies[x].Count;
            }
        }

        return copies[family.Select(member => groupOf[member]).Distinct()
            .MaxBy(group => (links.GetValueOrDefault(group) + copies[group].Count, -group))][0];
    }

    private IEnumerable<PairOfDocuments> AgainstBase(int root, int[] family)
    {
        var index = new RunIndex(documents[root]);
        var reuseOf = new Dictionary<int, PairReuse> { [groupOf[root]] = PairReuse.OfCopy(documents[root]) };
        foreach (var member in family)
        {
            if (member == root)
            {
                continue;
            }

            if (!reuseOf.TryGetValue(groupOf[member], out var reuse))
            {
                reuse = PairReuse.Of(index, documents[copies[groupOf[member]][0]], covered);
                reuseOf[groupOf[member]] = reuse;
            }

            if (reuse.IsCopied)
            {
                yield return Ordered(root, member, reuse);
            }
        }
    }
}
