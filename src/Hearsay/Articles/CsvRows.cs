using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Hearsay.Articles;

/// <summary>
/// A table with a row of names (RFC 4180; commas, semicolons, tabs or bars): each row is a record, as a line of JSON lines is. A bad row is one rejection; the rest
/// is read.
/// </summary>
internal static class CsvRows
{
    private const string Separators = ",;\t|";
    private const byte Quote = (byte)'"';

    public static async IAsyncEnumerable<ArticlePiece> CutAsync(ArticleInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineReader(input.Content, input.Limits.MaxRecordBytes);
        string[]? names = null;
        var separator = ',';
        var number = 0;
        while (await RowAsync(lines, input, cancellationToken).ConfigureAwait(false) is (true, var row))
        {
            var record = input with { Uri = string.Create(CultureInfo.InvariantCulture, $"{input.Uri}#{number}") };
            if (row is null)
            {
                number++;
                yield return ArticlePiece.Of(Rejections.RecordTooLarge(record));
            }
            else if (names is not null)
            {
                if (!row.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
                {
                    number++;
                    record = input with { Uri = string.Create(CultureInfo.InvariantCulture, $"{input.Uri}#{number}") };
                    yield return new ArticlePiece(record.Uri, () => Read(record, row, names, separator));
                }
            }
            else if (TextDecoding.Decode(row, input.Encoding).Text is { } head)
            {
                separator = Separators.MaxBy(candidate => head.Count(character => character == candidate));
                names = [.. Cells(head, separator).Select(RecordColumns.NameOf)];
                if (!RecordColumns.HasText(names, input.Columns))
                {
                    yield return ArticlePiece.Of(Rejections.NoTextColumn(input, names));
                    yield break;
                }
            }
            else
            {
                yield return ArticlePiece.Of(Rejections.NotText(input, TextDecoding.Decode(row, input.Encoding)));
                yield break;
            }
        }

        if (number == 0)
        {
            yield return ArticlePiece.Of(Rejections.NoText(input));
        }
    }

    /// <summary>Lines up to one that ends outside quotation marks; null bytes when they are over the limit.</summary>
    private static async ValueTask<(bool More, byte[]? Row)> RowAsync(LineReader lines, ArticleInput input, CancellationToken cancellationToken)
    {
        var (more, row) = await lines.NextAsync(cancellationToken).ConfigureAwait(false);
        if (!more || row is null || IsWhole(row))
        {
            return (more, row);
        }

        using var held = new MemoryStream();
        held.Write(row);
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false) is (true, var line))
        {
            if (line is null || held.Length + line.Length >= input.Limits.MaxRecordBytes)
            {
                return (true, null);
            }

            held.WriteByte((byte)'\n');
            held.Write(line);
            if (!IsWhole(line))
            {
                break; // an odd number of marks closes what an odd number opened
            }
        }

        return (true, held.ToArray());
    }

    private static bool IsWhole(ReadOnlySpan<byte> line) => line.Count(Quote) % 2 == 0;

    private static IEnumerable<ReadResult> Read(ArticleInput input, byte[] row, string[] names, char separator)
    {
        var decoded = TextDecoding.Decode(row, input.Encoding);
        if (decoded.Text is null)
        {
            return [Rejections.NotText(input, decoded)];
        }

        var cells = Cells(decoded.Text, separator);
        if (cells.Count > names.Length)
        {
            return [Rejections.BadRecord(input, string.Create(CultureInfo.InvariantCulture, $"it has {cells.Count} cells for {names.Length} columns"))];
        }

        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            for (var i = 0; i < cells.Count; i++)
            {
                if (Array.IndexOf(names, names[i]) == i)
                {
                    json.WriteString(names[i], cells[i]);
                }
            }

            json.WriteEndObject();
        }

        using var record = JsonDocument.Parse(bytes.ToArray());
        return JsonLines.Read(input, row, record.RootElement);
    }

    private static List<string> Cells(string row, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        var end = row.EndsWith('\r') ? row.Length - 1 : row.Length;
        for (var i = 0; i < end; i++)
        {
            var character = row[i];
            if (character == '"' && isQuoted && i + 1 < end && row[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (character == '"' && (isQuoted || cell.Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (character == separator && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(character);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
