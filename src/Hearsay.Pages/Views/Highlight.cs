using Hearsay.Text;

namespace Hearsay.Pages.Views;

/// <summary>What a stretch of an article is, for its look and its anchor.</summary>
/// <param name="Class">CSS classes, or "" for a plain anchor.</param>
/// <param name="Label">Short words set before it by the style sheet, never part of the text; or null.</param>
/// <param name="Tip">What a pointer resting on it reads; or null.</param>
/// <param name="Anchor">Whether something links to it.</param>
internal sealed record Highlight(TextSpan Span, string Class, string? Label, string? Tip, bool Anchor);
