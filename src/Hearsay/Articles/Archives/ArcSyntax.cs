using System.Globalization;
using System.Text;

namespace Hearsay.Articles.Archives;

/// <summary>ARC 1 and 2: a line <c>address IP date type ... length</c> before each content; addresses may hold blanks.</summary>
internal sealed class ArcSyntax : IRecordSyntax
{
    private const int DateDigits = 14;

    public (RecordHead Head, int Length)? HeadAt(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, IRecordSyntax.MaxHeadBytes)];
        var end = bytes.IndexOf((byte)'\n');
        if (end < 0)
        {
            return null;
        }

        var words = Encoding.UTF8.GetString(bytes[..end]).Trim().Split(' ');
        var date = Array.FindLastIndex(words, IsDate);
        if (date < 2 || date + 2 >= words.Length || !words[0].Contains(':', StringComparison.Ordinal)
            || !long.TryParse(words[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            return null;
        }

        var address = string.Join("%20", words[..(date - 1)]);
        var isHead = address.StartsWith("filedesc:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("dns:", StringComparison.OrdinalIgnoreCase);
        var day = $"{words[date][..4]}-{words[date][4..6]}-{words[date][6..8]}";
        return (new RecordHead(isHead ? "metadata" : "response", length, address, day, words[date + 1]) { IsHttp = !isHead }, end + 1);
    }

    public bool BeginsAt(ReadOnlySpan<byte> bytes) => bytes.IsEmpty || HeadAt(bytes) is not null || bytes.IndexOf((byte)'\n') < 0;

    public int NextIn(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.IndexOf((byte)'\n') + 1; at > 0 && at < bytes.Length;)
        {
            var rest = bytes[at..];
            var end = rest.IndexOf((byte)'\n');
            if (end > 0 && rest[..end].IndexOf((byte)' ') > 0 && HeadAt(rest[..(end + 1)]) is not null)
            {
                return at;
            }

            at = end < 0 ? -1 : at + end + 1;
        }

        return -1;
    }

    private static bool IsDate(string word) => word.Length is DateDigits or 12 && word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
