using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>The universal part-of-speech tags (UPOS) of Universal Dependencies 2.</summary>
public enum UniversalTag : byte
{
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}

/// <summary>A word with its place in the dependency tree of its sentence.</summary>
/// <param name="FineTag">The tag of the English Penn treebank (XPOS), "VBD".</param>
/// <param name="Head">Index of its head in <see cref="DocumentSyntax.Words"/>; -1 for the root of a sentence.</param>
/// <param name="Relation">The relation to its head with its subtype, "nsubj:pass"; "root" for the root.</param>
public readonly record struct SyntacticWord(TextSpan Span, UniversalTag Tag, string FineTag, int Head, string Relation)
{
    internal bool IsSubject => Relation.StartsWith("nsubj", StringComparison.Ordinal) || Relation.StartsWith("csubj", StringComparison.Ordinal);
}
