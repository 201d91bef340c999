using Hearsay.Stories;

namespace Hearsay.Tests.Stories;

public class NumberSetTests
{
    [Theory]
    [InlineData(new[] { 1, 5, 9 }, new[] { 0, 5, 9, 12 }, new[] { 5, 9 })]
    [InlineData(new[] { 1, 2 }, new[] { 3, 4 }, new int[0])]
    [InlineData(new int[0], new[] { 3, 4 }, new int[0])]
    [InlineData(new[] { 3, 4 }, new int[0], new int[0])]
    [InlineData(new[] { 7 }, new[] { 7 + 4096, 7 + (2 * 4096) }, new int[0])] // the same place in the field of bits
    [InlineData(new[] { 7, 7 + 4096 }, new[] { 7 + 4096 }, new[] { 7 + 4096 })]
    public void What_two_sets_share_comes_in_order(int[] mine, int[] theirs, int[] expected)
    {
        Assert.Equal(expected, Shared(mine, theirs));
        Assert.Equal(expected, Shared(theirs, mine));
    }

    [Fact]
    public void It_is_the_intersection_of_any_two()
    {
        var random = new Random(7);
        for (var round = 0; round < 50; round++)
        {
            var (mine, theirs) = (Some(), Some());
            Assert.Equal(mine.Intersect(theirs), Shared(mine, theirs));
        }

        int[] Some() => [.. Enumerable.Range(0, 300).Select(_ => random.Next(20_000)).Distinct().Order()];
    }

    private static List<int> Shared(int[] mine, int[] theirs)
    {
        var (one, other, found) = (new NumberSet(mine), new NumberSet(theirs), new List<int>());
        for (var shared = one.SharedWith(other); shared.MoveNext();)
        {
            Assert.Equal(one[shared.Mine], other[shared.Theirs]);
            found.Add(one[shared.Mine]);
        }

        return found;
    }
}
