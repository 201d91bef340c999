using System.Text.Json;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Language.Network;

namespace Hearsay.Trainer.Attributions;

/// <summary>Articles with attributions marked by people (PolNeAR, Newell et al. 2018), read by the language model.</summary>
internal sealed class AttributionCorpus
{
    public List<string> Ids { get; } = [];

    public List<WordedText> Texts { get; } = [];

    public List<Stretch> Stretches { get; } = [];

    public static AttributionCorpus Read(string path, LanguageModel model)
    {
        var corpus = new AttributionCorpus();
        foreach (var line in File.ReadLines(path))
        {
            using var record = JsonDocument.Parse(line);
            corpus.Add(record.RootElement, model);
        }

        return corpus;
    }

    private void Add(JsonElement record, LanguageModel model)
    {
        var words = WordSplitter.Split(Tokenizer.Tokenize(new SourceDocument { Id = "", Uri = "", Sha256 = "", Text = record.GetProperty("text").GetString() ?? "" }));
        model.Read(words, out var reading);
        var (states, features) = (model.StateWidth, model.FeatureWidth);
        var first = Stretches.Count;
        var sentence = 0;
        foreach (var range in AttributionShape.Stretches(words))
        {
            var sentences = new WordRange[range.Count];
            for (var word = range.First; word < range.End; word++)
            {
                while (words.Sentences[sentence].End <= word)
                {
                    sentence++;
                }

                sentences[word - range.First] = new WordRange(words.Sentences[sentence].First - range.First, words.Sentences[sentence].End - range.First);
            }

            var marks = new byte[range.Count];
            AttributionShape.FillMarks(words, range, marks);
            Stretches.Add(new Stretch
            {
                Count = range.Count,
                Document = Ids.Count,
                Words = range,
                States = reading.States[(range.First * states)..(range.End * states)],
                Features = reading.Features[(range.First * features)..(range.End * features)],
                FineTags = reading.FineTags[range.First..range.End],
                Relations = reading.Relations[range.First..range.End],
                Names = reading.Names[range.First..range.End],
                Heads = [.. reading.Heads[range.First..range.End].Select(head => head < range.First ? -1 : head - range.First)],
                Sentences = sentences,
                Marks = marks,
            });
        }

        Ids.Add(record.GetProperty("id").GetString() ?? "");
        Texts.Add(words);
        foreach (var quote in record.GetProperty("quotes").EnumerateArray())
        {
            Mark(words, first, Spans(quote.GetProperty("cue")), Spans(quote.GetProperty("source")), Spans(quote.GetProperty("content")));
        }
    }

    private void Mark(WordedText words, int first, List<(int Start, int End)> cue, List<(int Start, int End)> source, List<(int Start, int End)> content)
    {
        for (var s = first; cue.Count > 0 && s < Stretches.Count; s++)
        {
            var stretch = Stretches[s];
            var inside = Enumerable.Range(0, stretch.Count).Where(word => Covers(cue, words, stretch.Words.First + word)).ToArray();
            if (inside.Length == 0)
            {
                continue;
            }

            var range = new WordRange(inside[0], inside[^1] + 1);
            var window = AttributionShape.Window(new WordRange(0, stretch.Count), range);
            var roles = new byte[window.Count];
            for (var word = window.First; word < window.End; word++)
            {
                var at = stretch.Words.First + word;
                roles[word - window.First] = word >= range.First && word < range.End ? (byte)0 : Covers(source, words, at) ? (byte)1 : Covers(content, words, at) ? (byte)2 : (byte)0;
            }

            if (stretch.Gold.TrueForAll(other => other.Cue.End <= range.First || other.Cue.First >= range.End))
            {
                stretch.Gold.Add(new GoldAttribution(range, roles));
            }

            return;
        }
    }

    private static bool Covers(List<(int Start, int End)> spans, WordedText words, int word)
    {
        var span = words.Words[word];
        return spans.Exists(range => span.Start < range.End && span.End > range.Start);
    }

    private static List<(int Start, int End)> Spans(JsonElement spans) => [.. spans.EnumerateArray().Select(span => (span[0].GetInt32(), span[1].GetInt32()))];
}
