namespace Hearsay.Articles;

/// <summary>A file that is one article: its text is the decoded file unchanged, without a byte order mark.</summary>
internal static class PlainText
{
    public static ReadResult Read(ArticleInput input, byte[] bytes)
    {
        var decoded = TextDecoding.Decode(bytes, input.Encoding);
        return decoded.Text is { } text
            ? string.IsNullOrWhiteSpace(text) ? Rejections.NoText(input) : new ReadResult.Read(DocumentOf.Text(input, bytes, text, input.Metadata) with { Origin = decoded.Origin })
            : Rejections.NotText(input, decoded);
    }
}
