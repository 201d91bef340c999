using System.Globalization;
using System.Text;

namespace Hearsay.Articles.Archives;

/// <summary>WARC 0.17 to 1.1 (ISO 28500): a version line, named fields, an empty line.</summary>
internal sealed class WarcSyntax : IRecordSyntax
{
    private static ReadOnlySpan<byte> Version => "WARC/"u8;

    public (RecordHead Head, int Length)? HeadAt(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Version) || HeaderFields.EndOf(bytes) is not (> 0 and var length))
        {
            return null;
        }

        var fields = HeaderFields.Of(bytes[..length]);
        var address = fields.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');
        var type = fields.GetValueOrDefault("Content-Type");
        return long.TryParse(fields.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var content)
            ? (new RecordHead(fields.GetValueOrDefault("WARC-Type")?.ToLowerInvariant() ?? "", content, address, fields.GetValueOrDefault("WARC-Date"), type)
            {
                IsHttp = type?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) == true,
            }, length)
            : null;
    }

    public bool BeginsAt(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Version) || Version.StartsWith(bytes);

    public int NextIn(ReadOnlySpan<byte> bytes) => bytes.IndexOf("\nWARC/"u8) is >= 0 and var at ? at + 1 : -1;
}

/// <summary>Named fields of WARC and of HTTP.</summary>
internal static class HeaderFields
{
    /// <summary>Where the fields end, after the empty line; 0 when it is not there.</summary>
    public static int EndOf(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, IRecordSyntax.MaxHeadBytes)];
        var (whole, bare) = (bytes.IndexOf("\r\n\r\n"u8), bytes.IndexOf("\n\n"u8));
        return whole >= 0 && (bare < 0 || whole < bare) ? whole + 4 : bare >= 0 ? bare + 2 : 0;
    }

    /// <summary>Without the first line; of fields of one name the first.</summary>
    public static Dictionary<string, string> Of(ReadOnlySpan<byte> head)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var range in head.Split((byte)'\n'))
        {
            var line = head[range];
            var colon = line.IndexOf((byte)':');
            if (colon > 0 && line[0] is not ((byte)' ' or (byte)'\t'))
            {
                fields.TryAdd(Encoding.Latin1.GetString(line[..colon]).Trim(), Encoding.UTF8.GetString(line[(colon + 1)..]).Trim());
            }
        }

        return fields;
    }
}
