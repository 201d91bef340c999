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
        foreach (var unit in Units(runs))
        {
            var length = unit.Sum(piece => piece.Text.GetCellWidth());
            var gap = unit.SpaceBefore && column > lineStart ? 1 : 0;
            if (gap == 1 && column + gap + length > width)
            {
                line.Append("\n" + new string(' ', hang));
                column = lineStart = hang;
                gap = 0;
            }

            line.Append(new string(' ', gap));
            foreach (var piece in unit)
            {
                line.Append(piece.Text, piece.Style);
            }

            column += gap + length;
        }

        line.Append("\n");
        console.Write(line);
    }

    /// <summary>What no line may break: the pieces between two spaces, which may come from several runs.</summary>
    private static List<Unit> Units(ReadOnlySpan<Run> runs)
    {
        var units = new List<Unit>();
        var spaceBefore = true;
        foreach (var run in runs)
        {
            var rest = run.Text.AsSpan();
            while (!rest.IsEmpty)
            {
                var space = rest[0] == ' ';
                var end = space ? rest.IndexOfAnyExcept(' ') : rest.IndexOf(' ');
                end = end < 0 ? rest.Length : end;
                if (!space)
                {
                    if (spaceBefore || units.Count == 0)
                    {
                        units.Add(new Unit(units.Count > 0));
                    }

                    units[^1].Add(new Run(rest[..end].ToString(), run.Style));
                }

                spaceBefore = space;
                rest = rest[end..];
            }
        }

        return units;
    }

    private sealed class Unit(bool spaceBefore) : List<Run>
    {
        public bool SpaceBefore => spaceBefore;
    }
}
