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
/// <param name="Factuality">Whether who says it holds that it is so.</param>
/// <param name="IsByOwnWords">What makes it denied or open, or leaves it told, are words of its own.</param>
/// <param name="IsDependent">It describes a noun, or says when and why.</param>
/// <param name="IsCommand">"Tell me who you are".</param>
/// <param name="IsStanding">It tells how things are, not what happened.</param>
internal sealed record TreeClause(int Head, TextSpan Span, TextSpan Whole, ImmutableArray<int> Words, ImmutableArray<int> Core, ImmutableArray<int> Subject, bool IsPredication, Factuality Factuality, bool IsDependent, bool IsStanding, bool IsCommand, bool IsByOwnWords);

/// <summary>
/// Cuts sentences where one proposition ends and the next begins, by their trees (Universal Dependencies): each predicate with what hangs on
/// it; participles, relative clauses and joined predicates apart. Conditions and purposes stay with what they condition.
/// </summary>
internal sealed class TreeClauses(DocumentSyntax syntax, TokenizedText text, int[] owners, Func<int, int> cueOf)
{
    private readonly int[] ownerOf = [.. syntax.Words.Select(word => text.TokenAt(word.Span.Start) is var token && token < owners.Length ? owners[token] : ClauseOwners.Apart)];

    /// <summary>In text order of their first words.</summary>
    public IEnumerable<TreeClause> In(Sentence sentence)
    {
        var (first, end) = syntax.WordsIn(sentence.Span);
        while (first < end)
        {
            // The model reads a very long sentence as several.
            var next = Math.Min(end, Math.Max(first + 1, WordRange.Holding(syntax.Sentences, first).End));
            foreach (var clause in In(first, next))
            {
                yield return clause;
            }

            first = next;
        }
    }

    private IEnumerable<TreeClause> In(int first, int end)
    {
        var heads = new ClauseHeads(syntax, first, end);
        var tops = new int[end - first];
        var clauses = new SortedDictionary<int, List<int>>();
        for (var word = first; word < end; word++)
        {
            tops[word - first] = TopOf(word, heads);
        }

        for (var word = first; word < end; word++)
        {
            if (syntax.Words[word].Tag != UniversalTag.Punct)
            {
                var top = tops[word - first];
                top = heads.Leans(top) || (ownerOf[top] >= 0 && !heads.IsPredicate(top)) ? NextTop(tops, top, heads) : top;
                if (!clauses.TryGetValue(top, out var words))
                {
                    clauses.Add(top, words = []);
                }

                words.Add(word);
            }
        }

        return clauses.Select(pair => ClauseOf(pair.Key, pair.Value, heads)).OfType<TreeClause>().OrderBy(clause => clause.Span);
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

    /// <summary>It says when, why or with what else: "rejected the reports, pointing to the weather".</summary>
    public bool IsAdverbial(int head) => syntax.Words[head].Relation.StartsWith("advcl", StringComparison.Ordinal);

    public int OwnerOf(int word) => ownerOf[word];

    private TreeClause? ClauseOf(int head, List<int> words, ClauseHeads heads)
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

        while (low < at && syntax.Words[words[low]] is { Relation: "cc" or "mark" or "discourse" } joint && joint.Head == head && !heads.IsInfinitive(words[low]) && !ClauseMarks.IsCondition(syntax.TextOf(words[low])))
        {
            low++;
        }

        ImmutableArray<int> own = [.. words.Skip(low).Take(high - low + 1)];
        if (ClauseBreaks.Trim(text, TokenOf(own[0]), TokenOf(own[^1]) + 1) is not { } span)
        {
            return null;
        }

        var (predicate, factuality, isByOwnWords) = FactualityReader.Read(syntax, head, own, cueOf(owner));
        return new TreeClause(head, span, WholeOf(head, own, span, heads), own, [.. own.Where(word => !IsBeside(word, head, heads))], ClauseSubjects.Of(syntax, predicate, heads.First, heads.End), heads.IsPredicate(head), factuality, heads.IsDependent(head) && !TellsItsNoun(head, own), Predicates.IsStanding(syntax, head, own), Predicates.IsCommand(syntax, head, own), isByOwnWords);
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

    private TextSpan WholeOf(int head, ImmutableArray<int> own, TextSpan span, ClauseHeads heads)
    {
        var last = own[^1];
        for (var word = own[^1] + 1; word < heads.End; word++)
        {
            if (syntax.Words[word].Tag == UniversalTag.Punct)
            {
                continue;
            }

            if (!heads.HangsBelow(word, head) || (ownerOf[word] != ownerOf[head] && ownerOf[head] != ClauseOwners.Report))
            {
                break;
            }

            last = word;
        }

        return last == own[^1] ? span : ClauseBreaks.Trim(text, text.TokenAt(span.Start), TokenOf(last) + 1) ?? span;
    }

    /// <summary>The head of the clause that a word belongs to.</summary>
    private int TopOf(int word, ClauseHeads heads)
    {
        for (var climb = 0; climb < ClauseHeads.MaxClimb; climb++)
        {
            var head = syntax.Words[word].Head;
            if (head < heads.First || head >= heads.End || ownerOf[head] != ownerOf[word] || heads.Begins(word))
            {
                return word;
            }

            word = head;
        }

        return word;
    }

    private bool IsBeside(int word, int head, ClauseHeads heads)
    {
        for (var climb = 0; climb < ClauseHeads.MaxClimb && word != head && word >= heads.First && word < heads.End; climb++)
        {
            if (heads.Leans(word))
            {
                return true;
            }

            word = syntax.Words[word].Head;
        }

        return false;
    }

    /// <summary>The clause after it, or else before it, of the same speaker; where there is none, the speaker's first words.</summary>
    private int NextTop(int[] tops, int top, ClauseHeads heads)
    {
        bool Serves(int other) => other != top && ownerOf[other] == ownerOf[top] && heads.IsPredicate(other) && !heads.Leans(other)
            && (!heads.IsDependent(other) || (syntax.Words[other].Head == top && !heads.HasChild(top, (_, child) => child.Relation == "case"))); // "fears that the dam would burst", but not "before a strike that hurt"
        for (var word = top + 1; word < heads.End; word++)
        {
            if (Serves(tops[word - heads.First]))
            {
                return tops[word - heads.First];
            }
        }

        for (var word = top - 1; word >= heads.First; word--)
        {
            if (Serves(tops[word - heads.First]))
            {
                return tops[word - heads.First];
            }
        }

        return tops.First(other => ownerOf[other] == ownerOf[top] && syntax.Words[other].Tag != UniversalTag.Punct);
    }

    /// <summary>"fears that the dam would burst", where these are all that is said: the noun hangs on nothing else in the clause.</summary>
    private bool TellsItsNoun(int head, ImmutableArray<int> own) =>
        syntax.Words[head].Head is >= 0 and var noun && own.Contains(noun) && !own.Contains(syntax.Words[noun].Head);
}
