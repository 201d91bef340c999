using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Sources;

[JsonConverter(typeof(SnakeCaseEnum<MentionKind>))]
public enum MentionKind
{
    /// <summary>A proper name, with its title when one stands before it: "Mayor Ines Duarte".</summary>
    Name,

    /// <summary>A common noun phrase: "the spokesman".</summary>
    Nominal,
    Pronoun,
}

public enum Gender
{
    Unknown,
    Female,
    Male,
}

/// <param name="Span">The whole mention, title and article included.</param>
/// <param name="Core">The name or the head noun without title, article and possessive.</param>
/// <param name="Entity">Index into <see cref="DocumentEntities.Entities"/>.</param>
public readonly record struct Mention(TextSpan Span, TextSpan Core, MentionKind Kind, int Entity);

/// <summary>An entity within one document; several documents' are joined when the story is formed.</summary>
/// <param name="Index">Its place in <see cref="DocumentEntities.Entities"/>.</param>
/// <param name="Name">The fullest name (for a group without one, its noun phrase).</param>
/// <param name="Roles">Titles, offices and descriptions as written ("mayor", "Kremlin spokesman").</param>
/// <param name="IsPlural">Referred to by "they".</param>
public sealed record LocalEntity(int Index, EntityType Type, string Name, ImmutableArray<string> Roles, Gender Gender, bool IsPlural)
{
    /// <summary>What names are compared by over the documents of a story: the known or full name, folded; "~" marks one without a name.</summary>
    public string Key { get; init; } = NameKeys.Of(Name);

    /// <summary>A name of the lexicons, with one spelling.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Only <see cref="DocumentEntities.Asides"/> name it.</summary>
    internal bool IsAside { get; init; }

    /// <summary>Classes of the nouns that it goes by, of what is no person: "island", "police".</summary>
    internal ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>A thing without a name that the text takes for known: "the treaty".</summary>
    internal bool IsReferredTo { get; init; }

    /// <summary>Offices that one person at a time holds, folded: "ambassador of israel", "mayor". None for "a president".</summary>
    public ImmutableArray<string> Offices { get; init; } = [];

    public bool Equals(LocalEntity? other) => other is not null && other.Index == Index && other.Name == Name;

    public override int GetHashCode() => HashCode.Combine(Index, Name);
}

/// <summary>Who and what one document names. Mentions are in text order and do not overlap.</summary>
public sealed class DocumentEntities(ImmutableArray<LocalEntity> entities, ImmutableArray<Mention> mentions)
{
    /// <summary>Of a text that is not read for names.</summary>
    internal static DocumentEntities None { get; } = new([], []);

    public ImmutableArray<LocalEntity> Entities => entities;

    public ImmutableArray<Mention> Mentions => mentions;

    /// <summary>
    /// Names that stand in another's title or noun phrase ("Orla's envoy") or in noise (bylines, captions), and noun phrases for what is no party
    /// ("the treaty", an island that the text does not name, "the town" in "the town's mayor"): in text order, apart from the mentions so that those do not overlap and each may speak
    /// or act. An entity that only they name has no mention.
    /// </summary>
    public ImmutableArray<Mention> Asides { get; init; } = [];

    /// <summary>The mentions that overlap a span, in order.</summary>
    public ReadOnlySpan<Mention> In(TextSpan span)
    {
        var first = LowerBound(span.Start);
        var end = first;
        while (end < mentions.Length && mentions[end].Span.Start < span.End)
        {
            end++;
        }

        return mentions.AsSpan(first, end - first);
    }

    private int LowerBound(int position)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
