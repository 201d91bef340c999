using System.Text.Json;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Reuse;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Text;
using Hearsay.Utterances;

namespace Hearsay.Tests.Utterances;

/// <summary>Pairs of quotations from real articles, the same utterance or not, without a look at who speaks.</summary>
public class QuoteVariantsTests
{
    private const double Floor = 0.93; // F1 of "same"

    private readonly Vocabulary vocabulary = new();
    private readonly Dictionary<string, int> roots = new(StringComparer.Ordinal);

    [Fact]
    public void The_same_utterance_is_known_in_its_wordings()
    {
        var (right, wrong) = (0, 0);
        foreach (var line in File.ReadLines(Path.Combine(Repository.Corpus("data", "reuse", "quote_variants"), "pairs.dev.jsonl")))
        {
            using var pair = JsonDocument.Parse(line);
            var (a, b) = (WordingOf(pair.RootElement.GetProperty("a")), WordingOf(pair.RootElement.GetProperty("b")));
            var said = WordingSimilarity.IsSame(a, b, WordingSimilarity.Of(a, b), sameSpeaker: true);
            var expected = pair.RootElement.GetProperty("same_utterance").GetBoolean();
            right += said && expected ? 1 : 0;
            wrong += said != expected ? 1 : 0;
        }

        Assert.InRange(2.0 * right / ((2.0 * right) + wrong), Floor, 1);
    }

    private Wording WordingOf(JsonElement quotation)
    {
        var text = quotation.GetProperty("text").GetString()!;
        var source = new SourceDocument { Id = "d", Uri = "d", Sha256 = "", Text = text };
        var document = new AnnotatedDocument
        {
            Source = source, Tokens = Tokenizer.Tokenize(source), Entities = DocumentEntities.None, Times = [], Quotations = [], Attributions = [],
        };
        return Wording.Of(document, [new TextSpan(0, text.Length)], vocabulary, roots);
    }
}
