using Hearsay.Discrepancies.English;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>One vote that went 94 to 1 in this report and 92 to 6 in that.</summary>
internal static class VoteDiscrepancies
{
    private const double SameHouse = 0.9; // of the larger number of votes: some members are away, others are not a house

    private sealed record Item(int Document, Vote Vote) : Finding(Document, Vote.Span)
    {
        public int Votes => Vote.For + Vote.Against;

        public (int, int) Value => (Vote.For, Vote.Against);
    }

    public static IEnumerable<Discrepancy> Find(Story story)
    {
        Item[] items = [.. story.EachDocument(document => In(story, document))];
        var named = items.Select(item => item.Vote.Body).Where(body => body.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var body in named.Length > 0 ? named : [""])
        {
            var told = items.Where(item => item.Vote.Body == body || (item.Vote.Body.Length == 0 && named.Length == 1)).ToArray();
            var values = Rivals.Among(told, item => item.Document, (a, b) => a.Value != b.Value && AreOfOneHouse(a, b) && IsOnly(a, told) && IsOnly(b, told)).GroupBy(item => item.Value).ToArray();
            if (values.Length > 1)
            {
                yield return Discrepancies.About(
                    story, DiscrepancyKind.Number, Severity.Medium, body.Length > 0 ? $"The vote of the {body}" : "The vote",
                    [.. values.Select(value => Discrepancies.Reading(story, $"{value.Key.Item1} to {value.Key.Item2}", value))]);
            }
        }
    }

    private static bool AreOfOneHouse(Item a, Item b) => Math.Min(a.Votes, b.Votes) >= SameHouse * Math.Max(a.Votes, b.Votes);

    /// <summary>Of two votes of one house in one report each may be the one that another report tells of.</summary>
    private static bool IsOnly(Item vote, Item[] told) => !Array.Exists(told, other => other.Document == vote.Document && other.Value != vote.Value && AreOfOneHouse(vote, other));

    private static IEnumerable<Item> In(Story story, int document)
    {
        var text = story.Documents[document].Tokens;
        return text.Sentences.Where(sentence => !sentence.IsNoise).SelectMany(sentence => VoteReader.Read(text, sentence)).Select(vote => new Item(document, vote));
    }
}
