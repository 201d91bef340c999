using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>How one party turned to another: wrote to the governor in one report, called her in another.</summary>
internal static class ChannelDiscrepancies
{
    private const int LongestEvidence = 250; // characters

    private sealed record Item(int Document, string Party, string Addressee, Channel Channel, string Words, TextSpan Span) : Finding(Document, Span);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames)
    {
        foreach (var pair in frames.All.SelectMany(frame => Read(story, frames, frame)).GroupBy(item => (item.Party, item.Addressee)))
        {
            var channels = pair.GroupBy(item => item.Channel).ToArray();
            if (channels.Length > 1 && Rivals.AreApart(channels, item => item.Document))
            {
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Contradiction, Severity.Medium,
                    DiscrepancyTitles.Reached(story.Entity(pair.Key.Party)!.Name, story.Entity(pair.Key.Addressee)!.Name, channels.Select(channel => channel.First().Words)),
                    [.. channels.Select(channel => Discrepancies.Reading(story, channel.First().Words, channel))]);
            }
        }
    }

    private static IEnumerable<Item> Read(Story story, StoryFrames frames, Frame frame)
    {
        var tree = frames.Tree(frame.Document)!;
        if (frame.IsNoun || frame.IsNegated || frame.Agent is not { } agent || Channels.Of(tree.TextOf(frame.Word)) is not (not Channel.Unknown and var channel)
            || DeedStandings.Of(tree, frame).Standing != Standing.Done || AddresseeOf(story, frames, frame, channel) is not { } addressee)
        {
            yield break;
        }

        var verb = tree.Word(frame.Word).Span;
        var span = frame.Clause.Union(addressee.Span) is { Length: <= LongestEvidence } whole ? whole : verb.Union(addressee.Span);
        var words = channel == Channel.Call ? tree.TextOf(frame.Word).ToString() : $"{tree.TextOf(frame.Word)} to";
        var report = story.Documents[frame.Document];
        var parties = new HashSet<string>(StringComparer.Ordinal);
        if (agent.Entity is { } own)
        {
            parties.Add(own);
        }

        foreach (var mention in report.Entities.In(agent.Span))
        {
            if (mention.Kind == MentionKind.Name && story.EntityId(report.Id, mention.Entity) is { } id)
            {
                parties.Add(id);
            }
        }

        foreach (var party in parties.Where(party => party != addressee.Entity && story.Entity(party) is { Type: EntityType.Person or EntityType.Organization, Name: [>= 'A' and <= 'Z', ..] }))
        {
            yield return new Item(frame.Document, party, addressee.Entity, channel, words, span);
        }
    }

    /// <summary>"wrote to the mayor", "called the mayor"; not "called her a liar", "wrote to complain".</summary>
    private static (string Entity, TextSpan Span)? AddresseeOf(Story story, StoryFrames frames, Frame frame, Channel channel)
    {
        var tree = frames.Tree(frame.Document)!;
        if (channel == Channel.Call)
        {
            return IsNaming(tree, frame.Word) || tree.Child(frame.Word, "compound:prt") is not null || frame.Object is not { Entity: { } called } thing || story.Entity(called)?.Type != EntityType.Person
                ? null : (called, thing.Span);
        }

        foreach (var child in tree.Children(frame.Word))
        {
            if (tree.IsA(child, "obl") && tree.Case(child) == "to" && (FrameFinder.EntityAt(story, frame.Document, tree, child) ?? InOffice(story, frame.Document, tree, child)) is { } id && story.Entity(id)?.Type == EntityType.Person)
            {
                return (id, tree.CoreOf(child));
            }
        }

        return null;
    }

    // "called him a liar", "called her weak", "called for her to go"
    private static bool IsNaming(WordTree tree, int call)
    {
        if (tree.Child(call, "obj") is not { } called)
        {
            return true;
        }

        foreach (var child in tree.Children(call))
        {
            if (child > call && child != called && tree.Word(child).Tag is UniversalTag.Noun or UniversalTag.Adj && tree.Case(child) is null && tree.Child(child, "mark") is null)
            {
                return true;
            }
        }

        return tree.Child(called, "appos") is not null || tree.Word(called).Tag is UniversalTag.Noun;
    }

    // "Gov." is short for "governor".
    private static bool Holds(string role, string office) => role.EndsWith(office, StringComparison.OrdinalIgnoreCase)
        ? !role.StartsWith("former", StringComparison.OrdinalIgnoreCase)
        : role.EndsWith('.') && office.StartsWith(role[..^1], StringComparison.OrdinalIgnoreCase);

    /// <summary>"the mayor", where one person of the story holds that office.</summary>
    private static string? InOffice(Story story, int document, WordTree tree, int noun)
    {
        if (tree.Word(noun).Tag != UniversalTag.Noun || tree.Child(noun, "det") is not { } article || !tree.Is(article, "the"))
        {
            return null;
        }

        var office = tree.TextOf(noun).ToString();
        var report = story.Documents[document].Id;
        var holders = story.Entities.Where(entity => entity.Type == EntityType.Person && char.IsUpper(entity.Name[0]) && entity.Roles.Any(role => Holds(role, office)) && entity.Mentions.Any(mention => mention.Document == report)).Take(2).ToArray();
        return holders.Length == 1 ? holders[0].Id : null;
    }
}
