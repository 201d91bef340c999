using System.Collections.Immutable;

namespace Hearsay.Statements;

/// <summary>Finds reported speech, with and without quoted words inside.</summary>
internal static class IndirectSpeech
{
    /// <param name="context">The document.</param>
    /// <param name="direct">The statements found in its quotations. A mixed statement that quotes the same words takes their place.</param>
    public static ImmutableArray<Attribution> Find(StatementContext context, ImmutableArray<Attribution> direct) => [];
}
