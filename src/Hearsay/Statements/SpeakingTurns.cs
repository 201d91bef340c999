using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Statements.English;

namespace Hearsay.Statements;

/// <summary>"he" and "she" of a reporting phrase mean who spoke last when nothing nearer is named outside quotation marks.</summary>
internal static class SpeakingTurns
{
    private const int LongestSilence = 3000; // chars since the speaker was last named as one

    /// <param name="context">The document.</param>
    /// <param name="statements">In text order.</param>
    public static ImmutableArray<Attribution> Follow(StatementContext context, ImmutableArray<Attribution> statements)
    {
        var firstNarrated = FirstNarrated(context);
        var result = statements.ToBuilder();
        var speaker = -1;
        var spokeAt = 0;
        for (var i = 0; i < result.Count; i++)
        {
            if (result[i].Source is not { Span: { } span } source)
            {
                continue;
            }

            var gender = PersonPronouns.GenderOf(span.In(context.Text));
            if (gender != Gender.Unknown && (source.Entity is not { } held || firstNarrated[held] > span.Start)
                && speaker >= 0 && span.Start >= spokeAt && span.Start - spokeAt < LongestSilence && Fits(context.Entities.Entities[speaker], gender))
            {
                source = source with { Entity = speaker };
                result[i] = result[i] with { Source = source };
            }

            if (source.Entity is { } entity && context.Entities.Entities[entity].Type == EntityType.Person)
            {
                (speaker, spokeAt) = (entity, span.Start);
            }
        }

        return result.ToImmutable();
    }

    /// <summary>Where each entity is first named in the reporter's own words; past the text's end when it is not.</summary>
    private static int[] FirstNarrated(StatementContext context)
    {
        var first = new int[context.Entities.Entities.Length];
        Array.Fill(first, int.MaxValue);
        var quotation = 0;
        foreach (var mention in context.Entities.Mentions)
        {
            while (quotation < context.Quotations.Length
                && (context.Quotations[quotation].Depth > 0 || context.Quotations[quotation].WithMarks.End <= mention.Span.Start))
            {
                quotation++;
            }

            var isQuoted = quotation < context.Quotations.Length && context.Quotations[quotation].WithMarks.Contains(mention.Span.Start);
            if (!isQuoted && mention.Kind != MentionKind.Pronoun)
            {
                first[mention.Entity] = Math.Min(first[mention.Entity], mention.Span.Start);
            }
        }

        return first;
    }

    private static bool Fits(LocalEntity entity, Gender gender) => entity.Gender == Gender.Unknown || entity.Gender == gender;
}
