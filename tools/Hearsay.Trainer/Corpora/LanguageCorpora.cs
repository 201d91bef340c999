using Hearsay.Trainer.Network;

namespace Hearsay.Trainer.Corpora;

/// <summary>
/// What the language model learns from and is measured on: the English treebanks EWT and GUM (GUM without the genres whose texts may not be
/// used commercially), names of GUM and of WikiGold, and names found by tools and corrected in the Groningen Meaning Bank.
/// </summary>
internal sealed class LanguageCorpora
{
    /// <summary>Longer sentences are rare and fill the memory of a batch.</summary>
    private const int MaxTreeWords = 100;

    private const int MaxNameWords = 80;

    /// <summary>The names of the Groningen Meaning Bank are only in part checked by people.</summary>
    private const float SilverWeight = 0.5f;

    /// <summary>One sentence of so many of it is read in an epoch.</summary>
    private const int SilverShare = 12;

    /// <summary>Words seen less often than this have no vector of their own: their features must do.</summary>
    private const int LeastCount = 3;

    public LanguageCorpora(string folder)
    {
        var language = Path.Combine(folder, "language");
        Trees =
        [
            .. Treebank.Trees(Path.Combine(language, "ewt_train.tsv"), Labels),
            .. Treebank.Trees(Path.Combine(language, "gumfree_train.tsv"), Labels, Path.Combine(language, "ner_gum_train.tsv")),
        ];
        Trees.RemoveAll(example => example.Count > MaxTreeWords);
        Names = Treebank.Names(Path.Combine(language, "ner_wikigold.tsv"), Labels, 1);
        SilverNames = Treebank.Names(Path.Combine(language, "ner_gmbc_train.tsv"), Labels, SilverWeight);
        EwtDev = Treebank.Trees(Path.Combine(language, "ewt_dev.tsv"), Labels);
        GumDev = Treebank.Trees(Path.Combine(language, "gum_dev.tsv"), Labels, Path.Combine(language, "ner_gum_dev.tsv"));
        UnerDev = Treebank.Names(Path.Combine(language, "ner_uner_dev.tsv"), Labels, 1);
    }

    public Inventory Labels { get; } = new();

    public List<Example> Trees { get; }

    public List<Example> Names { get; }

    public List<Example> SilverNames { get; }

    public List<Example> EwtDev { get; }

    public List<Example> GumDev { get; }

    public List<Example> UnerDev { get; }

    /// <summary>Every form of the training parts, in lower case.</summary>
    public HashSet<string> Forms => Trees.Concat(Names).Concat(SilverNames).SelectMany(example => example.Forms).Select(form => form.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    /// <summary>Words that get a learned vector, most frequent first.</summary>
    public List<(string Word, int Count)> Vocabulary =>
        [.. Trees.Concat(Names).SelectMany(example => example.Forms).GroupBy(form => form.ToLowerInvariant(), StringComparer.Ordinal)
            .Select(group => (Word: group.Key, Count: group.Count())).Where(pair => pair.Count >= LeastCount).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Word, StringComparer.Ordinal)];

    /// <summary>The sentences of an epoch.</summary>
    public List<Example> Draw(Random random) =>
        [.. Trees, .. Names.Where(example => example.Count <= MaxNameWords), .. SilverNames.Where(_ => random.Next(SilverShare) == 0).Where(example => example.Count <= MaxNameWords)];
}
