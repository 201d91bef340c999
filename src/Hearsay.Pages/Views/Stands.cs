using System.Collections.Immutable;
using Hearsay.Claims;

namespace Hearsay.Pages.Views;

/// <summary>One wording of a stance, as one or more reports give it.</summary>
/// <param name="When">The day of the words, or of the first report that has them; null when neither is known.</param>
/// <param name="IsDayOfWords">A statement says the day; else it is the report's.</param>
public sealed record StandWording(ImmutableArray<Position> Positions, string? When, bool IsDayOfWords)
{
    public bool Equals(StandWording? other) => other is not null && Positions.SequenceEqual(other.Positions);

    public override int GetHashCode() => Positions[0].GetHashCode();

    internal double Day => When is { } when && TimeWords.Range(when) is { } range ? range.From : double.MaxValue;
}

/// <summary>A stance of a party, with its wordings in order of time.</summary>
public sealed record Stand(Stance Stance, ImmutableArray<StandWording> Wordings)
{
    public bool Equals(Stand? other) => other is not null && Stance == other.Stance && Wordings.SequenceEqual(other.Wordings);

    public override int GetHashCode() => HashCode.Combine(Stance, Wordings.Length);
}

/// <summary>A party and all that it holds of a claim, in order of time.</summary>
/// <param name="Side">The strongest of its stances: who once said so is no refuser.</param>
public sealed record PartyStands(string Name, Side Side, ImmutableArray<Stand> Stands)
{
    public bool Equals(PartyStands? other) => other is not null && other.Name == Name && Stands.SequenceEqual(other.Stands);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>Parties by side, then by how often they are told; what reports say for themselves comes last, report by report.</summary>
    public static ImmutableArray<PartyStands> Of(StoryView story, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(claim);
        return [.. Sides.Of(claim)
            .GroupBy(stand => (Name: story.NameOf(stand.Position.Holder) ?? "unnamed", IsReport: IsOwnVoice(story, stand.Position)))
            .Select(party => (party.Key, Side: party.Key.IsReport ? Side.Told : party.Select(stand => stand.Side).MinBy(Sides.RankOf), Positions: party.Select(stand => stand.Position).ToArray()))
            .OrderBy(party => party.Key.IsReport ? int.MaxValue : Sides.RankOf(party.Side))
            .ThenByDescending(party => party.Positions.Length)
            .Select(party => new PartyStands(party.Key.Name, party.Side, StandsOf(story, party.Positions)))];
    }

    /// <summary>In order of time where that shows how the party's stance moved, else by side.</summary>
    private static ImmutableArray<Stand> StandsOf(StoryView story, Position[] positions)
    {
        var stands = positions
            .GroupBy(position => position.Stance)
            .Select(alike => new Stand(alike.Key, [.. alike.GroupBy(position => Plain.Clean(position.Evidence.Text), StringComparer.Ordinal).Select(words => WordingOf(story, [.. words])).OrderBy(wording => wording.Day)]))
            .ToArray();
        var isByTime = stands.Length > 1 && IsDated(story, positions);
        return [.. stands.OrderBy(stand => isByTime ? stand.Wordings[0].Day : 0).ThenBy(stand => Sides.RankOf(Sides.Of(stand.Stance)))];
    }

    /// <summary>Every position says when its words were spoken: only then does their order tell how a stance moved, for a report's day is no day of words.</summary>
    private static bool IsDated(StoryView story, IEnumerable<Position> positions) => positions.All(position => story.Statement(position.Statement)?.SaidAt is not null);

    private static bool IsOwnVoice(StoryView story, Position position) => story.Report(position.Holder) is not null && Sides.Of(position.Stance) == Side.Told;

    private static StandWording WordingOf(StoryView story, ImmutableArray<Position> alike)
    {
        var said = alike.Select(position => story.Statement(position.Statement)?.SaidAt).FirstOrDefault(when => when is not null);
        var told = alike.Select(position => story.Report(position.Evidence.Document)?.Document.PublishedAt).Where(when => when is not null).Order(StringComparer.Ordinal).FirstOrDefault();
        return new StandWording(alike, (said ?? told)?.Split('T')[0], said is not null);
    }
}
