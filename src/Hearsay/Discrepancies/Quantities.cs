using System.Globalization;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;

namespace Hearsay.Discrepancies;

/// <summary>When two figures speak of the same thing, and when they then disagree.</summary>
internal static class Quantities
{
    private const double Tolerance = 0.03; // units turned into one another and rounded differ by less: 40 feet are 12.19 metres

    private const double AboutTolerance = 0.08;

    private const double BothAboutTolerance = 0.12; // "about 600 metres", "some 700 metres": two that are rounded differ by more than that

    private const double Sharper = 1.25; // of a lower bound: less is what any count gains in an hour

    private const double RivalRatio = 3; // figures further apart count different things or other moments more often than they disagree

    private const double SameContext = 0.22; // weight of the terms that both clauses hold; little, for unit or counted noun are the same already

    private const double SameClause = 0.5; // likeness of clauses that are one sentence in two reports

    private const double SameDoing = 0.1; // likeness of clauses in which one party does one thing

    private const double NearMiss = 1.1; // "$2,075", "$2,025": figures as near as this need less context

    private const double NearMissContext = 0.12;

    private const int SameEventDays = 20; // a toll goes on being counted about so long

    /// <summary>Both may be true: they overlap once "about", "at least" and rounding are heard.</summary>
    public static bool Agree(Quantity a, Quantity b)
    {
        if (a.IsRange && b.IsRange)
        {
            return IsClose(a.Low, b.Low) && IsClose(a.High, b.High);
        }

        if (a.IsMoney && (IsRounded(a.Low, b.Low) || IsRounded(b.Low, a.Low)))
        {
            return true;
        }

        if (a.Bound == QuantityBound.About && b.Bound == QuantityBound.About)
        {
            return Math.Max(a.Low, b.Low) <= Math.Min(a.High, b.High) * (1 + BothAboutTolerance);
        }

        var (aLow, aHigh) = Interval(a);
        var (bLow, bHigh) = Interval(b);
        return aLow <= bHigh && bLow <= aHigh;
    }

    /// <summary>"more than 30 were hurt", "47 were hurt": both may be true, yet a reader of the second knows more.</summary>
    public static bool IsSharper(Quantity a, Quantity b) => a.Unit is Quantity.Dead or Quantity.Injured or "missing" or "homeless" or "evacuated" or "arrested" or "abducted" or "rescued"
        && a.Bound == QuantityBound.AtLeast && !a.IsRange && b.Low >= a.Low * Sharper;

    /// <summary>One is the other in two digits: $1.4 trillion for $1.37 trillion.</summary>
    private static bool IsRounded(double rough, double fine)
    {
        var step = fine > 0 ? Math.Pow(10, Math.Floor(Math.Log10(fine)) - 1) : 0;
        return step > 0 && rough % (step * 10) > step / 2 && Math.Abs((Math.Round(fine / step) * step) - rough) < step / 100;
    }

    /// <summary>They count or measure the same thing, as far as the words tell. Occasions are resolved: none is empty.</summary>
    /// <param name="likeness">Of their clauses.</param>
    /// <param name="sameSubject">They name the same place, or one names none.</param>
    public static bool Comparable(Quantity a, Quantity b, double likeness, bool sameSubject)
    {
        if (a.Unit != b.Unit || !sameSubject || Math.Max(a.High, b.High) > RivalRatio * Math.Max(1e-9, Math.Min(a.Low, b.Low)))
        {
            return false;
        }

        return a.Unit switch
        {
            Quantity.Magnitude => a.Thing == b.Thing && a.Occasion == b.Occasion,
            Quantity.Dead or Quantity.Injured or Quantity.Population or "missing" or "homeless" or "evacuated" or "arrested" or "abducted" or "rescued" =>
                (SameTime(a, b) || IsUndatedCharge(a) || IsUndatedCharge(b)) && a.Joined.SequenceEqual(b.Joined, StringComparer.Ordinal),
            Quantity.Length or "weight" or "area" => !SportTallies.IsGain(a.Thing) && SameTime(a, b) && SameKind(a, b) && IsMeasureOfOne(a, b) && (a.Thing is not null ? likeness >= SameContext : likeness >= SameDoing && a.Frame!.MayShareAgent(b.Frame!)),
            Quantity.Percent => SameTime(a, b) && AreOfOne(a, b) && IsOneMatter(a, b, likeness),
            _ when a.IsMoney => SameTime(a, b) && IsOneMatter(a, b, likeness) && (a.Frame is not { } payer || b.Frame is not { } other || payer.MayShareAgent(other)),
            _ when a.Unit.StartsWith(Quantity.Distance, StringComparison.Ordinal) => SameTime(a, b),
            _ => SameTime(a, b) && SameKind(a, b) && a.Joined.SequenceEqual(b.Joined, StringComparer.Ordinal) && IsOneCount(a, b, likeness),
        };
    }

    /// <summary>Two mentions of one value that may be of one thing: nothing in their words says otherwise.</summary>
    public static bool MayBeSame(Quantity a, Quantity b) => a.Unit == b.Unit && (SameTime(a, b) || (!a.HasOwnDay && !b.HasOwnDay)) && SameKind(a, b) && !(a.HasOwnDay && b.HasOwnDay && a.Occasion != b.Occasion)
        && (a.Unit is not (Quantity.Length or "weight" or "area") || IsMeasureOfOne(a, b));

