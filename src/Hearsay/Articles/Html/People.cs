using Hearsay.Articles.English;

namespace Hearsay.Articles.Html;

/// <summary>Names of people in what a page gives as its author; desks, outlets, addresses and handles are none.</summary>
internal static class People
{
    private static readonly string[] Desks = ["staff", "editor", "editors", "news", "newsroom", "desk", "team", "admin", "reporter", "reporters", "correspondent", "press", "media", "agency", "agencies", "online", "web", "times", "post", "magazine", "wire", "service", "services", "tv", "radio", "guest", "contributor", "contributors", "bureau", "editorial", "digital", "network", "today", "daily"];

    /// <summary>The people, joined by commas, each once; null when there are none.</summary>
    public static string? Join(IEnumerable<string?> authors)
    {
        var names = authors.SelectMany(author => Names(author)).Distinct(StringComparer.OrdinalIgnoreCase).Take(12).ToArray();
        return names.Length > 0 ? string.Join(", ", names) : null;
    }

    private static IEnumerable<string> Names(string? author)
    {
        if (author is null || author.Length > 200 || author.Contains("://", StringComparison.Ordinal))
        {
            yield break;
        }

        var text = PageMetadata.Squeeze(author);
        foreach (var cue in (string[])["By:", "By ", "by ", "BY ", "Written by ", "Author:", "Posted by ", "Story by ", "Reported by "])
        {
            if (text.StartsWith(cue, StringComparison.Ordinal))
            {
                text = text[cue.Length..].Trim();
                break;
            }
        }

        foreach (var part in text.Split([",", ";", " and ", " & ", " | ", " / ", " with ", " AND "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.Trim(' ', '.', '-', '–', '—', '•', '·', '|');
            if (IsPerson(name))
            {
                yield return name;
            }
        }
    }

    private static bool IsPerson(string name)
    {
        const int LongestName = 50;
        var words = name.Split(' ');
        return name.Length is > 3 and <= LongestName && words.Length is >= 2 and <= 5
            && !name.Any(character => char.IsDigit(character) || character is '@' or ':' or '/' or '(')
            && words.All(word => char.IsUpper(word[0]) || word is "de" or "van" or "von" or "der" or "den" or "da" or "del" or "di" or "bin" or "al" or "el" or "la" or "le" or "dos" or "ter")
            && !words.Any(word => Desks.Contains(word, StringComparer.OrdinalIgnoreCase))
            && words[0] is not ("The" or "Our" or "From") && Agencies.NameOf(name) is null && DateText.MonthOf(words[0]) is null;
    }
}
