using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Hearsay.Articles;

/// <summary>One article a line: {id, title, text, date, source, url}, other names as in <see cref="RecordMetadata"/>. A bad line is one rejection; the rest is read.</summary>
public sealed class JsonLinesReader : IArticleReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    public async IAsyncEnumerable<ReadResult> ReadAsync(ArticleInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var lines = new LineReader(input.Content, input.Limits.MaxRecordBytes);
        var (number, records) = (0, 0);
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false) is (true, var line))
        {
            number++;
            var where = string.Create(CultureInfo.InvariantCulture, $"{input.Uri}#{number}");
            if (line is null)
            {
                yield return Rejections.RecordTooLarge(input, where);
            }
            else if (!IsBlank(line))
            {
                records++;
                yield return Read(input, where, line);
            }
        }

        if (number == 0 || (records == 0 && number == 1))
        {
            yield return Rejections.NoText(input);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r\n\f\uFEFF"u8).IsEmpty;

    private static ReadResult Read(ArticleInput input, string where, byte[] line)
    {
        var decoded = TextDecoding.Decode(line, input.Encoding);
        if (decoded.Text is null)
        {
            return Rejections.NotText(input with { Uri = where }, decoded);
        }

        try
        {
            using var json = JsonDocument.Parse(decoded.Text, Options);
            var record = json.RootElement;
            if (record.ValueKind != JsonValueKind.Object)
            {
                return Rejections.BadRecord(where, "it is no JSON object");
            }

            if (!record.TryGetProperty("text", out var text) && !record.TryGetProperty("body", out text))
            {
                return Rejections.BadRecord(where, "it has no \"text\"");
            }

            return text.ValueKind is JsonValueKind.String or JsonValueKind.Null
                ? new ReadResult.Read(DocumentOf.Text(input with { Uri = where }, line, text.GetString() ?? "", RecordMetadata.Of(record).Or(input.Metadata)))
                : Rejections.BadRecord(where, "its \"text\" is no string");
        }
        catch (JsonException wrong)
        {
            return Rejections.BadRecord(where, string.Create(CultureInfo.InvariantCulture, $"it is no JSON (at byte {wrong.BytePositionInLine})"));
        }
        catch (InvalidOperationException)
        {
            return Rejections.BadRecord(where, "it holds half a surrogate pair");
        }
    }
}
