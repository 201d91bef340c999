using Hearsay.Articles;
using Hearsay.Cli.Input;
using Hearsay.Dossiers;
using Hearsay.Language;

namespace Hearsay.Cli.Commands;

internal enum AnnotateFormat
{
    ByInput,
    Json,
    Conllu,
}

/// <summary>Annotates a stream and writes each result as soon as it and those before it are done.</summary>
internal sealed class AnnotateRun(TextWriter output)
{
    private int written;
    private int rejected;

    /// <summary>Rules alone.</summary>
    public bool IsFast { get; init; }

    private LanguageModel? Reader => IsFast ? null : Model.Instance;

    /// <summary>Articles, each a line of JSON or a document of CoNLL-U.</summary>
    public Task<int> AnnotateAsync(IAsyncEnumerable<ReadResult> records, AnnotateFormat format, CancellationToken cancellation) =>
        WriteAsync(OrderedWork.SelectAsync(records, record => Annotate(record, format), cancellation), cancellation);

    /// <summary>Sentences whose words are settled.</summary>
    public Task<int> ParseAsync(IAsyncEnumerable<ConlluBatch> batches, CancellationToken cancellation) =>
        WriteAsync(OrderedWork.SelectAsync(batches, Parse, cancellation), cancellation);

    private Result Annotate(ReadResult record, AnnotateFormat format)
    {
        if (record is not ReadResult.Read(var document))
        {
            return new Result(null, record);
        }

        try
        {
            var annotated = Engine.Annotate(document with { Id = document.StatedId ?? document.Uri }, Reader);
            return new Result(format == AnnotateFormat.Conllu ? AnnotationConllu.Write(annotated) : AnnotationJson.WriteLine(Annotation.Of(annotated)) + "\n", null);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            return new Result(null, EngineFailure.Of("HS0901", document.Uri, "Annotating", bug));
        }
    }

    private Result Parse(ConlluBatch batch)
    {
        if (batch.Problem is not null)
        {
            return new Result(null, batch.Problem);
        }

        try
        {
            return new Result(string.Concat(ConlluParser.Parse(batch.Sentences, Reader)), null);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            return new Result(null, EngineFailure.Of("HS0901", batch.Where, "Parsing", bug));
        }
    }

    private async Task<int> WriteAsync(IAsyncEnumerable<Result> results, CancellationToken cancellation)
    {
        if (!IsFast)
        {
            Model.Preload();
        }

        using var progress = new Progress();
        await foreach (var (text, problem) in results)
        {
            if (text is not null)
            {
                written++;
                await output.WriteAsync(text.AsMemory(), cancellation);
                await output.FlushAsync(cancellation); // the next in the pipe has each result as soon as it is there
                progress.Show($"Annotated: {written}");
                continue;
            }

            progress.Clear();
            if (problem is ReadResult.Rejected(var code, var where, var why))
            {
                rejected++;
                Messages.Error(code, where, why);
            }
            else if (problem is ReadResult.Skipped skipped)
            {
                Messages.Note($"Skipped: {skipped.Where}: {skipped.Why}");
            }
        }

        progress.Clear();
        if (rejected > 0)
        {
            Messages.Note($"{written} annotated, {rejected} rejected");
        }
        else if (written == 0)
        {
            Messages.Error("HS0100", "Nothing to annotate was found. Name JSON lines, text, HTML or CoNLL-U files, or a folder that holds some.");
        }

        return written == 0 ? ExitCode.NothingUsable : rejected > 0 ? ExitCode.SomeRejected : ExitCode.Good;
    }

    /// <param name="Text">Whole lines, or null when there is a problem instead.</param>
    private readonly record struct Result(string? Text, ReadResult? Problem);
}
