using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Claims;
using Hearsay.Discrepancies.English;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>Figures for one thing that cannot both be right.</summary>
internal static class NumberDiscrepancies
{
    private const int ExemplarsPerValue = 4; // reports compared for each value of a unit, so that a long story stays linear

    private const int MostValues = 60; // values of one unit compared with one another

    private const int Totals = 3; // a new toll with those before it

    private const int MostValuesInReport = 3; // of one unit; a report with more lists many such things, as a match report its points

    private const int MostShares = 2; // of one sentence; more are a list, as of a poll

    private const double SameCount = 0.3; // likeness of clauses that count the same dead further on; by eye on twenty clusters, 2026-11

    private const double Slight = 0.03; // "600" for 612: rounding, not another count

    private const int FirstDays = 2; // of a report, among which its event's stands

    private const int DayLength = 10; // "2031-03-04"

    private const int MonthLength = 7; // "2031-03"

    /// <param name="all">By document, then in text order.</param>
    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Quantity> all, TermWeights weights)
    {
        var main = MainOccasion(story);
        var quantities = all
            .GroupBy(quantity => (quantity.Document, quantity.Sentence, quantity.Unit))
            .Where(list => list.Key.Unit != Quantity.Percent || list.Count() <= MostShares)
            .SelectMany(list => list)
            .Select(quantity => quantity.Occasion.Length == 0 ? quantity with { Occasion = main } : quantity)
            .ToArray();
        foreach (var unit in quantities.GroupBy(quantity => quantity.Matter, StringComparer.Ordinal))
        {
            var held = unit.Select(quantity => (quantity.Document, quantity.Low, quantity.High)).ToHashSet();
            var lists = IsRunning(unit.First().Unit) ? [] : held.CountBy(value => value.Document).Where(count => count.Value > MostValuesInReport).Select(count => count.Key).ToHashSet();

            // What a report counts first is its total; further on come single incidents.
            var heads = unit.GroupBy(quantity => (quantity.Document, quantity.Occasion)).SelectMany(group => group.Take(Totals)).ToHashSet();
            var exemplars = unit
                .Where(quantity => !lists.Contains(quantity.Document))
                .GroupBy(quantity => (quantity.Low, quantity.High, quantity.Occasion))
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key.Low)
                .Take(MostValues)
                .SelectMany(group => group.DistinctBy(quantity => quantity.Document).Take(ExemplarsPerValue))
                .Select(quantity => FigureItem.Of(story, quantity, heads.Contains(quantity)))
                .ToArray();
            var contested = new HashSet<double>();
            foreach (var rivals in Rivals(exemplars, held, weights))
            {
                if (Of(story, rivals, main, held) is { } discrepancy)
                {
                    contested.UnionWith(rivals.Select(quantity => quantity.Low));
                    yield return discrepancy;
                }
            }

            foreach (var firmness in HeldFigures.Find(story, unit.Where(quantity => quantity.Unit == Quantity.Magnitude || !contested.Contains(quantity.Low)), weights))
            {
                yield return firmness;
            }
        }
    }

    /// <summary>Groups of figures for one thing, each of which conflicts with another of its group.</summary>
    /// <param name="held">All figures of the unit, by report.</param>
    private static List<List<Quantity>> Rivals(FigureItem[] items, HashSet<(int Document, double Low, double High)> held, TermWeights weights)
    {
        var group = Enumerable.Range(0, items.Length).ToArray();
        var conflicts = new bool[items.Length];
        int Root(int i) => group[i] == i ? i : group[i] = Root(group[i]);
        for (var i = 0; i < items.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (items[i].Quantity, items[j].Quantity);
                if ((!Quantities.Agree(a, b) || Quantities.IsSharper(a, b) || Quantities.IsSharper(b, a)) && a.Document != b.Document && PersonGroups.AreOne(a, b) && !IsReconciled(a, b)
                    && (IsHead(items[i]) && IsHead(items[j]) || weights.Likeness(items[i].Terms, items[j].Terms) >= SameCount)
                    && Quantities.Comparable(a, b, weights.Likeness(items[i].Terms, items[j].Terms), items[i].HasSubjectOf(items[j])))
                {
                    group[Root(i)] = Root(j);
                    conflicts[i] = conflicts[j] = true;
                }
            }
        }

        // A report that has both figures tells of two things: "14 passengers", "16 passengers and crew".
        bool IsReconciled(Quantity a, Quantity b) => (a.Unit.StartsWith(Quantity.Count, StringComparison.Ordinal) || a.IsMoney || a.Unit == Quantity.Percent)
            && (held.Contains((a.Document, b.Low, b.High)) || held.Contains((b.Document, a.Low, a.High)));

        return [.. Enumerable.Range(0, items.Length).Where(i => conflicts[i]).GroupBy(Root).Select(rivals => rivals.Select(i => items[i].Quantity).ToList())];
    }

    /// <summary>Counted of one event on many occasions, so that a report may have a row of them.</summary>
    private static bool IsRunning(string unit) => !unit.StartsWith(Quantity.Count, StringComparison.Ordinal) && unit is not (Quantity.Length or "weight" or "area");

    private static bool IsHead(FigureItem item) => item.IsFirst || item.Quantity.Unit is not (Quantity.Dead or Quantity.Injured);

    private static Discrepancy? Of(Story story, List<Quantity> rivals, string main, HashSet<(int Document, double Low, double High)> held)
    {
        var inDigits = rivals.Exists(quantity => char.IsDigit(ValueOf(story, [quantity], inDigits: false)[0]));
        var readings = Values(rivals)
            .OrderBy(group => group[0].Low)
            .Select(group => new Reading(ValueOf(story, group, inDigits), [.. group.Select(quantity => story.Quote(quantity.Document, quantity.Clause))]))
            .DistinctBy(reading => reading.Value, StringComparer.Ordinal)
            .ToImmutableArray();
        if (readings.Length < 2)
        {
            return null;
        }

        var first = rivals[0];
        var corrected = rivals.Select(quantity => (Quantity: quantity, Outlet: TakenBack.By(story, quantity, held))).FirstOrDefault(pair => pair.Outlet is not null);
        var standing = corrected.Outlet is null ? rivals : [.. rivals.Where(quantity => TakenBack.By(story, quantity, held) is null)];
        var isUpdate = (first.Unit is Quantity.Dead or Quantity.Injured && IsUpdate(story, standing))
            || (corrected.Outlet is not null && standing.All(a => standing.All(b => Quantities.Agree(a, b))));
        var slight = rivals.Max(quantity => quantity.High) <= rivals.Min(quantity => quantity.Low) * (1 + Slight) && first.Unit is not Quantity.Magnitude && !first.IsMoney;
        var severity = slight || !IsNear(first.Occasion, main) ? Severity.Low
            : first.Unit is Quantity.Dead or Quantity.Injured && !isUpdate && rivals.Any(a => rivals.Any(b => !Quantities.Agree(a, b))) ? Severity.High
            : Severity.Medium;
        return Discrepancies.Of(story, isUpdate ? DiscrepancyKind.Update : DiscrepancyKind.Number, severity, Title(story, rivals, readings, corrected), readings);
    }

    private static string Title(Story story, List<Quantity> rivals, ImmutableArray<Reading> readings, (Quantity Quantity, string? Outlet) corrected)
    {
        var title = DiscrepancyTitles.OfNumber(rivals[0], FigureMatter.Of(story, rivals), Discrepancies.ValuesOf(readings));
        return corrected.Outlet is { } outlet ? DiscrepancyTitles.Corrected(title, ValueOf(story, [corrected.Quantity], readings.Any(reading => char.IsDigit(reading.Value[0]))), outlet) : title;
    }

    // Figures that agree (940 miles, 1,500 kilometres) are one reading.
    private static List<List<Quantity>> Values(List<Quantity> rivals)
    {
        var values = new List<List<Quantity>>();
        foreach (var quantity in rivals.OrderBy(quantity => quantity.Document).ThenBy(quantity => quantity.Span))
        {
            if (values.FirstOrDefault(value => (quantity.Low, quantity.High) == (value[0].Low, value[0].High)
                || IsConverted(quantity, value[0])) is { } same)
            {
                same.Add(quantity);
            }
            else
            {
                values.Add([quantity]);
            }
        }

        return values;
    }

    private static bool IsConverted(Quantity a, Quantity b) =>
        (a.Unit is Quantity.Length || a.Unit.StartsWith(Quantity.Distance, StringComparison.Ordinal)) && Quantities.Agree(a, b);

    // Each later report has the larger figure: the count went on.
    private static bool IsUpdate(Story story, List<Quantity> rivals)
    {
        var dated = rivals.Select(quantity => (Date: story.Dates[quantity.Document].Value, quantity.Low)).Where(item => item.Date is { Length: >= DayLength }).Select(item => (Day: item.Date![..DayLength], item.Low)).ToArray();
        return dated.Length == rivals.Count
            && dated.Select(item => item.Day).Distinct().Skip(1).Any()
            && dated.All(a => dated.All(b => string.CompareOrdinal(a.Day, b.Day) switch { < 0 => a.Low <= b.Low, > 0 => a.Low >= b.Low, _ => a.Low == b.Low }));
    }

    private static bool IsNear(string occasion, string main) =>
        occasion.Length is < MonthLength or >= DayLength || main.Length < MonthLength || occasion[..MonthLength] == main[..MonthLength];

    // In digits where a report has them, and where another figure beside it does: "12 or 17" of "12" and "seventeen".
    private static string ValueOf(Story story, List<Quantity> quantities, bool inDigits)
    {
        var figures = quantities.Select(quantity => DiscrepancyTitles.Figure(story.TextOf(quantity.Document, quantity.Span))).ToArray();
        var first = quantities[0];
        var isCount = first.Unit is Quantity.Dead or Quantity.Injured || first.Unit.StartsWith(Quantity.Count, StringComparison.Ordinal);
        return figures.FirstOrDefault(figure => char.IsDigit(figure[0]))
            ?? (inDigits && isCount && !first.IsRange && figures[0].All(char.IsLetter) ? first.Low.ToString("#,##0.##", CultureInfo.InvariantCulture) : figures[0]);
    }

    /// <summary>The day that most leads name: what a sentence without a date is about.</summary>
    private static string MainOccasion(Story story) => story.Documents
        .SelectMany(document => document.Times
            .Where(time => time.Value is { Length: >= DayLength } && DateOnly.TryParseExact(time.Value.AsSpan(0, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            .Take(FirstDays)
            .Select(time => time.Value[..DayLength])
            .Distinct(StringComparer.Ordinal))
        .CountBy(day => day, StringComparer.Ordinal)
        .OrderByDescending(day => day.Value)
        .ThenBy(day => day.Key, StringComparer.Ordinal)
        .Select(day => day.Key)
        .FirstOrDefault("story");
}
