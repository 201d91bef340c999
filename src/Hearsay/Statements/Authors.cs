using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Statements.English;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>
/// "Aas wrote in a letter that the case was weak. 'It should be dropped,' the letter said." A text speaks for whoever the report says has written, read or
/// issued it, and is the channel of their words.
/// </summary>
internal static class Authors
{
    private const int Reach = 4; // sentences between a text's own words and the telling of whose it is

    /// <param name="context">The document.</param>
    /// <param name="statements">In text order.</param>
    public static ImmutableArray<Attribution> Give(StatementContext context, ImmutableArray<Attribution> statements)
    {
        var given = statements.ToBuilder();
        for (var i = 0; i < statements.Length; i++)
        {
            if (statements[i] is { SourceBasis: SourceBasis.Explicit or SourceBasis.CarriedOver, Channel: null, Source: { Span: { } span } source }
                && (source.Entity is not { } entity || context.Entities.Entities[entity] is { Type: EntityType.Other, Key: ['~', ..] })
                && Author(context, given, i, span) is { } author)
            {
                given[i] = given[i] with { Source = new LocalParty(author, span), Channel = source };
            }
        }

        return given.ToImmutable();
    }

    /// <summary>Whom the words name after the text or before them; a text named whole ("a letter from Aas") is met here only where its words go on.</summary>
    private static int? Author(StatementContext context, ImmutableArray<Attribution>.Builder statements, int index, TextSpan words) =>
        Issuer.NounOf(words.In(context.Text)) is { } noun ? Issuer.After(context, words) ?? AuthorOf(context, statements, index, words.Start, noun)
        : statements[index].SourceBasis == SourceBasis.CarriedOver ? Issuer.NamedIn(context, words)
        : null;

    /// <summary>Who last spoke through such a text, or sent one.</summary>
    private static int? AuthorOf(StatementContext context, ImmutableArray<Attribution>.Builder statements, int index, int before, string noun)
    {
        var sentence = context.Tokens.SentenceAt(before);
        for (var i = index - 1; i >= 0; i--)
        {
            if (statements[i] is { Cue: { } cue } earlier && cue.End <= before && sentence - context.Tokens.SentenceAt(cue.Start) is >= 0 and <= Reach
                && ((earlier.Channel?.Span is { } channel && SourceWords.Head(channel.In(context.Text)).Equals(noun, StringComparison.OrdinalIgnoreCase)) || Issuer.IsIn(context, context.Tokens.SentenceAt(cue.Start), noun)))
            {
                return earlier.Source?.Entity;
            }
        }

        return Issuer.Of(context, Math.Max(0, sentence - Reach), before, noun);
    }
}
