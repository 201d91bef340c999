using Hearsay.Articles;

namespace Hearsay.Cli;

/// <summary>A bug of the engine on one input, as a line that can be reported; the rest goes on.</summary>
internal static class EngineFailure
{
    public static ReadResult.Rejected Of(string code, string where, string what, Exception bug)
    {
        var at = bug.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Hearsay.", StringComparison.Ordinal))?.Trim();
        return new ReadResult.Rejected(code, where, $"{what} failed, which is a bug in Hearsay: {bug.GetType().Name} {at}. It is left out; please report this line.");
    }
}
