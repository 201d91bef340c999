using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Pages.Views;

/// <summary>What a stretch of an article is, for its look and its anchor.</summary>
/// <param name="Class">CSS classes, or "" for a plain anchor.</param>
/// <param name="Label">Short words set before it by the style sheet, never part of the text; or null.</param>
/// <param name="Tip">What a pointer resting on it reads; or null.</param>
/// <param name="Anchor">Whether something links to it.</param>
internal sealed record Highlight(TextSpan Span, string Class, string? Label, string? Tip, bool Anchor)
{
    /// <summary>Items of the dossier that rest on it.</summary>
    public ImmutableArray<BackLink> Links { get; init; } = [];

    public bool Equals(Highlight? other) => other is not null && Span == other.Span && Class == other.Class && Label == other.Label && Tip == other.Tip && Anchor == other.Anchor;

    public override int GetHashCode() => Span.GetHashCode();
}

/// <summary>From the text back to an item.</summary>
/// <param name="Word">What is shown: "claim", "differs".</param>
/// <param name="Name">What it leads to, for those who hear the page.</param>
internal readonly record struct BackLink(string Anchor, string Word, string Name);
