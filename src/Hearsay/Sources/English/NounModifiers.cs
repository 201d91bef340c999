using Hearsay.Language;

namespace Hearsay.Sources.English;

/// <summary>Which tokens only describe the noun after them, by the trees of a model; none without one.</summary>
internal sealed class NounModifiers
{
    private readonly bool[] describes;
    private readonly bool[] compounds;
    private readonly bool[] superlatives;

    public NounModifiers(MarkedText text, DocumentSyntax? syntax)
    {
        var tokens = text.Tokens.Tokens;
        (describes, compounds, superlatives) = (new bool[tokens.Length], new bool[tokens.Length], new bool[tokens.Length]);
        IsRead = syntax is not null;
        var token = 0;
        foreach (var word in syntax?.Words ?? [])
        {
            while (token < tokens.Length && tokens[token].End <= word.Span.Start)
            {
                token++;
            }

            if (token < tokens.Length && tokens[token].End == word.Span.End)
            {
                compounds[token] = tokens[token].Span == word.Span && word.Relation.StartsWith("compound", StringComparison.Ordinal); // "three-day" tells no kind
                superlatives[token] = word.FineTag == "JJS";
                describes[token] = word.Relation.StartsWith("compound", StringComparison.Ordinal) || word.Relation == "amod" || IsJoined(syntax!, word);
            }
        }
    }

    /// <summary>A tree was there to look at.</summary>
    public bool IsRead { get; }

    public bool Describes(int token) => describes[token];

    /// <summary>A noun that tells which kind: "peace" of "peace treaty".</summary>
    public bool IsCompound(int token) => compounds[token];

    /// <summary>"biggest".</summary>
    public bool IsSuperlative(int token) => superlatives[token];

    /// <summary>"and barren" of "rocky and barren".</summary>
    private static bool IsJoined(DocumentSyntax syntax, SyntacticWord word)
    {
        var isAnd = word.Relation == "cc";
        var joined = isAnd && word.Head >= 0 ? syntax.Words[word.Head] : word;
        return (isAnd || joined.Tag == UniversalTag.Adj) && joined is { Relation: "conj", Head: >= 0, Tag: UniversalTag.Adj } && syntax.Words[joined.Head].Relation == "amod";
    }
}
