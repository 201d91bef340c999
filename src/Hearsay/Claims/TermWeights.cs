using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Hearsay.Claims.English;
using Hearsay.Sources;
using Hearsay.Stories;

namespace Hearsay.Claims;

/// <summary>How much a term says in its story: what few clauses say weighs most. Numbers weigh half, for reports
/// of one thing differ in them; names a little less than words, for a story's people are in all of its propositions.</summary>
internal sealed class TermWeights
{
    private const double NumberWeight = 0.5;

    private const double NameWeight = 0.75;

    private const double TellingShare = 0.6; // of the weight of a word that one clause holds: one in twenty clauses of a story of 200

    private readonly double telling;

    private readonly HashSet<string?> names;

    private readonly HashSet<string> offices;

    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);

    private readonly ProfileReader profiles;

    private readonly Dictionary<Clause, ClauseProfile> read = [];

    public TermWeights(Story story, ImmutableArray<Clause> clauses)
    {
        names = story.Entities.Select(ClauseFinder.NameTerm).ToHashSet(StringComparer.Ordinal);
        offices = story.Entities.Where(entity => entity.Type == EntityType.Person).SelectMany(entity => entity.Roles)
            .Select(role => NewsWords.Meaning(role.AsSpan(role.LastIndexOf(' ') + 1)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var clause in clauses)
        {
            foreach (var term in clause.Terms)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(weights, term, out _) += 1;
            }
        }

        telling = TellingShare * Math.Log(1 + ((clauses.Length + 10) / 2));
        foreach (var (term, count) in weights.ToArray())
        {
            // The 10 keeps the rare word of a small story from outweighing everything else.
            weights[term] = Math.Log(1 + ((clauses.Length + 10) / (count + 1))) * (IsNumber(term) ? NumberWeight : names.Contains(term) ? NameWeight : 1);
        }

        Terms = new TermNumbers(this, TermNeighbours.Of(story, clauses, term => !IsNumber(term) && !names.Contains(term)));
        profiles = new ProfileReader(story, Terms);
    }

    public TermNumbers Terms { get; }

    /// <summary>What tells whether two clauses say the same.</summary>
    public LikenessModel Model { get; init; } = LikenessModel.Shipped;

    public static bool IsNumber(string term) => char.IsDigit(term[0]);

    public bool IsName(string term) => names.Contains(term);

    public bool IsOffice(string term) => offices.Contains(term);

    public double Of(string term) => weights.GetValueOrDefault(term, 1);

    public ClauseProfile ProfileOf(Clause clause)
    {
        ref var profile = ref CollectionsMarshal.GetValueRefOrAddDefault(read, clause, out _);
        return profile ??= profiles.Read(clause);
    }

    /// <summary>How many terms they share that are neither names nor offices nor numbers. Both in ordinal order.</summary>
    public int SharedWords(ImmutableArray<string> a, ImmutableArray<string> b) =>
        a.Count(term => !IsNumber(term) && !names.Contains(term) && !offices.Contains(term) && b.BinarySearch(term, StringComparer.Ordinal) >= 0);

    /// <summary>They share a word, no name and no number, that few clauses of the story hold; a plural that the stemmer does not know counts.</summary>
    public bool SharesTelling(ImmutableArray<string> a, ImmutableArray<string> b) =>
        a.Any(term => !char.IsDigit(term[0]) && !names.Contains(term) && Of(term) >= telling
            && b.Any(other => term.AsSpan().TrimEnd('s').SequenceEqual(other.AsSpan().TrimEnd('s'))));

    /// <summary>Dice's coefficient over weights: 0 nothing in common, 1 the same terms. Both in ordinal order.</summary>
    public double Likeness(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var (shared, all, i, j) = (0.0, 0.0, 0, 0);
        while (i < a.Length || j < b.Length)
        {
            var order = i == a.Length ? 1 : j == b.Length ? -1 : string.CompareOrdinal(a[i], b[j]);
            var weight = Of(order <= 0 ? a[i] : b[j]);
            (shared, all) = order == 0 ? (shared + (2 * weight), all + (2 * weight)) : (shared, all + weight);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return all > 0 ? shared / all : 0;
    }

    /// <summary>How much of the lighter one's weight the other holds too, 0 to 1.</summary>
    public double Covers(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var shared = a.Intersect(b, StringComparer.Ordinal).Sum(Of);
        var lighter = Math.Min(a.Sum(Of), b.Sum(Of));
        return lighter > 0 ? shared / lighter : 0;
    }
}
