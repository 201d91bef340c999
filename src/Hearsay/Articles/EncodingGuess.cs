using System.Text;

namespace Hearsay.Articles;

/// <summary>The encoding of bytes that are no UTF-8 and say nothing of themselves, by the letters that they would make.</summary>
internal static class EncodingGuess
{
    private const int Sample = 16 << 10; // bytes above ASCII that are enough, with what stands between them
    private const int Western = 1252;
    private const double Grown = 0.5;    // of the bytes above ASCII beside another: then they are words of another script, not accents

    private const int FewestBytes = 8;   // above ASCII, to be words: a stray byte or two beside one another are no script

    // What makes up most of plain text in each: the commonest letters of the languages that it is used for.
    private static readonly (int CodePage, string Common)[] Candidates =
    [
        (932, "のにはをたがでてとしれさいるもなかす"),
        (51932, "のにはをたがでてとしれさいるもなかす"),
        (54936, "的一是不了在有人这中大国为上个我们来他"),
        (950, "的一是不了在有人這中大國為上個我們來他"),
        (51949, "이다는을의에가고를하은로지사한기"),
        (1251, "оеаинтсрвл"),
        (20866, "оеаинтсрвл"),
        (1253, "αοιετσνηυρ"),
        (1255, "יוהלאתרבשמ"),
        (1256, "اليمونرتبة"),
    ];

    public static Encoding Of(ReadOnlySpan<byte> bytes)
    {
        var western = CodePagesEncodingProvider.Instance.GetEncoding(Western)!;
        var first = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        bytes = bytes.Slice(first, Math.Min(Sample, bytes.Length - first));
        var (above, beside) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            above += bytes[i] >= 0x80 ? 1 : 0;
            beside += bytes[i] >= 0x80 && i > 0 && bytes[i - 1] >= 0x80 ? 1 : 0;
        }

        if (beside < Grown * above || above < FewestBytes)
        {
            return western;
        }

        var (best, bestShare) = (western, 0.2); // of the characters above ASCII that are common letters
        foreach (var (codePage, common) in Candidates)
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
            var (letters, known) = (0, 0);
            foreach (var character in encoding.GetString(bytes))
            {
                letters += character >= 0x80 ? 1 : 0;
                known += character >= 0x80 && common.Contains(character, StringComparison.Ordinal) ? 1 : 0;
            }

            // Of a thousand signs the commonest twenty make up less than the ten commonest of thirty letters.
            var share = known / (double)Math.Max(1, letters) * (common[0] > '\u2000' ? 2.5 : 1);
            (best, bestShare) = share > bestShare ? (encoding, share) : (best, bestShare);
        }

        return best;
    }
}
