using Spectre.Console;

namespace Hearsay.Cli.Output;

/// <summary>A stretch of text in one style.</summary>
internal readonly record struct Run(string Text, Style Style)
{
    public static implicit operator Run(string text) => new(text, Style.Plain);
}

/// <summary>Writes wrapped, indented lines, styled on a terminal that has colours. Text is shown as it is: no markup is read from it.</summary>
internal sealed class Sheet
{
    private const int WidestColumn = 110; // longer lines are hard to read
    private const int NarrowestColumn = 40;
    private const int PipedColumn = 100;

    private readonly IAnsiConsole console;
    private readonly int width;
    private readonly bool isColoured;

    public Sheet(TextWriter output, int columns, bool isColoured)
    {
        this.isColoured = isColoured;
        width = Math.Clamp(columns, NarrowestColumn, WidestColumn);

        // Without Ansi.Yes the console library would steer the terminal by system calls, also where no colour is wanted.
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = isColoured ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
    }

    /// <summary>In the terminal's own width and colours; plain under NO_COLOR.</summary>
    public static Sheet OnTerminal(TextWriter output)
    {
        var terminal = AnsiConsole.Profile;
        return new Sheet(output, terminal.Width, terminal.Capabilities.Ansi && terminal.Capabilities.ColorSystem != ColorSystem.NoColors);
    }

    /// <summary>Plain and of one width, for a file or a pipe.</summary>
    public static Sheet Piped(TextWriter output) => new(output, PipedColumn, isColoured: false);

    public void Blank() => console.WriteLine();

    public void Rule(Style style) => console.Write(new Spectre.Console.Text(new string('─', width) + "\n", Shown(style)));

    /// <summary>Runs wrapped at spaces; the first line begins at indent, the others at hang.</summary>
    public void Write(int indent, int hang, params ReadOnlySpan<Run> runs) => Flow(new Run(new string(' ', indent), Style.Plain), indent, hang, runs);

    /// <summary>A label at indent, and runs wrapped in the column at hang.</summary>
    public void Labelled(int indent, int hang, Run label, params ReadOnlySpan<Run> runs)
    {
        var text = (new string(' ', indent) + label.Text).PadRight(hang - 1) + " ";
        Flow(label with { Text = text }, text.GetCellWidth(), hang, runs);
    }

    /// <summary>Cells in columns as wide as they need, wrapped where the width is short; a blank line after.</summary>
    /// <param name="heads">A head for each column.</param>
    /// <param name="rows">As many cells each.</param>
    public void Table(Run[] heads, IEnumerable<Run[]> rows)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        foreach (var head in heads)
        {
            table.AddColumn(new TableColumn(Cell(head)) { Padding = new Padding(0, 0, 2, 0) });
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(Cell));
        }

        console.Write(table);
        console.WriteLine();

        Spectre.Console.Text Cell(Run run) => new(run.Text, Shown(run.Style));
    }

    /// <summary>Two columns of equal width, each wrapped for itself.</summary>
    public void Columns(Run[] left, Run[] right)
    {
        const int Between = 3;
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        foreach (var padding in (ReadOnlySpan<int>)[Between, 0])
        {
            table.AddColumn(new TableColumn("") { Width = (width - Between) / 2, Padding = new Padding(0, 0, padding, 0) });
        }

        table.AddRow(Cell(left), Cell(right));
        console.Write(table);

        Paragraph Cell(Run[] runs)
        {
            var cell = new Paragraph { Overflow = Overflow.Fold };
            foreach (var run in runs)
            {
                cell.Append(run.Text, Shown(run.Style));
            }

            return cell;
        }
    }

    private void Flow(Run start, int column, int hang, ReadOnlySpan<Run> runs)
    {
        var line = new Paragraph { Overflow = Overflow.Fold };
        line.Append(start.Text, Shown(start.Style));
        var lineStart = column;
        var last = Style.Plain;
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

            line.Append(new string(' ', gap), unit[0].Style.Equals(last) ? Shown(last) : Style.Plain);
            foreach (var piece in unit)
            {
                line.Append(piece.Text, Shown(piece.Style));
                last = piece.Style;
            }

            column += gap + length;
        }

        line.Append("\n");
        console.Write(line);
    }

    private Style Shown(Style style) => isColoured ? style : Style.Plain;

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
