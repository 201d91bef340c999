using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hearsay.Text;

namespace Hearsay.Pages.Views;

/// <summary>
/// The text of an article as paragraphs with nested spans. Where two highlights cross, the later one is cut at the end of the earlier:
/// its first piece bears the anchor, the others name it in <c>data-of</c>. Taken together the text nodes are the text, but for line breaks.
/// </summary>
internal static class ArticleMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string key, string text, IReadOnlyList<Highlight> highlights)
    {
        var html = new StringBuilder(text.Length * 3);
        var waiting = new PriorityQueue<Piece, (int Start, int MinusEnd, string Class)>();
        foreach (var highlight in highlights)
        {
            Enqueue(waiting, new Piece(highlight.Span, highlight, IsFirst: true));
        }

        foreach (var paragraph in Paragraphs(text))
        {
            html.Append(CultureInfo.InvariantCulture, $"<p dir=\"auto\" data-at=\"{paragraph.Start}\">");
            Write(html, key, text, paragraph, waiting);
            html.Append("</p>\n");
        }

        return html.ToString();
    }

    private static void Write(StringBuilder html, string key, string text, TextSpan paragraph, PriorityQueue<Piece, (int, int, string)> waiting)
    {
        var open = new Stack<int>();
        var at = paragraph.Start;
        while (waiting.TryPeek(out var piece, out _) && piece.Span.Start < paragraph.End)
        {
            waiting.Dequeue();
            if (piece.Span.Start < paragraph.Start)
            {
                // It begins in the white space before the paragraph.
                Requeue(waiting, piece with { Span = new TextSpan(paragraph.Start, Math.Max(piece.Span.End, paragraph.Start)) });
                continue;
            }

            at = CloseUntil(html, text, open, at, piece.Span.Start);
            at = WriteText(html, text, at, piece.Span.Start);
            var limit = open.TryPeek(out var inner) ? inner : paragraph.End;
            if (piece.Span.End > limit)
            {
                Requeue(waiting, piece with { Span = new TextSpan(limit, piece.Span.End), IsFirst = false });
            }

            OpenTag(html, key, piece);
            open.Push(Math.Min(piece.Span.End, limit));
        }

        at = CloseUntil(html, text, open, at, paragraph.End);
        WriteText(html, text, at, paragraph.End);
    }

    private static void Requeue(PriorityQueue<Piece, (int, int, string)> waiting, Piece piece)
    {
        if (!piece.Span.IsEmpty)
        {
            Enqueue(waiting, piece);
        }
    }

    private static void Enqueue(PriorityQueue<Piece, (int, int, string)> waiting, Piece piece) =>
        waiting.Enqueue(piece, (piece.Span.Start, -piece.Span.End, piece.Highlight.Class));

    private static int CloseUntil(StringBuilder html, string text, Stack<int> open, int at, int position)
    {
        while (open.TryPeek(out var end) && end <= position)
        {
            at = WriteText(html, text, at, end);
            html.Append("</span>");
            open.Pop();
        }

        return at;
    }

    private static void OpenTag(StringBuilder html, string key, Piece piece)
    {
        var highlight = piece.Highlight;
        html.Append("<span");
        if (highlight.Anchor)
        {
            html.Append(CultureInfo.InvariantCulture, $" {(piece.IsFirst ? "id" : "data-of")}=\"{key}-{highlight.Span.Start}-{highlight.Span.End}\"");
        }

        if (highlight.Class.Length > 0)
        {
            Attribute(html, "class", highlight.Class);
        }

        if (highlight.Label is { } label && piece.IsFirst)
        {
            Attribute(html, "data-label", label);
        }

        if (highlight.Tip is { } tip)
        {
            Attribute(html, "title", tip);
        }

        html.Append('>');
        foreach (var link in piece.IsFirst ? highlight.Links : [])
        {
            // No words of its own, so that the text stays the report's: the style sheet shows the label.
            html.Append(CultureInfo.InvariantCulture, $"<a class=\"back\" href=\"#{link.Anchor}\"");
            Attribute(html, "data-word", link.Word);
            Attribute(html, "aria-label", link.Name);
            html.Append("></a>");
        }
    }

    private static void Attribute(StringBuilder html, string name, string value) =>
        html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');

    private static int WriteText(StringBuilder html, string text, int from, int to)
    {
        if (to <= from)
        {
            return from;
        }

        var start = from;
        for (var i = from; i < to; i++)
        {
            if (Plain.IsBidiControl(text[i]))
            {
                html.Append(Encoder.Encode(text[start..i]));
                // Shown as a mark, for an editor should know; the control itself could show words in an order that was never written.
                html.Append(CultureInfo.InvariantCulture, $"<span class=\"control\" title=\"a control character that reorders text was here: U+{(int)text[i]:X4}\">\u2423</span>");
                start = i + 1;
            }
        }

        html.Append(Encoder.Encode(text[start..to]));
        return to;
    }

    /// <summary>Lines that hold more than white space.</summary>
    private static IEnumerable<TextSpan> Paragraphs(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : start + end;
            var line = new TextSpan(start, end).Trim(text);
            if (!line.IsEmpty)
            {
                yield return line;
            }

            start = end + 1;
        }
    }

    private readonly record struct Piece(TextSpan Span, Highlight Highlight, bool IsFirst);
}
