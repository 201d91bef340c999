using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Statements.English;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>
/// "He added" goes on with whoever spoke last: in the same sentence or the one before, and in the writer's own words. That is a better guess
/// for the subject of a reporting verb than the name that stands nearest, which is often one the speaker spoke of.
/// </summary>
internal static class SpeakerPronouns
{
    public static ImmutableArray<Attribution> Resolve(StatementContext context, ImmutableArray<Attribution> statements)
    {
        if (!statements.Any(statement => statement is { SourceBasis: SourceBasis.Pronoun, Source.Span: not null }))
        {
            return statements;
        }

        var resolved = statements.ToBuilder();
        var order = Enumerable.Range(0, statements.Length).OrderBy(i => Position(statements[i])).ToArray();
        var (last, lastEnd, reach) = ((Attribution?)null, 0, 0);
        foreach (var index in order)
        {
            var statement = statements[index];
            var position = Position(statement);
            var isNested = position < reach && last is not null && last.Content.Any(span => span.Contains(position));
            if (isNested)
            {
                continue;
            }

            if (last?.Source?.Entity is { } speaker && IsNext(context, lastEnd, position)
                && MayMean(context, statement, context.Entities.Entities[speaker]) && !SpeaksOf(context, statement, speaker) && !NamesAnother(context, statement, speaker, lastEnd, position))
            {
                statement = statement with { Source = new LocalParty(speaker, statement.Source?.Span) };
                resolved[index] = statement;
            }

            last = IsQuestion(context, statement) ? last : statement; // who is asked answers
            lastEnd = Math.Max(statement.Content[^1].End, statement.Cue?.End ?? 0);
            reach = Math.Max(reach, lastEnd);
        }

        for (var i = 0; i < order.Length; i++)
        {
            var statement = resolved[order[i]];
            if (statement is { Form: StatementForm.Direct, SourceBasis: SourceBasis.Pronoun, Source: { Entity: { } named } source } && context.Entities.Entities[named].Type == EntityType.Person
                && resolved.Any(same => same.Source?.Span == source.Span && SpeaksOf(context, same, named)))
            {
                resolved[order[i]] = statement with { Source = source with { Entity = i + 1 < order.Length && Continues(context, statement, resolved[order[i + 1]]) ? resolved[order[i + 1]].Source!.Value.Entity : null } };
            }
        }

        // What is carried over from a pronoun means whom the pronoun means.
        var meant = resolved.Where(statement => statement is { SourceBasis: SourceBasis.Pronoun, Source.Span: not null }).GroupBy(statement => statement.Source!.Value.Span!.Value).ToDictionary(same => same.Key, same => same.First().Source!.Value.Entity);
        for (var i = 0; i < resolved.Count; i++)
        {
            if (resolved[i] is { SourceBasis: SourceBasis.CarriedOver, Source: { Span: { } span } source } carried && meant.TryGetValue(span, out var entity))
            {
                resolved[i] = carried with { Source = source with { Entity = entity } };
            }
        }

        return resolved.ToImmutable();
    }

    /// <summary>A question put to somebody; where words of it are quoted its sentence tells to whom: "stopped Aas and asked", not "questioned the plan".</summary>
    private static bool IsQuestion(StatementContext context, Attribution statement)
    {
        if (statement is not { Act: StatementAct.Ask, Form: StatementForm.Mixed, Cue: { } cue })
        {
            return statement is { Act: StatementAct.Ask, Form: StatementForm.Indirect };
        }

        var sentence = context.Tokens.Sentences[context.Tokens.SentenceAt(cue.Start)];
        foreach (var mention in context.Entities.In(new TextSpan(context.Tokens.Tokens[sentence.FirstToken].Start, cue.Start)))
        {
            if (mention.Entity != statement.Source?.Entity && context.Entities.Entities[mention.Entity].Type == EntityType.Person)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Aas added": he is who spoke before.</summary>
    private static bool Continues(StatementContext context, Attribution statement, Attribution next) =>
        next is { SourceBasis: SourceBasis.Explicit, Source.Entity: { } speaker, Cue: { } cue } && CueWords.GoesOn(cue.In(context.Text)) && MayMean(context, statement, context.Entities.Entities[speaker])
        && !SpeaksOf(context, statement, speaker) && IsNext(context, Math.Max(statement.Content[^1].End, statement.Source?.Span?.End ?? 0), Position(next));

    private static int Position(Attribution statement) => Math.Min(statement.Content[0].Start, statement.Source?.Span?.Start ?? statement.Cue?.Start ?? int.MaxValue);

    /// <summary>In the sentence in which the last statement ended, or in the next one; a quotation between them is the speaker's own.</summary>
    private static bool IsNext(StatementContext context, int lastEnd, int position) =>
        position >= lastEnd - 1 && context.Tokens.SentenceAt(position) - context.Tokens.SentenceAt(Math.Max(0, lastEnd - 1)) <= 1;

    private static bool MayMean(StatementContext context, Attribution statement, LocalEntity speaker) => speaker.Type switch
    {
        EntityType.Person => GenderOf(context, statement) is var gender and not Gender.Unknown && (speaker.Gender == gender || speaker.Gender == Gender.Unknown),
        EntityType.Group => statement is { SourceBasis: SourceBasis.Pronoun, Source.Span: { } span } && PersonPronouns.IsPlural(span.In(context.Text)),
        _ => false,
    };

    /// <summary>The words name the speaker: they are another's.</summary>
    private static bool SpeaksOf(StatementContext context, Attribution statement, int speaker)
    {
        foreach (var span in statement.Form == StatementForm.Direct ? statement.Content : [])
        {
            foreach (var mention in context.Entities.In(span))
            {
                if (mention.Entity == speaker && mention.Kind == MentionKind.Name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Between the last statement and the pronoun stands another who may be meant: "They asked a pilot but he". Whom the words themselves name is spoken of.</summary>
    private static bool NamesAnother(StatementContext context, Attribution statement, int speaker, int lastEnd, int position)
    {
        var type = context.Entities.Entities[speaker].Type;
        foreach (var mention in context.Entities.In(new TextSpan(Math.Min(lastEnd, position), position)))
        {
            if (mention.Kind != MentionKind.Pronoun && mention.Entity != speaker && context.Entities.Entities[mention.Entity].Type == type && !statement.Content.Any(span => span.Contains(mention.Span)))
            {
                return true;
            }
        }

        return false;
    }

    private static Gender GenderOf(StatementContext context, Attribution statement) =>
        statement is { SourceBasis: SourceBasis.Pronoun, Source.Span: { } span } ? PersonPronouns.GenderOf(span.In(context.Text)) : Gender.Unknown;
}
