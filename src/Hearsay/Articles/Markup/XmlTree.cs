using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Hearsay.Articles.Markup;

/// <summary>XML to a tree: as it is, or, when it is ill-formed, as far as sense goes. Document types are passed over, so that no entity is expanded and nothing outside is read.</summary>
internal static class XmlTree
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>The root; null when there is none, or when elements nest deeper than the limit.</summary>
    public static XElement? Parse(string text, int maxDepth)
    {
        try
        {
            return Build(text.TrimStart(), maxDepth);
        }
        catch (XmlException)
        {
            // ill-formed: tried once more, mended
        }

        try
        {
            return XmlRepair.Repair(text, maxDepth) is { } mended ? Build(mended, maxDepth) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static XElement? Build(string text, int maxDepth)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        XElement? root = null, open = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth > maxDepth)
                    {
                        return null;
                    }

                    var isEmpty = reader.IsEmptyElement;
                    var element = ElementAt(reader);
                    root ??= element;
                    open?.Add(element);
                    open = isEmpty ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    open = open?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    open?.Add(new XText(Printable(reader.Value)));
                    break;
                default:
                    break;
            }
        }

        return root;
    }

    private static XElement ElementAt(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != "http://www.w3.org/2000/xmlns/")
            {
                element.Add(new XAttribute(XName.Get(reader.LocalName, reader.NamespaceURI), Printable(reader.Value)));
            }
        }

        return element;
    }

    /// <summary>Controls that no text holds are characters of windows-1252, as in <c>don&amp;#146;t</c>.</summary>
    private static string Printable(string text)
    {
        const char First = '\u0080', Last = '\u009F';
        return text.AsSpan().IndexOfAnyInRange(First, Last) < 0 ? text
            : string.Concat(text.Select(character => character is >= First and <= Last ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString([(byte)character]) : character.ToString()));
    }
}
