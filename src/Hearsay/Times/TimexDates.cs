using System.Globalization;

namespace Hearsay.Times;

/// <summary>Days of the calendar counted on and written as TIMEX3 has them.</summary>
internal static class TimexDates
{
    /// <summary>1 for Monday to 7.</summary>
    public static int Iso(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static string Year(int year) => Math.Clamp(year, 1, 9999).ToString("0000", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Week(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
    }

    /// <summary>Stays within the calendar, whatever amount a text names.</summary>
    public static DateOnly Add(DateOnly day, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + days, DateOnly.MinValue.DayNumber + 7, DateOnly.MaxValue.DayNumber - 7));

    /// <summary>The first day of the month that lies so many months on.</summary>
    public static DateOnly AddMonths(DateOnly day, int months)
    {
        var total = Math.Clamp(((long)day.Year * 12) + day.Month - 1 + months, 12, (9999L * 12) + 11);
        return new DateOnly((int)(total / 12), (int)(total % 12) + 1, 1);
    }
}
