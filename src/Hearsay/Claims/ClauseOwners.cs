using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>Whose words the tokens of a document are: the report's own, or those of a statement.</summary>
internal static class ClauseOwners
{
    public const int Report = -1; // the report's own words

    public const int Apart = -2; // a cue, or what somebody would not speak about: no proposition

    /// <summary>For each token the index of the innermost statement whose content holds it. Long content first, so that what lies inside is written over it.</summary>
    public static int[] Of(TokenizedText text, DocumentSyntax? syntax, ImmutableArray<Statement> statements)
    {
        var owners = new int[text.Tokens.Length];
        Array.Fill(owners, Report);
        void Mark(Evidence? span, int owner)
        {
            for (var i = span is null ? owners.Length : text.TokenAt(span.Start); i < owners.Length && text.Tokens[i].Start < span!.End; i++)
            {
                owners[i] = owner;
            }
        }

        foreach (var index in Enumerable.Range(0, statements.Length)
            .Where(index => statements[index].Act != StatementAct.Other || statements[index].Content.Any(content => Verbs.AreIn(text, content.Span) && Predication.IsWhole(syntax, content.Span))) // "X sets expectations low" is the report's clause
            .Where(index => statements[index].Act != StatementAct.Reject || statements[index].Content.Any(content => Rejections.IsOfClaim(text, content.Span) || Predication.IsWhole(syntax, content.Span))) // so is "X rejects the offer"
            .Where(index => statements[index].Act != StatementAct.Deny || !statements[index].Content.Any(content => Rejections.IsOfGrant(text, content.Span) && !Predication.IsWhole(syntax, content.Span))) // and "the judge denied the request"
            .Where(index => !IsTopic(text, syntax, statements[index]))
            .Where(index => statements[index].Source is not { Entity: null, Span: null } || !IsInside(statements, index)) // "was expected to resign, two officials said" is what they said
            .OrderByDescending(index => statements[index].Content.Sum(content => content.End - content.Start))
            .ThenBy(index => statements[index].Act != StatementAct.Report) // "X was quoted by the agency as saying": X says it, the agency hands it on
            .ThenBy(index => index))
        {
            foreach (var content in statements[index].Content)
            {
                Mark(content, Stances.TakesPosition(statements[index].Act) ? index : Apart);
            }

            Mark(statements[index].Cue, Apart);
            if (IsBeside(text, statements[index].Cue, statements[index].Source.Span))
            {
                Mark(statements[index].Source.Span, Apart);
            }
        }

        return owners;
    }

    /// <summary>"issued a statement on the sinking" tells what was spoken of, not what was said.</summary>
    private static bool IsTopic(TokenizedText text, DocumentSyntax? syntax, Statement statement) => statement.Cue is { } cue
        && ClauseMarks.IsAbout(text.TextOf(text.TokenAt(cue.End - 1))) && !statement.Content.Any(content => Predication.IsWhole(syntax, content.Span));

    private static bool IsInside(ImmutableArray<Statement> statements, int inner) => statements[inner].Cue is { } cue
        && statements.Any(outer => outer.Id != statements[inner].Id && outer.Source.Entity is not null && outer.Content.Any(content => content.Span.Contains(cue.Span)));

    // "Aas said", "said Mayor Aas": the source is no part of another clause, as it is in "a debate called by rightwingers to demand".
    private static bool IsBeside(TokenizedText text, Evidence? cue, Evidence? source) => cue is not null && source is not null
        && Math.Min(Math.Abs(text.TokenAt(source.Start) - text.TokenAt(cue.End)), Math.Abs(text.TokenAt(cue.Start) - text.TokenAt(source.End))) <= 1;
}
