using Hearsay.Articles;
using Hearsay.Cli.Input;
using Hearsay.Cli.Output;
using Hearsay.Dossiers;
using Hearsay.Statements;

namespace Hearsay.Cli.Commands;

/// <summary>Lists the statements of a stream of articles, those of each as soon as it and the ones before it are read.</summary>
internal sealed class QuotesRun(TextWriter output)
{
    private int listed;

    /// <summary>Only statements of who goes by that name.</summary>
    public string? Speaker { get; init; }

    public bool IsCsv { get; init; }

    /// <summary>The output ends on a terminal.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Rules alone.</summary>
    public bool IsFast { get; init; }

    public async Task<int> ListAsync(IAsyncEnumerable<ArticlePiece> pieces, CancellationToken cancellation)
    {
        if (!IsFast)
        {
            Model.Preload();
        }

        var head = IsCsv ? QuoteRows.CsvHead : IsTerminal ? "" : QuoteRows.TabbedHead;
        await output.WriteAsync(head.AsMemory(), cancellation);
        var exitCode = await new ResultStream(output, "read").WriteAsync(InputReader.SelectAsync(pieces, List, cancellation), cancellation);
        if (exitCode != ExitCode.NothingUsable && listed == 0)
        {
            Messages.Error("HS0131", Speaker is null ? "Nobody speaks there." : $"Nobody of that name speaks there: {Speaker}. Leave --speaker away to see who does.");
        }

        return exitCode;
    }

    private StreamResult List(ReadResult record)
    {
        if (record is not ReadResult.Read(var document))
        {
            return new StreamResult(null, record);
        }

        try
        {
            var annotation = Annotation.Of(Engine.Annotate(document with { Id = document.StatedId ?? document.Uri }, IsFast ? null : Model.Instance) with { Deeds = [] });
            var names = new AnnotationNames(annotation);
            IReadOnlyList<Statement> statements = [.. annotation.Statements.Where(statement => Speaker is null || names.IsSpokenBy(statement, Speaker))];
            Interlocked.Add(ref listed, statements.Count);
            return new StreamResult(
                IsCsv ? QuoteRows.Csv(annotation, names, statements)
                : IsTerminal ? QuoteTable.OnTerminal(annotation, names, statements)
                : QuoteRows.Tabbed(annotation, names, statements),
                null);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            return new StreamResult(null, EngineFailure.Of("HS0901", document.Uri, "Annotating", bug));
        }
    }
}
