namespace Hearsay.Text;

/// <summary>
/// One number for two, whichever comes first, spread over all bits: a long's own hash is the exclusive or of its halves, so that a million pairs of
/// numbers under a thousand would share a thousand hashes.
/// </summary>
internal static class NumberPair
{
    private const long Spreading = -7046029254386353131; // 2^64 over the golden ratio; odd, so that no two pairs become one

    public static long Of(int a, int b) => unchecked((((long)Math.Min(a, b) << 32) | (uint)Math.Max(a, b)) * Spreading);
}
