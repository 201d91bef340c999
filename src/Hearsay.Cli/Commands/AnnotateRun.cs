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

/// <summary>Annotates a stream, on all cores and in order.</summary>
internal sealed class AnnotateRun(TextWriter output)
{
    /// <summary>Rules alone.</summary>
    public bool IsFast { get; init; }

    private LanguageModel? Reader => IsFast ? null : Model.Instance;

    /// <summary>Articles, each a line of JSON or a document of CoNLL-U.</summary>
    public Task<int> AnnotateAsync(IAsyncEnumerable<ArticlePiece> pieces, AnnotateFormat format, CancellationToken cancellation) =>
        Results().WriteAsync(InputReader.SelectAsync(pieces, record => Annotate(record, format), cancellation), cancellation);

    /// <summary>Sentences whose words are settled.</summary>
    public Task<int> ParseAsync(IAsyncEnumerable<ConlluBatch> batches, CancellationToken cancellation) =>
        Results().WriteAsync(OrderedWork.SelectAsync(batches, Parse, cancellation), cancellation);

    private ResultStream Results()
    {
        if (!IsFast)
        {
            Model.Preload();
        }

        return new ResultStream(output, "annotated");
    }

    private StreamResult Annotate(ReadResult record, AnnotateFormat format)
    {
        if (record is not ReadResult.Read(var document))
        {
            return new StreamResult(null, record);
        }

        try
        {
            var annotated = Engine.Annotate(document with { Id = document.StatedId ?? document.Uri }, Reader);
            return new StreamResult(format == AnnotateFormat.Conllu ? AnnotationConllu.Write(annotated) : AnnotationJson.WriteLine(Annotation.Of(annotated)) + "\n", null);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            return new StreamResult(null, EngineFailure.Of("HS0901", document.Uri, "Annotating", bug));
        }
    }

    private StreamResult Parse(ConlluBatch batch)
    {
        if (batch.Problem is not null)
        {
            return new StreamResult(null, batch.Problem);
        }

        try
        {
            return new StreamResult(string.Concat(ConlluParser.Parse(batch.Sentences, Reader)), null);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            return new StreamResult(null, EngineFailure.Of("HS0901", batch.Where, "Parsing", bug));
        }
    }
}
