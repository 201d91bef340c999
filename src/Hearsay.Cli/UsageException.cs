namespace Hearsay.Cli;

/// <summary>The user asked for what cannot be done: shown as one coded line, exit 2.</summary>
internal sealed class UsageException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
