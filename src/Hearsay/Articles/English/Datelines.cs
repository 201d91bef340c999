using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Articles.English;

/// <param name="Length">Characters from the beginning of the line, with the dash or colon.</param>
/// <param name="Agency">As shown, or null.</param>
/// <param name="Day">ISO, when the dateline gives a full date.</param>
/// <param name="MonthDay">"March 3" as month and day, when it gives no year.</param>
internal readonly record struct Dateline(int Length, string? Agency, string? Day, (int Month, int Day)? MonthDay);

/// <summary>
/// Finds where a line begins with place, date and agency: "AMMAN:", "PARIS, March 3 (Reuters) -", "ABOARD AIR FORCE ONE/MOSCOW--", "Glasgow, Scotland –".
/// </summary>
internal static class Datelines
{
    private const int LongestChars = 110;
    private const int LongestPlaceWords = 6;
    private const int ShortestColonPlace = 4; // "PCR:" labels a speaker

    private static readonly FrozenSet<string> Cities = Lexicon.Lines("Articles/English/dateline-places.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Stops = Lexicon.Lines("Articles/English/dateline-stops.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsCity = Cities.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsStop = Stops.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Dateline? At(ReadOnlySpan<char> line)
    {
        var head = line[..Math.Min(line.Length, LongestChars)];
        for (var i = 0; i < head.Length; i++)
        {
            if (SeparatorAt(line, i) is not { } separator)
            {
                // A sentence has begun; abbreviations ("N.Y.", "Mo.") are followed by a comma, a bracket or the dash.
                if (head[i] is '"' or '“' or ';' or '!')
                {
                    return null;
                }

                continue;
            }

            var after = line[separator.End..].TrimStart();
            if (after.Length > 0 && BeginsText(after) && Parse(line[..i].TrimEnd(), separator.Mark) is { } parsed)
            {
                return parsed with { Length = separator.End };
            }

            if (separator.Mark == ':')
            {
                return null;
            }

            i = separator.End - 1;
        }

        return null;
    }

    private static (int End, char Mark)? SeparatorAt(ReadOnlySpan<char> line, int i)
    {
        var character = line[i];
        var spaceBefore = i > 0 && char.IsWhiteSpace(line[i - 1]);
        var spaceAfter = i + 1 < line.Length && char.IsWhiteSpace(line[i + 1]);
        return character switch
        {
            '—' or '–' or '―' when i > 0 => (i + 1, '—'),
            '-' when i > 0 && i + 1 < line.Length && line[i + 1] == '-' => (SkipDashes(line, i), '—'),
            '_' when i > 0 => (SkipDashes(line, i), '—'),
            '-' or '?' when spaceBefore && spaceAfter => (i + 1, '-'),
            '-' when i > 0 && spaceAfter && line[i - 1] is '.' or ')' => (i + 1, '-'),
            ':' when spaceAfter => (i + 1, ':'),
            _ => null,
        };
    }

    private static int SkipDashes(ReadOnlySpan<char> line, int i)
    {
        while (i < line.Length && line[i] is '-' or '_')
        {
            i++;
        }

        return i;
    }

    private static bool BeginsText(ReadOnlySpan<char> after) =>
        char.IsUpper(after[0]) || char.IsDigit(after[0]) || after[0] is '"' or '“' or '‘' or '\'' or '`' or '$' or '€' or '£'
        || (after.Length > 2 && char.IsLower(after[0]) && char.IsUpper(after[1])); // eBay, iPhone

    private static Dateline? Parse(ReadOnlySpan<char> words, char mark)
    {
        string? agency = null;
        var anyBrackets = false;
        if (words is [.., ')'] && words.LastIndexOf('(') is >= 0 and var open)
        {
            var inside = words[(open + 1)..^1].Trim();
            agency = AgencyIn(inside);
            if (agency is null && (inside.Length > 24 || TextLine.WordsIn(inside) > 3))
            {
                return null;
            }

            agency ??= IsAgencyLike(inside) ? inside.ToString() : null;
            anyBrackets = true;
            words = words[..open].TrimEnd().TrimEnd(',').TrimEnd();
            if (words.IsEmpty)
            {
                return Agencies.NameOf(agency) is null ? null : new Dateline(0, agency, null, null); // "(Reuters) -"
            }
        }

        WithoutDate(words).Deconstruct(out var place, out var day, out var monthDay);
        if (place.IsEmpty || IsStop.Contains(place) || TextLine.WordsIn(place) > LongestPlaceWords + 2)
        {
            return null;
        }

        var comma = place.IndexOf(',');
        var city = comma < 0 ? place : place[..comma].TrimEnd();
        var region = comma < 0 ? default : place[(comma + 1)..].Trim();
        if (IsStop.Contains(city) || TextLine.WordsIn(city) is 0 or > LongestPlaceWords || !IsRegion(region))
        {
            return null;
        }

        var dated = day is not null || monthDay is not null;
        var accepted = IsCapitals(city)
            ? mark != ':' || (TextLine.WordsIn(city) == 1 && city.Length >= ShortestColonPlace) || city.Contains('/') || IsCity.Contains(city) || !region.IsEmpty
            : mark != ':' && IsCapitalised(city) && (Agencies.NameOf(agency) is not null || HasCity(city) || (mark == '—' && !region.IsEmpty && region.Length > 2 && IsCityLike(city)) || (dated && IsCityLike(city)));
        return accepted && (!anyBrackets || agency is not null || IsCapitals(city) || IsCapitalised(city)) ? new Dateline(0, agency, day, monthDay) : null;
    }

    /// <summary>A name in brackets before the dash that no list has: "VESSA, May 14 (Northwire) -".</summary>
    private static bool IsAgencyLike(ReadOnlySpan<char> inside) => inside.Length >= 3 && IsCapitalised(inside) && TextLine.WordsIn(inside) <= 3;

    private static string? AgencyIn(ReadOnlySpan<char> inside)
    {
        foreach (var part in inside.SplitAny("/,;-"))
        {
            if (Agencies.NameOf(inside[part]) is { } name)
            {
                return name;
            }
        }

        return Agencies.NameOf(inside);
    }

    /// <summary>Takes a date off the end of "PARIS, March 3" or "PARIS, 3 March 2031".</summary>
    private static Parts WithoutDate(ReadOnlySpan<char> words) =>
        DateStart(words) is >= 0 and var start
            ? new Parts(words[..start].TrimEnd().TrimEnd(',').TrimEnd(), DateText.DayIn(words[start..]), MonthDayIn(words[start..]))
            : new Parts(words, null, null);

    private static int DateStart(ReadOnlySpan<char> words)
    {
        for (var i = words.IndexOf(','); i >= 0 && i + 1 < words.Length;)
        {
            var rest = words[(i + 1)..];
            if (MonthDayIn(rest) is not null || DateText.DayIn(rest) is not null)
            {
                return i;
            }

            var next = rest.IndexOf(',');
            i = next < 0 ? -1 : i + 1 + next;
        }

        return -1;
    }

    private static (int Month, int Day)? MonthDayIn(ReadOnlySpan<char> words)
    {
        int? month = null, day = null;
        foreach (var range in words.SplitAny(" ,"))
        {
            var word = words[range].Trim();
            if (word.IsEmpty)
            {
                continue;
            }

            if (DateText.MonthOf(word) is { } named && month is null)
            {
                month = named;
            }
            else if (word.Length <= 2 && int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 31)
            {
                day = number;
            }
            else if (month is null && day is null)
            {
                return null;
            }
        }

        return month is { } m && day is { } d ? (m, d) : null;
    }

    private static bool IsRegion(ReadOnlySpan<char> region) => region.IsEmpty || (region.Length <= 40 && TextLine.WordsIn(region) <= 4 && IsCapitalised(region));

    /// <summary>A known city, or two places of which one is: "Vessa/London –".</summary>
    private static bool HasCity(ReadOnlySpan<char> places)
    {
        foreach (var part in places.Split('/'))
        {
            if (IsCity.Contains(places[part].Trim()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCityLike(ReadOnlySpan<char> city) => TextLine.WordsIn(city) <= 3;

    private static bool IsCapitals(ReadOnlySpan<char> words)
    {
        var letters = 0;
        foreach (var character in words)
        {
            if (char.IsLower(character) || char.IsDigit(character))
            {
                return false;
            }

            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters >= 3;
    }

    /// <summary>Each word begins with a capital, small joining words apart ("Port au Prince", "Gaza Strip").</summary>
    private static bool IsCapitalised(ReadOnlySpan<char> words)
    {
        var any = false;
        foreach (var range in words.SplitAny(" /-"))
        {
            var word = words[range].Trim(" .,'’");
            if (word.IsEmpty)
            {
                continue;
            }

            if (!char.IsUpper(word[0]) && !(any && word is "of" or "the" or "de" or "del" or "la" or "le" or "al" or "el" or "au" or "and" or "on" or "upon" or "do" or "da" or "di"))
            {
                return false;
            }

            foreach (var character in word)
            {
                if (!char.IsLetter(character) && character is not ('.' or '\'' or '’'))
                {
                    return false;
                }
            }

            any = true;
        }

        return any;
    }

    private readonly ref struct Parts(ReadOnlySpan<char> place, string? day, (int Month, int Day)? monthDay)
    {
        public readonly ReadOnlySpan<char> Place = place;
        public readonly string? Day = day;
        public readonly (int Month, int Day)? MonthDay = monthDay;

        public void Deconstruct(out ReadOnlySpan<char> place, out string? day, out (int Month, int Day)? monthDay)
        {
            place = Place;
            day = Day;
            monthDay = MonthDay;
        }
    }
}
