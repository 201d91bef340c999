namespace Hearsay.Claims;

/// <summary>Whether whoever says a clause holds that it is so (FactBank, Saurí and Pustejovsky 2009).</summary>
internal enum Factuality : byte
{
    Told,

    /// <summary>"the company did not inspect it", "the claim that it did is false".</summary>
    Denied,

    /// <summary>"no evidence that it did", "doubts that it did", "unclear whether it did": neither yes nor no.</summary>
    Open,
}
