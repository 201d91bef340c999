using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>A proposition as the tree of its sentence gives it.</summary>
/// <param name="Head">Its predicate; an index into the document's syntactic words.</param>
/// <param name="Span">From its first word to its last, with what stands between them.</param>
/// <param name="Whole">The same with the clauses that hang on it, "killing ten people"; never with those joined by "and".</param>
/// <param name="Words">Its own words, in order: those of clauses inside it are theirs.</param>
/// <param name="Core">Those of its own words that are not of a purpose, condition or circumstance: "he spoke by phone" of "he spoke by phone about ending the war".</param>
/// <param name="Subject">Its subject's words, its own or that of the clause it leans on; empty when there is none.</param>
/// <param name="IsPredication">It has a finite verb or leans on a clause that has one; a noun phrase has not.</param>
/// <param name="IsNegated">Its predicate is denied.</param>
/// <param name="IsDependent">It describes a noun, or says when and why.</param>
/// <param name="IsCommand">"Tell me who you are".</param>
/// <param name="IsStanding">It tells how things are, not what happened.</param>
internal sealed record TreeClause(int Head, TextSpan Span, TextSpan Whole, ImmutableArray<int> Words, ImmutableArray<int> Core, ImmutableArray<int> Subject, bool IsPredication, bool IsNegated, bool IsDependent, bool IsStanding, bool IsCommand);

/// <summary>
/// Cuts sentences where one proposition ends and the next begins, by their trees (Universal Dependencies): each predicate with what hangs on
/// it; participles, relative clauses and joined predicates apart. Conditions and purposes stay with what they condition.
/// </summary>
internal sealed class TreeClauses(DocumentSyntax syntax, TokenizedText text, int[] owners)
{
    private readonly int[] ownerOf = [.. syntax.Words.Select(word => text.TokenAt(word.Span.Start) is var token && token < owners.Length ? owners[token] : ClauseOwners.Apart)];

    private readonly bool[] begins = new bool[syntax.Words.Length];

    private const int FewestContentWords = 2; // "injuring 80" is the shortest proposition worth its own place

    private const int FewestBesidesNoun = 3; // "the whale that washed up on its beach", but not "the boat that sank"

    private const int MaxClimb = 250; // words of a sentence of the model

    /// <summary>In text order of their first words.</summary>
    public IEnumerable<TreeClause> In(Sentence sentence)
    {
        var (first, end) = (syntax.FirstFrom(sentence.Span.Start), syntax.FirstFrom(sentence.Span.End));
        while (first < end)
        {
            // The model reads a very long sentence as several.
            var next = Math.Min(end, EndOfTree(first));
            foreach (var clause in In(first, next))
            {
                yield return clause;
            }

            first = next;
        }
    }

    private int EndOfTree(int word)
    {
        var (low, high) = (0, syntax.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = syntax.Sentences[middle].End <= word ? (middle + 1, high) : (low, middle);
        }

        return Math.Max(word + 1, syntax.Sentences[low].End);
    }

    private IEnumerable<TreeClause> In(int first, int end)
    {
        var tops = new int[end - first];
        var clauses = new SortedDictionary<int, List<int>>();
        for (var word = first; word < end; word++)
        {
            begins[word] = BeginsClause(word, first, end);
        }

        for (var word = first; word < end; word++)
        {
            tops[word - first] = TopOf(word, first, end);
        }

        for (var word = first; word < end; word++)
        {
            if (syntax.Words[word].Tag != UniversalTag.Punct)
            {
                var top = tops[word - first];
                top = Leans(top, first, end) || (ownerOf[top] >= 0 && !IsPredicate(top, first, end)) ? NextTop(tops, top, first, end) : top;
                if (!clauses.TryGetValue(top, out var words))
                {
                    clauses.Add(top, words = []);
                }

                words.Add(word);
            }
        }

        return clauses.Select(pair => ClauseOf(pair.Key, pair.Value, first, end)).OfType<TreeClause>().OrderBy(clause => clause.Span);
    }

    /// <summary>The token that a word begins in.</summary>
    public int TokenOf(int word) => text.TokenAt(syntax.Words[word].Span.Start);

    /// <summary>Where words stand, those in a row together.</summary>
    public IEnumerable<TextSpan> SpansOf(ImmutableArray<int> words)
    {
        for (var i = 0; i < words.Length;)
        {
            var last = i;
            while (last + 1 < words.Length && words[last + 1] == words[last] + 1)
            {
                last++;
            }

            yield return new TextSpan(syntax.Words[words[i]].Span.Start, syntax.Words[words[last]].Span.End);
            i = last + 1;
        }
    }

