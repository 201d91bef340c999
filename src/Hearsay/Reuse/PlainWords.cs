namespace Hearsay.Reuse;

/// <summary>
/// The words of a raw text as hashes, at the speed of a scan: letters and digits without case, apostrophes passed over. Words between double
/// quotation marks are left out, since they never prove copying; a mark that its line does not close quotes to the line's end.
/// </summary>
internal static class PlainWords
{
    private const int Quotation = 0; // stands for what was left out
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619; // FNV-1a

    public static void AddTo(List<int> words, ReadOnlySpan<char> text)
    {
        var (hash, isWord, isQuoted) = (Seed, false, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (char.IsAsciiLetterOrDigit(c))
            {
                (hash, isWord) = (Mixed(hash, (char)(c | 0x20)), true); // digits have the bit set
            }
            else if (c > '\u007f' && char.IsLetterOrDigit(c))
            {
                (hash, isWord) = (Mixed(hash, char.ToLowerInvariant(LookAlikes.Of(c) ?? c)), true);
            }
            else if (c is not ('\'' or '’'))
            {
                if (isWord && !isQuoted)
                {
                    words.Add(unchecked((int)hash));
                }

                (hash, isWord) = (Seed, false);
                var wasQuoted = isQuoted;
                isQuoted = c switch
                {
                    '"' => !isQuoted,
                    '“' => true,
                    '”' or '\n' => false,
                    _ => isQuoted,
                };
                if (wasQuoted && !isQuoted)
                {
                    words.Add(Quotation);
                }
            }
        }
    }

    private static uint Mixed(uint hash, char c) => unchecked((hash ^ c) * Prime);
}
