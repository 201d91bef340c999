using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Language;

namespace Hearsay.Claims;

/// <summary>Reads off a sentence's tree (Universal Dependencies) what the words around and above a proposition make of it.</summary>
internal static class FactualityReader
{
    private const int MaxClimb = 40; // words from a proposition up to the root of its sentence

    /// <summary>The predicate that a clause is about, "inspected" of "there is no evidence that the company inspected it", and what is said of it.</summary>
    /// <returns>With the last, whether words of the clause itself make it so: "it had left" of "doubts that it had left" has none.</returns>
    /// <param name="head">The clause's own predicate.</param>
    /// <param name="own">Its words.</param>
    /// <param name="top">The word that the climb ends at, itself looked at: the cue of the statement; -1 for the sentence's root.</param>
    public static (int Predicate, Factuality Factuality, bool IsByOwnWords) Read(DocumentSyntax syntax, int head, ImmutableArray<int> own, int top)
    {
        var predicate = head;
        foreach (var word in own)
        {
            if (word != head && OpensComplement(syntax, word) && IsSettledBelow(syntax, word, head, top))
            {
                predicate = word; // the innermost is read last
            }
        }

        var factuality = Predicates.IsNegated(syntax, predicate, own) ? Factuality.Denied : Factuality.Told;
        var (at, isPastHead, within) = (predicate, predicate == head, factuality);
        for (var climb = 0; climb < MaxClimb && at != top && syntax.Words[at].Head >= 0 && (!isPastHead || OpensComplement(syntax, at) || IsArgument(syntax, at)); climb++)
        {
            factuality = Under(syntax, at, factuality, top);
            at = syntax.Words[at].Head;
            within = isPastHead ? within : factuality;
            isPastHead |= at == head;
        }

        return (predicate, factuality, factuality == within);
    }

    /// <summary>From a complement up to the clause's own predicate stand words that settle whether it is so, and no others.</summary>
    private static bool IsSettledBelow(DocumentSyntax syntax, int word, int head, int top)
    {
        var isSettled = false;
        for (var climb = 0; climb < MaxClimb && word != head && syntax.Words[word].Head >= 0; climb++)
        {
            isSettled |= Under(syntax, word, Factuality.Told, top) != Factuality.Told;
            word = syntax.Words[word].Head;
            if (word != head && !IsOperator(KindOf(syntax, word)))
            {
                return false;
            }
        }

        return isSettled && word == head;
    }

    private static bool OpensComplement(DocumentSyntax syntax, int word)
    {
        var (relation, above) = (syntax.Words[word].Relation, KindAbove(syntax, word));
        return relation is "ccomp" or "csubj" or "csubj:pass"
            || (relation is "xcomp" && above == FactualityKind.Undone)
            || (relation is "acl:relcl" && above == FactualityKind.Thing)
            || (relation is "acl" or "acl:relcl" or "advcl" or "appos" && (HasComplements(above) ? HasMark(syntax, word) : IsNothingShown(syntax, word))); // "questions that", not "questions surrounding"
    }

    private static bool IsOperator(FactualityKind kind) =>
        HasComplements(kind) || kind is FactualityKind.Nobody or FactualityKind.Shows or FactualityKind.Believes or FactualityKind.Thing;

    private static bool HasComplements(FactualityKind kind) =>
        kind is FactualityKind.Claim or FactualityKind.Proof or FactualityKind.Doubts or FactualityKind.True or FactualityKind.False or FactualityKind.Sure or FactualityKind.Open;

    private static bool HasMark(DocumentSyntax syntax, int word) => syntax.Tree.HasChild(word, child => syntax.Words[child].Relation == "mark" || syntax.Words[child].FineTag is "WDT" or "WRB" or "WP");

    /// <summary>"nothing to suggest that".</summary>
    private static bool IsNothingShown(DocumentSyntax syntax, int word) => KindAbove(syntax, word) == FactualityKind.Nobody && KindOf(syntax, word) == FactualityKind.Shows;

    /// <summary>On the way up from a complement: the noun that has it, and what that is said of.</summary>
    private static bool IsArgument(DocumentSyntax syntax, int word) =>
        KindOf(syntax, word) is FactualityKind.Claim or FactualityKind.Proof && (syntax.Words[word].IsSubject || syntax.Words[word].Relation is "obj" or "obl" or "expl");