    // "a 40-foot whale"; "fell 200 feet", where the verb says what is measured
    private static bool IsMeasureOfOne(Quantity a, Quantity b) => (a.Thing, b.Thing) switch
    {
        (not null, not null) => SameNoun(a.Thing, b.Thing),
        (null, null) => a.Frame is { Role: "obj" or "obl" } first && b.Frame is { Role: "obj" or "obl" } second && first.Predicate == second.Predicate && MotionVerbs.Contains(first.Predicate),
        _ => false,
    };

    // "fired 100 rockets" and "fired 120 rockets" by one party, or clauses that hardly differ.
    private static bool IsOneCount(Quantity a, Quantity b, double likeness)
    {
        if (a.HasOwnDay && b.HasOwnDay && a.Occasion != b.Occasion)
        {
            return false;
        }

        if (a.Frame is not { } first || b.Frame is not { } second)
        {
            return likeness >= SameContext;
        }

        if (SportTallies.IsTally(a.Thing) && likeness < SameClause)
        {
            return false; // of a season, a half, a game: a report of sport has many
        }

        return first.IsLike(second) && (likeness >= SameClause || (likeness >= SameContext && first.Role == second.Role && !first.IsVague && !second.IsVague) || (likeness >= SameDoing && first.SharesParticipant(second)));
    }

    // An amount is one of many in a report: what it is an amount of must be said alike.
    private static bool IsOneMatter(Quantity a, Quantity b, double likeness)
    {
        if (a.IsRange != b.IsRange || (a.HasOwnDay && b.HasOwnDay && a.Occasion != b.Occasion))
        {
            return false;
        }

        var near = likeness >= NearMissContext && IsNearMiss(a, b) && IsPrecise(a) && IsPrecise(b);
        if (a.Frame is not { } first || b.Frame is not { } second)
        {
            return near || likeness >= SameContext;
        }

        return near || (likeness >= SameClause && first.IsLike(second) && (first.Role != "nsubj" || first.SharesParticipant(second))) || (likeness >= SameContext && (a.IsRange || first.SharesParticipant(second) || IsObject(first, second) || first.Nouns.Intersect(second.Nouns, StringComparer.Ordinal).Any()));
    }

    // "prices rose 0.9 percent", "energy prices rose 1.5 percent"
    private static bool AreOfOne(Quantity a, Quantity b) => a.Frame is not { Agents: { IsEmpty: false } agents } || b.Frame is not { Agents: { IsEmpty: false } others } || agents.Order(StringComparer.Ordinal).SequenceEqual(others.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static bool IsNearMiss(Quantity a, Quantity b) => Math.Max(a.High, b.High) <= NearMiss * Math.Min(a.Low, b.Low);

    // "offered a rise of 4 percent", "6 percent had been offered": one verb that says something takes both.
    private static bool IsObject(EventFrame a, EventFrame b) => a.Role == "obj" && b.Role == "obj" && a.IsLike(b) && !LightVerbs.Contains(a.Predicate);

    /// <summary>Three digits that say something: 2,075 and 61.4, but neither 2,000 nor 78.</summary>
    private static bool IsPrecise(Quantity quantity)
    {
        var value = (long)Math.Round(Math.Abs(quantity.Low) * 100);
        while (value > 0 && value % 10 == 0)
        {
            value /= 10;
        }

        return value >= 100;
    }

    private static bool IsClose(double a, double b) => Math.Abs(a - b) <= AboutTolerance * Math.Max(a, b);

    private static bool SameNoun(string a, string b) => NewsWords.Meaning(a) == NewsWords.Meaning(b);

    /// <summary>What stands between figure and noun leaves it possible that both are the same: "40-foot carcass", but not "pot whale", "sperm whale".</summary>
    private static bool SameKind(Quantity a, Quantity b) =>
        a.Modifiers.Length == 0 || b.Modifiers.Length == 0 || a.Modifiers.Intersect(b.Modifiers, StringComparer.Ordinal).Any();

    private static bool SameTime(Quantity a, Quantity b) =>
        a.Occasion == b.Occasion
        || IsMonthOf(a.Occasion, b.Occasion) || IsMonthOf(b.Occasion, a.Occasion)
        || (DateOnly.TryParseExact(a.Occasion, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            && DateOnly.TryParseExact(b.Occasion, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var second)
            && Math.Abs(first.DayNumber - second.DayNumber) <= SameEventDays);

    // "convicted of wounding 24 people"
    private static bool IsUndatedCharge(Quantity quantity) => quantity is { IsOfCharge: true, HasOwnDay: false };

    private static bool IsMonthOf(string month, string day) => month.Length == 7 && day.StartsWith(month, StringComparison.Ordinal);

    private static (double Low, double High) Interval(Quantity quantity)
    {
        var (low, high) = (quantity.Low, quantity.High);
        return quantity.Bound switch
        {
            QuantityBound.About => (low * (1 - AboutTolerance), high * (1 + AboutTolerance)),
            QuantityBound.AtLeast => (low, high * 2),
            QuantityBound.AtMost => (low * 0.8, high * (1 + AboutTolerance)), // "up to $2,000" is said of $2,025 too
            QuantityBound.Exact when quantity.Unit is Quantity.Length or "weight" or "area" || quantity.Unit.StartsWith(Quantity.Distance, StringComparison.Ordinal) =>
                (low * (1 - Tolerance), high * (1 + Tolerance)),
            QuantityBound.Exact => (low, high),
        };
    }
}
