using System.Globalization;
using Hearsay.Language;
using Hearsay.Text;
using Hearsay.Times;

namespace Hearsay.Discrepancies.English;

/// <summary>How long something is said to take: "a fortnight", "more than two years".</summary>
/// <param name="Span">With the words that hedge it.</param>
/// <param name="StepDays">Days of the smallest unit that it is told in.</param>
internal readonly record struct TimeLength(TextSpan Span, double Days, double StepDays, QuantityBound Bound, bool IsBeside)
{
    private const double DaysInMonth = 30.44;

    private const double DaysInYear = 365.25;

    private const int HedgeTokens = 3; // tokens from the start of an expression in which it is hedged: "almost 16 months"

    private const double Slack = 0.02; // twelve months are a year, 30 days a month

    private const double AboutSlack = 0.25; // "some six weeks", "two months"

    private const double LeastRounded = 0.78; // of the longer one: 90 minutes are not two hours

    private const double MostAbove = 2; // of "more than a year": two years are still more than one

    /// <summary>Null for what is no length, or a vague one: "years".</summary>
    public static TimeLength? Read(TokenizedText text, TimeExpression time)
    {
        if (time.Type != TimeType.Duration || Parse(time.Value) is not var (days, step))
        {
            return null;
        }

        var start = text.TokenAt(time.Span.Start);
        var sentence = text.Sentences[text.SentenceAt(time.Span.Start)];
        for (var i = start; i < Math.Min(sentence.EndToken, start + HedgeTokens) && text.Tokens[i].Start < time.Span.End; i++)
        {
            if (FigureReader.HedgeBefore(text, i, sentence.FirstToken) is var (first, bound, isBeside))
            {
                return new TimeLength(time.Span.Union(text.Tokens[first].Span), days, step, bound, isBeside);
            }
        }

        return new TimeLength(time.Span, days, step, QuantityBound.Exact, false);
    }

    /// <summary>Both may be true, units turned into one another and rounded to the coarser one: 14 days are two weeks, seven weeks nearly two months.</summary>
    public static bool Agree(TimeLength a, TimeLength b)
    {
        var (fine, coarse) = a.StepDays <= b.StepDays ? (a, b) : (b, a);
        if (fine.StepDays < coarse.StepDays && Math.Round(fine.Days / coarse.StepDays) == Math.Round(coarse.Days / coarse.StepDays)
            && Math.Min(a.Days, b.Days) >= LeastRounded * Math.Max(a.Days, b.Days))
        {
            return true;
        }

        var ((aLow, aHigh), (bLow, bHigh)) = (a.Interval(), b.Interval());
        return aLow <= bHigh && bLow <= aHigh;
    }

    /// <summary>They are one length, however it is hedged.</summary>
    public static bool AreEqual(TimeLength a, TimeLength b) => Math.Abs(a.Days - b.Days) <= Slack * Math.Max(a.Days, b.Days);

    private (double Low, double High) Interval() => Bound switch
    {
        QuantityBound.About => (Days * (1 - AboutSlack), Days * (1 + AboutSlack)),
        QuantityBound.AtLeast => (Days, Days * MostAbove),
        QuantityBound.AtMost => (Days * (1 - AboutSlack), Days * (1 + Slack)),
        QuantityBound.Exact => (Days * (1 - Slack), Days * (1 + Slack)),
    };

    // ISO 8601: "P3Y4M", "PT2H30M"
    private static (double Days, double Step)? Parse(string value)
    {
        if (value.Length < 3 || value[0] != 'P')
        {
            return null;
        }

        var (days, step, isTime, digits) = (0.0, 0.0, false, 1);
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] == 'T' && digits == i)
            {
                (isTime, digits) = (true, i + 1);
            }
            else if (!char.IsAsciiDigit(value[i]) && value[i] != '.')
            {
                if (Unit(value[i], isTime) is not { } unit || !double.TryParse(value.AsSpan(digits, i - digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
                {
                    return null;
                }

                (days, step, digits) = (days + (amount * unit), unit, i + 1);
            }
        }

        return days > 0 && digits == value.Length ? (days, step) : null;
    }

    private static double? Unit(char letter, bool isTime) => (letter, isTime) switch
    {
        ('Y', false) => DaysInYear,
        ('M', false) => DaysInMonth,
        ('W', false) => 7,
        ('D', false) => 1,
        ('H', true) => 1.0 / 24,
        ('M', true) => 1.0 / (24 * 60),
        ('S', true) => 1.0 / (24 * 60 * 60),
        _ => null,
    };
}