    /// <summary>What the word above makes of what a word says.</summary>
    private static Factuality Under(DocumentSyntax syntax, int word, Factuality below, int top)
    {
        if (syntax.Tree.HasChild(word, child => syntax.Words[child].Relation == "mark" && KindOf(syntax, child) == FactualityKind.Whether))
        {
            return Factuality.Open;
        }

        var (above, relation) = (syntax.Words[word].Head, syntax.Words[word].Relation);
        var kind = KindOf(syntax, above);
        if (kind == FactualityKind.None)
        {
            return below;
        }

        var isNegated = IsNegated(syntax, above);
        return kind switch
        {
            FactualityKind.Undone => relation is "xcomp" && !isNegated ? Turned(below) : below,
            _ when relation is "xcomp" => below,
            FactualityKind.Claim when relation.StartsWith("acl", StringComparison.Ordinal) => isNegated ? Factuality.Open : IsCalledFalse(syntax, above, word, top) ? Turned(below) : below,
            FactualityKind.Proof when !syntax.Words[word].IsSubject => isNegated ? Factuality.Open : below,
            FactualityKind.Nobody => KindOf(syntax, word) == FactualityKind.Shows ? Factuality.Open : below,
            FactualityKind.False => isNegated ? below : Turned(below),
            FactualityKind.True or FactualityKind.Believes or FactualityKind.Thing => isNegated ? Turned(below) : below,
            FactualityKind.Doubts => isNegated ? below : Factuality.Open,
            FactualityKind.Open => Factuality.Open,
            FactualityKind.Sure or FactualityKind.Shows or FactualityKind.Dismisses => isNegated ? Factuality.Open : below,
            _ => below,
        };
    }

    private static FactualityKind KindOf(DocumentSyntax syntax, int word) => FactualityWords.KindOf(syntax.TextOf(word));

    private static FactualityKind KindAbove(DocumentSyntax syntax, int word) => syntax.Words[word].Head is >= 0 and var head ? KindOf(syntax, head) : FactualityKind.None;

    private static Factuality Turned(Factuality factuality) => factuality switch
    {
        Factuality.Told => Factuality.Denied,
        Factuality.Denied => Factuality.Told,
        Factuality.Open => Factuality.Open,
    };

    /// <summary>"not clear", "no evidence", "nobody believes", "has not seen any evidence", "without proof".</summary>
    private static bool IsNegated(DocumentSyntax syntax, int word)
    {
        if (syntax.Tree.HasChild(word, child => IsNegator(syntax, child)))
        {
            return true;
        }

        // A noun takes the negation of the verb that it belongs to.
        var above = syntax.Words[word].Head;
        return above >= 0 && syntax.Words[word].Tag == UniversalTag.Noun && syntax.Words[word].Relation is "obj" or "nsubj" or "nsubj:pass" && syntax.Tree.HasChild(above, child => IsNegator(syntax, child));
    }

    private static bool IsNegator(DocumentSyntax syntax, int child) => syntax.Words[child] switch
    {
        { Relation: "det" or "amod" or "case" } => KindOf(syntax, child) == FactualityKind.Little,
        { Relation: "advmod" or "aux" or "discourse" } => KindOf(syntax, child) == FactualityKind.Not,
        { IsSubject: true } => KindOf(syntax, child) == FactualityKind.Nobody || syntax.Tree.HasChild(child, determiner => syntax.Words[determiner].Relation == "det" && KindOf(syntax, determiner) == FactualityKind.Little),
        _ => false,
    };

    /// <summary>"the claim that S is a lie", "called the claim that S absurd", "rejected the claim that S".</summary>
    private static bool IsCalledFalse(DocumentSyntax syntax, int noun, int predicate, int top)
    {
        var above = syntax.Words[noun].Head;
        if (above < 0)
        {
            return false;
        }

        // What the cue itself does with it is the statement's act.
        if (syntax.Words[noun].IsSubject)
        {
            return KindOf(syntax, above) == FactualityKind.False && !IsNegated(syntax, above);
        }

        return (syntax.Words[noun].Relation == "obj" && above != top && KindOf(syntax, above) == FactualityKind.Dismisses)
            || IsFalse(above) || IsFalse(noun) || IsFalse(predicate);

        // "said the claim that S was a lie", "called it absurd": parsers hang the verdict on the verb, the noun or the clause.
        bool IsFalse(int parent) => syntax.Tree.HasChild(parent, child => child > predicate && KindOf(syntax, child) == FactualityKind.False && !IsNegated(syntax, child)
            && syntax.Words[child].Relation is "xcomp" or "ccomp" or "acl:relcl" or "obl" or "advmod" && !syntax.Tree.HasChild(child, subject => syntax.Words[subject].IsSubject));
    }
}
