using Hearsay.Claims.English;
using Hearsay.Language;

namespace Hearsay.Claims;

/// <summary>Which words of a sentence's tree (Universal Dependencies) are heads of clauses, and how those hang together.</summary>
internal sealed class ClauseHeads
{
    public const int MaxClimb = 250; // words of a sentence of the model

    private const int FewestContentWords = 2; // "injuring 80" is the shortest proposition worth its own place

    private const int FewestBesidesNoun = 3; // "the whale that washed up on its beach", but not "the boat that sank"

    private readonly DocumentSyntax syntax;

    private readonly bool[] begins;

    /// <param name="syntax">The document's trees.</param>
    /// <param name="first">The first word.</param>
    /// <param name="end">Index after the last one.</param>
    public ClauseHeads(DocumentSyntax syntax, int first, int end)
    {
        (this.syntax, First, End) = (syntax, first, end);
        begins = new bool[end - first];
        for (var word = first; word < end; word++)
        {
            begins[word - first] = BeginsClause(word);
        }
    }

    public int First { get; }

    public int End { get; }

    /// <summary>The word is the head of a clause that stands apart from the one above it.</summary>
    public bool Begins(int word) => word >= First && word < End && begins[word - First];

    /// <summary>A verb, or a noun or adjective with a copula or a subject.</summary>
    public bool IsPredicate(int word) =>
        syntax.Words[word].Tag is UniversalTag.Verb or UniversalTag.Aux
        || HasChild(word, (_, child) => child.Relation is "cop" or "expl" || child.IsSubject);

    /// <summary>It describes a noun or says when and why: others may tell it as news, its own sentence does not.</summary>
    public bool IsDependent(int head)
    {
        for (var climb = 0; climb < MaxClimb && head >= First; climb++)
        {
            var relation = syntax.Words[head].Relation;
            if (relation.StartsWith("acl", StringComparison.Ordinal))
            {
                return true;
            }

            if (relation.StartsWith("advcl", StringComparison.Ordinal))
            {
                return !(syntax.Words[head].FineTag is "VBG" or "VBN" && syntax.Words[head].Head < head); // "sank, killing ten people"
            }

            if (relation != "conj")
            {
                return false;
            }

            head = syntax.Words[head].Head;
        }

        return false;
    }

    /// <summary>Conditions, purposes and what a preposition holds, "after leaving", tell nothing without their clause.</summary>
    public bool Leans(int word) =>
        syntax.Words[word].Relation.StartsWith("advcl", StringComparison.Ordinal)
        && HasChild(word, (child, other) => other.Relation == "mark"
            && (IsInfinitive(child) || syntax.Words[word].FineTag == "VBG" || ClauseMarks.IsCondition(syntax.TextOf(child))));

    /// <summary>The way up to the head leads over no joint between sentences and no proposition that stands for itself.</summary>
    public bool HangsBelow(int word, int head)
    {
        for (var climb = 0; climb < MaxClimb && word >= First; climb++)
        {
            if (word == head)
            {
                return true;
            }

            if (syntax.Words[word].Relation == "parataxis" || (syntax.Words[word].Relation == "conj" && syntax.Words[word].Head == head) || (Begins(word) && !IsDependent(word)))
            {
                return false;
            }

            word = syntax.Words[word].Head;
        }

        return false;
    }

    public bool HasChild(int word, Func<int, SyntacticWord, bool> holds) =>
        syntax.Tree.HasChild(word, child => child >= First && child < End && holds(child, syntax.Words[child]));

    public bool IsInfinitive(int word) => syntax.Words[word].FineTag == "TO";

    private bool BeginsClause(int word)
    {
        var (relation, head) = (syntax.Words[word].Relation, syntax.Words[word].Head);
        if (word > First && syntax.Words[word - 1].FineTag == "HYPH")
        {
            return false; // "stone-throwing crowds"
        }

        if (relation == "parataxis")
        {
            return IsPredicate(word);
        }

        if (relation == "conj")
        {
            return IsPredicate(word) && IsPredicate(head) && ContentBelow(word) >= FewestContentWords;
        }

        if (relation.StartsWith("advcl", StringComparison.Ordinal))
        {
            return !Leans(word) && ContentBelow(word) >= FewestContentWords;
        }

        if (relation.StartsWith("acl", StringComparison.Ordinal))
        {
            return FollowsPause(word)
                ? !HasMark(word) && ContentBelow(word) >= FewestContentWords
                : relation.EndsWith("relcl", StringComparison.Ordinal) && ContentBelow(word) >= FewestContentWords; // not "the man named Aas"
        }

        return false;
    }

    /// <summary>A comma stands before the clause, so that it only adds to its noun.</summary>
    private bool FollowsPause(int head)
    {
        var word = head;
        while (word > First && syntax.Words[word - 1].Tag != UniversalTag.Punct && HangsBelow(word - 1, head))
        {
            word--;
        }

        return word > First && syntax.Words[word - 1] is { Tag: UniversalTag.Punct };
    }

    private bool HasMark(int word) => HasChild(word, (_, child) => child.Relation == "mark");

    /// <summary>Content words under a word, itself counted; stops at the few that are asked for.</summary>
    private int ContentBelow(int head)
    {
        var count = 0;
        for (var word = First; word < End && count < FewestBesidesNoun; word++)
        {
            count += syntax.Words[word].Tag is UniversalTag.Verb or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num && HangsBelow(word, head) ? 1 : 0;
        }

        return count;
    }
}
