using System.Buffers;
using System.Net;
using System.Text;
using System.Xml;

namespace Hearsay.Articles.Markup;

/// <summary>
/// Makes well-formed XML of what is not: unknown entities, stray brackets and ampersands, elements that are left open or closed twice, attributes without
/// quotes, prefixes that nobody declares, characters that XML forbids. One pass.
/// </summary>
internal sealed class XmlRepair
{
    private const int LongestEntityChars = 32;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/><='\"&");

    // What feeds mean by a prefix that they forget to declare.
    private static readonly Dictionary<string, string> KnownPrefixes = new(StringComparer.Ordinal)
    {
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["content"] = "http://purl.org/rss/1.0/modules/content/",
        ["media"] = "http://search.yahoo.com/mrss/",
        ["atom"] = "http://www.w3.org/2005/Atom",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["xhtml"] = "http://www.w3.org/1999/xhtml",
        ["itunes"] = "http://www.itunes.com/dtds/podcast-1.0.dtd",
        ["news"] = "http://www.google.com/schemas/sitemap-news/0.9",
    };

    private readonly string text;
    private readonly int maxDepth;
    private readonly StringBuilder mended;
    private readonly List<string> open = [];
    private readonly SortedSet<string> prefixes = new(StringComparer.Ordinal);
    private readonly HashSet<string> declaredAtRoot = new(StringComparer.Ordinal);
    private readonly int lastDouble;
    private readonly int lastSingle;
    private int at;
    private int rootNameEnd = -1;

    private XmlRepair(string text, int maxDepth)
    {
        (this.text, this.maxDepth, mended) = (text, maxDepth, new StringBuilder(text.Length + 256));
        (lastDouble, lastSingle) = (text.LastIndexOf('"'), text.LastIndexOf('\''));
    }

    /// <summary>Null when no element is in it, or when they nest deeper than the limit.</summary>
    public static string? Repair(string text, int maxDepth) => new XmlRepair(text, maxDepth).Run();

    private string? Run()
    {
        while (at < text.Length && !(rootNameEnd >= 0 && open.Count == 0))
        {
            var next = text.IndexOf('<', at);
            var end = next < 0 ? text.Length : next;
            AddText(text.AsSpan(at, end - at));
            at = end;
            if (at < text.Length && !Markup())
            {
                return null;
            }
        }

        for (; open.Count > 0; open.RemoveAt(open.Count - 1))
        {
            mended.Append("</").Append(open[^1]).Append('>');
        }

        if (rootNameEnd < 0)
        {
            return null;
        }

        var declarations = prefixes.Where(prefix => !declaredAtRoot.Contains(prefix)).Select(prefix => $" xmlns:{prefix}=\"{KnownPrefixes.GetValueOrDefault(prefix, "urn:prefix:" + prefix)}\"");
        return mended.Insert(rootNameEnd, string.Concat(declarations)).ToString();
    }

