using System.Text.Json;
using Hearsay.Sources;

namespace Hearsay.Tests.House;

/// <summary>eval/language/news-entities.jsonl: offsets and types, never text.</summary>
public class NewsLabelsTests
{
    private static readonly JsonElement[] Sentences =
        [.. File.ReadLines(Repository.File("eval", "language", "news-entities.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];

    [Fact]
    public void There_are_as_many_sentences_to_look_at_as_held_back()
    {
        Assert.Equal(150, Sentences.Count(sentence => sentence.GetProperty("part").GetString() == "dev"));
        Assert.Equal(150, Sentences.Count(sentence => sentence.GetProperty("part").GetString() == "held"));
    }

    [Fact]
    public void No_document_is_in_both_parts() =>
        Assert.All(Sentences.GroupBy(sentence => (File: sentence.GetProperty("file").GetString(), Id: sentence.GetProperty("id").GetString())),
            document => Assert.Single(document.Select(sentence => sentence.GetProperty("part").GetString()).Distinct()));

    [Fact]
    public void Labels_hold_offsets_and_no_text()
    {
        Assert.All(Sentences, sentence => Assert.Equal(["corpus", "file", "id", "start", "end", "part", "hash", "entities"], Keys(sentence)));
        Assert.All(Sentences.SelectMany(sentence => sentence.GetProperty("entities").EnumerateArray()), label => Assert.Equal(["start", "end", "type"], Keys(label)));
    }

    [Fact]
    public void Labels_lie_in_order_inside_their_sentence_and_have_a_type_of_ours()
    {
        var types = Enum.GetNames<EntityType>().Select(name => name.ToLowerInvariant()).ToHashSet();
        foreach (var sentence in Sentences)
        {
            var free = sentence.GetProperty("start").GetInt32();
            foreach (var label in sentence.GetProperty("entities").EnumerateArray())
            {
                Assert.InRange(label.GetProperty("start").GetInt32(), free, label.GetProperty("end").GetInt32() - 1);
                Assert.Contains(label.GetProperty("type").GetString()!, types);
                free = label.GetProperty("end").GetInt32();
            }

            Assert.True(free <= sentence.GetProperty("end").GetInt32());
        }
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
