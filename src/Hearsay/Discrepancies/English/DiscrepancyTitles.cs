using System.Globalization;
using System.Text;

namespace Hearsay.Discrepancies.English;

/// <summary>What differs, in a reader's words: the matter, then the values.</summary>
internal static class DiscrepancyTitles
{
    private const int MostValues = 4; // in a title; the readings have them all

    private const int LongestMatter = 60; // characters

    public static string OfNumber(Quantity quantity, string? matter, IEnumerable<string> values) => Of(MatterOf(quantity, matter), values);

    /// <summary>"Pay rise: 4 percent or 6 percent?"</summary>
    public static string Of(string matter, IEnumerable<string> values) => $"{Capital(Clip(matter))}: {Either(values)}?";

    /// <summary>"Deaths: 12 or 17? The Orla Post corrected its 17"</summary>
    public static string Corrected(string title, string value, string outlet) => $"{title} {outlet} corrected its {value}";

    /// <summary>"Who said “…”: Aas or Brandt?"</summary>
    public static string WhoSaid(string words, IEnumerable<string> speakers) => $"Who said “{Clip(words)}”: {Either(speakers)}?";

    /// <summary>What a reading is called that a report has from nobody.</summary>
    public const string OwnVoice = "the report itself";

    /// <summary>"Who says “…”: a spokesman or the report itself?"</summary>
    public static string WhoTells(string words, IEnumerable<string> voices) => $"Who says “{Clip(words)}”: {Either(voices)}?";

    /// <summary>"“Foul play is not suspected”: with or without “at this time”?"</summary>
    public static string Limited(string words, string limit) => $"“{Clip(words.TrimEnd('.', ',', ' '))}”: with or without “{limit}”?";

    /// <summary>"Leif Aas, “…”: with or without the words on “lies”?"</summary>
    public static string CutQuotation(string speaker, string words, string charge) => $"{speaker}, “{Clip(words.TrimEnd('.', ',', ' '))}”: with or without the words on “{charge}”?";

    /// <summary>"How did the Port Union reach Leif Aas: wrote to or called?"</summary>
    public static string Reached(string party, string addressee, IEnumerable<string> ways) => $"How did {party} reach {addressee}: {Either(ways)}?";

    /// <summary>"Whom did Ines Duarte tell “…”: Radio Norte or reporters?"</summary>
    public static string Told(string speaker, string words, IEnumerable<string> audiences) => $"Whom did {speaker} tell “{Clip(words)}”: {Either(audiences)}?";

    /// <summary>"Who had “…” from the speaker: Radio Norte or the Orla Post?"</summary>
    public static string Carried(string words, IEnumerable<string> outlets) => $"Who had “{Clip(words)}” from the speaker: {Either(outlets)}?";

    /// <summary>"Wording: “sets to” or “begins its”?"</summary>
    public static string Wording(IEnumerable<string> wordings) => $"Wording: {Either(wordings.Select(words => $"“{Clip(words)}”"))}?";

    public static string Spelling(IEnumerable<string> names) => $"Spelling: {Either(names)}?";

    /// <summary>"12, 14 or 17"</summary>
    public static string Either(IEnumerable<string> values)
    {
        var shown = values.Distinct(StringComparer.OrdinalIgnoreCase).Take(MostValues).ToArray();
        return shown.Length < 2 ? string.Concat(shown) : $"{string.Join(", ", shown[..^1])} or {shown[^1]}";
    }

    /// <summary>"When did Ines Aas say it: 3 March or 4 March?"</summary>
    public static string SaidOn(string speaker, IEnumerable<string> days) => $"When did {speaker} say it: {Either(days)}?";

    public static string Day(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);

    /// <summary>"Sunday 7 September", "5 September, night": a resolved day for a reader; the value itself when it is none.</summary>
    public static string Day(string value)
    {
        if (value.Length < 10 || !DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return value;
        }

        var part = value.Length == 16 && char.IsAsciiDigit(value[11]) ? ", " + value[11..] : value.Length == 13 && value[10] == 'T' ? value[11..] switch { "MO" => " morning", "AF" => " afternoon", "EV" => " evening", "NI" => " night", _ => "" } : "";
        return day.ToString("d MMMM", CultureInfo.InvariantCulture) + part;
    }

    /// <summary>A figure as a reader writes it: "1, 500" without the stray space.</summary>
    public static string Figure(string text)
    {
        var figure = new StringBuilder(text.Length);
        var isSum = FigureReader.CurrencyOf(text.AsSpan(0, Math.Max(0, text.AsSpan().IndexOfAnyInRange('0', '9'))).Trim()) is not null;
        for (var i = 0; i < text.Length; i++)
        {
            var isStray = text[i] == ' ' && i > 1 && i + 1 < text.Length && text[i - 1] is '.' or ',' && char.IsDigit(text[i - 2]) && char.IsDigit(text[i + 1]);
            if (!isStray)
            {
                figure.Append(i == 0 && !isSum ? char.ToLowerInvariant(text[i]) : text[i]);
            }
        }

        return figure.ToString();
    }

    /// <summary>Cut between two words.</summary>
    /// <param name="longest">Characters, the dots not counted.</param>
    public static string Clip(string text, int longest = LongestMatter) =>
        text.Length <= longest ? text : (text.LastIndexOf(' ', longest - 1) is > 0 and var cut ? text[..cut] : text[..longest]) + " …";

    private static string MatterOf(Quantity quantity, string? matter) => quantity.Unit switch
    {
        Quantity.Dead => "Deaths",
        Quantity.Injured => "Injured",
        "missing" => "Missing",
        "homeless" => "Left homeless",
        "evacuated" => "Evacuated",
        "arrested" => "Arrested",
        "abducted" => "Abducted",
        "rescued" => "Rescued",
        Quantity.Magnitude => quantity.Thing == "aftershock" ? "Magnitude of the aftershock" : "Magnitude",
        Quantity.Population => "Inhabitants",
        _ when quantity.IsMoney => matter ?? quantity.Thing ?? "Amount",
        Quantity.Percent => matter ?? quantity.Thing ?? "Share",
        Quantity.Length => quantity.Thing is null ? $"Distance ({quantity.Doing})" : $"Length of the {quantity.Thing}",
        "weight" => quantity.Thing is null ? "Weight" : $"Weight of the {quantity.Thing}",
        "area" => "Area",
        _ when quantity.Unit.StartsWith(Quantity.Distance, StringComparison.Ordinal) => $"Distance from {Capital(quantity.Unit[Quantity.Distance.Length..])}",
        _ => $"Number of {quantity.Thing}",
    };

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
