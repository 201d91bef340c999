using Hearsay.Text;

namespace Hearsay.Tests.Text;

public class NaturalOrderTests
{
    [Theory]
    [InlineData("feed#9", "feed#10")]
    [InlineData("a", "b1")]
    [InlineData("a1", "a1b")]
    [InlineData("a007", "a8")]
    [InlineData("a07", "a7")]
    [InlineData("", "a")]
    public void Digits_count_by_value(string first, string second)
    {
        Assert.True(NaturalOrder.Instance.Compare(first, second) < 0);
        Assert.True(NaturalOrder.Instance.Compare(second, first) > 0);
        Assert.Equal(0, NaturalOrder.Instance.Compare(first, first));
    }
}
