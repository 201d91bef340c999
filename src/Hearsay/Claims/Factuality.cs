using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Language;

namespace Hearsay.Claims;

/// <summary>Whether whoever says a clause holds that it is so (FactBank, Saurí and Pustejovsky 2009).</summary>
internal enum Factuality : byte
{
    Told,

    /// <summary>"the company did not inspect it", "the claim that it did is false".</summary>
    Denied,

    /// <summary>"no evidence that it did", "doubts that it did", "unclear whether it did": neither yes nor no.</summary>
    Open,
}

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
            if (word != head && !IsOperator(syntax.TextOf(word)))
            {
                return false;
            }
        }

        return isSettled && word == head;
    }

    private static bool IsOperator(ReadOnlySpan<char> word) =>
        FactualityWords.IsProof(word) || FactualityWords.IsNobody(word) || FactualityWords.Shows(word) || FactualityWords.Believes(word) || FactualityWords.IsFalse(word)
        || FactualityWords.IsTrue(word) || FactualityWords.Doubts(word) || FactualityWords.IsSure(word) || FactualityWords.LeavesOpen(word) || FactualityWords.IsThing(word) || Rejections.IsClaimNoun(word);

    private static bool OpensComplement(DocumentSyntax syntax, int word) => syntax.Words[word].Relation switch
    {
        "ccomp" or "csubj" or "csubj:pass" => true,
        "xcomp" => FactualityWords.LeavesUndone(Above(syntax, word)),
        "acl:relcl" => FactualityWords.IsThing(Above(syntax, word)) || (HasMark(syntax, word) && HasComplements(Above(syntax, word))),
        "acl" or "advcl" or "appos" => (FactualityWords.IsNobody(Above(syntax, word)) && FactualityWords.Shows(syntax.TextOf(word))) || (HasMark(syntax, word) && HasComplements(Above(syntax, word))), // "questions that", not "questions surrounding"
        _ => false,
    };

    private static bool HasComplements(ReadOnlySpan<char> word) =>
        FactualityWords.IsProof(word) || Rejections.IsClaimNoun(word) || FactualityWords.Doubts(word) || FactualityWords.IsTrue(word) || FactualityWords.IsFalse(word) || FactualityWords.IsSure(word) || FactualityWords.LeavesOpen(word);

    private static bool HasMark(DocumentSyntax syntax, int word) => HasChild(syntax, word, child => syntax.Words[child].Relation == "mark" || syntax.Words[child].FineTag is "WDT" or "WRB" or "WP");

    /// <summary>On the way up from a complement: the noun that has it, and what that is said of.</summary>
    private static bool IsArgument(DocumentSyntax syntax, int word) =>
        (FactualityWords.IsProof(syntax.TextOf(word)) || Rejections.IsClaimNoun(syntax.TextOf(word))) && (syntax.Words[word].IsSubject || syntax.Words[word].Relation is "obj" or "obl" or "expl");

    /// <summary>What the word above makes of what a word says.</summary>
    private static Factuality Under(DocumentSyntax syntax, int word, Factuality below, int top)
    {
        if (HasChild(syntax, word, child => syntax.Words[child].Relation == "mark" && FactualityWords.IsWhether(syntax.TextOf(child))))
        {
            return Factuality.Open;
        }

        var above = syntax.Words[word].Head;
        var text = syntax.TextOf(above);
        if (syntax.Words[word].Relation == "xcomp")
        {
            return FactualityWords.LeavesUndone(text) && !IsNegated(syntax, above) ? Turned(below) : below;
        }

        if (Rejections.IsClaimNoun(text) && syntax.Words[word].Relation.StartsWith("acl", StringComparison.Ordinal))
        {
            return IsCalledFalse(syntax, above, word, top) ? Turned(below) : below;
        }

        var negated = IsNegated(syntax, above);
        return FactualityWords.IsProof(text) && !syntax.Words[word].IsSubject ? negated ? Factuality.Open : below
            : FactualityWords.IsNobody(text) && FactualityWords.Shows(syntax.TextOf(word)) ? Factuality.Open
            : FactualityWords.IsFalse(text) ? negated ? below : Turned(below)
            : FactualityWords.IsTrue(text) || FactualityWords.Believes(text) ? negated ? Turned(below) : below
            : FactualityWords.IsThing(text) ? IsNegated(syntax, above) ? Turned(below) : below
            : FactualityWords.Doubts(text) ? negated ? below : Factuality.Open
            : FactualityWords.Dismisses(text) && negated ? Factuality.Open
            : FactualityWords.LeavesOpen(text) ? Factuality.Open
            : FactualityWords.IsSure(text) || FactualityWords.Shows(text) ? negated ? Factuality.Open : below
            : below;
    }

    private static ReadOnlySpan<char> Above(DocumentSyntax syntax, int word) => syntax.Words[word].Head is >= 0 and var head ? syntax.TextOf(head) : default;

    private static Factuality Turned(Factuality factuality) => factuality switch
    {
        Factuality.Told => Factuality.Denied,
        Factuality.Denied => Factuality.Told,
        Factuality.Open => Factuality.Open,
    };

    /// <summary>"not clear", "no evidence", "nobody believes", "has not seen any evidence", "without proof".</summary>
    private static bool IsNegated(DocumentSyntax syntax, int word)
    {
        if (HasChild(syntax, word, child => IsNegator(syntax, child)))
        {
            return true;
        }

        // A noun takes the negation of the verb that it belongs to.
        var above = syntax.Words[word].Head;
        return above >= 0 && syntax.Words[word].Tag == UniversalTag.Noun && syntax.Words[word].Relation is "obj" or "nsubj" or "nsubj:pass" && HasChild(syntax, above, child => IsNegator(syntax, child));
    }

    private static bool IsNegator(DocumentSyntax syntax, int child)
    {
        var text = syntax.TextOf(child);
        return syntax.Words[child] switch
        {
            { Relation: "det" or "amod" or "case" } => FactualityWords.IsLittle(text),
            { Relation: "advmod" or "aux" or "discourse" } => FactualityWords.Negates(text),
            { IsSubject: true } => FactualityWords.IsNobody(text) || HasChild(syntax, child, determiner => syntax.Words[determiner].Relation == "det" && FactualityWords.IsLittle(syntax.TextOf(determiner))),
            _ => false,
        };
    }

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
            return FactualityWords.IsFalse(syntax.TextOf(above)) && !IsNegated(syntax, above);
        }

        return (syntax.Words[noun].Relation == "obj" && above != top && FactualityWords.Dismisses(syntax.TextOf(above)))
            || IsFalse(above) || IsFalse(noun) || IsFalse(predicate);

        // "said the claim that S was a lie", "called it absurd": parsers hang the verdict on the verb, the noun or the clause.
        bool IsFalse(int parent) => HasChild(syntax, parent, child => child > predicate && FactualityWords.IsFalse(syntax.TextOf(child)) && !IsNegated(syntax, child)
            && syntax.Words[child].Relation is "xcomp" or "ccomp" or "acl:relcl" or "obl" or "advmod" && !HasChild(syntax, child, subject => syntax.Words[subject].IsSubject));
    }

    private static bool HasChild(DocumentSyntax syntax, int word, Func<int, bool> holds)
    {
        foreach (var child in syntax.Tree.Children(word))
        {
            if (holds(child))
            {
                return true;
            }
        }

        return false;
    }
}
