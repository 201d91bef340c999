using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

public class ClaimStatusTableTests
{
    [Theory]
    [InlineData(true, true, 1, 3, true, ClaimStatus.Disputed)]
    [InlineData(false, true, 0, 0, true, ClaimStatus.Denied)]
    [InlineData(true, false, 1, 1, true, ClaimStatus.Confirmed)]
    [InlineData(true, false, 0, 2, true, ClaimStatus.Corroborated)]
    [InlineData(true, false, 0, 1, true, ClaimStatus.Unconfirmed)]
    [InlineData(true, false, 0, 1, false, ClaimStatus.SingleSource)]
    public void The_first_row_that_applies_gives_the_status(bool asserted, bool denied, int confirmations, int origins, bool asked, ClaimStatus status) =>
        Assert.Equal(status, ClaimStatusTable.StatusOf(asserted, denied, confirmations, origins, asked));
}
