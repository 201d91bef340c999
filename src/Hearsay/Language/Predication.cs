using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>Whether words are a clause with a subject of its own, by their tree (Universal Dependencies).</summary>
internal static class Predication
{
    private const int MaxClimb = 8; // conjuncts of conjuncts

    /// <summary>A predicate that hangs on nothing inside the span has its subject there. True without a tree.</summary>
    public static bool IsWhole(DocumentSyntax? syntax, TextSpan span)
    {
        if (syntax is null)
        {
            return true;
        }

        var (first, end) = syntax.WordsIn(span);
        if (first > 0 && syntax.Words[first - 1] is { Relation: "mark" } mark && mark.Head >= first && mark.Head < end && syntax.Words[mark.Head].Relation.StartsWith("advcl", StringComparison.Ordinal))
        {
            return false; // what "as" or "after" opened, without it
        }

        for (var word = first; word < end; word++)
        {
            if ((syntax.Words[word].IsSubject || syntax.Words[word].Relation == "expl") && syntax.Words[word].Head is var predicate && predicate >= first && predicate < end && IsTop(syntax, predicate, first, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Its head is outside, or it is joined to one whose head is.</summary>
    private static bool IsTop(DocumentSyntax syntax, int word, int first, int end)
    {
        for (var climb = 0; climb < MaxClimb; climb++)
        {
            var (head, relation) = (syntax.Words[word].Head, syntax.Words[word].Relation);
            if (head < first || head >= end)
            {
                return true;
            }

            if (relation is not ("conj" or "parataxis" or "ccomp"))
            {
                return false;
            }

            word = head;
        }

        return false;
    }
}
