using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>Who or what takes part in what a verb tells.</summary>
/// <param name="Word">Its head among the document's words.</param>
/// <param name="Key">What reports of one thing share: the story's entity where it names one, else the meaning of the head noun.</param>
/// <param name="Entity">Id of the story's entity; null for common nouns that are none.</param>
/// <param name="IsPronoun">"It", "they", "who": the text names it elsewhere.</param>
/// <param name="Terms">Meanings of its words, in ordinal order.</param>
internal sealed record Participant(int Word, string Key, string? Entity, bool IsPronoun, TextSpan Span, ImmutableArray<string> Terms)
{
    public bool Equals(Participant? other) => other is not null && Word == other.Word && Span == other.Span;

    public override int GetHashCode() => HashCode.Combine(Word, Span);
}

/// <summary>What one verb, or a noun for what is done, tells: the deed, by whom and to what. Compared by place.</summary>
/// <param name="Document">Index into the story's documents.</param>
/// <param name="Deed">Meaning of the verb.</param>
/// <param name="Clause">Verb and participants.</param>
internal sealed record Frame(int Document, int Word, string Deed, Participant? Agent, Participant? Object, bool IsNegated, bool IsNoun, TextSpan Clause)
{
    public bool Equals(Frame? other) => other is not null && Document == other.Document && Word == other.Word;

    public override int GetHashCode() => HashCode.Combine(Document, Word);
}
