namespace Hearsay.Cli;

/// <summary>Coded messages on standard error, one line each.</summary>
internal static class Messages
{
    public static void Error(string code, string message) => Console.Error.WriteLine($"{code}: {message}");

    public static void Error(string code, string where, string why) => Console.Error.WriteLine($"{code}: {where}: {why}");

    /// <summary>What is no article and was not meant to be one.</summary>
    public static void Skipped(string where, string why) => Error("HS0129", where, $"Skipped. {why}");

    public static void Note(string message) => Console.Error.WriteLine(message);
}
