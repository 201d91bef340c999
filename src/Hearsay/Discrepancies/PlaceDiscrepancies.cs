using System.Collections.Immutable;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>One place put into different parts of its country: "Orla in central Norland", "the eastern town of Orla".</summary>
internal static class PlaceDiscrepancies
{
    private const int MostReports = 20; // reports compared for one place

    private const int MostAfter = 30; // characters shown behind the last word that says where

    private sealed record Part(CompassPart Direction, Evidence Place);

    public static IEnumerable<Discrepancy> Find(Story story)
    {
        var parts = new Dictionary<string, List<Part>>(StringComparer.Ordinal);
        foreach (var document in story.Documents)
        {
            foreach (var (entity, part) in In(document))
            {
                if (story.EntityId(document.Id, entity) is { } id)
                {
                    var list = parts.TryGetValue(id, out var known) ? known : parts[id] = [];
                    if (list.Count < MostReports && list.All(other => other.Place.Document != document.Id || other.Direction != part.Direction))
                    {
                        list.Add(part);
                    }
                }
            }
        }

        foreach (var (id, held) in parts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var rivals = Rivals.Among(held, part => story.IndexOf(part.Place.Document), (a, b) => Compass.Conflict(a.Direction, b.Direction));
            ImmutableArray<Reading> readings = [.. rivals.GroupBy(part => part.Direction).OrderBy(group => group.Key).Select(group => new Reading(Compass.Name(group.Key), [.. group.Select(part => part.Place)]))];
            if (readings.Length > 1)
            {
                yield return Discrepancies.About(story, DiscrepancyKind.Place, Severity.Low, $"Where {story.Entity(id)?.Name ?? "it"} is", readings);
            }
        }
    }

    private static IEnumerable<(int Entity, Part Part)> In(AnnotatedDocument document)
    {
        if (document.Syntax is not { } syntax)
        {
            yield break;
        }

        foreach (var mention in document.Entities.Mentions)
        {
            if (mention.Kind != MentionKind.Name || document.Entities.Entities[mention.Entity].Type != EntityType.Place || syntax.Tree.LastWord(mention.Core) is not { } name)
            {
                continue;
            }

            foreach (var (word, direction) in Directions(syntax, name))
            {
                var (first, last) = (syntax.Words[Math.Min(word, name)].Span, Math.Max(word, name));
                var end = Math.Min(syntax.Tree.NounPhraseOf(last).End, syntax.Words[last].Span.End + MostAfter);
                yield return (mention.Entity, new Part(direction, document.Source.Quote(new TextSpan(Math.Min(mention.Core.Start, first.Start), Math.Max(mention.Core.End, end)))));
            }
        }
    }

    /// <summary>Words for a direction that say where a named place lies; not those for a part of it ("southern Norland").</summary>
    private static IEnumerable<(int Word, CompassPart Direction)> Directions(DocumentSyntax syntax, int name)
    {
        // "the eastern town of Orla"
        if (syntax.Words[name] is { Relation: "nmod" or "compound" or "appos" or "flat", Head: var noun and >= 0 } && PlaceNouns.IsOne(syntax.TextOf(noun)))
        {
            foreach (var found in Described(syntax, noun))
            {
                yield return found;
            }
        }

        foreach (var child in syntax.Tree.Children(name))
        {
            // "Orla, a town in central Norland"
            if (syntax.Tree.IsA(child, "appos") && PlaceNouns.IsOne(syntax.TextOf(child)))
            {
                foreach (var found in Described(syntax, child))
                {
                    yield return found;
                }
            }
        }

        foreach (var found in Within(syntax, name))
        {
            yield return found;
        }
    }

    private static IEnumerable<(int Word, CompassPart Direction)> Described(DocumentSyntax syntax, int noun)
    {
        foreach (var child in syntax.Tree.Children(noun))
        {
            if (syntax.Words[child].Relation is "amod" or "compound" && Compass.Read(syntax.TextOf(child)) is { } direction)
            {
                yield return (child, direction);
            }
        }

        foreach (var found in Within(syntax, noun))
        {
            yield return found;
        }
    }

    // "Orla in central Norland"
    private static IEnumerable<(int Word, CompassPart Direction)> Within(DocumentSyntax syntax, int noun)
    {
        foreach (var child in syntax.Tree.Children(noun))
        {
            if (syntax.Words[child] is not { Relation: "nmod", Tag: UniversalTag.Propn } || syntax.Tree.Child(child, "case") is not { } link || !syntax.TextOf(link).Equals("in", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (var inner in syntax.Tree.Children(child))
            {
                if (syntax.Words[inner].Relation is "amod" or "compound" && Compass.Read(syntax.TextOf(inner)) is { } direction)
                {
                    yield return (inner, direction);
                }
            }
        }
    }
}
