using Hearsay.Dossiers;

namespace Hearsay.Cli.Output;

/// <summary>A dossier on the terminal; an index, largest first, when there are several stories.</summary>
internal static class TerminalReport
{
    public static void Write(TextWriter output, DossierFile file)
    {
        for (var i = 0; i < file.Stories.Length; i++)
        {
            var story = file.Stories[i];
            output.WriteLine($"{i + 1}. {story.Headline}  [{story.Id}]");
            output.WriteLine($"   {story.Documents.Length} reports, {story.IndependentTexts} independent texts, {story.Statements.Length} statements, {story.Discrepancies.Length} discrepancies");
            if (file.Stories.Length == 1)
            {
                foreach (var claim in story.Claims.Where(claim => claim.Key))
                {
                    output.WriteLine($"   claim: {claim.Text} ({claim.Status})");
                }

                foreach (var discrepancy in story.Discrepancies)
                {
                    output.WriteLine($"   {discrepancy.Severity}: {discrepancy.Title}");
                }
            }
        }

        if (file.Stories.Length > 1)
        {
            output.WriteLine("See one with --story NUMBER.");
        }
    }
}
