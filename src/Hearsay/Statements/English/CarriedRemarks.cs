namespace Hearsay.Statements.English;

/// <summary>
/// "The mayor's remarks, as cited by the agency X, ...": the words of a statement told before came through X too.
/// </summary>
internal static class CarriedRemarks
{
    private const int MaxToNoun = 6; // tokens from "by" back to "remarks"
    private const int MaxToOutlet = 8; // tokens from "by" to the outlet's name

    /// <returns>Who spoke (entity), through whom (entity), and where this is told, in text order.</returns>
    public static List<(int Speaker, int Outlet, int Position)> Find(StatementContext context)
    {
        var found = new List<(int, int, int)>();
        var tokens = context.Tokens;
        for (var by = 2; by + 1 < tokens.Tokens.Length; by++)
        {
            if (tokens.Is(by, "by") && IsCarried(tokens.TextOf(by - 1)) && !context.IsQuoted(by) && OutletAfter(context, by) is { } outlet && SpeakerBefore(context, by) is { } speaker)
            {
                found.Add((speaker, outlet, tokens.Tokens[by].Start));
            }
        }

        return found;
    }

    private static bool IsCarried(ReadOnlySpan<char> word) => word is "cited" or "quoted" or "carried" or "reported" or "relayed" or "published" or "broadcast";

    private static int? OutletAfter(StatementContext context, int by)
    {
        for (var i = by + 1; i < Math.Min(context.Tokens.Tokens.Length, by + MaxToOutlet) && context.Tokens.TextOf(i) is not ("," or "." or ";"); i++)
        {
            foreach (var mention in context.Entities.In(context.Tokens.Tokens[i].Span))
            {
                if (SourceKinds.IsOutlet(context.Entities.Entities[mention.Entity]))
                {
                    return mention.Entity;
                }
            }
        }

        return null;
    }

    /// <summary>Who owns the remarks: "Aas's remarks", "his comments".</summary>
    private static int? SpeakerBefore(StatementContext context, int by)
    {
        for (var i = by - 2; i > Math.Max(0, by - MaxToNoun); i--)
        {
            if (context.Tokens.TextOf(i) is "remarks" or "comments" or "words" or "statement" or "statements" or "interview" or "speech")
            {
                for (var owner = i - 1; owner >= Math.Max(0, i - 2); owner--)
                {
                    foreach (var mention in context.Entities.In(context.Tokens.Tokens[owner].Span))
                    {
                        return mention.Entity;
                    }
                }

                return null;
            }
        }

        return null;
    }
}
