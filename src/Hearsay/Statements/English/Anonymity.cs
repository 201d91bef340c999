using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Why a source stays without a name: "on condition of anonymity", "who was not authorised to speak".</summary>
internal static class Anonymity
{
    private const int MaxToReason = 30; // tokens on either side of the source in which the reason is looked for
    private const int MaxReason = 40; // tokens of a reason

    /// <summary>The words that tell the reason, in the sentence of the source; null when it has a name or no reason is given.</summary>
    public static TextSpan? Of(StatementContext context, Attribution statement)
    {
        var tokens = context.Tokens;
        if (statement is not { SourceKind: SourceKind.Unnamed or SourceKind.Group or SourceKind.Unknown, Source.Span: { } source }
            || tokens.SentenceAt(source.Start) is not (>= 0 and var index))
        {
            return null;
        }

        var sentence = tokens.Sentences[index];
        var at = tokens.TokenAt(source.Start);
        for (var i = Math.Max(sentence.FirstToken, at - MaxToReason); i < Math.Min(sentence.EndToken, at + MaxToReason); i++)
        {
            if (!context.IsQuoted(i) && Opens(context, i, sentence.EndToken))
            {
                return new TextSpan(tokens.Tokens[i].Start, tokens.Tokens[End(context, i, sentence.EndToken) - 1].End);
            }
        }

        return null;
    }

    /// <summary>"on condition of", "anonymously", "asked not to be named", "not authorised to speak", "because of the sensitivity".</summary>
    private static bool Opens(StatementContext context, int at, int end)
    {
        var tokens = context.Tokens;
        bool Is(int token, params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                if (token < end && tokens.Is(token, word))
                {
                    return true;
                }
            }

            return false;
        }

        return (Is(at, "on") && (Is(at + 1, "condition") || Is(at + 2, "condition")))
            || (Is(at, "speaking", "spoke") && Is(at + 1, "anonymously"))
            || (Is(at, "not", "n't") && (Is(at + 1, "authorized", "authorised", "permitted", "allowed", "empowered") && Is(at + 2, "to") && Is(at + 3, "speak", "discuss", "talk", "comment", "brief", "be", "disclose", "publicly")))
            || (Is(at, "asked", "requested", "wished", "preferred", "asking") && Is(at + 1, "not") && Is(at + 2, "to") && Is(at + 3, "be") && Is(at + 4, "named", "identified", "quoted"))
            || (Is(at, "declined", "refused", "declining") && Is(at + 1, "to") && Is(at + 2, "be") && Is(at + 3, "named", "identified", "quoted"))
            || (Is(at, "requested", "requesting", "seeking") && Is(at + 1, "anonymity"))
            || (Is(at, "whose") && (Is(at + 1, "name") || Is(at + 1, "identity")));
    }

    /// <summary>Up to the next comma, full stop, dash or quotation mark.</summary>
    private static int End(StatementContext context, int start, int sentenceEnd)
    {
        var end = start + 1;
        while (end < Math.Min(sentenceEnd, start + MaxReason) && context.Tokens.Tokens[end].Kind is Language.TokenKind.Word or Language.TokenKind.Number)
        {
            end++;
        }

        return end;
    }
}
