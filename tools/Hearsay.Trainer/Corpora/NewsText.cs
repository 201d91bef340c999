using System.Text.Json;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Trainer.Network;

namespace Hearsay.Trainer.Corpora;

/// <summary>Sentences of running news, without labels: what PolNeAR, NeuS and ECB+ set apart for training.</summary>
internal static class NewsText
{
    private const int MaxWords = 60;
    private const int MinWords = 4;

    /// <summary>JSON lines with "text"; every n-th sentence of a corpus is kept, none twice.</summary>
    private static readonly (string File, int Every)[] Files = [("quotes/polnear/train.jsonl", 1), ("clusters/ecbplus.train.jsonl", 2), ("clusters/neus.train.jsonl", 3)];

    public static List<Example> Read(string folder)
    {
        var examples = new List<Example>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, every) in Files)
        {
            var count = 0;
            foreach (var line in File.ReadLines(Path.Combine(folder, file)))
            {
                using var record = JsonDocument.Parse(line);
                foreach (var forms in Sentences(record.RootElement.GetProperty("text").GetString() ?? ""))
                {
                    if (forms.Length is >= MinWords and <= MaxWords && seen.Add(string.Join(' ', forms)) && count++ % every == 0)
                    {
                        examples.Add(new Example { Forms = forms });
                    }
                }
            }
        }

        return examples;
    }

    private static IEnumerable<string[]> Sentences(string text)
    {
        var words = WordSplitter.Split(Tokenizer.Tokenize(new SourceDocument { Id = "", Uri = "", Sha256 = "", Text = text }));
        foreach (var sentence in words.Sentences)
        {
            yield return [.. Enumerable.Range(sentence.First, sentence.Count).Select(word => words.TextOf(word).ToString())];
        }
    }
}
