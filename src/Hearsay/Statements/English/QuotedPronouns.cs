using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>
/// Whom a speaker means: "he" somebody whom the report has just named, "they" a body, "you" whom he speaks to. Never himself; nobody where two may be meant.
/// </summary>
internal static class QuotedPronouns
{
    private const int SentencesBack = 1; // before the one in which the quotation stands

    private const int StatementsBack = 8; // in which a speaker's hearer is told

    /// <param name="context">The document.</param>
    /// <param name="statements">What is said, in text order.</param>
    /// <param name="outer">The one whose quoted words hold the pronoun.</param>
    /// <param name="pronoun">Where it stands.</param>
    public static int? Of(StatementContext context, ImmutableArray<Attribution> statements, Attribution outer, TextSpan pronoun)
    {
        Span<char> lower = stackalloc char[8];
        var word = pronoun.Length > lower.Length ? [] : lower[..pronoun.In(context.Text).ToLowerInvariant(lower)];
        return (word.IndexOfAny('\'', '’') is > 0 and var apostrophe ? word[..apostrophe] : word) switch
        {
            "he" => Person(context, outer, pronoun, Gender.Male),
            "she" => Person(context, outer, pronoun, Gender.Female),
            "they" => Body(context, statements, outer, pronoun),
            "you" => Hearer(context, statements, outer) ?? Sentenced(context, outer, pronoun.Start),
            _ => null,
        };
    }

    /// <summary>"he says the pier is lost", "you promised to mend it", not "he said this": what is handed on is told.</summary>
    public static bool AreReported(StatementContext context, Attribution statement) => statement.Content.Any(content =>
        Predication.IsWhole(context.Syntax, content) || content.In(context.Text).StartsWith("to ", StringComparison.Ordinal));

    /// <summary>Whom the text's own reading of the pronoun names, else the only person of that gender who was named just before.</summary>
    private static int? Person(StatementContext context, Attribution outer, TextSpan pronoun, Gender gender)
    {
        var speaker = outer.Source?.Entity;
        if (context.Entities.In(pronoun) is [{ Entity: var read }] && read != speaker)
        {
            return read;
        }

        var named = new HashSet<int>();
        foreach (var mention in context.Entities.In(Before(context, outer, pronoun)))
        {
            if (mention.Entity != speaker && context.Entities.Entities[mention.Entity] is { Type: EntityType.Person } person && (person.Gender == gender || person.Gender == Gender.Unknown))
            {
                named.Add(mention.Entity);
            }
        }

        return speaker is not null && named.Count == 1 ? named.First() : null;
    }

    /// <summary>The only body or group named just before that neither speaks nor carries the words.</summary>
    private static int? Body(StatementContext context, ImmutableArray<Attribution> statements, Attribution outer, TextSpan pronoun)
    {
        var before = Before(context, outer, pronoun);
        var named = new HashSet<int>();
        foreach (var mention in context.Entities.In(before))
        {
            if (mention.Entity != outer.Source?.Entity && context.Entities.Entities[mention.Entity].Type is EntityType.Organization or EntityType.Group or EntityType.Outlet && !Carries(mention))
            {
                named.Add(mention.Entity);
            }
        }

        return named.Count == 1 ? named.First() : null;

        // "an article in the Post", and the Post that reports
        bool Carries(Mention body) => statements.Any(statement => statement.Source is { Span: { } source } && source.Overlaps(body.Span)
            && (statement.Source?.Entity != body.Entity || context.Entities.Entities[body.Entity].Type == EntityType.Outlet));
    }

    /// <summary>Whom the speaker told, in these words or in those before.</summary>
    private static int? Hearer(StatementContext context, ImmutableArray<Attribution> statements, Attribution outer)
    {
        if (outer.Addressee is not null)
        {
            return Told(outer);
        }

        var at = statements.IndexOf(outer);
        for (var i = at - 1; i >= Math.Max(0, at - StatementsBack); i--)
        {
            if (statements[i] is { Source.Entity: { } speaker, Addressee: not null } && speaker == outer.Source?.Entity)
            {
                return Told(statements[i]);
            }
        }

        return null;

        int? Told(Attribution statement) =>
            statement.Addressee?.Entity is { } hearer && hearer != outer.Source?.Entity && context.Entities.Entities[hearer].Type is EntityType.Person or EntityType.Organization ? hearer : null;
    }

    private static int? Sentenced(StatementContext context, Attribution outer, int before) =>
        outer is { Addressee: null, Source.Entity: { } speaker } && Defendant.IsJudge(context.Entities.Entities[speaker]) && Defendant.Of(context, before) is { } defendant && defendant != speaker ? defendant : null;

    /// <summary>From the sentence before the quotation's own up to the pronoun.</summary>
    private static TextSpan Before(StatementContext context, Attribution outer, TextSpan pronoun)
    {
        var quoted = outer.Quoted.First(part => part.Contains(pronoun));
        var sentence = Math.Max(0, context.Tokens.SentenceAt(quoted.Start) - SentencesBack);
        return new TextSpan(context.Tokens.Tokens[context.Tokens.Sentences[sentence].FirstToken].Start, pronoun.Start);
    }
}
