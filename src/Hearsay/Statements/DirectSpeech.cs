using System.Collections.Immutable;

namespace Hearsay.Statements;

/// <summary>Finds for every quotation of speech the statement that it makes: cue, speaker, addressee.</summary>
internal static class DirectSpeech
{
    public static ImmutableArray<Attribution> Find(StatementContext context) => [];
}
