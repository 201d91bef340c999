using Hearsay.Language.Network;

namespace Hearsay.Tests.Language.Network;

public sealed class NameDecoderTests
{
    [Fact]
    public void An_inside_label_never_begins_a_name()
    {
        var random = new Random(11);
        for (var round = 0; round < 200; round++)
        {
            var words = random.Next(1, 12);
            var scores = Enumerable.Range(0, words * NameDecoder.Labels).Select(_ => random.NextSingle()).ToArray();
            var labels = new byte[words];
            NameDecoder.Decode(scores, labels);
            for (var i = 0; i < words; i++)
            {
                Assert.True(!NameDecoder.IsInside(labels[i]) || (i > 0 && (labels[i - 1] == labels[i] || labels[i - 1] == labels[i] - 1)));
            }
        }
    }

    [Fact]
    public void The_best_allowed_sequence_wins_over_the_best_labels_one_by_one()
    {
        // Word 0: O scores best by a little; word 1: I-PER scores best by a lot.
        float[] scores = [1.0f, 0.9f, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0];
        var labels = new byte[2];
        NameDecoder.Decode(scores, labels);
        Assert.Equal([1, 2], labels);
    }

    [Fact]
    public void No_words_have_no_names() => NameDecoder.Decode([], []);
}
