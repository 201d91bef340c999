using Hearsay.Stories;

namespace Hearsay.Tests.Stories;

public class StrongestTests
{
    [Fact]
    public void The_heaviest_stay_in_order_and_ties_go_to_the_lower_number()
    {
        var strongest = new Strongest(3);
        foreach (var (key, weight) in ((int, float)[])[(5, 1), (4, 2), (9, 1), (3, 1), (7, 3), (1, 0.5f)])
        {
            strongest.Offer(key, weight);
        }

        Assert.Equal([(7, 3f), (4, 2f), (3, 1f)], strongest.Ordered.ToArray());
    }
}
