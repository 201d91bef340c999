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

    /// <summary>
    /// The words end before what they call for, or begin after it: "said he hopes questions", "a statement saying", "shot down by what", "the city had backed" of
    /// "something the city had backed". False without a tree.
    /// </summary>
    public static bool BreaksOff(DocumentSyntax? syntax, TextSpan span)
    {
        if (syntax is null)
        {
            return false;
        }

        var (first, end) = syntax.WordsIn(span);
        while (end > first && syntax.Words[end - 1].Tag == UniversalTag.Punct)
        {
            end--;
        }

        if (end == first || syntax.Words[end - 1].FineTag is "WP" or "WDT" or "WRB" || syntax.Words[end - 1] is { FineTag: "VBG", Relation: "acl" or "advcl" })
        {
            return true;
        }

        for (var word = first; word < end; word++)
        {
            var (head, relation) = (syntax.Words[word].Head, syntax.Words[word].Relation);
            if ((head >= end && !StandsBefore(relation) && syntax.Words[word].Tag != UniversalTag.Punct) || (head >= 0 && head < first && relation == "acl:relcl"))
            {
                return true;
            }
        }

        var sentence = WordRange.Holding(syntax.Sentences, first);
        for (var word = sentence.First; word < sentence.End; word++)
        {
            if ((word < first || word >= end) && syntax.Words[word].Head >= first && syntax.Words[word].Head < end && IsCalledFor(syntax.Words[word].Relation))
            {
                return true;
            }
        }

        return IsFrame(syntax, first, end);
    }

    /// <summary>"Aas said", set beside what she says.</summary>
    private static bool IsFrame(DocumentSyntax syntax, int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            if (syntax.Words[word] is { Relation: "parataxis", Head: var head } && (head < first || head >= end))
            {
                foreach (var child in syntax.Tree.Children(word))
                {
                    if (syntax.Words[child].Relation is "ccomp" or "obj" or "xcomp" or "cop" or "aux:pass" or "obl")
                    {
                        return false;
                    }
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>A clause may stand before what it hangs on: "The ferry sank, the mayor said".</summary>
    private static bool StandsBefore(string relation) =>
        relation is "ccomp" or "parataxis" or "root" or "discourse" or "dep" or "conj" or "csubj" || relation.StartsWith("advcl", StringComparison.Ordinal);

    private static bool IsCalledFor(string relation) =>
        relation is "obj" or "iobj" or "ccomp" or "xcomp" or "cop" or "fixed" or "flat" or "compound" or "goeswith" or "csubj" || relation.StartsWith("nsubj", StringComparison.Ordinal) || relation.StartsWith("aux", StringComparison.Ordinal);

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
