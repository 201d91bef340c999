using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Times;

namespace Hearsay.Discrepancies;

/// <summary>One event put on different days, or at different times of one day. Needs the trees of a model.</summary>
internal static class DateDiscrepancies
{
    private const double SameEvent = 0.3; // likeness of the clauses, beside one doing and one party

    private const double SameDayEvent = 0.2; // the same day is a sign of its own

    private const int WidestRival = 10; // days: dates further apart are other events

    private const int DayLength = 10; // "2031-03-04"

    private const int WidestYears = 10; // likewise

    private const int MostCompared = 40; // dated doings of one kind

    /// <summary>A doing with the day that its words name.</summary>
    /// <param name="IsLoose">A thing stands before the time that it may be the time of.</param>
    private sealed record Dated(int Document, TimeExpression Time, EventFrame Frame, ImmutableArray<string> Doings, TextSpan Clause, ImmutableArray<string> Terms, bool IsLoose);

    public static IEnumerable<Discrepancy> Find(Story story, TermWeights weights)
    {
        var people = story.Entities.Where(entity => entity.Type == EntityType.Person && char.IsUpper(entity.Name[0])).Select(entity => ClauseFinder.NameTerm(entity)!).ToHashSet(StringComparer.Ordinal);
        var events = story.EachDocument(document => In(story, document)).ToArray();
        var seen = new HashSet<(int, int)>();
        foreach (var doing in events.SelectMany((item, i) => item.Doings.Select(doing => (doing, i))).GroupBy(pair => pair.doing, pair => pair.i, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            // One exemplar a value and report: a thousand copies say nothing new.
            var members = doing.DistinctBy(i => (events[i].Document, events[i].Time.Value)).GroupBy(i => events[i].Time.Value, StringComparer.Ordinal).SelectMany(value => value.Take(4)).Take(MostCompared).ToArray();
            var rivals = new SortedSet<int>();
            foreach (var (i, j) in members.SelectMany((i, n) => members.Take(n).Select(j => (i, j))))
            {
                if (IsConflict(events[i], events[j]) && !AreOneWeekday(story, events[i], events[j]) && !Reconciles(events, members, events[i], events[j]) && AreOne(events[i], events[j], weights, people) && seen.Add((i, j)))
                {
                    rivals.Add(i);
                    rivals.Add(j);
                }
            }

            // The hour says nothing where the days differ.
            var isOfDays = rivals.Select(i => Days.Of(events[i].Time.Value)).Distinct().Skip(1).Any();
            ImmutableArray<Reading> readings = [.. rivals
                .OrderBy(i => events[i].Time.Value, StringComparer.Ordinal)
                .GroupBy(i => DiscrepancyTitles.Day(isOfDays && events[i].Time.Value.Length > DayLength ? events[i].Time.Value[..DayLength] : events[i].Time.Value), StringComparer.Ordinal)
                .Select(group => new Reading(group.Key, [.. group.Select(i => story.Quote(events[i].Document, events[i].Clause))]))];
            if (readings.Length > 1)
            {
                yield return Discrepancies.About(story, DiscrepancyKind.Date, Severity.Medium, MatterOf(story, events[rivals.Min], doing.Key), readings);
            }
        }
    }

    private static IEnumerable<Dated> In(Story story, int document)
    {
        var report = story.Documents[document];
        if (report.Syntax is not { } syntax)
        {
            yield break;
        }

        var quoted = report.Quotations;
        foreach (var time in report.Times)
        {
            // "the same day", "the day before": of another event, whose day may be read wrongly.
            if (time.Type is not (TimeType.Date or TimeType.Time) || time.Anchor == TimeAnchor.Text || (Days.Of(time.Value) is null && !Days.IsYear(time.Value)) || syntax.Tree.LastWord(time.Span) is not { } word)
            {
                continue;
            }

            var text = report.Tokens;
            var sentence = text.Sentences[text.SentenceAt(time.Span.Start)];
            if (sentence.IsNoise || !sentence.Span.Contains(time.Span) || quoted.Any(quotation => quotation.Inner.Contains(time.Span)))
            {
                continue; // "our door is open tonight": the speaker's night, whatever day a report gives it to
            }

            while (syntax.Words[word].Head is var head and >= 0 && time.Span.Contains(syntax.Words[head].Span.Start))
            {
                word = head;
            }

            if (!TimeLinks.IsApart(text, sentence, time.Span) && EventFrame.Of(story, document, word) is { IsCertain: true, IsAnother: false } frame && !(frame.Head > 0 && TimeLinks.IsPeriod(syntax.TextOf(frame.Head - 1))) && !report.Attributions.Any(said => said.Cue is { } cue && cue.Overlaps(syntax.Words[frame.Head].Span)))
            {
                var clause = ClauseBreaks.Cut(text, sentence.FirstToken, sentence.EndToken).FirstOrDefault(piece => piece.Contains(time.Span), sentence.Span);
                var named = LightVerbs.Contains(frame.Predicate) ? frame.Doings.Concat(frame.Nouns).Concat(EventFrame.NounsUnder(syntax, frame.Head)) : frame.Doings.Concat(frame.Nouns);
                ImmutableArray<string> doings = [.. named.Where(doing => !LightVerbs.Contains(doing)).Distinct(StringComparer.Ordinal)];
                if (Days.IsYear(time.Value))
                {
                    doings = [.. doings.Where(OnceDeeds.Contains)];
                }

                yield return new Dated(document, time, frame, doings, clause, [.. ClauseFinder.Terms(story, document, clause, null).Where(term => !char.IsDigit(term[0]))], TimeLinks.FollowsThing(syntax.Tree, time.Span));
            }
        }
    }

    private static bool IsConflict(Dated a, Dated b)
    {
        if (a.Document != b.Document && (Days.IsYear(a.Time.Value) || Days.IsYear(b.Time.Value)))
        {
            return Math.Abs(Days.YearOf(a.Time.Value) - Days.YearOf(b.Time.Value)) is > 0 and <= WidestYears;
        }

        if (a.Document == b.Document || Days.Of(a.Time.Value) is not { } first || Days.Of(b.Time.Value) is not { } second)
        {
            return false;
        }

        return first == second
            ? Days.PartOf(a.Time.Value) is { } partA && Days.PartOf(b.Time.Value) is { } partB && Days.AreApart(partA, partB) && !(Days.HasHour(a.Time.Value) && Days.HasHour(b.Time.Value))
            : Math.Abs(first.DayNumber - second.DayNumber) <= WidestRival;
    }

    // Both say "on Saturday": no reader learns of two days, and one report may be dated a week late.
    private static bool AreOneWeekday(Story story, Dated a, Dated b) => (a.Time.Anchor, b.Time.Anchor) is (TimeAnchor.Publication, TimeAnchor.Publication)
        && Days.Of(a.Time.Value) is { } first && Days.Of(b.Time.Value) is { } second && first != second && first.DayOfWeek == second.DayOfWeek
        && TimeLinks.NamesWeekday(story.TextOf(a.Document, a.Time.Span), first.DayOfWeek) && TimeLinks.NamesWeekday(story.TextOf(b.Document, b.Time.Span), first.DayOfWeek);

    // A report that puts such a doing on both days tells of two.
    private static bool Reconciles(Dated[] events, int[] members, Dated a, Dated b) => !AreOfOneDay(a, b) && members.Any(i =>
        (events[i].Document == a.Document && AreOfOneDay(events[i], b)) || (events[i].Document == b.Document && AreOfOneDay(events[i], a)));

    private static bool AreOfOneDay(Dated a, Dated b) => Days.IsYear(a.Time.Value) || Days.IsYear(b.Time.Value) ? Days.YearOf(a.Time.Value) == Days.YearOf(b.Time.Value) : Days.Of(a.Time.Value) == Days.Of(b.Time.Value);

    private static bool AreOne(Dated a, Dated b, TermWeights weights, HashSet<string> people)
    {
        if (OnceDeeds.IsDeath(a.Frame.Predicate) && OnceDeeds.IsDeath(b.Frame.Predicate) && (a.IsLoose || b.IsLoose || IsOneDeath(a.Frame, b.Frame, people)))
        {
            return !a.IsLoose && !b.IsLoose;
        }

        var likeness = weights.Likeness(a.Terms, b.Terms);
        return AreOfOneDay(a, b)
            ? likeness >= SameDayEvent
            : likeness >= SameEvent && a.Frame.IsLike(b.Frame) && a.Frame.SharesParticipant(b.Frame);
    }

    // Nobody dies twice: the clauses may be as different as they like.
    private static bool IsOneDeath(EventFrame a, EventFrame b, HashSet<string> people) => a.Nouns.IsEmpty && b.Nouns.IsEmpty
        && Dead(a).Intersect(Dead(b), StringComparer.Ordinal).Any(term => people.Contains(term) || term.StartsWith(EventFrame.AgeTerm, StringComparison.Ordinal));

    private static ImmutableArray<string> Dead(EventFrame death) => death.Patients.IsEmpty ? death.Agents : death.Patients;

    // "Phone call", "storm hit": the doing as one report words it.
    private static string MatterOf(Story story, Dated dated, string doing)
    {
        var document = story.Documents[dated.Document];
        var syntax = document.Syntax!;
        var (first, end) = (syntax.Tree.WordAt(dated.Clause.Start), syntax.Tree.WordAt(dated.Clause.End));
        for (var word = first; word < Math.Min(end, syntax.Words.Length); word++)
        {
            if (NewsWords.Meaning(syntax.TextOf(word)) == doing)
            {
                var subject = syntax.Words[word].Tag == UniversalTag.Verb ? syntax.Tree.Child(word, "nsubj") : null;
                return subject is { } who && who < word && syntax.Words[who].Tag is UniversalTag.Noun or UniversalTag.Propn ? $"{syntax.TextOf(who)} {syntax.TextOf(word)}" : syntax.TextOf(word).ToString();
            }
        }

        return doing;
    }
}
