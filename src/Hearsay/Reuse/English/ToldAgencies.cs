using Hearsay.Articles.English;
using Hearsay.Language;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Reuse.English;

/// <summary>Finds where a report's own narration says that somebody told an agency something: "a minister told AFP", "he told The Associated Press".</summary>
internal static class ToldAgencies
{
    private const int LongestName = 5; // tokens, "the" among them

    /// <summary>The agency's name as it is shown, and the words; in text order.</summary>
    public static IEnumerable<(string Agency, TextSpan Span)> In(AnnotatedDocument document)
    {
        var tokens = document.Tokens;
        for (var i = 0; i + 1 < tokens.Tokens.Length; i++)
        {
            if (!tokens.Is(i, "told") && !tokens.Is(i, "telling"))
            {
                continue;
            }

            for (var end = Math.Min(i + 1 + LongestName, tokens.Tokens.Length); end > i + 1; end--)
            {
                var name = new TextSpan(tokens.Tokens[i + 1].Start, tokens.Tokens[end - 1].End);
                var span = new TextSpan(tokens.Tokens[i].Start, name.End);
                if (tokens.Tokens[end - 1].Kind == TokenKind.Word && Agencies.NameOf(name.In(document.Text)) is { } agency)
                {
                    if (!document.Quotations.Any(quotation => quotation.Inner.Contains(span)) && !document.Source.Noise.Any(noise => noise.Span.Overlaps(span)))
                    {
                        yield return (agency, span);
                    }

                    break;
                }
            }
        }
    }
}
