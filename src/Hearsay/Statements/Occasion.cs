using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Statements.English;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>What surrounds an act of speech: chain, channel, day and kind of source.</summary>
internal static class Occasion
{
    private const int MaxBetween = 24; // statements between one and the one it lies in, in the order of their contents
    private const int CarryParagraphs = 1; // an interview named in one paragraph still goes on in the next
    private const int MaxCarryParagraphs = 3; // after these it must be named again
    private const int RemarksParagraphs = 3; // "his remarks" are those of the paragraphs before
    private const int MaxToEmployer = 60; // chars from "a reporter" to the cue, the outlet's name between

    /// <summary>The same statements with chain, channel, place, day, kind of source and confidence filled in.</summary>
    public static ImmutableArray<Attribution> Complete(StatementContext context, ImmutableArray<Attribution> statements)
    {
        var completed = new Attribution[statements.Length];
        var isOld = new bool[statements.Length];
        var isDated = new bool[statements.Length];
        var named = new int[statements.Length]; // the paragraph in which the rest of the chain was named
        var occasions = new DatedOccasions(context);
        for (var i = 0; i < completed.Length; i++)
        {
            var frame = FrameText.Around(context, statements[i]);
            named[i] = Paragraph(context, statements[i]);
            isOld[i] = statements[i].Cue is not null && frame.IsOfOldTimes;
            isDated[i] = frame.Dates.IsAny;
            completed[i] = Dated(context, occasions, frame, OfFrame(context, statements[i], frame), isOld[i]);
            completed[i] = completed[i] with { Anonymity = Anonymity.Of(context, completed[i]) };
        }

        for (var i = 0; i < completed.Length; i++)
        {
            completed[i] = isOld[i] ? completed[i] : Carry(context, completed, isOld, named, i, isDated[i]);
        }

        Pass(context, completed);
        var own = completed.Select(statement => statement.Chain).ToArray();
        for (var i = 0; i < completed.Length; i++)
        {
            completed[i] = completed[i] with { Chain = Chain(completed, own, i, depth: 0), Confidence = ConfidenceOf(context, completed[i]) };
        }

        return [.. completed.Where(statement => !(statement is { Cue: { } cue, Anonymity: { } reason } && reason.Contains(cue)))]; // "requested anonymity" tells why, not what
    }

    /// <summary>What the statement's own sentence tells outside what was said.</summary>
    private static Attribution OfFrame(StatementContext context, Attribution statement, FrameText frame)
    {
        var outlet = statement.Addressee?.Entity is { } told && IsOutlet(context, told) ? told : frame.Outlet();
        outlet = statement.Channel?.Entity ?? outlet;
        var hearer = statement.Addressee ?? frame.Hearer();
        var channel = statement.Channel ?? (outlet is { } entity ? new LocalParty(entity, hearer?.Entity == entity ? null : frame.OutletSpan) : frame.Carrier());
        var chain = ImmutableArray.CreateBuilder<LocalLink>();
        if (statement.Source?.Entity is { } source && statement.Act != StatementAct.NoResponse)
        {
            var basis = statement.SourceBasis == SourceBasis.CarriedOver ? ChainBasis.CarriedOver : ChainBasis.Explicit;
            chain.Add(new LocalLink(source, basis));
            if (EmployerOf(context, statement) is { } employer)
            {
                chain.Add(new LocalLink(employer, ChainBasis.Explicit));
            }

            if (outlet is { } link && !chain.Any(known => known.Entity == link))
            {
                chain.Add(new LocalLink(link, ChainBasis.Explicit));
            }
        }

        var saidAt = statement.SaidAt ?? frame.Dates.SaidAt();
        return statement with
        {
            Act = statement.Act == StatementAct.Say && Denials.IsOne(context, statement) ? StatementAct.Deny : statement.Act,
            Channel = channel,
            Addressee = hearer,
            SaidAt = saidAt,
            SaidAtBasis = saidAt is null ? null : ChainBasis.Explicit,
            Place = frame.Place(),
            SourceKind = SourceKinds.Of(context, statement.Source),
            Hedge = statement.Hedge ?? frame.Hedge(),
            Chain = chain.ToImmutable(),
        };
    }

