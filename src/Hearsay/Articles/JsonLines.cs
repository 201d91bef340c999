using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Hearsay.Articles;

/// <summary>
/// One article a line: {id, title, text, date, source, url}, other names as in <see cref="RecordMetadata"/>; or one page a line: {id, url, html}.
/// A bad line is one rejection; the rest is read.
/// </summary>
internal static class JsonLines
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    public static async IAsyncEnumerable<ArticlePiece> CutAsync(ArticleInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineReader(input.Content, input.Limits.MaxRecordBytes);
        var (number, records) = (0, 0);
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false) is (true, var line))
        {
            number++;
            var record = input with { Uri = string.Create(CultureInfo.InvariantCulture, $"{input.Uri}#{number}") };
            if (line is null)
            {
                yield return ArticlePiece.Of(Rejections.RecordTooLarge(record));
            }
            else if (!IsBlank(line))
            {
                records++;
                yield return new ArticlePiece(record.Uri, () => Read(record, line));
            }
        }

        if (number == 0 || (records == 0 && number == 1))
        {
            yield return ArticlePiece.Of(Rejections.NoText(input));
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r\n\f\uFEFF"u8).IsEmpty;

    private static IEnumerable<ReadResult> Read(ArticleInput input, byte[] line)
    {
        var decoded = TextDecoding.Decode(line, input.Encoding);
        if (decoded.Text is null)
        {
            return [Rejections.NotText(input, decoded)];
        }

        try
        {
            using var json = JsonDocument.Parse(decoded.Text, Options);
            return JsonArticles.Of(input, json.RootElement) ?? Read(input, line, json.RootElement);
        }
        catch (JsonException wrong)
        {
            return [Rejections.BadRecord(input, string.Create(CultureInfo.InvariantCulture, $"it is no JSON (at byte {wrong.BytePositionInLine})"))];
        }
        catch (InvalidOperationException)
        {
            return [Rejections.BadRecord(input, "it holds half a surrogate pair")];
        }
    }

    /// <summary>A record, of a line or a row of a table, whose columns may go by other names.</summary>
    public static IEnumerable<ReadResult> Read(ArticleInput input, byte[] line, JsonElement record)
    {
        using var renamed = RecordColumns.Renamed(record, input.Columns);
        return [Record(input, line, renamed?.RootElement ?? record)];
    }

    private static ReadResult Record(ArticleInput input, byte[] line, JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            return Rejections.BadRecord(input, "it is no JSON object");
        }

        if (PageRecord.IsOne(record))
        {
            return PageRecord.Read(input, record);
        }

        if (!record.TryGetProperty("text", out var text) && !record.TryGetProperty("body", out text))
        {
            return Rejections.BadRecord(input, "it has no \"text\"");
        }

        return text.ValueKind is JsonValueKind.String or JsonValueKind.Null
            ? new ReadResult.Read(DocumentOf.Text(input, line, text.GetString() ?? "", RecordMetadata.Of(record).Or(input.Metadata)))
            : Rejections.BadRecord(input, "its \"text\" is no string");
    }
}
