using System.IO.Compression;
using System.Text;
using Hearsay.Language;
using Hearsay.Models.English;

namespace Hearsay.Tests.Language;

/// <summary>The shipped weights score what their card says: on sentences of our own always, on the treebanks where they are at hand. APPROVE=1 with the treebanks rewrites the card's table.</summary>
public class ModelCardTests
{
    private const string Begin = "<!-- scores -->\n";
    private const string End = "<!-- /scores -->";

    private static readonly string Card = Repository.File("src", "Hearsay.Models.English", "MODEL_CARD.md");

    [Fact]
    public async Task The_model_scores_on_our_own_sentences_what_its_card_says() =>
        Assert.Contains(await OwnRow(), await TableAsync(), StringComparison.Ordinal);

    [Fact]
    public async Task The_model_scores_on_the_treebanks_what_its_card_says()
    {
        var folder = Repository.Corpus("data", "language");
        var table = $"""
            | | UPOS | XPOS | UAS | LAS | LAS with subtypes | names F1 |
            |---|---|---|---|---|---|---|
            {await Row("UD English EWT dev, gold words", Path.Combine(folder, "en_ewt-ud-dev.conllu.gz"))}
            {await Row("UD English GUM dev, gold words", Path.Combine(folder, "gum_dev.conllu.gz"))}
            {await OwnRow()}

            """.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            var card = await File.ReadAllTextAsync(Card, TestContext.Current.CancellationToken);
            var (begin, end) = (card.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, card.IndexOf(End, StringComparison.Ordinal));
            await File.WriteAllTextAsync(Card, card[..begin] + table + card[end..], TestContext.Current.CancellationToken);
        }

        Assert.Equal(table, await TableAsync());
    }

    [Fact]
    public async Task Our_own_sentences_are_trees_over_their_text()
    {
        foreach (var sentence in await ReadAsync(Own))
        {
            var words = sentence.Words.ToArray();
            Assert.Single(words, word => word.Head == "0" && word.Deprel == "root");
            Assert.All(words, word => Assert.InRange(Depth(words, word), 1, words.Length));
            var text = new StringBuilder();
            var covered = 0;
            foreach (var token in sentence.Tokens.Where(token => token.IsRange || token.LastWord > covered))
            {
                covered = Math.Max(covered, token.LastWord);
                text.Append(token.Form).Append(token.HasSpaceAfter ? " " : "");
            }

            Assert.Equal(sentence.Comment("text"), text.ToString().TrimEnd());
        }
    }

    private static string Own => Repository.File("tests", "Hearsay.Tests", "Language", "fixtures", "own.conllu");

    private static Task<string> OwnRow() => Row("27 news sentences of our own, gold words", Own);

    private static async Task<string> Row(string name, string path)
    {
        var gold = await ReadAsync(path);
        return $"| {name} | {TreeScores.Of(gold, ConlluParser.Parse(gold, EnglishModel.Instance))} |";
    }

    private static async Task<string> TableAsync()
    {
        var card = (await File.ReadAllTextAsync(Card, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var (begin, end) = (card.IndexOf(Begin, StringComparison.Ordinal), card.IndexOf(End, StringComparison.Ordinal));
        Assert.True(begin >= 0 && end > begin, $"The card has no table between {Begin.Trim()} and {End}");
        return card[(begin + Begin.Length)..end];
    }

    /// <summary>Words from this one to the root, both counted; more than there are in a circle.</summary>
    private static int Depth(ConlluToken[] words, ConlluToken word)
    {
        var depth = 1;
        for (; word.Head != "0" && depth <= words.Length; depth++)
        {
            word = words[int.Parse(word.Head, System.Globalization.CultureInfo.InvariantCulture) - 1];
        }

        return depth;
    }

    private static async Task<List<ConlluSentence>> ReadAsync(string path)
    {
        await using Stream file = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress) : File.OpenRead(path);
        var sentences = new List<ConlluSentence>();
        await foreach (var (sentence, rejected) in ConlluReader.ReadAsync(file, path, 1 << 24, TestContext.Current.CancellationToken))
        {
            Assert.Null(rejected);
            sentences.Add(sentence!);
        }

        return sentences;
    }
}
