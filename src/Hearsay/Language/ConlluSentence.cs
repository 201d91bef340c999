using System.Collections.Immutable;
using System.Text;

namespace Hearsay.Language;

/// <summary>A sentence in CoNLL-U, the exchange format of Universal Dependencies (universaldependencies.org/format.html). Compared by reference.</summary>
/// <param name="Comments">Lines before the first token, each with its "#".</param>
/// <param name="Tokens">Words in order from 1, with ranges before their first word and empty nodes where they stand.</param>
public sealed record ConlluSentence(ImmutableArray<string> Comments, ImmutableArray<ConlluToken> Tokens)
{
    public IEnumerable<ConlluToken> Words => Tokens.Where(token => token.IsWord);

    public bool Equals(ConlluSentence? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>The value of a comment "# name = value", or null.</summary>
    public string? Comment(string name)
    {
        foreach (var comment in Comments)
        {
            var body = comment.AsSpan(1).Trim();
            var mark = body.IndexOf('=');
            if (mark > 0 && body[..mark].Trim().SequenceEqual(name))
            {
                return body[(mark + 1)..].Trim().ToString();
            }
        }

        return null;
    }

    /// <summary>All lines and the blank one that ends a sentence, each ended by a line feed.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var comment in Comments)
        {
            text.Append(comment).Append('\n');
        }

        foreach (var token in Tokens)
        {
            text.Append(token).Append('\n');
        }

        return text.Append('\n').ToString();
    }
}
