using Hearsay.Articles;

namespace Hearsay.Cli.Commands;

/// <param name="Text">Whole lines, or none; null when there is a problem instead.</param>
internal readonly record struct StreamResult(string? Text, ReadResult? Problem);

/// <summary>Writes the results of a stream as they come, names what was rejected, and tells the shell how it went.</summary>
/// <param name="output">Where whole results go.</param>
/// <param name="done">What was done with the good ones: "3 annotated, 1 rejected (HS0114 1)".</param>
internal sealed class ResultStream(TextWriter output, string done)
{
    private readonly SortedDictionary<string, int> rejected = new(StringComparer.Ordinal);
    private int written;

    public async Task<int> WriteAsync(IAsyncEnumerable<StreamResult> results, CancellationToken cancellation)
    {
        using var progress = new Progress();
        await foreach (var (text, problem) in results)
        {
            if (text is not null)
            {
                written++;
                await output.WriteAsync(text.AsMemory(), cancellation);
                await output.FlushAsync(cancellation); // the next in the pipe has each result as soon as it is there
                progress.Show($"{char.ToUpperInvariant(done[0])}{done[1..]}: {written}");
                continue;
            }

            progress.Clear();
            if (problem is ReadResult.Rejected(var code, var where, var why))
            {
                rejected[code] = rejected.GetValueOrDefault(code) + 1;
                Messages.Error(code, where, why);
            }
            else if (problem is ReadResult.Skipped skipped)
            {
                Messages.Skipped(skipped.Where, skipped.Why);
            }
        }

        progress.Clear();
        if (rejected.Count > 0)
        {
            Messages.Note($"{written} {done}, {rejected.Values.Sum()} rejected ({string.Join(", ", rejected.Select(code => $"{code.Key} {code.Value}"))})");
        }
        else if (written == 0)
        {
            Messages.Error("HS0100", "Nothing to read was found. Name JSON lines, text or HTML files, or a folder that holds some.");
        }

        return written == 0 ? ExitCode.NothingUsable : rejected.Count > 0 ? ExitCode.SomeRejected : ExitCode.Good;
    }
}
