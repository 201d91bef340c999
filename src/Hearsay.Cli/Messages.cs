namespace Hearsay.Cli;

/// <summary>Coded messages on standard error, one line each.</summary>
internal static class Messages
{
    public static void Error(string code, string message) => Console.Error.WriteLine($"{code}: {message}");

    public static void Error(string code, string where, string why) => Console.Error.WriteLine($"{code}: {where}: {why}");

    public static void Note(string message) => Console.Error.WriteLine(message);
}
