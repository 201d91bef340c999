using Spectre.Console;

namespace Hearsay.Cli.Output;

/// <summary>A stretch of text in one style.</summary>
internal readonly record struct Run(string Text, Style Style)
{
    public static implicit operator Run(string text) => new(text, Style.Plain);
}

/// <summary>Writes wrapped, indented, styled lines to a console. Text is shown as it is: no markup is read from it.</summary>
internal sealed class Sheet(IAnsiConsole console, int width)
{
    public int Width => width;

    public void Blank() => console.WriteLine();

    public void Rule(Style style) => console.Write(new Spectre.Console.Text(new string('─', width) + "\n", style));

    /// <summary>Runs wrapped at spaces; the first line begins at indent, the others at hang.</summary>
    public void Write(int indent, int hang, params ReadOnlySpan<Run> runs) => Flow(new Run(new string(' ', indent), Style.Plain), indent, hang, runs);

    /// <summary>A label at indent, and runs wrapped in the column at hang.</summary>
    public void Labelled(int indent, int hang, Run label, params ReadOnlySpan<Run> runs)
    {
        var text = (new string(' ', indent) + label.Text).PadRight(hang - 1) + " ";
        Flow(label with { Text = text }, text.GetCellWidth(), hang, runs);
    }

    private void Flow(Run start, int column, int hang, ReadOnlySpan<Run> runs)
    {
        var line = new Paragraph { Overflow = Overflow.Fold };
        line.Append(start.Text, start.Style);
        var lineStart = column;
        var pendingSpace = false;
        foreach (var run in runs)
        {
            foreach (var (word, spaceBefore) in Words(run.Text))
            {
                var gap = (spaceBefore || pendingSpace) && column > lineStart ? 1 : 0;
                var length = word.GetCellWidth();
                if (gap == 1 && column + gap + length > width)
                {
                    line.Append("\n" + new string(' ', hang));
                    column = lineStart = hang;
                    gap = 0;
                }

                line.Append(new string(' ', gap));
                line.Append(word, run.Style);
                column += gap + length;
                pendingSpace = false;
            }

            pendingSpace |= run.Text.EndsWith(' ');
        }

        line.Append("\n");
        console.Write(line);
    }

    /// <summary>Words, each with whether a space stands before it.</summary>
    private static IEnumerable<(string Word, bool SpaceBefore)> Words(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var first = start;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }

            var end = text.IndexOf(' ', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                yield return (text[start..end], start > first);
            }

            start = end;
        }
    }
}
