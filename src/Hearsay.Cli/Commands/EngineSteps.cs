using System.Collections.Concurrent;
using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Dossiers;
using Hearsay.Statements;

namespace Hearsay.Cli.Commands;

/// <summary>
/// Annotate, group and reconcile, in parallel, with the same result in any order. A report or story that the engine fails on is a bug;
/// it is named and left out, so that it does not take the others with it.
/// </summary>
internal sealed class EngineSteps(Progress progress)
{
    private readonly ConcurrentBag<ReadResult.Rejected> failures = [];

    /// <summary>What was left out, in order of its name.</summary>
    public IEnumerable<ReadResult.Rejected> Failures => failures.OrderBy(failure => failure.Where, StringComparer.Ordinal);

    public DossierFile Run(IReadOnlyList<SourceDocument> documents, bool oneStory, CancellationToken cancellation)
    {
        var annotated = Each(documents, document => Engine.Annotate(document, Model.Instance), document => document.Uri, "HS0901", "Annotating", cancellation);
        progress.Show("Grouping");
        ImmutableArray<ImmutableArray<AnnotatedDocument>> groups = annotated.Length == 0 ? [] : oneStory ? [annotated] : Engine.Group(annotated);
        cancellation.ThrowIfCancellationRequested();
        var stories = Each(groups, group => new Reconciled(Engine.Reconcile(group)), group => group[0].Source.Uri, "HS0902", "Reconciling", cancellation);
        return new DossierFile(
            DossierFile.CurrentFormat,
            Engine.InfoWith(Model.Instance),
            [.. stories.SelectMany(story => story.Result.Documents)],
            [.. stories.Select(story => story.Result.Dossier)]);
    }

    private ImmutableArray<TResult> Each<T, TResult>(
        IReadOnlyList<T> items, Func<T, TResult> step, Func<T, string> name, string code, string what, CancellationToken cancellation)
        where TResult : class
    {
        var results = new TResult?[items.Count];
        var done = 0;
        Parallel.For(0, items.Count, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            try
            {
                results[i] = step(items[i]);
            }
            catch (Exception bug) when (bug is not OperationCanceledException)
            {
                failures.Add(EngineFailure.Of(code, name(items[i]), what, bug));
            }

            progress.Show($"{what}: {Interlocked.Increment(ref done)} of {items.Count}");
        });
        return [.. results.Where(result => result is not null).Select(result => result!)];
    }

    private sealed record Reconciled((Dossier Dossier, ImmutableArray<DossierDocument> Documents) Result);
}
