using Hearsay.Sources;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>"The union issued a statement", "Aas, who sent the council a letter": who puts out a text.</summary>
internal static class Issuer
{
    private const int Between = 8; // tokens from the verb to the text: "sent the members of the council a letter"

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Issuing = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "issued", "released", "sent", "wrote", "published", "posted", "circulated", "delivered", "read", "gave", "filed", "signed", "submitted", "recorded", "tweeted", "mailed", "distributed",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"letter" of "the letter" and "his letter"; null for "a letter", which is a new one, and for what has words of its own: "the letter from the port".</summary>
    public static string? NounOf(ReadOnlySpan<char> words)
    {
        var space = words.IndexOf(' ');
        return space > 0 && words.LastIndexOf(' ') == space && words[..space] is "the" or "The" or "his" or "His" or "her" or "Her" or "their" or "Their" or "its" or "Its"
            && SourceWords.HoldsWords(words[(space + 1)..]) ? words[(space + 1)..].ToString() : null;
    }

    /// <summary>The board of "a statement by the board", "a letter from the board", the Post of "an article in the Post"; null for other words.</summary>
    public static int? NamedIn(StatementContext context, TextSpan words)
    {
        var tokens = context.Tokens;
        for (var i = tokens.TokenAt(words.Start) + 1; i + 2 < tokens.Tokens.Length && tokens.Tokens[i + 1].End <= words.End; i++)
        {
            if (((tokens.Is(i, "by") || tokens.Is(i, "from")) && SourceWords.HoldsWords(tokens.TextOf(i - 1))) || (tokens.Is(i, "in") && tokens.TextOf(i - 1) is "article" or "story" or "column" or "interview" or "editorial"))
            {
                var named = tokens.Tokens[tokens.Is(i + 1, "the") ? i + 2 : i + 1].Start;
                return context.Entities.In(new TextSpan(tokens.Tokens[i + 1].Start, words.End)) is [var mention, ..] && mention.Span.Start <= named && !OwnsWhatFollows(context, mention) && MaySpeak(context, mention) ? mention.Entity : null;
            }
        }

        return null;
    }

    /// <summary>"In a letter to the court": somebody speaks through such a text there.</summary>
    public static bool IsIn(StatementContext context, int sentence, string noun)
    {
        var tokens = context.Tokens;
        for (var i = tokens.Sentences[sentence].FirstToken + 2; i < tokens.Sentences[sentence].EndToken; i++)
        {
            if (tokens.Is(i, noun) && (tokens.Is(i - 1, "a") || tokens.Is(i - 1, "an")) && tokens.Is(i - 2, "in") && !context.IsQuoted(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The latest before a place in the text that puts out such a text; null when none does.</summary>
    /// <param name="context">The document.</param>
    /// <param name="sentence">The first sentence that is read.</param>
    /// <param name="before">Offset at which reading ends.</param>
    /// <param name="noun">The text: "statement".</param>
    public static int? Of(StatementContext context, int sentence, int before, string noun)
    {
        var tokens = context.Tokens;
        for (var i = tokens.TokenAt(before) - 1; i >= tokens.Sentences[sentence].FirstToken; i--)
        {
            if (!tokens.Is(i, noun) || context.IsQuoted(i))
            {
                continue;
            }

            var first = tokens.Sentences[tokens.SentenceAt(tokens.Tokens[i].Start)].FirstToken;
            for (var verb = i - 1; verb >= Math.Max(first, i - Between); verb--)
            {
                if (Issuing.Contains(tokens.TextOf(verb)))
                {
                    return Subject(context, new TextSpan(tokens.Tokens[first].Start, tokens.Tokens[verb].Start));
                }
            }
        }

        return null;
    }

    /// <summary>The first party named in a clause; "Aas, chairman of the port, sent" is Aas.</summary>
    private static int? Subject(StatementContext context, TextSpan span)
    {
        foreach (var mention in context.Entities.In(span))
        {
            if (MaySpeak(context, mention))
            {
                return mention.Entity;
            }
        }

        return null;
    }

    private static bool MaySpeak(StatementContext context, Mention mention) => context.Entities.Entities[mention.Entity].Type is EntityType.Person or EntityType.Organization or EntityType.Group or EntityType.Outlet;

    // "a statement from Aas's office"
    private static bool OwnsWhatFollows(StatementContext context, Mention mention) => context.Text.AsSpan(mention.Span.End) is ['\'' or '’', ..];
}
