using System.Runtime.CompilerServices;

namespace Hearsay.Tests;

/// <summary>
/// Compares a text with NAME.approved.EXTENSION beside the test. A mismatch fails and leaves NAME.received.EXTENSION; APPROVE=1 in the
/// environment accepts what was received.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string received, string name, string extension = "txt", [CallerFilePath] string test = "")
    {
        var folder = Path.GetDirectoryName(test)!;
        var approvedPath = Path.Combine(folder, $"{name}.approved.{extension}");
        var receivedPath = Path.Combine(folder, $"{name}.received.{extension}");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(approvedPath, received);
        }

        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : "";
        if (approved == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        Assert.Fail($"{FirstDifference(approved, received)}\nCompare {receivedPath} with {approvedPath}; APPROVE=1 accepts.");
    }

    private static string FirstDifference(string approved, string received)
    {
        var (old, now) = (approved.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line])
        {
            line++;
        }

        return $"line {line + 1}: approved «{old.ElementAtOrDefault(line)}», received «{now.ElementAtOrDefault(line)}»";
    }
}
