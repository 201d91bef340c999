using System.Buffers;
using System.Collections.Frozen;

namespace Hearsay.Language.English;

/// <summary>Addresses of pages, mailboxes and files, which are one word: "https://post.example/a-b", "desk@post.example", "minutes_3.doc".</summary>
internal static class WebAddresses
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_");

    private static readonly SearchValues<char> MailboxCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_%+");

    private static readonly SearchValues<char> Stops = SearchValues.Create("<>\"“”)]|{}");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = FrozenSet
        .Create(
            StringComparer.OrdinalIgnoreCase,
            "com", "org", "net", "gov", "edu", "mil", "info", "news", "example", "co", "uk", "ca", "eu", "ie", "de", "fr", "au", "nz", "ru", "il", "ir", "lb", "tv", "fm", "io", "us", "biz", "me",
            "doc", "docx", "xls", "xlsx", "ppt", "pdf", "txt", "jpg", "png", "gif", "mp3", "mp4", "zip", "exe", "htm", "html", "php", "url", "csv", "xml", "gov.uk")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of an address that begins here; the position itself when none does.</summary>
    public static int EndAt(in Chunk chunk, int position)
    {
        var rest = chunk.Slice(position, chunk.End);
        if (rest.Length > 4 && rest[0] == '@' && char.IsAsciiLetter(rest[1]))
        {
            var host = NameLength(rest[1..]); // "@post.example"
            return host > 0 ? position + 1 + host : position;
        }

        if (rest.Length < 4 || !char.IsAsciiLetterOrDigit(rest[0]) || (position > chunk.Start && char.IsLetterOrDigit(chunk[position - 1])))
        {
            return position;
        }

        var length = PageLength(rest);
        length = length > 0 ? length : MailboxLength(rest);
        length = length > 0 ? length : NameLength(rest);
        return position + length;
    }

    private static int PageLength(ReadOnlySpan<char> rest)
    {
        var scheme = rest.IndexOfAnyExceptInRange('a', 'z');
        return (scheme > 1 && rest[scheme..].StartsWith("://")) || rest.StartsWith("www.") || rest.StartsWith("mailto:") || rest.StartsWith("HTTP://") || rest.StartsWith("doi:")
            ? ToEnd(rest) : 0;
    }

    /// <summary>"desk@post.example", with any dots that hide letters of it: "des...@post.example".</summary>
    private static int MailboxLength(ReadOnlySpan<char> rest)
    {
        var at = rest.IndexOfAnyExcept(MailboxCharacters);
        if (at <= 0 || rest[at] != '@')
        {
            return 0;
        }

        var host = rest[(at + 1)..];
        var end = host.IndexOfAnyExcept(NameCharacters);
        host = (end < 0 ? host : host[..end]).TrimEnd(".-_");
        return host.Contains('.') ? at + 1 + host.Length : 0;
    }

    /// <summary>"coast-radio.com/a", "minutes.doc", "alt.animals.cat": a name in parts, the last one known, or three parts and all lower case.</summary>
    private static int NameLength(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAnyExcept(NameCharacters);
        var name = (end < 0 ? rest : rest[..end]).TrimEnd(".-_");
        var dot = name.LastIndexOf('.');
        if (dot < 1 || name.Contains("..", StringComparison.Ordinal) || name.IndexOfAnyInRange('a', 'z') < 0 && name.IndexOfAnyInRange('A', 'Z') < 0)
        {
            return 0;
        }

        var last = name[(dot + 1)..];
        if (Endings.Contains(last) && (!char.IsUpper(last[0]) || last.Length > 1 && char.IsUpper(last[1])))
        {
            return name.Length < rest.Length && rest[name.Length] is '/' ? ToEnd(rest) : name.Length;
        }

        return dot > name.IndexOf('.') && HasLongParts(name) ? name.Length : 0;
    }

    private static bool HasLongParts(ReadOnlySpan<char> name)
    {
        foreach (var part in name.Split('.'))
        {
            var letters = name[part];
            if (letters.Length < 2 || letters.IndexOfAnyExceptInRange('a', 'z') >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int ToEnd(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(Stops);
        return (end < 0 ? rest : rest[..end]).TrimEnd(".,;:!?'’").Length;
    }
}
