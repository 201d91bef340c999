using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Hearsay.Articles.Html;

/// <summary>A date that a reader sees.</summary>
/// <param name="Time">An ISO day or time.</param>
/// <param name="IsNear">It stands by the headline.</param>
/// <param name="Block">How many blocks of text came before it.</param>
internal readonly record struct VisibleDate(string Time, string Where, bool IsUpdate, bool IsNear, int Block, int Rank);

/// <summary>Dates in elements that are made for them, and in short texts by the headline.</summary>
internal static partial class VisibleDates
{
    private const int LongestMark = 160;  // characters of a text that is made for a date
    private const int LongTitle = 20;     // characters of one that hardly begins another text
    private const double TitleShare = 0.75; // of the shorter of heading and title: one may end with a label, the other with the outlet
    private const int LongestBare = 60;   // of a block that is hardly more than a date
    private const int BareRank = 3;       // as an element by the headline that is named for a date
    private const int MostMarks = 100;
    private const int BeforeHeading = 3;  // blocks
    private const int AfterHeading = 8;
    private const Signs Elsewhere = Signs.Comment | Signs.NavElement;
    private const Signs Beside = Signs.Nav | Signs.Popup | Signs.Search | Signs.Login | Signs.Related | Signs.Sidebar | Signs.AsideElement | Signs.Promo | Signs.Ad | Signs.FooterElement | Signs.Footer;

    /// <summary>The likeliest first.</summary>
    public static IReadOnlyList<VisibleDate> Marked(PageScan page, int heading, bool monthFirst)
    {
        var found = new List<VisibleDate>();
        foreach (var (marks, isTime) in ((List<PageMark>, bool)[])[(page.Times, true), (page.Dated, false)])
        {
            foreach (var mark in marks.Take(MostMarks))
            {
                if (Read(mark, isTime, heading, monthFirst) is { } date)
                {
                    found.Add(date);
                }
            }
        }

        for (var i = Math.Max(0, heading - BeforeHeading); i < Math.Min(page.Blocks.Count, heading + AfterHeading + 1); i++)
        {
            var block = page.Blocks[i];
            if (block.Text.Length <= LongestBare && (block.Owner.All & (Elsewhere | Beside)) == 0 && DayText.In(block.Text, monthFirst, out var at) is { } day)
            {
                found.Add(new VisibleDate(day, "text", IsUpdate(block.Text, at, null), true, i, BareRank));
            }
        }

        return [.. found.OrderBy(date => date.Rank)];
    }

    private static VisibleDate? Read(PageMark mark, bool isTime, int heading, bool monthFirst)
    {
        if ((mark.Box.All & Elsewhere) != 0 || PageScan.TextUpTo(mark.Element, LongestMark) is not { } text)
        {
            return null;
        }

        var property = mark.Element.GetAttribute("itemprop");
        var told = DayText.In(text, monthFirst, out var toldAt);
        var time = PageDates.Time(mark.Element.GetAttribute("datetime"), monthFirst) ?? PageDates.Time(mark.Element.GetAttribute("content"), monthFirst) ?? told ?? PageDates.Time(mark.Element.GetAttribute("title"), monthFirst);
        if (time is null)
        {
            return null;
        }

        time = told is not null && !time.StartsWith(told, StringComparison.Ordinal) ? told : time;
        var isNear = mark.Block - heading is >= -BeforeHeading and <= AfterHeading;
        if ((mark.Box.All & Beside) != 0 && !isNear)
        {
            return null;
        }

        var rank = (property is "datePublished" or "dateCreated" || mark.Element.HasAttribute("pubdate") ? 0 : 2) + (isTime ? 0 : 1) + (isNear ? 0 : 4) + (mark.Block < heading ? 1 : 0);
        var where = mark.Element.LocalName == "time" ? "time" : property ?? Name(mark.Element);
        return new VisibleDate(time, where, property == "dateModified" || IsUpdate(text, toldAt, mark.Element.ClassName), isNear, mark.Block, rank);
    }

    /// <summary>The date in the text that is nearest to the headline, short ones first; else in the opening of the article.</summary>
    /// <returns>The day, and whether it stands by the headline.</returns>
    public static (string? Day, bool IsNear) InBlocks(PageScan page, PageBox? holder, int heading, bool monthFirst)
    {
        const int Longest = 140; // characters of a block that may be made for a date
        const int Opening = 300; // of an article in which it dates itself
        const int Far = 40;      // blocks from the headline
        string? best = null;
        var bestFar = int.MaxValue;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if ((block.Owner.All & Elsewhere) != 0)
            {
                continue;
            }

            var far = i >= heading ? i - heading : 3 * (heading - i);
            far += ((block.Owner.All & Beside) != 0 && far > AfterHeading ? Far / 2 : 0) + (holder?.Holds(block.Owner) == true ? 0 : Far / 8) + (block.Text.Length > Longest ? Far : 0) + (IsUpdate(block.Text, -1, null) ? 2 : 0);
            if (far < bestFar && far <= 3 * Far && DayText.In(block.Text.AsSpan(0, Math.Min(block.Text.Length, Opening)), monthFirst) is { } day)
            {
                (best, bestFar) = (day, far);
            }
        }

        return (best, bestFar <= AfterHeading + (Far / 8));
    }

    /// <summary>The block of the headline; that of the article's beginning when it is not seen.</summary>
    public static int HeadingBlock(PageScan page, PageBox? holder, string? title)
    {
        var first = -1;
        foreach (var (text, _, block) in page.Headings)
        {
            if (IsTitle(text, title))
            {
                return block;
            }
        }

        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block.IsHeading ? IsTitle(block.Text, title) : title is { Length: > LongTitle } && block.Text.StartsWith(title, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }

            first = first < 0 && holder?.Holds(block.Owner) == true ? i : first;
        }

        return page.Headings.Count > 0 && (first < 0 || Math.Abs(page.Headings[^1].Block - first) <= AfterHeading) ? page.Headings[^1].Block : Math.Max(0, first);
    }

    private static bool IsTitle(string heading, string? title)
    {
        if (title is null || heading.Equals(title, StringComparison.OrdinalIgnoreCase))
        {
            return title is not null;
        }

        var shorter = Math.Min(heading.Length, title.Length);
        var same = 0;
        while (same < shorter && char.ToUpperInvariant(heading[same]) == char.ToUpperInvariant(title[same]))
        {
            same++;
        }

        return same > LongTitle && same >= TitleShare * shorter;
    }

    private static string Name(IElement element) => element.ClassName is { Length: > 0 } name ? "." + name.Split(' ', 2)[0] : element.LocalName;

    /// <param name="at">Where the date begins in the text, -1 for elsewhere: "4 March 2031, updated 5 March" begins with the day of publication.</param>
    private static bool IsUpdate(string text, int at, string? name) =>
        (at < 0 ? UpdateWords().IsMatch(text) : UpdateWords().IsMatch(text.AsSpan(0, at)))
        || (name is not null && (name.Contains("updat", StringComparison.OrdinalIgnoreCase) || name.Contains("modif", StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"\b(updated?|modified|aktualisiert|geändert|änderung|actualizado|actualización|aggiornato|aggiornamento|mis à jour|mise à jour|modifié|bijgewerkt|oppdatert|uppdaterad|opdateret|atualizado|zuletzt|last changed|обновлено)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex UpdateWords();
}
