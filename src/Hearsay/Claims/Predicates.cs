using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Claims;

/// <summary>What the words around a predicate do with it: deny it, or tell it as how things are.</summary>
internal static class Predicates
{
    /// <summary>A bare verb without subject, auxiliary or "to": nothing that could be so.</summary>
    public static bool IsCommand(DocumentSyntax syntax, int head, ImmutableArray<int> own) =>
        syntax.Words[head] is { FineTag: "VB", Relation: "root" or "ccomp" or "parataxis" or "conj" }
        && !own.Any(word => syntax.Words[word].Head == head && ((syntax.Words[word].Relation is "aux" or "mark" && !syntax.TextOf(word).Equals("do", StringComparison.OrdinalIgnoreCase)) || syntax.Words[word].IsSubject));

    /// <summary>"lies in the east", "has no treaty", "would need a vote": how things are, where "lay", "has left", "is leaving" tell what happens.</summary>
    public static bool IsStanding(DocumentSyntax syntax, int head, ImmutableArray<int> own)
    {
        var finite = own.Where(word => word == head || (syntax.Words[word].Head == head && syntax.Words[word].Relation is "aux" or "cop" or "aux:pass")).FirstOrDefault(word => WordForms.IsFinite(syntax.Words[word].FineTag), -1);
        if (finite < 0 || syntax.Words[finite].FineTag == "VBD")
        {
            return false;
        }

        return finite == head || (syntax.Words[finite].FineTag == "MD"
            ? !ClauseMarks.IsFuture(syntax.TextOf(finite))
            : !(syntax.Words[head].FineTag == "VBG" || (syntax.Words[head].FineTag == "VBN" && syntax.Words[finite].Relation == "aux")));
    }

    /// <summary>"did not leave", "no ferry left", "nobody left", "denied it": the predicate is denied, not a word beside it.</summary>
    public static bool IsNegated(DocumentSyntax syntax, int head, ImmutableArray<int> own)
    {
        var auxiliary = own.FirstOrDefault(word => syntax.Words[word].Head == head && syntax.Words[word].Relation is "aux" or "aux:pass" or "cop", -1);
        if (ClauseMarks.IsLeave(syntax.TextOf(head)) || (auxiliary < 0 ? syntax.Words[head].FineTag == "VB" : ClauseMarks.IsLeave(syntax.TextOf(auxiliary))))
        {
            return false; // "urged that he not go", "you can't sell it": what shall not be, or may not
        }

        if (own.Any(word => ClauseMarks.IsThan(syntax.TextOf(word))))
        {
            return false; // "nobody has done more than she": praise
        }

        foreach (var word in own)
        {
            if (!NewsWords.IsNegator(syntax.TextOf(word)))
            {
                continue;
            }

            var (relation, above) = (syntax.Words[word].Relation, syntax.Words[word].Head);
            if (word == head || (above == head && !IsOnly(syntax, word)) || (relation is "det" or "amod" && above >= 0 && syntax.Words[above].Head == head && IsArgument(syntax.Words[above]))
                || (above >= 0 && syntax.Words[above] is { Relation: "xcomp" } complement && complement.Head == head))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsArgument(SyntacticWord word) => word.IsSubject || word.Relation is "obj" or "expl" or "xcomp";

    private static bool IsOnly(DocumentSyntax syntax, int not) => not + 1 < syntax.Words.Length && Negation.IsAfterNot(syntax.TextOf(not + 1));
}
