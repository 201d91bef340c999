using Hearsay.Language.Network;

namespace Hearsay.Tests.Language.Network;

public sealed class LabelChainTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 3)]
    [InlineData(5, 3)]
    [InlineData(7, 2)]
    public void Finds_what_trying_all_finds(int words, int labels)
    {
        var random = new Random(words);
        for (var round = 0; round < 40; round++)
        {
            var scores = Draw(random, words * labels);
            var transitions = Draw(random, labels * labels);
            var first = Draw(random, labels);
            var found = new byte[words];
            LabelChain.Find(scores, labels, transitions, first, found);
            Assert.Equal(BestOfAll(scores, transitions, first, words, labels), Score(found, scores, transitions, first), 4);
        }
    }

    [Fact]
    public void What_is_forbidden_is_never_chosen()
    {
        float[] transitions = [0, 0, float.NegativeInfinity, 0, 0, 0, 0, 0, 0];
        float[] first = [0, 0, float.NegativeInfinity];
        var labels = new byte[4];
        LabelChain.Find([0, 1, 9, 5, 0, 0, 0, 1, 9, 0, 0, 3], 3, transitions, first, labels);
        Assert.NotEqual(2, labels[0]);
        for (var i = 1; i < labels.Length; i++)
        {
            Assert.False(labels[i - 1] == 0 && labels[i] == 2);
        }
    }

    [Fact]
    public void Nothing_is_labelled_where_nothing_is() => LabelChain.Find([], 3, new float[9], new float[3], []);

    private static float[] Draw(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 4) - 2)];

    private static double BestOfAll(float[] scores, float[] transitions, float[] first, int words, int labels)
    {
        var best = double.NegativeInfinity;
        for (var code = 0; code < Math.Pow(labels, words); code++)
        {
            var sequence = new byte[words];
            for (int i = 0, rest = code; i < words; i++, rest /= labels)
            {
                sequence[i] = (byte)(rest % labels);
            }

            best = Math.Max(best, Score(sequence, scores, transitions, first));
        }

        return best;
    }

    private static double Score(byte[] sequence, float[] scores, float[] transitions, float[] first)
    {
        var labels = first.Length;
        double sum = first[sequence[0]];
        for (var i = 0; i < sequence.Length; i++)
        {
            sum += scores[(i * labels) + sequence[i]] + (i == 0 ? 0 : transitions[(sequence[i - 1] * labels) + sequence[i]]);
        }

        return sum;
    }
}
