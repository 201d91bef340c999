using System.Text;
using Hearsay.Cli.Output;
using Hearsay.Dossiers;

namespace Hearsay.Cli.Commands;

/// <summary>Writes a dossier where the user wants it; to the terminal when nowhere is named.</summary>
internal sealed class DossierOutput(TextWriter standardOutput)
{
    private const string StandardOutput = "-";

    public string? Json { get; init; }

    public string? Html { get; init; }

    public string? Markdown { get; init; }

    public bool JsonLines { get; init; }

    /// <summary>Refuses, before any work, what would mix two outputs in one.</summary>
    public void Check()
    {
        var targets = new[] { Json, Html, Markdown }.Where(target => target is not null).ToArray();
        if (targets.Count(target => target == StandardOutput) + (JsonLines ? 1 : 0) > 1)
        {
            throw new UsageException("HS0204", "Two outputs would mix on standard output. Give all but one a file.");
        }

        if (targets.Where(target => target != StandardOutput).Select(target => Path.GetFullPath(target!)).GroupBy(path => path, StringComparer.Ordinal).Any(same => same.Count() > 1))
        {
            throw new UsageException("HS0204", "Two outputs name the same file. Give each its own.");
        }
    }

    public async Task WriteAsync(DossierFile file, IReadOnlyDictionary<string, string> textByDocumentId, CancellationToken cancellation)
    {
        var written = false;
        if (JsonLines)
        {
            foreach (var story in file.Stories)
            {
                var own = StoryChoice.Choose(file, story.Id);
                await standardOutput.WriteLineAsync(DossierJson.WriteLine(own).AsMemory(), cancellation);
            }

            written = true;
        }

        if (Json is not null)
        {
            written |= await WriteAsync(Json, DossierJson.Write(file), cancellation);
        }

        if (Html is not null)
        {
            written |= await WriteAsync(Html, await Page.RenderAsync(file, textByDocumentId, cancellation), cancellation);
        }

        if (Markdown is not null)
        {
            written |= await WriteAsync(Markdown, DossierMarkdown.Write(file), cancellation);
        }

        if (!written)
        {
            TerminalReport.Write(standardOutput, file, isTerminal: !Console.IsOutputRedirected);
        }
    }

    private async Task<bool> WriteAsync(string target, string content, CancellationToken cancellation)
    {
        if (target == StandardOutput)
        {
            await standardOutput.WriteAsync(content.AsMemory(), cancellation);
            return true;
        }

        try
        {
            await File.WriteAllTextAsync(target, content, new UTF8Encoding(false), cancellation);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException("HS0205", $"{target} cannot be written: {wrong.Message} Name a file in a folder that exists and is yours.");
        }

        Messages.Note($"Wrote {target}");
        return true;
    }
}
