using Hearsay.Times;

namespace Hearsay.Chronology;

/// <summary>
/// Joins what reports tell of one event: at one time, or at a day within the other's week, in words that they share or on a claim that both
/// speak to. Each event goes to the group whose first it fits best, through an index of stems and days.
/// </summary>
internal static class EventMerge
{
    /// <summary>Weighted share of the shorter clause's content words that two reports of one event have in common. By eye on dev stories of NeuS and BASIL.</summary>
    private const double MinOverlap = 0.35;

    /// <summary>Of the longer clause's, where one gives a day and the other the week around it: two meetings of one week with one man are two.</summary>
    private const double MinOverlapOfUnlikeTimes = 0.5;

    /// <summary>Of the longer clause's, when both speak to one claim.</summary>
    private const double MinOverlapOnClaim = 0.25;

    private const int MinSharedStems = 3;

    private const int WidestDays = 31; // a wider time is compared with its like alone

    public static List<List<Event>> Of(List<Event> events)
    {
        // words that most of the story's clauses hold tell none of its events from another
        var holding = events.SelectMany(item => item.Stems).CountBy(stem => stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        double Weight(IEnumerable<string> stems) => stems.Sum(stem => Math.Log(1 + ((double)events.Count / holding[stem])));

        bool Fits(Event item, Event member)
        {
            var isOneTime = item.Range == member.Range;
            if (!isOneTime && (item.Status != member.Status || item.Document == member.Document))
            {
                return false;
            }

            var common = item.Stems.Where(member.Stems.Contains).ToArray();
            var (weight, a, b) = (Weight(common), Weight(item.Stems), Weight(member.Stems));
            return isOneTime && item.IsSpeech == member.IsSpeech && item.Claims.AsSpan().IndexOfAny(member.Claims) >= 0 ? weight >= MinOverlapOnClaim * Math.Max(a, b)
                : common.Length >= MinSharedStems && (isOneTime ? weight >= MinOverlap * Math.Min(a, b) : weight >= MinOverlapOfUnlikeTimes * Math.Max(a, b));
        }

        var groups = new List<List<Event>>();
        var index = new Dictionary<(DateOnly, int, string), List<int>>();
        var quoting = new Dictionary<string, int>(StringComparer.Ordinal); // "Our door is open tonight": said once, on whatever day reports print it
        foreach (var item in events.OrderBy(item => item.Range.Days)) // exact times first, that a week finds its days
        {
            var shared = new Dictionary<int, int>();
            foreach (var range in Within(item.Range))
            {
                foreach (var stem in item.Stems)
                {
                    foreach (var group in index.GetValueOrDefault((range.First, range.Days, stem)) ?? [])
                    {
                        shared[group] = shared.GetValueOrDefault(group) + 1;
                    }
                }
            }

            var best = shared
                .Where(pair => Fits(item, groups[pair.Key][0]))
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key)
                .Select(pair => (int?)pair.Key)
                .FirstOrDefault();
            best = item.Quoted is { } words && quoting.TryGetValue(words, out var quoted) ? quoted : best;
            if (best is null)
            {
                best = groups.Count;
                groups.Add([]);
            }

            groups[best.Value].Add(item);
            if (item.Quoted is { } said)
            {
                quoting.TryAdd(said, best.Value);
            }

            foreach (var stem in item.Stems)
            {
                if (!index.TryGetValue((item.Range.First, item.Range.Days, stem), out var holders))
                {
                    index.Add((item.Range.First, item.Range.Days, stem), holders = []);
                }

                if (holders.Count == 0 || holders[^1] != best.Value)
                {
                    holders.Add(best.Value);
                }
            }
        }

        return groups;
    }

    /// <summary>The time itself, and the days in it.</summary>
    private static IEnumerable<TimeRange> Within(TimeRange range)
    {
        yield return range;
        if (range.Days is > 1 and <= WidestDays)
        {
            for (var day = range.First; day <= range.Last; day = day.AddDays(1))
            {
                yield return new TimeRange(day, day);
            }
        }
    }
}
