using Hearsay.Sources;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>"The union issued a statement", "Aas, who sent the council a letter": who puts out a text.</summary>
internal static class Issuer
{
    private const int LongestName = 12; // tokens of "the lawyer of the Orla port authority"
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
                return Named(context, i + 1, words.End);
            }
        }

        return null;
    }

    /// <summary>Aas of "the statement", where "from Aas" follows it.</summary>
    public static int? After(StatementContext context, TextSpan text)
    {
        var next = context.Tokens.TokenAt(text.End);
        return next + 1 < context.Tokens.Tokens.Length && (context.Tokens.Is(next, "by") || context.Tokens.Is(next, "from"))
            ? Named(context, next + 1, context.Tokens.Tokens[Math.Min(context.Tokens.Tokens.Length, next + LongestName) - 1].End)
            : null;
    }

    /// <summary>The party that begins at a token; of "Aas's lawyer" the lawyer.</summary>
    private static int? Named(StatementContext context, int token, int end)
    {
        var start = context.Tokens.Tokens[context.Tokens.Is(token, "the") ? token + 1 : token].Start;
        foreach (var mention in context.Entities.In(new TextSpan(context.Tokens.Tokens[token].Start, end)))
        {
            if (mention.Span.Start > start)
            {
                return null;
            }

            if (!OwnsWhatFollows(context, mention))
            {
                return MaySpeak(context, mention) ? mention.Entity : null;
            }

            start = mention.Span.End + "'s ".Length;
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
