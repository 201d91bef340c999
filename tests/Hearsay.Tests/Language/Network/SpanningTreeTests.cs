using Hearsay.Language.Network;

namespace Hearsay.Tests.Language.Network;

public sealed class SpanningTreeTests
{
    [Fact]
    public void The_best_head_of_every_word_stands_where_they_form_a_tree()
    {
        float[] scores = [9, 0, 1, 1, 8, 0]; // two words: word 0 under the root, word 1 under word 0
        var heads = new int[2];
        SpanningTree.Find(scores, 2, heads);
        Assert.Equal([-1, 0], heads);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Random_scores_give_the_best_tree_there_is_with_one_root(int words)
    {
        var random = new Random(words);
        for (var round = 0; round < 60; round++)
        {
            var scores = Enumerable.Range(0, words * (words + 1)).Select(_ => (random.NextSingle() * 10) - 5).ToArray();
            var heads = new int[words];
            SpanningTree.Find(scores, words, heads);
            Assert.True(IsTree(heads));
            Assert.Equal(BestByTrial(scores, words), Score(scores, heads), 3);
        }
    }

    [Fact]
    public void No_words_are_no_tree() => SpanningTree.Find([], 0, []);

    [Fact]
    public void A_long_sentence_of_cycles_ends()
    {
        const int Words = 200;
        var scores = new float[Words * (Words + 1)];
        for (var i = 0; i < Words; i++)
        {
            scores[(i * (Words + 1)) + 1 + (i ^ 1)] = 5; // pairs that claim each other
        }

        var heads = new int[Words];
        SpanningTree.Find(scores, Words, heads);
        Assert.True(IsTree(heads));
    }

    private static float BestByTrial(float[] scores, int words)
    {
        var best = float.NegativeInfinity;
        var heads = new int[words];
        var total = (int)Math.Pow(words + 1, words);

        // The root is the word that loses least by hanging there, as the algorithm chooses it.
        var roots = Enumerable.Range(0, words).Select(i => scores[i * (words + 1)] - Enumerable.Range(0, words).Where(j => j != i).Select(j => scores[(i * (words + 1)) + j + 1]).DefaultIfEmpty(scores[0]).Max()).ToArray();
        var greedy = Enumerable.Range(0, words).Select(i => Enumerable.Range(0, words + 1).Where(j => j != i + 1).MaxBy(j => scores[(i * (words + 1)) + j]) - 1).ToArray();
        var root = greedy.Count(head => head < 0) == 1 && IsTree(greedy) ? -1 : Array.IndexOf(roots, roots.Max());
        for (var code = 0; code < total; code++)
        {
            var rest = code;
            for (var i = 0; i < words; i++, rest /= words + 1)
            {
                heads[i] = (rest % (words + 1)) - 1;
            }

            if (IsTree(heads) && (root < 0 || heads[root] < 0) && Score(scores, heads) > best)
            {
                best = Score(scores, heads);
            }
        }

        return best;
    }

    private static float Score(float[] scores, int[] heads) => heads.Select((head, i) => scores[(i * (heads.Length + 1)) + head + 1]).Sum();

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(head => head < 0) != 1)
        {
            return false;
        }

        for (var i = 0; i < heads.Length; i++)
        {
            var (at, steps) = (i, 0);
            while (at >= 0 && steps++ <= heads.Length)
            {
                at = heads[at] == at ? at : heads[at];
            }

            if (at >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