    /// <summary>A day that is not said of the words themselves: of the event at which they fell, or of "today" in a speaker's mouth.</summary>
    private static Attribution Dated(StatementContext context, DatedOccasions occasions, FrameText frame, Attribution statement, bool isOld)
    {
        if (statement.SaidAt is not null || isOld || frame.Dates.IsAny || statement.Cue is not { } cue)
        {
            return statement;
        }

        var day = (frame.Occasion() is { } occasion ? occasions.Of(occasion, cue.Start, statement.Source?.Entity) : null)
            ?? (statement.Act == StatementAct.Say && statement.Addressee?.Entity is { } hearer && context.Entities.Entities[hearer].Type == EntityType.Organization
                ? occasions.With(hearer, cue.Start)
                : null)
            ?? SpokenToday(context, statement);
        return day is null ? statement : statement with { SaidAt = day, SaidAtBasis = ChainBasis.Inferred };
    }

    /// <summary>"We met today": said on the day that the speaker calls so.</summary>
    private static string? SpokenToday(StatementContext context, Attribution statement)
    {
        foreach (var part in statement.Form == StatementForm.Direct ? statement.Quoted : [])
        {
            foreach (var time in context.TimesIn(part))
            {
                if (FrameWords.IsToday(time.Span.In(context.Text))
                    && !(time.Span.End < context.Text.Length && context.Text[time.Span.End] is '\'' or '’'))
                {
                    return DatedOccasions.DayOf(time.Value);
                }
            }
        }

        return null;
    }

    /// <summary>The same speaker goes on without a frame of his own: the outlet that he spoke to, and the day, are still the same.</summary>
    private static Attribution Carry(StatementContext context, Attribution[] statements, bool[] isOld, int[] named, int index, bool isDated)
    {
        var statement = statements[index];
        if (statement.Chain.IsEmpty || Earlier(context, statements, isOld, index) is not (>= 0 and var before))
        {
            return statement;
        }

        var earlier = statements[before];

        if (statement.Chain.Length == 1 && earlier.Chain.Length > 1 && statement.Channel is null && statement.Addressee is null
            && named[index] - named[before] <= MaxCarryParagraphs && statement is { SaidAt: null } or { SaidAtBasis: ChainBasis.Inferred })
        {
            named[index] = named[before];
            statement = statement with
            {
                Chain = [statement.Chain[0], .. earlier.Chain.Skip(1).Select(link => link with { Basis = ChainBasis.CarriedOver })],
                Channel = earlier.Channel is { Entity: { } entity } ? new LocalParty(entity, null) : null,
            };
        }

        if (statement.Channel is null && earlier.Channel is { Entity: null } && statement.Cue is { } cue && context.Tokens.SentenceAt(cue.Start) == context.Tokens.SentenceAt(earlier.Content[0].Start))
        {
            statement = statement with { Channel = earlier.Channel }; // "confirmed in a statement that A and said that B"
        }

        var isElsewhere = statement.Place is not null || (statement.Channel?.Entity is { } channel && channel != earlier.Channel?.Entity);
        return statement.SaidAt is null && earlier.SaidAt is not null && !isElsewhere && !isDated
            ? statement with { SaidAt = earlier.SaidAt, SaidAtBasis = earlier.SaidAtBasis == ChainBasis.Inferred ? ChainBasis.Inferred : ChainBasis.CarriedOver }
            : statement;
    }

