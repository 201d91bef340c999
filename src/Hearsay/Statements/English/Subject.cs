namespace Hearsay.Statements.English;

internal enum SubjectKind
{
    None,
    Explicit,
    Pronoun,

    /// <summary>I, we, you: the writer or a reader, no source of the report. In a quotation "you" is whom the speaker speaks to.</summary>
    FirstPerson,

    /// <summary>Left out, as in "said A and denied B": that of the verb before.</summary>
    Omitted,
}

/// <summary>The tokens of a subject; empty when omitted or not found.</summary>
internal readonly record struct Subject(int Start, int End, SubjectKind Kind)
{
    public static Subject NotFound { get; } = new(0, 0, SubjectKind.None);

    public bool IsSource => Kind is SubjectKind.Explicit or SubjectKind.Pronoun;
}
