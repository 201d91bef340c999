using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;

namespace Hearsay.Discrepancies;

/// <summary>How far a deed has come, read off the words above it in the tree.</summary>
internal static class DeedStandings
{
    private const int MostClimbs = 5; // words from a deed up to what governs it

    /// <summary>With the word that says so, the deed itself when it is done.</summary>
    public static (Standing Standing, int Governor) Of(WordTree tree, Frame frame)
    {
        var word = frame.Word;
        foreach (var child in tree.Children(word))
        {
            if (tree.IsA(child, "aux"))
            {
                if (Operators.OfAuxiliary(tree.TextOf(child)) is not { } own)
                {
                    return default;
                }

                if (own != Standing.Unknown)
                {
                    return (own, child);
                }
            }
            else if (tree.Word(child).Relation == "advmod" && Operators.OfAdverb(tree.TextOf(child)) is var told && told != Standing.Unknown)
            {
                return told is { } charged ? (charged, child) : default;
            }
            else if (tree.Word(child).Relation == "mark" && ClauseMarks.IsCondition(tree.TextOf(child)))
            {
                return default;
            }
        }

        for (var climb = 0; climb < MostClimbs && tree.Word(word).Head is >= 0 and var head; climb++, word = head)
        {
            var relation = tree.Word(word).Relation;
            var governs = relation is "xcomp" or "ccomp" or "acl" or "advcl" or "conj" || (frame.IsNoun && relation is "obj" or "obl" or "nmod") || (climb == 0 && relation is "obj" or "nmod" or "obl");
            if (!governs || (relation == "advcl" && (TellsPast(tree, word) || tree.Child(word, "nsubj") is not null || !Operators.IsLink(tree.Child(word, "mark") is { } mark ? tree.TextOf(mark) : tree.Case(word)))))
            {
                break; // "prepares for war after they rejected it", "is accused of theft, police searching his car": told on its own
            }

            if (relation != "conj")
            {
                if (tree.Child(head, "compound:prt") is null && Operators.OfVerb(tree.TextOf(head)) is not Standing.Unknown and var standing)
                {
                    return (standing, head);
                }

                if (relation is "xcomp" or "acl" or "obj" or "nmod" or "obl" || !Operators.IsReport(tree.TextOf(head)))
                {
                    return relation == "advcl" && TellsPast(tree, frame.Word) ? (Standing.Done, frame.Word) : default;
                }
            }
        }

        return !frame.IsNoun && TellsPast(tree, frame.Word) ? (Standing.Done, frame.Word) : default;
    }

    private static bool TellsPast(WordTree tree, int verb) => tree.Word(verb).FineTag is "VBD"
        || (tree.Word(verb).FineTag is "VBN" && (tree.Child(verb, "aux") ?? tree.Child(verb, "aux:pass")) is not null);
}
