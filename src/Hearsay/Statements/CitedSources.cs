using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Statements.English;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>"The port is shut, the Post reported, citing two officials": what the outlet reports was said by those whom it cites.</summary>
internal static class CitedSources
{
    private const int MaxReach = 400; // chars from the cue of what is reported to "citing"
    private const int MaxBetween = 3; // statements

    /// <param name="context">The document.</param>
    /// <param name="statements">In text order; "citing" found as a statement of the outlet becomes one of the cited party.</param>
    public static ImmutableArray<Attribution> Give(StatementContext context, ImmutableArray<Attribution> statements)
    {
        var given = statements.ToBuilder();
        for (var i = 0; i < statements.Length; i++)
        {
            if (statements[i] is not { Cue: { } cue, Source: { Entity: { } outlet }, Form: StatementForm.Indirect } citing
                || !SourceKinds.IsOutlet(context.Entities.Entities[outlet]) || Cited(context, citing.Content[0]) is not { } cited)
            {
                continue;
            }

            if (CueWords.IsCiting(cue.In(context.Text)) && Reported(statements, i, outlet, cue) is { } report)
            {
                given[i] = citing with { Act = StatementAct.Say, Source = cited, SourceBasis = SourceBasis.Explicit, Content = report.Content, Channel = new LocalParty(outlet, null) };
            }
            else if (CueWords.IsQuoting(cue.In(context.Text)) && Quoted(statements, i, cue) is >= 0 and var quoted)
            {
                given[quoted] = statements[quoted] with { Act = StatementAct.Say, Source = cited, SourceBasis = SourceBasis.Explicit, Channel = new LocalParty(outlet, null) };
                given[i] = citing with { Act = StatementAct.Report, Content = statements[quoted].Content };
            }
        }

        return given.ToImmutable();
    }

    /// <summary>'"It is late," the Post quoted a pilot': the quotation that the same verb introduces; -1 without one.</summary>
    private static int Quoted(ImmutableArray<Attribution> statements, int citing, TextSpan cue)
    {
        for (var i = Math.Max(0, citing - MaxBetween); i < Math.Min(statements.Length, citing + MaxBetween); i++)
        {
            if (i != citing && statements[i] is { Form: StatementForm.Direct, Cue: { } other } && other.Overlaps(cue))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What the outlet says in the same breath.</summary>
    private static Attribution? Reported(ImmutableArray<Attribution> statements, int citing, int outlet, TextSpan cue)
    {
        Attribution? nearest = null;
        for (var i = Math.Max(0, citing - MaxBetween); i < Math.Min(statements.Length, citing + MaxBetween); i++)
        {
            if (i != citing && statements[i].Source?.Entity == outlet && statements[i] is { Act: StatementAct.Report or StatementAct.Say, Cue: { } other }
                && Distance(other, cue) < (nearest is null ? MaxReach : Distance(nearest.Cue!.Value, cue)) && !statements[i].Content[0].Contains(cue))
            {
                nearest = statements[i];
            }
        }

        return nearest;
    }

    private static int Distance(TextSpan cue, TextSpan other) => Math.Abs(cue.Start - other.Start);

    /// <summary>The party that the cited words name: people, a body or a document, not a fact.</summary>
    private static LocalParty? Cited(StatementContext context, TextSpan content)
    {
        var mentions = context.Entities.In(content);
        var words = content.In(context.Text);
        var head = SourceWords.Head(words);
        if (!mentions.IsEmpty && context.Entities.Entities[mentions[0].Entity].Type is EntityType.Person or EntityType.Organization or EntityType.Group or EntityType.Outlet
            && (mentions[0].Span.End == content.End || words[(mentions[0].Span.End - content.Start)..].TrimStart() is ['w', 'h', 'o', ..] or ['f', 'a', 'm', ..] or ['i', 'n', ' ', ..] or ['a', 't', ' ', ..] or ['c', 'l', 'o', ..]))
        {
            return new LocalParty(mentions[0].Entity, mentions[0].Span);
        }

        return SourceWords.IsUnnamed(head) || SourceWords.IsDocument(head) || SourceWords.IsBody(head) ? new LocalParty(null, content) : null;
    }
}
