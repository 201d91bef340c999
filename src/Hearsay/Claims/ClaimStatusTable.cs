namespace Hearsay.Claims;

/// <summary>Status as a pure table over positions (docs/FORMAT.md, claims): the first row that applies.</summary>
public static class ClaimStatusTable
{
    /// <param name="asserted">Some party asserts it.</param>
    /// <param name="denied">Some party denies it.</param>
    /// <param name="confirmations">Confirmations by other parties that can know.</param>
    /// <param name="origins">Different first sources that assert it.</param>
    /// <param name="asked">Parties were asked and none confirmed.</param>
    public static ClaimStatus StatusOf(bool asserted, bool denied, int confirmations, int origins, bool asked) =>
        asserted && denied ? ClaimStatus.Disputed
        : denied ? ClaimStatus.Denied
        : confirmations > 0 ? ClaimStatus.Confirmed
        : origins > 1 ? ClaimStatus.Corroborated
        : asked ? ClaimStatus.Unconfirmed
        : ClaimStatus.SingleSource;
}
