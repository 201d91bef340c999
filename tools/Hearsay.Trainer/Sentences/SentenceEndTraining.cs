using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Trainer.Sentences;

/// <summary>Learns <see cref="BoundaryModel"/>: an averaged perceptron with a margin, in whole numbers and a fixed order, so that a rerun gives the same bytes.</summary>
internal static class SentenceEndTraining
{
    private const int Epochs = 12;
    private const int Margin = 12;
    private const int LineLength = 120;

    /// <param name="data">The folder that holds language/.</param>
    /// <param name="output">The resource to write.</param>
    public static void Run(string data, string output, TextWriter log)
    {
        var language = Path.Combine(data, "language");
        var examples = new List<(int[] Features, bool IsEnd)>();
        foreach (var document in RawCorpora.Gum(Path.Combine(language, "gum_train.conllu.gz"), Path.Combine(language, "gumfree_train.tsv")).Concat(RawCorpora.Ewt(Path.Combine(language, "ewt_train.tsv"))))
        {
            AddExamples(document, examples);
        }

        log.WriteLine($"{examples.Count} places, {examples.Count(example => example.IsEnd)} of them ends");
        var weights = Learn(examples, log);
        var text = Convert.ToBase64String(Array.ConvertAll(weights, weight => unchecked((byte)weight)));
        File.WriteAllLines(output, text.Chunk(LineLength).Select(line => new string(line))
            .Prepend("# Weights of the model that says where sentences end, a signed byte a bucket. Written by tools/Hearsay.Trainer from EWT and the free part of GUM (CC BY-SA 4.0)."));
    }

    private static void AddExamples(RawDocument document, List<(int[] Features, bool IsEnd)> examples)
    {
        var tokenized = Tokenizer.Tokenize(new SourceDocument { Id = "d1", Uri = "corpus", Sha256 = "", Text = document.Text });
        var style = TextStyles.Of(document.Text);
        var first = 0;
        foreach (var paragraph in tokenized.Paragraphs)
        {
            var end = first;
            while (end < tokenized.Tokens.Length && tokenized.Tokens[end].End <= paragraph.End)
            {
                end++;
            }

            var tokens = tokenized.Tokens.AsSpan()[first..end];
            var closing = SentenceEnds.ClosingMarks(document.Text, tokens);
            var start = 0;
            for (var i = 0; i + 1 < tokens.Length; i++)
            {
                var isEnd = document.SentenceEnds.Contains(tokens[i].End);
                if (SentenceEnds.IsCandidate(document.Text, tokens, closing, start, i, out var place))
                {
                    var features = new int[BoundaryFeatures.Count];
                    BoundaryFeatures.Fill(document.Text, tokens, place, style, features);
                    examples.Add((features, isEnd));
                }

                start = isEnd ? i + 1 : start;
            }

            first = end;
        }
    }

    private static sbyte[] Learn(List<(int[] Features, bool IsEnd)> examples, TextWriter log)
    {
        var weights = new long[BoundaryFeatures.Buckets];
        var totals = new long[BoundaryFeatures.Buckets]; // sum over steps of step * change: the average is weights - totals / steps
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = 1u;
        long step = 1;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                random = unchecked(random * 1664525u + 1013904223u);
                var j = (int)((ulong)random * (ulong)(i + 1) >> 32);
                (order[i], order[j]) = (order[j], order[i]);
            }

            var wrong = 0;
            foreach (var index in order)
            {
                var (features, isEnd) = examples[index];
                var score = features.Sum(feature => weights[feature]);
                wrong += score > 0 == isEnd ? 0 : 1;
                if (isEnd ? score <= Margin : score >= -Margin)
                {
                    foreach (var feature in features)
                    {
                        weights[feature] += isEnd ? 1 : -1;
                        totals[feature] += isEnd ? step : -step;
                    }
                }

                step++;
            }

            log.WriteLine($"epoch {epoch + 1}: {wrong} wrong");
        }

        // Averages in 1/16, scaled so that the largest fits a byte.
        var averages = weights.Zip(totals, (weight, total) => (weight * step - total) * 16 / step).ToArray();
        var largest = Math.Max(1, averages.Max(Math.Abs));
        log.WriteLine($"largest weight {largest}/16");
        return Array.ConvertAll(averages, average => (sbyte)((average * 127 + (average > 0 ? largest / 2 : -largest / 2)) / largest));
    }
}
