using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>What a finder reads off one report and compares with others.</summary>
/// <param name="Document">Index into the story's documents.</param>
/// <param name="Span">What a reader is shown of it.</param>
internal abstract record Finding(int Document, TextSpan Span);
