using System.Diagnostics;

namespace Hearsay.Cli;

/// <summary>One line on standard error that says how far long work is; only on a terminal, only when it takes long. Safe for several threads.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly bool shown = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";
    private long next = Stopwatch.GetTimestamp() + (long)(Patience.TotalSeconds * Stopwatch.Frequency);
    private bool drawn;

    public void Show(string what)
    {
        if (!shown || Stopwatch.GetTimestamp() < Volatile.Read(ref next))
        {
            return;
        }

        lock (gate)
        {
            next = Stopwatch.GetTimestamp() + (long)(Interval.TotalSeconds * Stopwatch.Frequency);
            drawn = true;
            Console.Error.Write($"\r\e[K{what}");
        }
    }

    /// <summary>Takes the line away before something else is written.</summary>
    public void Clear()
    {
        lock (gate)
        {
            if (drawn)
            {
                drawn = false;
                Console.Error.Write("\r\e[K");
            }
        }
    }

    public void Dispose() => Clear();
}
