using Hearsay.Discrepancies;
using Hearsay.Text;

namespace Hearsay.Tests.Text;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("Aas", "", 3)]
    [InlineData("Zelenka", "Zelenko", 1)]
    [InlineData("Halvan", "Halwann", 2)]
    public void Distance_counts_the_changed_letters_both_ways(string a, string b, int expected)
    {
        Assert.Equal(expected, EditDistance.Of(a, b));
        Assert.Equal(expected, EditDistance.Of(b, a));
    }

    [Fact]
    public void A_run_of_a_million_letters_is_no_variant_of_a_name()
    {
        // Its row of distances would not fit the stack.
        var name = "A" + new string('a', 1_000_000);
        Assert.False(NameDiscrepancies.AreVariants(name + "b", name + "c"));
    }
}
