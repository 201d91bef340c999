using System.Globalization;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Discrepancies.English;

/// <param name="Body">Who voted, folded: "senate"; empty where the sentence names nobody.</param>
/// <param name="Span">From the word that tells of the vote to the last figure, or the other way round.</param>
internal readonly record struct Vote(int For, int Against, string Body, TextSpan Span);

/// <summary>Reads how a vote went: "voted 94-1", "passed by 92 to 6", "a 51-50 vote". Ranges and scores are none.</summary>
internal static class VoteReader
{
    private const int Before = 10; // tokens from the word to the figures: "passed the bill on Monday by 92 to 6"

    private const int After = 2; // "a 51-50 procedural vote"

    private const int Most = 999;

    public static IEnumerable<Vote> Read(TokenizedText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (CountAt(text, i, sentence.EndToken, out var end) is var (yes, no) && WordNear(text, sentence, i, end) is >= 0 and var word)
            {
                yield return new Vote(yes, no, BodyOf(text, sentence, i), text.Tokens[i].Span.Union(text.Tokens[word].Span).Union(text.Tokens[end - 1].Span));
                i = end - 1;
            }
        }
    }

    /// <summary>"94-1" as one token or three, "92 to 6".</summary>
    private static (int For, int Against)? CountAt(TokenizedText text, int token, int limit, out int end)
    {
        end = token + 1;
        var whole = text.TextOf(token);
        if (whole.IndexOfAny("-–") is > 0 and var dash)
        {
            return Number(whole[..dash]) is { } left && Number(whole[(dash + 1)..]) is { } right ? (left, right) : null;
        }

        end = token + 3;
        return end <= limit && text.TextOf(token + 1) is "-" or "–" or "to" && !(end < limit && text.TextOf(end) is "percent" or "%" or "per")
            && Number(whole) is { } yes && Number(text.TextOf(token + 2)) is { } no ? (yes, no) : null;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= Most ? value : null;

    private static int WordNear(TokenizedText text, Sentence sentence, int first, int end)
    {
        for (var i = end; i < Math.Min(sentence.EndToken, end + After); i++)
        {
            if (text.Is(i, "vote") || text.Is(i, "votes"))
            {
                return i;
            }
        }

        for (var i = first - 1; i >= Math.Max(sentence.FirstToken, first - Before); i--)
        {
            if (text.TextOf(i) is "vote" or "voted" or "votes" or "passed" or "approved" or "rejected" or "adopted" or "defeated" or "confirmed")
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The body named last before the figures, else the first after them.</summary>
    private static string BodyOf(TokenizedText text, Sentence sentence, int figures)
    {
        var after = "";
        for (var i = sentence.EndToken - 1; i >= sentence.FirstToken; i--)
        {
            var word = text.TextOf(i).ToString().ToLowerInvariant();
            if (word is "senate" or "house" or "committee" or "subcommittee" or "council" or "assembly" or "parliament" or "board" or "panel" or "commons" or "lords" or "court" or "knesset")
            {
                if (i < figures)
                {
                    return word;
                }

                after = word;
            }
        }

        return after;
    }
}
