using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hearsay.Language;
using Hearsay.Text;
using Hearsay.Trainer.Corpora;
using Hearsay.Trainer.Network;

namespace Hearsay.Trainer.Commands;

/// <summary>Measures a model file on the dev sets, through the library as its users run it.</summary>
internal static class ScoreCommand
{
    private const int Rounds = 300;
    private const int TimedWords = 2000;

    public static Command Create()
    {
        var model = new Argument<FileInfo>("MODEL") { Description = "a model file" };
        var command = new Command("score", "measure a model file on the dev sets, gold words") { model, Inputs.Data };
        command.SetAction(parsed =>
        {
            var bytes = File.ReadAllBytes(parsed.GetRequiredValue(model).FullName);
            var watch = Stopwatch.StartNew();
            var loaded = LanguageModel.Load(bytes);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loaded {bytes.Length / 1e6:F1} MB in {watch.ElapsedMilliseconds} ms"));
            var corpora = new LanguageCorpora(parsed.GetRequiredValue(Inputs.Data).FullName);
            foreach (var (name, examples) in new[] { ("EWT dev", corpora.EwtDev), ("GUM dev", corpora.GumDev), ("UNER dev", corpora.UnerDev) })
            {
                var answers = Read(loaded, examples, corpora.Labels);
                Console.WriteLine($"{name} {(examples[0].Heads is null ? "" : Scores.Trees(answers, examples, corpora.Labels))} {(examples[0].Names is null ? "" : "names " + Scores.Names(answers, examples))}");
            }
        });
        return command;
    }

    private static Answer[] Read(LanguageModel model, List<Example> examples, Inventory labels)
    {
        var text = new StringBuilder();
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        var sentences = ImmutableArray.CreateBuilder<WordRange>();
        foreach (var example in examples)
        {
            var first = words.Count;
            foreach (var form in example.Forms)
            {
                words.Add(new TextSpan(text.Length, text.Length + form.Length));
                text.Append(form).Append(' ');
            }

            sentences.Add(new WordRange(first, words.Count));
        }

        var input = new WordedText(text.ToString(), words.ToImmutable(), sentences.ToImmutable());
        var syntax = model.Read(input);
        var part = sentences.TakeWhile(sentence => sentence.End <= TimedWords).ToImmutableArray();
        var timed = new WordedText(input.Text, input.Words[..part[^1].End], part);
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            model.Read(timed);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{timed.Words.Length / best.TotalSeconds:F0} words/s, best of {Rounds}"));
        var answers = new Answer[examples.Count];
        for (var s = 0; s < answers.Length; s++)
        {
            var range = sentences[s];
            var answer = answers[s] = new Answer(range.Count);
            for (var i = 0; i < range.Count; i++)
            {
                var word = syntax.Words[range.First + i];
                answer.Tags[i] = labels.Tags.Add(word.Tag.ToString().ToUpperInvariant());
                answer.FineTags[i] = labels.FineTags.Add(word.FineTag);
                answer.Heads[i] = word.Head < 0 ? -1 : word.Head - range.First;
                answer.Relations[i] = labels.Relations.Add(word.Relation);
            }
        }

        var at = 0;
        foreach (var name in syntax.Names)
        {
            while (name.Words.First >= sentences[at].End)
            {
                at++;
            }

            for (var i = name.Words.First; i < name.Words.End; i++)
            {
                answers[at].Names[i - sentences[at].First] = (byte)((2 * (int)name.Type) + (i == name.Words.First ? 1 : 2));
            }
        }

        return answers;
    }
}
