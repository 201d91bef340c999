using System.Collections.Immutable;
using Hearsay.Statements;
using Hearsay.Times;

namespace Hearsay.Stories;

/// <summary>
/// Groups documents into stories: same event, not same topic. Average link over TF-IDF vectors, only between documents that an inverted
/// index finds near each other; days between them weaken the likeness.
/// </summary>
internal static class StoryGrouping
{
    /// <summary>
    /// Average likeness from which two groups are one story: amid the flat top (.16 to .20) of B-cubed F1 on the development sets
    /// ecbplus .87, wikinews .86, basil .99, allsides .86, neus .84 (2026-11).
    /// </summary>
    private const double MinLikeness = 0.18;

    private const double MaxNamesToWords = 2; // the same mayor in the same town makes no story when little else is shared; costs nothing on the sets above
    private const int FreeDays = 3; // an event is told of for some days without being another
    private const double FadingDays = 30; // beyond these days likeness fades to a third with each such stretch

    /// <summary>Groups, largest first, then by first publication and id; each in the order of its documents' dates. Input order changes nothing.</summary>
    public static ImmutableArray<ImmutableArray<AnnotatedDocument>> Group(IReadOnlyList<AnnotatedDocument> documents)
    {
        AnnotatedDocument[] ordered = [.. documents
            .OrderBy(document => document.Source.PublishedAt is null)
            .ThenBy(document => document.Source.PublishedAt, StringComparer.Ordinal)
            .ThenBy(document => document.Id, StringComparer.Ordinal)];
        var vectors = TermRarity.Of([.. ordered.Select(DocumentTerms.Of)], out var firstName);
        var days = ordered.Select(document => TimeFinder.DayOf(document.Source.PublishedAt)?.DayNumber).ToArray();
        var groups = Merge(vectors, firstName, days, NearDocuments.Pairs(vectors));
        return [.. groups
            .Select(group => group.Order().Select(i => ordered[i]).ToImmutableArray())
            .OrderByDescending(group => group.Length)
            .ThenBy(group => group[0].Source.PublishedAt is null)
            .ThenBy(group => group[0].Source.PublishedAt, StringComparer.Ordinal)
            .ThenBy(group => group[0].Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<List<int>> Merge(TermVector[] vectors, int firstName, int?[] days, HashSet<(int A, int B)> pairs)
    {
        var groups = vectors.Select((vector, i) => new Cluster(i, vector, days[i])).ToArray();
        var home = Enumerable.Range(0, vectors.Length).ToArray();
        var queue = new PriorityQueue<(int A, int B, int Versions), (double, int, int)>();

        void Offer(int a, int b)
        {
            var (first, second) = (Math.Min(a, b), Math.Max(a, b));
            var likeness = groups[first].Likeness(groups[second], firstName);
            if (likeness >= MinLikeness)
            {
                queue.Enqueue((first, second, groups[first].Members.Count + groups[second].Members.Count), (-likeness, first, second));
            }
        }

        foreach (var (a, b) in pairs)
        {
            Offer(a, b);
        }

        while (queue.TryDequeue(out var entry, out _))
        {
            var (a, b) = (Find(home, entry.A), Find(home, entry.B));
            if (a == b)
            {
                continue;
            }

            if (a != entry.A || b != entry.B || entry.Versions != groups[a].Members.Count + groups[b].Members.Count)
            {
                Offer(a, b); // one of them has grown since: asked again with what it is now
                continue;
            }

            home[b] = a;
            groups[a].Join(groups[b]);
        }

        return groups.Where((group, i) => home[i] == i).Select(group => group.Members);
    }

    private static int Find(int[] home, int i)
    {
        while (home[i] != i)
        {
            home[i] = home[home[i]];
            i = home[i];
        }

        return i;
    }

    private sealed class Cluster(int document, TermVector vector, int? day)
    {
        private TermVector sum = vector;
        private double daySum = day ?? 0;
        private int dated = day is null ? 0 : 1;

        public List<int> Members { get; } = [document];

        /// <summary>The average likeness of a member of the one and a member of the other, weakened by the days between them.</summary>
        public double Likeness(Cluster other, int firstName)
        {
            var (words, names) = sum.Dot(other.sum, firstName);
            var average = (words + Math.Min(names, MaxNamesToWords * words)) / ((double)Members.Count * other.Members.Count);
            if (dated == 0 || other.dated == 0)
            {
                return average;
            }

            var apart = Math.Abs((daySum / dated) - (other.daySum / other.dated)) - FreeDays;
            return apart > 0 ? average * Math.Exp(-apart / FadingDays) : average;
        }

        public void Join(Cluster other)
        {
            sum = sum.Plus(other.sum);
            daySum += other.daySum;
            dated += other.dated;
            Members.AddRange(other.Members);
        }
    }
}
