using System.Collections.Immutable;
using Hearsay.Language;

namespace Hearsay.Claims;

/// <summary>Finds whom a clause is about, by its tree.</summary>
internal static class ClauseSubjects
{
    /// <summary>The subject's words; of joined and leaning clauses without one, that of the clause above or the noun they describe.</summary>
    public static ImmutableArray<int> Of(DocumentSyntax syntax, int head, int first, int end)
    {
        for (var climb = 0; climb < ClauseHeads.MaxClimb && head >= first && head < end; climb++)
        {
            foreach (var word in syntax.Tree.Children(head))
            {
                if (word >= first && word < end && syntax.Words[word].IsSubject && syntax.Words[word].FineTag is not ("WDT" or "WP"))
                {
                    return Below(syntax, word, first, end);
                }
            }

            var relation = syntax.Words[head].Relation;
            head = syntax.Words[head].Head;
            if (relation.StartsWith("acl", StringComparison.Ordinal) && head >= first)
            {
                return [head];
            }

            if (!(relation is "conj" or "xcomp" || relation.StartsWith("advcl", StringComparison.Ordinal)))
            {
                return [];
            }
        }

        return [];
    }

    private static ImmutableArray<int> Below(DocumentSyntax syntax, int top, int first, int end)
    {
        var words = ImmutableArray.CreateBuilder<int>();
        for (var word = first; word < end; word++)
        {
            if (HangsBelow(syntax, word, top, first))
            {
                words.Add(word);
            }
        }

        return words.ToImmutable();
    }

    /// <summary>Under it, and not in a clause that describes it.</summary>
    private static bool HangsBelow(DocumentSyntax syntax, int word, int top, int first)
    {
        for (var climb = 0; climb < ClauseHeads.MaxClimb && word >= first; climb++)
        {
            if (word == top)
            {
                return true;
            }

            if (syntax.Words[word].Relation.StartsWith("acl", StringComparison.Ordinal))
            {
                return false;
            }

            word = syntax.Words[word].Head;
        }

        return false;
    }
}