    /// <summary>What the same speaker said last, in this paragraph or the one before, with no other speaker between unless he is named anew.</summary>
    private static int Earlier(StatementContext context, Attribution[] statements, bool[] isOld, int index)
    {
        var statement = statements[index];
        for (var i = index - 1; i >= Math.Max(0, index - MaxBetween) && Paragraph(context, statement) - Paragraph(context, statements[i]) <= CarryParagraphs; i--)
        {
            var earlier = statements[i];
            if (earlier.Chain.Length > 0 && earlier.Chain[0].Entity == statement.Chain[0].Entity)
            {
                return isOld[i] ? -1 : i;
            }

            if (earlier.Form != StatementForm.Indirect && statement.SourceBasis != SourceBasis.Explicit)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"His remarks, as cited by the agency": one link more for what he said in the paragraphs before.</summary>
    private static void Pass(StatementContext context, Attribution[] statements)
    {
        var next = 0;
        foreach (var (speaker, outlet, position) in CarriedRemarks.Find(context))
        {
            while (next < statements.Length && statements[next].Content[0].Start < position)
            {
                next++;
            }

            var paragraph = ParagraphAt(context, position);
            for (var i = next - 1; i >= Math.Max(0, next - MaxBetween) && paragraph - Paragraph(context, statements[i]) <= RemarksParagraphs; i--)
            {
                var statement = statements[i];
                if (statement.Chain.Length > 0 && statement.Chain[0].Entity == speaker && !statement.Chain.Any(link => link.Entity == outlet))
                {
                    statements[i] = statement with { Chain = statement.Chain.Add(new LocalLink(outlet, ChainBasis.Explicit)) };
                }
            }
        }
    }

    /// <summary>Its own links, then those of the statement that it lies in: "A said that B had said" is B, A.</summary>
    private static ImmutableArray<LocalLink> Chain(Attribution[] statements, ImmutableArray<LocalLink>[] own, int index, int depth)
    {
        const int maxDepth = 4; // no sentence of news nests deeper
        var chain = own[index];
        if (chain.IsEmpty || depth > maxDepth || Outer(statements, index) is not (>= 0 and var outer))
        {
            return chain;
        }

        foreach (var link in Chain(statements, own, outer, depth + 1))
        {
            if (!chain.Any(known => known.Entity == link.Entity))
            {
                chain = chain.Add(link);
            }
        }

        return chain;
    }

    /// <summary>Index of the innermost statement whose content holds this one's cue and content; -1 without one.</summary>
    private static int Outer(Attribution[] statements, int index)
    {
        if (statements[index].Cue is not { } cue)
        {
            return -1;
        }

        var content = statements[index].Content[0];
        var (best, length) = (-1, int.MaxValue);
        for (var i = index - 1; i >= Math.Max(0, index - MaxBetween); i--)
        {
            if (statements[i].Cue == cue || !HandsOn(statements[i].Act))
            {
                continue;
            }

            foreach (var span in statements[i].Content)
            {
                if (span.Contains(cue) && span.Overlaps(content) && span.Length < length)
                {
                    (best, length) = (i, span.Length);
                }
            }
        }

        return best;
    }

    /// <summary>To think, hope or decide something hands on nobody's words.</summary>
    private static bool HandsOn(StatementAct act) => act is not (StatementAct.Believe or StatementAct.Hope or StatementAct.Expect or StatementAct.Other);

    private static double? ConfidenceOf(StatementContext context, Attribution statement) => SourceConfidence.Of(
        statement.Form, statement.SourceBasis, statement.Source?.Span is { } span && SourceWords.IsPronoun(span.In(context.Text)), statement.Source?.Entity is not null, statement.Confidence);

    private static bool IsOutlet(StatementContext context, int entity) => SourceKinds.IsOutlet(context.Entities.Entities[entity]);

    /// <summary>"a correspondent of the agency X said": the outlet for which the source reports.</summary>
    private static int? EmployerOf(StatementContext context, Attribution statement)
    {
        if (statement is not { Source: { Span: { } source }, Cue: { } cue } || !SourceWords.IsReporter(source.In(context.Text)))
        {
            return null;
        }

        foreach (var mention in context.Entities.In(cue.Start > source.End && cue.Start - source.End <= MaxToEmployer ? new TextSpan(source.Start, cue.Start) : source))
        {
            if (mention.Entity != statement.Source?.Entity && IsOutlet(context, mention.Entity))
            {
                return mention.Entity;
            }
        }

        return null;
    }

    private static int Paragraph(StatementContext context, Attribution statement) => ParagraphAt(context, statement.Content[0].Start);

    private static int ParagraphAt(StatementContext context, int position) =>
        context.Tokens.SentenceAt(position) is >= 0 and var sentence ? context.Tokens.Sentences[sentence].Paragraph : 0;
}
