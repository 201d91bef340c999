using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>A document's dependency trees (Universal Dependencies) read downward: the words that hang on a word, and the stretches that they cover.</summary>
internal sealed class WordTree
{
    private const int Deepest = 12; // steps up a noun phrase

    private readonly int[] starts;

    private readonly int[] children;

    public WordTree(DocumentSyntax syntax)
    {
        Syntax = syntax;
        starts = new int[syntax.Words.Length + 1];
        foreach (var word in syntax.Words)
        {
            if (word.Head >= 0)
            {
                starts[word.Head + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        children = new int[starts[^1]];
        var next = starts[..^1];
        for (var i = 0; i < syntax.Words.Length; i++)
        {
            if (syntax.Words[i].Head is >= 0 and var head)
            {
                children[next[head]++] = i;
            }
        }
    }

    public DocumentSyntax Syntax { get; }

    /// <summary>In text order.</summary>
    public ArraySegment<int> Children(int word) => new(children, starts[word], starts[word + 1] - starts[word]);

    public bool HasChild(int word, Func<int, bool> holds)
    {
        foreach (var child in Children(word))
        {
            if (holds(child))
            {
                return true;
            }
        }

        return false;
    }

    public SyntacticWord Word(int word) => Syntax.Words[word];

    public ReadOnlySpan<char> TextOf(int word) => Syntax.TextOf(word);

    /// <summary>The word with those that hyphens join to it: "stone-throwing".</summary>
    public ReadOnlySpan<char> Joined(int word) => JoinedSpan(word).In(Syntax.Text);

    public TextSpan JoinedSpan(int word)
    {
        var text = Syntax.Text.AsSpan();
        var (start, end) = (Word(word).Span.Start, Word(word).Span.End);
        while (start > 1 && (text[start - 1] == '-' || (text[start - 1] != ' ' && char.IsLetter(text[start - 1]))))
        {
            start--;
        }

        while (end < text.Length - 1 && (text[end] == '-' || char.IsLetter(text[end])))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    public bool Is(int word, ReadOnlySpan<char> text) => TextOf(word).Equals(text, StringComparison.OrdinalIgnoreCase);

    public bool IsA(int word, string relation) => Syntax.Words[word].Relation.StartsWith(relation, StringComparison.Ordinal)
        && (Syntax.Words[word].Relation.Length == relation.Length || Syntax.Words[word].Relation[relation.Length] == ':');

    /// <summary>The first child in a relation, its subtypes included.</summary>
    public int? Child(int word, string relation)
    {
        foreach (var child in Children(word))
        {
            if (IsA(child, relation))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The preposition before a phrase, in small letters; null when it has none.</summary>
    public string? Case(int word) => Child(word, "case") is { } preposition ? TextOf(preposition).ToString().ToLowerInvariant() : null;

    /// <summary>The word that holds a position or is the first after it; the number of words behind the last one.</summary>
    public int WordAt(int position)
    {
        var word = Syntax.FirstFrom(position);
        return word > 0 && Word(word - 1).Span.End > position ? word - 1 : word;
    }

    /// <summary>The last word of a span; null where no word begins in it.</summary>
    public int? LastWord(TextSpan span)
    {
        var word = Syntax.FirstFrom(span.End) - 1;
        return word >= 0 && Word(word).Span.Start >= span.Start ? word : null;
    }

    /// <summary>The first word of a span whose head stands outside it; null when the span holds no word.</summary>
    public int? TopOf(TextSpan span)
    {
        for (var word = WordAt(span.Start); word < Syntax.Words.Length && Word(word).Span.Start < span.End; word++)
        {
            if (Word(word) is { Tag: not UniversalTag.Punct, Head: var head } && (head < 0 || !span.Overlaps(Word(head).Span)))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>From the first to the last word that hangs on a noun; what is joined to it, and clauses and asides at any depth, left out.</summary>
    public TextSpan NounPhraseOf(int noun)
    {
        var (first, last) = (noun, noun);
        Widen(noun, Deepest, ref first, ref last);
        return new TextSpan(Word(first).Span.Start, Word(last).Span.End);
    }

    /// <summary>The stretch of a word and what hangs on it, without clauses and asides that hang at its edges.</summary>
    public TextSpan PhraseOf(int word) => Stretch(word, static (tree, child) => tree.IsA(child, "acl") || tree.Word(child).Relation is "parataxis" or "appos" or "punct" or "cc" or "case" or "advcl");

    /// <summary>A noun with what stands before it and what follows "of": "the expulsion of the envoy", without "at the border".</summary>
    public TextSpan CoreOf(int word) => Stretch(word, static (tree, child) => child > 0 && (tree.Word(child).Relation is "parataxis" or "appos" or "punct" or "cc" or "case" or "advcl" || tree.IsA(child, "acl")
        || (tree.IsA(child, "nmod") && tree.Word(child).Relation != "nmod:poss" && tree.Case(child) != "of") || (tree.IsA(child, "obl"))));

    /// <summary>The stretch of a clause, without those joined to it.</summary>
    public TextSpan ClauseOf(int word) => Stretch(word, static (tree, child) => tree.Word(child).Relation is "parataxis" or "punct" or "cc" or "mark" || (tree.IsA(child, "conj") && tree.Word(child).Tag is UniversalTag.Verb or UniversalTag.Aux));

    private TextSpan Stretch(int word, Func<WordTree, int, bool> leavesOut)
    {
        var (first, last) = (word, word);
        Widen(word, leavesOut, ref first, ref last);
        return new TextSpan(Word(first).Span.Start, Word(last).Span.End);
    }

    private void Widen(int word, Func<WordTree, int, bool> leavesOut, ref int first, ref int last)
    {
        foreach (var child in Children(word))
        {
            if (!leavesOut(this, child))
            {
                (first, last) = (Math.Min(first, child), Math.Max(last, child));
                Widen(child, static (_, _) => false, ref first, ref last);
            }
        }
    }

    private void Widen(int word, int depth, ref int first, ref int last)
    {
        foreach (var child in Children(word))
        {
            if (depth > 1 && !(IsA(child, "acl") || IsA(child, "advcl") || Word(child).Relation is "punct" or "parataxis" or "appos" or "conj" or "cc"))
            {
                (first, last) = (Math.Min(first, child), Math.Max(last, child));
                Widen(child, depth - 1, ref first, ref last);
            }
        }
    }
}
