using System.Collections.Immutable;
using Hearsay.Sources;
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
        if (!statements.Any(statement => GenderOf(context, statement) != Gender.Unknown))
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

            var gender = GenderOf(context, statement);
            if (gender != Gender.Unknown && last?.Source?.Entity is { } speaker && IsNext(context, lastEnd, position)
                && context.Entities.Entities[speaker] is { Type: EntityType.Person } person && (person.Gender == gender || person.Gender == Gender.Unknown)
                && !NamesAnother(context, speaker, lastEnd, position))
            {
                statement = statement with { Source = new LocalParty(speaker, statement.Source?.Span) };
                resolved[index] = statement;
            }

            last = statement;
            lastEnd = Math.Max(statement.Content[^1].End, statement.Cue?.End ?? 0);
            reach = Math.Max(reach, lastEnd);
        }

        return resolved.ToImmutable();
    }

    private static int Position(Attribution statement) => statement.Source?.Span?.Start ?? statement.Cue?.Start ?? statement.Content[0].Start;

    /// <summary>In the sentence in which the last statement ended, or in the next one.</summary>
    private static bool IsNext(StatementContext context, int lastEnd, int position) =>
        position >= lastEnd - 1 && context.Tokens.SentenceAt(position) - context.Tokens.SentenceAt(Math.Max(0, lastEnd - 1)) <= 1;

    /// <summary>Between the last statement and the pronoun stands another person: "They asked a pilot but he".</summary>
    private static bool NamesAnother(StatementContext context, int speaker, int lastEnd, int position)
    {
        foreach (var mention in context.Entities.In(new TextSpan(Math.Min(lastEnd, position), position)))
        {
            if (mention.Kind != MentionKind.Pronoun && mention.Entity != speaker && context.Entities.Entities[mention.Entity].Type == EntityType.Person)
            {
                return true;
            }
        }

        return false;
    }

    private static Gender GenderOf(StatementContext context, Attribution statement) =>
        statement is { SourceBasis: SourceBasis.Pronoun, Source.Span: { } span } && statement.Form != StatementForm.Direct
            ? span.In(context.Text) is ['h' or 'H', 'e'] ? Gender.Male
                : span.In(context.Text).Equals("she", StringComparison.OrdinalIgnoreCase) ? Gender.Female
                : Gender.Unknown
            : Gender.Unknown;
}
