using Hearsay.Articles.Feeds;
using Hearsay.Articles.Markup;
using Hearsay.Articles.Wire;

namespace Hearsay.Articles;

/// <summary>XML of any vocabulary that articles come in, told apart by its root.</summary>
internal static class XmlArticles
{
    public static IEnumerable<ReadResult> Read(ArticleInput input, byte[] bytes)
    {
        var root = XmlTree.Parse(XmlDecoding.Decode(bytes, input.Encoding, input.HttpCharset), input.Limits.MaxHtmlDepth);
        return root is null ? [Rejections.NoXml(input)]
            : root.Name.LocalName.Equals("html", StringComparison.OrdinalIgnoreCase) ? [Html.HtmlReader.Read(input, bytes)]
            : XmlFeed.Of(root) is { } feed ? FeedDocuments.Of(input, feed)
            : XmlWire.Of(root) is { Count: > 0 } items ? WireItem.Read(input, items)
            : [Rejections.OtherXml(input, root.Name.LocalName)];
    }
}
