using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>Ways through the dependency trees of a document (Universal Dependencies).</summary>
internal static class SentenceTree
{
    /// <summary>The last word of a span; null where no word begins in it.</summary>
    public static int? LastWord(DocumentSyntax syntax, TextSpan span)
    {
        var word = FirstFrom(syntax, span.End) - 1;
        return word >= 0 && syntax.Words[word].Span.Start >= span.Start ? word : null;
    }

    /// <summary>The word that holds a position or is the first after it; the number of words behind the last one.</summary>
    public static int WordAt(DocumentSyntax syntax, int position)
    {
        var word = FirstFrom(syntax, position);
        return word > 0 && syntax.Words[word - 1].Span.End > position ? word - 1 : word;
    }

    /// <summary>The sentence of a word.</summary>
    public static WordRange SentenceOf(DocumentSyntax syntax, int word)
    {
        var (low, high) = (0, syntax.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = syntax.Sentences[middle].End <= word ? (middle + 1, high) : (low, middle);
        }

        return syntax.Sentences[low];
    }

    /// <summary>The words that hang on a word, in text order.</summary>
    public static IEnumerable<int> Children(DocumentSyntax syntax, int head)
    {
        var sentence = SentenceOf(syntax, head);
        for (var word = sentence.First; word < sentence.End; word++)
        {
            if (syntax.Words[word].Head == head)
            {
                yield return word;
            }
        }
    }

    /// <summary>A child of a relation, subtypes counted; null without.</summary>
    public static int? Child(DocumentSyntax syntax, int head, string relation)
    {
        foreach (var child in Children(syntax, head))
        {
            if (Is(syntax, child, relation))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>"nsubj" holds for "nsubj:pass".</summary>
    public static bool Is(DocumentSyntax syntax, int word, string relation)
    {
        var own = syntax.Words[word].Relation;
        return own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <summary>From the first to the last word that hangs on a word, clauses left out.</summary>
    public static TextSpan PhraseOf(DocumentSyntax syntax, int head)
    {
        var sentence = SentenceOf(syntax, head);
        var (first, last) = (head, head);
        for (var word = sentence.First; word < sentence.End; word++)
        {
            if (Reaches(syntax, word, head))
            {
                (first, last) = (Math.Min(first, word), Math.Max(last, word));
            }
        }

        return new TextSpan(syntax.Words[first].Span.Start, syntax.Words[last].Span.End);
    }

    private const int Deepest = 12; // steps up a noun phrase

    private static bool Reaches(DocumentSyntax syntax, int word, int head)
    {
        for (var step = 0; step < Deepest && word >= 0; step++)
        {
            if (word == head)
            {
                return true;
            }

            var relation = syntax.Words[word].Relation;
            if (relation is "punct" or "parataxis" or "appos" or "conj" or "cc" || relation.StartsWith("acl", StringComparison.Ordinal) || relation.StartsWith("advcl", StringComparison.Ordinal))
            {
                return false;
            }

            word = syntax.Words[word].Head;
        }

        return false;
    }

    private static int FirstFrom(DocumentSyntax syntax, int position)
    {
        var (low, high) = (0, syntax.Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = syntax.Words[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