    /// <summary>What begins with a bracket; false when it goes too deep.</summary>
    private bool Markup()
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            at = After("-->", at + 4);
        }
        else if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
        {
            var start = at + "<![CDATA[".Length;
            at = After("]]>", start);
            AddPlain(text.AsSpan(start, Math.Max(0, (text.AsSpan(0, at).EndsWith("]]>", StringComparison.Ordinal) ? at - 3 : at) - start)));
        }
        else if (rest.StartsWith("<!", StringComparison.Ordinal))
        {
            var bracket = text.AsSpan(at).IndexOfAny('[', '>');
            at = After(bracket > 0 && rest[bracket] == '[' ? "]>" : ">", at + 2);
        }
        else if (rest.StartsWith("<?", StringComparison.Ordinal))
        {
            at = After(">", at + 2);
        }
        else if (rest.StartsWith("</", StringComparison.Ordinal))
        {
            at += 2;
            Close(Name());
            at = After(">", at);
        }
        else if (rest.Length > 1 && XmlConvert.IsStartNCNameChar(rest[1]))
        {
            at++;
            return Open(Name());
        }
        else
        {
            mended.Append(open.Count > 0 ? "&lt;" : "");
            at++;
        }

        return true;
    }

    private bool Open(string name)
    {
        if (open.Count == maxDepth)
        {
            return false;
        }

        mended.Append('<').Append(name);
        var isRoot = rootNameEnd < 0;
        rootNameEnd = isRoot ? mended.Length : rootNameEnd;
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            SkipBlanks();
            if (at >= text.Length || text[at] is '>' or '<')
            {
                at += at < text.Length && text[at] == '>' ? 1 : 0;
                mended.Append('>');
                open.Add(name);
                return true;
            }

            if (text[at] == '/')
            {
                at++;
                if (at < text.Length && text[at] == '>')
                {
                    at++;
                    mended.Append("/>");
                    return true;
                }
            }
            else if (!XmlConvert.IsStartNCNameChar(text[at]))
            {
                at++;
            }
            else
            {
                Attribute(names, isRoot);
            }
        }
    }

    private void Attribute(HashSet<string> names, bool isRoot)
    {
        var name = Name();
        SkipBlanks();
        ReadOnlySpan<char> value = "";
        if (at < text.Length && text[at] == '=')
        {
            at++;
            SkipBlanks();
            value = Value();
        }

        var isDeclaration = name == "xmlns" || name.StartsWith("xmlns:", StringComparison.Ordinal);
        if (!names.Add(name) || (isDeclaration && (value.IsWhiteSpace() || name is "xmlns:xml" or "xmlns:xmlns")))
        {
            return;
        }

        if (isDeclaration && isRoot && name.Length > 6)
        {
            declaredAtRoot.Add(name[6..]);
        }

        mended.Append(' ').Append(name).Append("=\"");
        AddText(value, always: true);
        mended.Append('"');
    }

    /// <summary>Quoted, or up to the next blank or bracket.</summary>
    private ReadOnlySpan<char> Value()
    {
        if (at < text.Length && text[at] is '"' or '\'' && at < (text[at] == '"' ? lastDouble : lastSingle))
        {
            var close = text.IndexOf(text[at], at + 1);
            var quoted = text.AsSpan(at + 1, close - at - 1);
            at = close + 1;
            return quoted;
        }

        at += at < text.Length && text[at] is '"' or '\'' ? 1 : 0;
        var length = text.AsSpan(at).IndexOfAny(" \t\r\n>");
        var bare = text.AsSpan(at, length < 0 ? text.Length - at : length);
        at += bare.Length;
        return bare;
    }

    private void Close(string name)
    {
        var level = open.LastIndexOf(name);
        for (; level >= 0 && open.Count > level; open.RemoveAt(open.Count - 1))
        {
            mended.Append("</").Append(open[^1]).Append('>');
        }
    }

    /// <summary>A name with at most one prefix, which is noted; characters that no name has are left out.</summary>
    private string Name()
    {
        var length = text.AsSpan(at).IndexOfAny(NameEnds);
        var raw = text.AsSpan(at, length < 0 ? text.Length - at : length);
        at += raw.Length;
        var colon = raw.IndexOf(':');
        var (prefix, local) = colon < 0 ? ("", Clean(raw)) : (Clean(raw[..colon]), Clean(raw[(colon + 1)..]));
        if (prefix.Length > 0 && prefix is not ("xml" or "xmlns"))
        {
            prefixes.Add(prefix);
        }

        return prefix.Length > 0 && local.Length > 0 ? $"{prefix}:{local}" : local.Length > 0 ? local : prefix.Length > 0 ? prefix : "_";
    }

    private static string Clean(ReadOnlySpan<char> name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (clean.Length == 0 ? XmlConvert.IsStartNCNameChar(character) : XmlConvert.IsNCNameChar(character))
            {
                clean.Append(character);
            }
        }

        return clean.ToString();
    }

    private void SkipBlanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    /// <summary>Past the mark, or to the end.</summary>
    private int After(string mark, int start) =>
        start < text.Length && text.IndexOf(mark, start, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : text.Length;

    private void AddText(ReadOnlySpan<char> raw, bool always = false)
    {
        while ((open.Count > 0 || always) && !raw.IsEmpty)
        {
            var and = raw.IndexOf('&');
            AddPlain(and < 0 ? raw : raw[..and]);
            raw = and < 0 ? default : raw[and..];
            if (raw.IsEmpty)
            {
                return;
            }

            var length = raw[..Math.Min(raw.Length, LongestEntityChars)].IndexOf(';') + 1;
            var entity = raw[..Math.Max(1, length)].ToString();
            AddPlain(length > 2 ? WebUtility.HtmlDecode(entity) : entity);
            raw = raw[entity.Length..];
        }
    }

    /// <summary>Characters as they are meant, escaped; those that XML forbids are left out.</summary>
    private void AddPlain(ReadOnlySpan<char> plain)
    {
        for (var i = 0; i < plain.Length && open.Count + (rootNameEnd >= 0 ? 1 : 0) > 0; i++)
        {
            switch (plain[i])
            {
                case '&':
                    mended.Append("&amp;");
                    break;
                case '<':
                    mended.Append("&lt;");
                    break;
                case '>':
                    mended.Append("&gt;");
                    break;
                case '"':
                    mended.Append("&quot;");
                    break;
                case var high when char.IsHighSurrogate(high) && i + 1 < plain.Length && char.IsLowSurrogate(plain[i + 1]):
                    mended.Append(high).Append(plain[++i]);
                    break;
                case var character when XmlConvert.IsXmlChar(character):
                    mended.Append(character);
                    break;
                default:
                    break;
            }
        }
    }
}