    /// <summary>Its predicate and the verbs that complete it: "wants to end".</summary>
    public IEnumerable<TextSpan> Verbs(TreeClause clause) => clause.Core
        .Where(word => word == clause.Head || syntax.Words[word] is { Tag: UniversalTag.Verb, Relation: "xcomp" or "ccomp" or "conj" })
        .Select(word => syntax.Words[word].Span);

    public int OwnerOf(int word) => ownerOf[word];

    private TreeClause? ClauseOf(int head, List<int> words, int first, int end)
    {
        var owner = ownerOf[head];
        var at = words.IndexOf(head);
        if (at < 0)
        {
            return null; // its words all hang on a head that stands in another clause
        }

        var (low, high) = (at, at);
        while (low > 0 && IsUnbroken(words[low - 1], words[low], owner))
        {
            low--;
        }

        while (high < words.Count - 1 && IsUnbroken(words[high], words[high + 1], owner))
        {
            high++;
        }

        while (low < at && syntax.Words[words[low]] is { Relation: "cc" or "mark" or "discourse" } joint && joint.Head == head && !IsInfinitive(words[low]) && !ClauseMarks.IsCondition(syntax.TextOf(words[low])))
        {
            low++;
        }

        ImmutableArray<int> own = [.. words.Skip(low).Take(high - low + 1)];
        if (ClauseBreaks.Trim(text, TokenOf(own[0]), TokenOf(own[^1]) + 1) is not { } span)
        {
            return null;
        }

        return new TreeClause(head, span, WholeOf(head, own, span, first, end), own, [.. own.Where(word => !IsBeside(word, head, first, end))], ClauseSubjects.Of(syntax, head, first, end), IsPredicate(head, first, end), Predicates.IsNegated(syntax, head, own), IsDependent(head, first) && !TellsItsNoun(head, own), Predicates.IsStanding(syntax, head, own), Predicates.IsCommand(syntax, head, own));
    }

    /// <summary>Nothing that others say stands between two words.</summary>
    private bool IsUnbroken(int word, int next, int owner)
    {
        for (var between = word + 1; between < next; between++)
        {
            if (syntax.Words[between].Tag != UniversalTag.Punct && ownerOf[between] != owner)
            {
                return false;
            }
        }

        return true;
    }

    private TextSpan WholeOf(int head, ImmutableArray<int> own, TextSpan span, int first, int end)
    {
        var last = own[^1];
        for (var word = own[^1] + 1; word < end; word++)
        {
            if (syntax.Words[word].Tag == UniversalTag.Punct)
            {
                continue;
            }

            if (!HangsBelow(word, head, first) || (ownerOf[word] != ownerOf[head] && ownerOf[head] != ClauseOwners.Report))
            {
                break;
            }

            last = word;
        }

        return last == own[^1] ? span : ClauseBreaks.Trim(text, text.TokenAt(span.Start), TokenOf(last) + 1) ?? span;
    }

    /// <summary>The way up to the head leads over no joint between sentences and no proposition that stands for itself.</summary>
    private bool HangsBelow(int word, int head, int first)
    {
        for (var climb = 0; climb < MaxClimb && word >= first; climb++)
        {
            if (word == head)
            {
                return true;
            }

            if (syntax.Words[word].Relation == "parataxis" || (syntax.Words[word].Relation == "conj" && syntax.Words[word].Head == head) || (begins[word] && !IsDependent(word, first)))
            {
                return false;
            }

            word = syntax.Words[word].Head;
        }

        return false;
    }

    /// <summary>The head of the clause that a word belongs to.</summary>
    private int TopOf(int word, int first, int end)
    {
        for (var climb = 0; climb < MaxClimb; climb++)
        {
            var head = syntax.Words[word].Head;
            if (head < first || head >= end || ownerOf[head] != ownerOf[word] || begins[word])
            {
                return word;
            }

            word = head;
        }

        return word;
    }

