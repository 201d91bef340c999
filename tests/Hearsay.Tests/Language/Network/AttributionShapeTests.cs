using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Language.Network;
using Hearsay.Text;

namespace Hearsay.Tests.Language.Network;

public sealed class AttributionShapeTests
{
    [Fact]
    public void A_stretch_is_the_sentences_of_a_paragraph()
    {
        var text = Worded("The ferry stops . Aas said so .\nNo boat sails .", 4, 8, 12);
        Assert.Equal([new WordRange(0, 8), new WordRange(8, 12)], AttributionShape.Stretches(text));
    }

    [Fact]
    public void A_stretch_ends_before_it_is_too_long()
    {
        var ends = Enumerable.Range(1, 40).Select(i => 20 * i).ToArray();
        var text = Worded(string.Join(' ', Enumerable.Repeat("word", 800)), ends);
        var stretches = AttributionShape.Stretches(text);
        Assert.All(stretches, stretch => Assert.InRange(stretch.Count, 20, AttributionShape.LongestStretch));
        Assert.Equal(800, stretches.Sum(stretch => stretch.Count));
    }

    [Theory]
    [InlineData("“ No boat sails , ” Aas said .", "21111300 0")]
    [InlineData("\" No boat \" and \" two boats \"", "211302113")]
    [InlineData("Aas ' boat is 40 ' long", "0000000")]
    public void Marks_open_and_close(string words, string expected)
    {
        var text = Worded(words, words.Split(' ').Length);
        var marks = new byte[text.Words.Length];
        AttributionShape.FillMarks(text, new WordRange(0, marks.Length), marks);
        Assert.Equal(expected.Replace(" ", "", StringComparison.Ordinal), string.Concat(marks));
    }

    [Fact]
    public void Paths_tell_what_hangs_on_the_cue_and_what_it_hangs_on()
    {
        // "He left when Aas said boats sail": said (4) hangs on left (1), Aas (3) and sail (6) on said, boats (5) on sail.
        int[] heads = [1, -1, 4, 4, 1, 6, 4];
        byte[] relations = [1, 0, 2, 1, 3, 1, 4];
        var paths = new int[7];
        AttributionShape.FillPaths(heads, relations, 5, new WordRange(4, 5), new WordRange(0, 7), new WordRange(0, 7), paths);
        Assert.Equal(0, paths[4]);
        Assert.Equal(paths[5], paths[6]); // both below "said", by what "sail" is to it
        Assert.NotEqual(paths[3], paths[6]);
        Assert.NotEqual(paths[0], paths[3]); // a subject beside it, a subject below it
        Assert.All(paths, path => Assert.InRange(path, 0, AttributionShape.Paths(5) - 1));
    }

    [Fact]
    public void A_ring_of_heads_ends()
    {
        int[] heads = [1, 0, 3, 2];
        var paths = new int[4];
        AttributionShape.FillPaths(heads, new byte[4], 3, new WordRange(0, 1), new WordRange(0, 4), new WordRange(0, 4), paths);
        Assert.All(paths, path => Assert.InRange(path, 0, AttributionShape.Paths(3) - 1));
    }

    [Fact]
    public void Distances_differ_by_side_and_sentence()
    {
        var cue = new WordRange(100, 102);
        var sentence = new WordRange(90, 120);
        Assert.Equal(0, AttributionShape.Distance(cue, sentence, 101));
        var seen = new[] { 99, 102, 95, 106, 89, 121 }.Select(word => AttributionShape.Distance(cue, sentence, word)).ToArray();
        Assert.Equal(seen.Length, seen.Distinct().Count());
        Assert.All(Enumerable.Range(0, 400), word => Assert.InRange(AttributionShape.Distance(cue, sentence, word), 0, AttributionShape.Distances - 1));
    }

    /// <summary>Words between blanks; sentences end before the given words.</summary>
    private static WordedText Worded(string text, params int[] ends)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                var end = at;
                while (end < text.Length && !char.IsWhiteSpace(text[end]))
                {
                    end++;
                }

                words.Add(new TextSpan(at, end));
                at = end;
            }
        }

        return new WordedText(text, words.ToImmutable(), [.. ends.Select((end, i) => new WordRange(i == 0 ? 0 : ends[i - 1], end))]);
    }
}
