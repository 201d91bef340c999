using System.Diagnostics;
using System.Text;

namespace Hearsay.Tests.Cli;

/// <summary>Runs the built program as a process and keeps what it says.</summary>
internal sealed record CapturedProgram(int ExitCode, string Output, string Error)
{
    public static async Task<CapturedProgram> Run(string[] arguments, string? input = null, string? folder = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? AppContext.BaseDirectory,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Hearsay.Cli.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var cancellation = TestContext.Current.CancellationToken;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellation);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellation);
        return new CapturedProgram(process.ExitCode, await output, await error);
    }
}
