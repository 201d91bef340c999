using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Hearsay.Cli;

/// <summary>Works on a stream with all cores; results come in the order of the items, each as soon as it and those before it are done.</summary>
internal static class OrderedWork
{
    private const int AheadPerCore = 4; // enough that one long document does not starve the other cores; bounds what is in memory

    public static async IAsyncEnumerable<TResult> SelectAsync<T, TResult>(
        IAsyncEnumerable<T> items, Func<T, TResult> step, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var started = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(AheadPerCore * Environment.ProcessorCount) { SingleReader = true, SingleWriter = true });
        var starting = Task.Run(() => StartAsync(items, step, started.Writer, stopped.Token), CancellationToken.None);
        try
        {
            await foreach (var work in started.Reader.ReadAllAsync(cancellationToken))
            {
                yield return await work;
            }
        }
        finally
        {
            await stopped.CancelAsync();
            await starting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task StartAsync<T, TResult>(IAsyncEnumerable<T> items, Func<T, TResult> step, ChannelWriter<Task<TResult>> started, CancellationToken cancellation)
    {
        try
        {
            await foreach (var item in items.WithCancellation(cancellation))
            {
                await started.WriteAsync(Task.Run(() => step(item), cancellation), cancellation);
            }

            started.Complete();
        }
        catch (Exception wrong)
        {
            started.Complete(wrong); // thrown where the results are read
        }
    }
}