    private bool BeginsClause(int word, int first, int end)
    {
        var (relation, head) = (syntax.Words[word].Relation, syntax.Words[word].Head);
        if (word > first && syntax.Words[word - 1].FineTag == "HYPH")
        {
            return false; // "stone-throwing crowds"
        }

        if (relation == "parataxis")
        {
            return IsPredicate(word, first, end);
        }

        if (relation == "conj")
        {
            return IsPredicate(word, first, end) && IsPredicate(head, first, end) && ContentBelow(word, first, end) >= FewestContentWords;
        }

        if (relation.StartsWith("advcl", StringComparison.Ordinal))
        {
            return !Leans(word, first, end) && ContentBelow(word, first, end) >= FewestContentWords;
        }

        if (relation.StartsWith("acl", StringComparison.Ordinal))
        {
            return FollowsPause(word, first)
                ? !HasMark(word, first, end) && ContentBelow(word, first, end) >= FewestContentWords
                : relation.EndsWith("relcl", StringComparison.Ordinal) && ContentBelow(word, first, end) >= FewestContentWords; // not "the man named Aas"
        }

        return false;
    }

    /// <summary>Conditions, purposes and what a preposition holds, "after leaving", tell nothing without their clause.</summary>
    private bool Leans(int word, int first, int end) =>
        syntax.Words[word].Relation.StartsWith("advcl", StringComparison.Ordinal)
        && HasChild(word, first, end, (child, other) => other.Relation == "mark"
            && (IsInfinitive(child) || syntax.Words[word].FineTag == "VBG" || ClauseMarks.IsCondition(syntax.TextOf(child))));

    /// <summary>A comma stands before the clause, so that it only adds to its noun.</summary>
    private bool FollowsPause(int head, int first)
    {
        var word = head;
        while (word > first && syntax.Words[word - 1].Tag != UniversalTag.Punct && HangsBelow(word - 1, head, first))
        {
            word--;
        }

        return word > first && syntax.Words[word - 1] is { Tag: UniversalTag.Punct };
    }

    private bool HasMark(int word, int first, int end) => HasChild(word, first, end, (_, child) => child.Relation == "mark");

    private bool IsBeside(int word, int head, int first, int end)
    {
        for (var climb = 0; climb < MaxClimb && word != head && word >= first && word < end; climb++)
        {
            if (Leans(word, first, end))
            {
                return true;
            }

            word = syntax.Words[word].Head;
        }

        return false;
    }

    /// <summary>The clause after it, or else before it, of the same speaker; where there is none, the speaker's first words.</summary>
    private int NextTop(int[] tops, int top, int first, int end)
    {
        bool Serves(int other) => other != top && ownerOf[other] == ownerOf[top] && IsPredicate(other, first, end) && !Leans(other, first, end)
            && (!IsDependent(other, first) || (syntax.Words[other].Head == top && !HasChild(top, first, end, (_, child) => child.Relation == "case"))); // "fears that the dam would burst", but not "before a strike that hurt"
        for (var word = top + 1; word < end; word++)
        {
            if (Serves(tops[word - first]))
            {
                return tops[word - first];
            }
        }

        for (var word = top - 1; word >= first; word--)
        {
            if (Serves(tops[word - first]))
            {
                return tops[word - first];
            }
        }

        return tops.First(other => ownerOf[other] == ownerOf[top] && syntax.Words[other].Tag != UniversalTag.Punct);
    }

    /// <summary>"fears that the dam would burst", where these are all that is said: the noun hangs on nothing else in the clause.</summary>
    private bool TellsItsNoun(int head, ImmutableArray<int> own) =>
        syntax.Words[head].Head is >= 0 and var noun && own.Contains(noun) && !own.Contains(syntax.Words[noun].Head);

    /// <summary>It describes a noun or says when and why: others may tell it as news, its own sentence does not.</summary>
    private bool IsDependent(int head, int first)
    {
        for (var climb = 0; climb < MaxClimb && head >= first; climb++)
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

    /// <summary>A verb, or a noun or adjective with a copula or a subject.</summary>
    private bool IsPredicate(int word, int first, int end) =>
        syntax.Words[word].Tag is UniversalTag.Verb or UniversalTag.Aux
        || HasChild(word, first, end, (_, child) => child.Relation is "cop" or "expl" || Predicates.IsSubject(child.Relation));

    private bool IsInfinitive(int word) => syntax.Words[word].FineTag == "TO";

    private bool HasChild(int word, int first, int end, Func<int, SyntacticWord, bool> holds) =>
        syntax.Tree.Children(word).Any(child => child >= first && child < end && holds(child, syntax.Words[child]));

    /// <summary>Content words under a word, itself counted; stops at the few that are asked for.</summary>
    private int ContentBelow(int head, int first, int end)
    {
        var count = 0;
        for (var word = first; word < end && count < FewestBesidesNoun; word++)
        {
            count += syntax.Words[word].Tag is UniversalTag.Verb or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num && HangsBelow(word, head, first) ? 1 : 0;
        }

        return count;
    }
}
