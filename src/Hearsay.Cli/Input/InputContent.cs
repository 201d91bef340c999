using System.IO.Compression;
using System.Runtime.CompilerServices;
using Hearsay.Articles;

namespace Hearsay.Cli.Input;

/// <summary>The bytes behind a name; what goes wrong while they are read is a rejection.</summary>
internal static class InputContent
{
    private const string Packed = ".gz";

    public static Stream Open(InputItem.Source source) =>
        source.Path is null ? Console.OpenStandardInput() : new FileStream(source.Path, new FileStreamOptions { Options = FileOptions.SequentialScan });

    /// <summary>Unpacked when the name ends in .gz.</summary>
    public static Stream OpenUnpacked(InputItem.Source source) =>
        source.Path is not null && IsPacked(source.Path) ? new GZipStream(Open(source), CompressionMode.Decompress) : Open(source);

    /// <summary>A file that the input names: in its folder (for standard input, the one that the program is in) or below, never elsewhere; null when there is none.</summary>
    public static Stream? OpenBeside(InputItem.Source source, string path)
    {
        var folder = Path.GetFullPath(Path.GetDirectoryName(source.Path) is { Length: > 0 } named ? named : ".");
        var full = Path.GetFullPath(path, folder);
        return full.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(full)
            ? new FileStream(full, new FileStreamOptions { Options = FileOptions.SequentialScan })
            : null;
    }

    /// <summary>The name of what a packed file holds.</summary>
    public static string NameWithin(string name) => IsPacked(name) ? name[..^Packed.Length] : name;

    /// <summary>The records, and, when reading fails midway, a rejection after those before it.</summary>
    public static async IAsyncEnumerable<T> Guard<T>(IAsyncEnumerable<T> records, Func<ReadResult.Rejected, T> rejected, string where, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var reading = records.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            ReadResult.Rejected? problem = null;
            try
            {
                if (!await reading.MoveNextAsync())
                {
                    yield break;
                }
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                problem = new ReadResult.Rejected("HS0102", where, $"It cannot be read: {wrong.Message} Check that it is a whole file and that you may read it.");
            }

            if (problem is not null)
            {
                yield return rejected(problem);
                yield break;
            }

            yield return reading.Current;
        }
    }

    private static bool IsPacked(string name) => name.EndsWith(Packed, StringComparison.OrdinalIgnoreCase);
}
