using Hearsay.Cli.Output;
using Hearsay.Dossiers;
using Spectre.Console;

namespace Hearsay.Tests.Cli.Output;

public class TerminalReportTests
{
    [Theory]
    [InlineData("jordan")]
    [InlineData("whale")]
    [InlineData("helsinki")]
    [InlineData("toll")]
    public void A_complete_dossier_fits_any_width(string story)
    {
        var file = DossierJson.Read(File.ReadAllText(Path.Combine(Repository.Corpus("gold", story), "reference-dossier.json")));
        foreach (var width in (int[])[40, 80, 100, 200])
        {
            var text = Render(file, width);
            Assert.All(text.Split('\n'), line => Assert.True(line.GetCellWidth() <= width, line));
            Assert.DoesNotContain('\u001b', text);
        }
    }

    internal static string Render(DossierFile file, int width)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        TerminalReport.Write(new Sheet(writer, width, isColoured: false), file, file.Stories[0]);
        return writer.ToString();
    }
}
