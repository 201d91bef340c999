using System.Collections.Immutable;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>What one party or place is called: hardline here, right-wing there; "the complex known to islanders as the Holm" here, "the Holm" there.</summary>
internal static class NamingDiscrepancies
{

    private const int NameBeforeChars = 5; // "Bo Aas, a hardline lawmaker"

    private const int NameAfterChars = 8; // "hardline lawmaker MP Bo Aas"

    private const int LongestEvidence = 160; // characters

    private const int MostShown = 6; // of one story

    private sealed record Item(int Document, string Entity, string Modifier, TextSpan Span) : Finding(Document, Span);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames) =>
        Modifiers(story, frames).Take(MostShown).Concat(frames.EachTree((document, tree) => Aliases(story, document, tree)).Take(MostShown));

    /// <summary>Loaded words beside a name, where two reports choose different ones.</summary>
    private static IEnumerable<Discrepancy> Modifiers(Story story, StoryFrames frames)
    {
        var items = frames.EachTree((document, tree) => Read(story, document, tree)).Concat(Takings(story, frames));
        foreach (var entity in items.GroupBy(item => item.Entity, StringComparer.Ordinal))
        {
            var byWord = entity.GroupBy(item => item.Modifier, StringComparer.OrdinalIgnoreCase).ToArray();
            if (byWord.Length > 1 && Rivals.AreApart(byWord, item => item.Document))
            {
                yield return Discrepancies.About(
                    story, DiscrepancyKind.Framing, Severity.Low, story.Entity(entity.Key)!.Name, [.. byWord.Select(word => Discrepancies.Reading(story, word.Key, word))]);
            }
        }
    }

    private static IEnumerable<Item> Read(Story story, int document, WordTree tree)
    {
        var report = story.Documents[document];
        for (var word = 0; word < tree.Syntax.Words.Length; word++)
        {
            var modifier = tree.Joined(word);
            if (tree.Word(word).Relation is not ("amod" or "compound") || !LoadedWords.IsModifier(modifier)
                || (tree.Word(word).Span.Start > 0 && report.Text[tree.Word(word).Span.Start - 1] == '-'))
            {
                continue;
            }

            var noun = tree.Word(word).Head;
            while (tree.Word(noun).Head >= 0 && tree.Joined(noun).SequenceEqual(modifier) && tree.Word(noun).Relation is "amod" or "compound")
            {
                noun = tree.Word(noun).Head; // "right-wing" is three words
            }

            if (OwnerOf(story, document, tree, word, noun) is var (entity, whole))
            {
                yield return new Item(document, entity, LoadedWords.Plain(tree.Joined(word)), whole.Length <= LongestEvidence ? whole : tree.Word(word).Span.Union(tree.Word(noun).Span));
            }
        }
    }

    /// <summary>"captured east Orla" beside "annexed east Orla".</summary>
    private static IEnumerable<Item> Takings(Story story, StoryFrames frames)
    {
        foreach (var frame in frames.All)
        {
            var verb = frames.Tree(frame.Document)!.TextOf(frame.Word);
            if (frame.Object is not { } taken || !LoadedWords.IsTaking(verb) || frame.Clause.Length > LongestEvidence)
            {
                continue;
            }

            var word = verb.ToString().ToLowerInvariant();
            var report = story.Documents[frame.Document];
            foreach (var mention in report.Entities.In(taken.Span).ToArray())
            {
                if (mention.Kind == MentionKind.Name && story.EntityId(report.Id, mention.Entity) is { } id && story.Entity(id)?.Type == EntityType.Place)
                {
                    yield return new Item(frame.Document, id, word, frame.Clause);
                }
            }
        }
    }

    private static (string Entity, TextSpan Whole)? OwnerOf(Story story, int document, WordTree tree, int modifier, int noun)
    {
        var report = story.Documents[document];
        var phrase = tree.Word(modifier).Span.Union(tree.Word(noun).Span);
        var near = new TextSpan(Math.Max(0, phrase.Start - NameBeforeChars), Math.Min(report.Text.Length, phrase.End + NameAfterChars));
        foreach (var mention in report.Entities.In(near))
        {
            var isIt = mention.Kind switch
            {
                MentionKind.Name => mention.Core.Overlaps(tree.Word(noun).Span) || mention.Core.Start >= phrase.End || (mention.Core.End <= phrase.Start && report.Text[mention.Core.End] == ','),
                MentionKind.Nominal => mention.Span.Contains(phrase),
                _ => false,
            };
            if (isIt && report.Text.AsSpan(near.Start, near.Length).IndexOfAny('.', ';') < 0 && story.EntityId(report.Id, mention.Entity) is { } id
                && story.Entity(id) is { Type: EntityType.Person or EntityType.Organization or EntityType.Place } entity && char.IsUpper(entity.Name[0]))
            {
                return (id, phrase.Union(mention.Core));
            }
        }

        return null;
    }

    private static string? NameAt(Story story, int document, TextSpan span)
    {
        var report = story.Documents[document];
        foreach (var mention in report.Entities.In(span))
        {
            if (mention.Kind == MentionKind.Name && mention.Core.Overlaps(span) && story.EntityId(report.Id, mention.Entity) is { } id
                && story.Entity(id)?.Type is EntityType.Person or EntityType.Organization or EntityType.Place or EntityType.Group)
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>A name that one report gives as somebody's and another uses as its own.</summary>
    private static IEnumerable<Discrepancy> Aliases(Story story, int document, WordTree tree)
    {
        for (var word = 0; word < tree.Syntax.Words.Length; word++)
        {
            if (tree.Word(word) is not { Relation: "acl" or "acl:relcl", Head: >= 0 and var noun }
                || KnownAs.NameAfter(tree, word) is not { } name || NameAt(story, document, tree.Word(name).Span) is not { } entity)
            {
                continue;
            }

            var span = tree.CoreOf(noun).Union(NameSpan(story, document, tree.Word(name).Span));
            var own = story.Entity(entity)!.Mentions
                .Where(mention => mention.Document != story.Documents[document].Id && char.IsUpper(mention.Text.Replace("the ", "", StringComparison.Ordinal)[0]))
                .DistinctBy(mention => mention.Document, StringComparer.Ordinal).ToImmutableArray();
            if (span.Length <= LongestEvidence && !own.IsEmpty)
            {
                var said = story.Quote(document, span);
                yield return Discrepancies.About(story, DiscrepancyKind.Framing, Severity.Low, "Name", new Reading(said.Text, [said]), new Reading(own[0].Text, own));
            }
        }
    }

    private static TextSpan NameSpan(Story story, int document, TextSpan word)
    {
        foreach (var mention in story.Documents[document].Entities.In(word))
        {
            return mention.Span;
        }

        return word;
    }
}
