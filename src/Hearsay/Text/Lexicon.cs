namespace Hearsay.Text;

/// <summary>Word lists that lie beside the rules that read them, as embedded text: one entry a line, # begins a comment, blank lines are nothing.</summary>
internal static class Lexicon
{
    /// <param name="path">The file's path below src/Hearsay, with forward slashes: "Statements/English/cues.txt".</param>
    /// <exception cref="ArgumentException">There is no such list: a bug, not an input error.</exception>
    public static IEnumerable<string> Lines(string path)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(path)
            ?? throw new ArgumentException($"There is no lexicon {path}.", nameof(path));
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf('#', StringComparison.Ordinal);
            var entry = (comment < 0 ? line : line[..comment]).Trim();
            if (entry.Length > 0)
            {
                yield return entry;
            }
        }
    }
}
