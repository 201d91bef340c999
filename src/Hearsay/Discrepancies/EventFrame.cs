using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>What a word of a sentence takes part in, by its tree: who does what to whom.</summary>
/// <param name="Head">Word of the predicate: a verb, what a copula joins, or a noun that nothing governs.</param>
/// <param name="Predicate">Its meaning.</param>
/// <param name="Role">What the word is to it, passives turned: "nsubj", "obj", "obl"; "is" when it is the predicate itself.</param>
/// <param name="Agents">Terms of the subject, pronouns resolved, the word's own phrase left out.</param>
/// <param name="Patients">Terms of the object, likewise.</param>
/// <param name="Nouns">Meanings of the nouns between the word and the predicate: "houses" for "1,500 houses in 15 villages were".</param>
/// <param name="Doings">Meanings of the predicate, of verbs joined to it ("destroyed or damaged"), and of its object ("caused destruction").</param>
/// <param name="IsCertain">Neither negated nor supposed: no "not", no "could".</param>
internal sealed record EventFrame(
    int Head, string Predicate, string Role, ImmutableArray<string> Agents, ImmutableArray<string> Patients, ImmutableArray<string> Nouns, ImmutableArray<string> Doings, bool IsCertain)
{
    /// <summary>"another climber", "a second blast": one more of its kind.</summary>
    public bool IsAnother { get; private init; }

    /// <summary>Its subject is a pronoun of which nothing is known.</summary>
    public bool IsVague { get; private init; }

    /// <summary>Prefix of the term that an age gives: "a 36-year-old climber" and "Aas, 36," are one person in one story.</summary>
    public const string AgeTerm = "age ";

    private const int Deepest = 12; // steps up a tree; hostile text has no end

    private const int MostBorrowed = 4; // clauses up whose subject a clause without one has

    /// <summary>Null when the word hangs on nothing that happens.</summary>
    public static EventFrame? Of(Story story, int document, int word)
    {
        var syntax = story.Documents[document].Syntax!;
        var nouns = new List<string>();
        var top = word;
        for (var step = 0; step < Deepest && syntax.Words[top].Head >= 0 && IsInPhrase(syntax, top); step++)
        {
            top = syntax.Words[top].Head;
            if (syntax.Words[top].Tag is UniversalTag.Noun or UniversalTag.Propn)
            {
                nouns.Add(NewsWords.Meaning(syntax.TextOf(top)));
            }
        }

        var isPredicate = syntax.Words[top].Head < 0 || syntax.Tree.Child(top, "cop") is not null || syntax.Words[top].Tag == UniversalTag.Verb;
        var head = isPredicate ? top : syntax.Words[top].Head;
        var subject = SubjectOf(syntax, head);
        var @object = syntax.Tree.Child(head, "obj") ?? (syntax.Tree.Child(head, "nsubj:pass") is { } turned ? turned : null);
        if (subject == @object || (subject is { } found && syntax.Words[found].Relation == "nsubj:pass"))
        {
            subject = Agent(syntax, head);
        }

        var role = isPredicate ? "is" : syntax.Words[top].Relation is "nsubj:pass" ? "obj" : Base(syntax.Words[top].Relation);
        return new EventFrame(
            head,
            NewsWords.Meaning(syntax.TextOf(head)),
            role,
            subject is { } agent && agent != top ? TermsOf(story, document, agent) : [],
            @object is { } patient && patient != top ? TermsOf(story, document, patient) : [],
            [.. nouns],
            DoingsOf(syntax, head, @object == top ? null : @object),
            !IsHedged(syntax, head))
        {
            IsVague = subject is { } doer && syntax.Words[doer].Tag == UniversalTag.Pron && TermsOf(story, document, doer).IsEmpty,
            HasNamelessAgent = subject is { } who && syntax.Words[who].Tag is UniversalTag.Noun or UniversalTag.Num,
            HasManyAgents = subject is { } several && syntax.Words[several].FineTag is "NNS" or "NNPS" or "CD",
            IsAnother = IsOneMore(syntax, subject) || IsOneMore(syntax, @object),
        };
    }

    /// <summary>Meanings of the nouns that say what "came in the form of a call", "received a call" are about.</summary>
    public static IEnumerable<string> NounsUnder(DocumentSyntax syntax, int predicate)
    {
        foreach (var child in syntax.Tree.Children(predicate))
        {
            if (Base(syntax.Words[child].Relation) is "obj" or "obl" or "nsubj" && syntax.Words[child].Tag == UniversalTag.Noun)
            {
                yield return NewsWords.Meaning(syntax.TextOf(child));
                foreach (var inner in syntax.Tree.Children(child))
                {
                    if (syntax.Words[inner] is { Relation: "nmod", Tag: UniversalTag.Noun })
                    {
                        yield return NewsWords.Meaning(syntax.TextOf(inner));
                    }
                }
            }
        }
    }

    /// <summary>They tell of one doing: one predicate, and nobody in it is another.</summary>
    public bool IsLike(EventFrame other) => (Doings.Contains(other.Predicate) || other.Doings.Contains(Predicate)) && MayBeOne(Agents, other.Agents) && (Predicate != other.Predicate || MayBeOne(Patients, other.Patients));

    /// <summary>A subject or an object is in both.</summary>
    public bool SharesParticipant(EventFrame other) => Agents.Intersect(other.Agents, StringComparer.Ordinal).Any() || Patients.Intersect(other.Patients, StringComparer.Ordinal).Any();

    /// <summary>The subject of one may be the other's: "Aas", "a hiker", nobody; not "Aas" and "Brandt", nor "Aas" and "nine pilots".</summary>
    public bool MayShareAgent(EventFrame other) => MayBeOne(Agents, other.Agents) || ((HasNamelessAgent || other.HasNamelessAgent) && HasManyAgents == other.HasManyAgents);

    /// <summary>The subject has no name: "a hiker".</summary>
    private bool HasNamelessAgent { get; init; }

    private bool HasManyAgents { get; init; }

    private static ImmutableArray<string> DoingsOf(DocumentSyntax syntax, int head, int? @object)
    {
        var doings = new List<string> { NewsWords.Meaning(syntax.TextOf(head)) };
        foreach (var child in syntax.Tree.Children(head))
        {
            if (syntax.Words[child].Relation == "conj" && syntax.Words[child].Tag == UniversalTag.Verb && syntax.Tree.Child(child, "nsubj") is null)
            {
                doings.Add(NewsWords.Meaning(syntax.TextOf(child)));
            }
        }

        if (syntax.Words[head] is { Relation: "conj", Head: var above and >= 0 } && syntax.Words[above].Tag == UniversalTag.Verb && syntax.Tree.Child(above, "obj") is null)
        {
            doings.Add(NewsWords.Meaning(syntax.TextOf(above)));
        }

        if (@object is { } done)
        {
            doings.Add(NewsWords.Meaning(syntax.TextOf(done)));
        }

        return [.. doings];
    }

    private static bool MayBeOne(ImmutableArray<string> a, ImmutableArray<string> b) => a.IsEmpty || b.IsEmpty || a.Intersect(b, StringComparer.Ordinal).Any();

    // Up a noun phrase; "worth 2 million" and the number of a unit belong to it.
    private static bool IsInPhrase(DocumentSyntax syntax, int word)
    {
        var relation = Base(syntax.Words[word].Relation);
        return relation is "nummod" or "nmod" or "compound" or "flat" or "fixed" or "amod" or "appos" or "dep" or "det" or "case"
            || (relation is "advmod" or "obl" or "conj" or "obj" && IsNominal(syntax, syntax.Words[word].Head) && syntax.Tree.Child(syntax.Words[word].Head, "cop") is null && SubjectOf(syntax, syntax.Words[word].Head, false) is null);
    }

    private static bool IsNominal(DocumentSyntax syntax, int word) => syntax.Words[word].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Sym or UniversalTag.Adj;

    /// <summary>The clause's own subject, what a relative clause describes, or the subject of the clause that it hangs on.</summary>
    private static int? SubjectOf(DocumentSyntax syntax, int head, bool borrows = true)
    {
        for (var step = 0; step < MostBorrowed; step++)
        {
            if (syntax.Tree.Child(head, "nsubj") is { } own)
            {
                var isRelative = syntax.Words[own].FineTag is "WP" or "WDT";
                return isRelative && syntax.Words[head].Head >= 0 ? syntax.Words[head].Head : own;
            }

            var (relation, above) = (Base(syntax.Words[head].Relation), syntax.Words[head].Head);
            if (!borrows || above < 0)
            {
                return null;
            }

            if (relation == "acl")
            {
                return above;
            }

            if (relation is not ("advcl" or "xcomp" or "conj"))
            {
                return null;
            }

            head = above;
        }

        return null;
    }

    // "was hit by a wave"
    private static int? Agent(DocumentSyntax syntax, int head) => syntax.Tree.Child(head, "obl:agent");

    private static string Base(string relation) => relation.IndexOf(':') is > 0 and var colon ? relation[..colon] : relation;

    private static bool IsHedged(DocumentSyntax syntax, int head)
    {
        foreach (var child in syntax.Tree.Children(head))
        {
            if (syntax.Words[child].FineTag == "MD" || syntax.Tree.IsA(child, "mark") && syntax.TextOf(child).Equals("if", StringComparison.OrdinalIgnoreCase)
                || NewsWords.IsNegator(syntax.TextOf(child)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneMore(DocumentSyntax syntax, int? noun)
    {
        foreach (var child in noun is { } word ? syntax.Tree.Children(word) : ArraySegment<int>.Empty)
        {
            if (OtherWords.Contains(syntax.TextOf(child)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The terms of a phrase's head with its names and compounds.</summary>
    private static ImmutableArray<string> TermsOf(Story story, int document, int word)
    {
        var syntax = story.Documents[document].Syntax!;
        var (first, last) = (word, word);
        foreach (var child in syntax.Tree.Children(word))
        {
            if (Base(syntax.Words[child].Relation) is "compound" or "flat")
            {
                (first, last) = (Math.Min(first, child), Math.Max(last, child));
            }
        }

        var span = new TextSpan(syntax.Words[first].Span.Start, syntax.Words[last].Span.End);
        var terms = ClauseFinder.Terms(story, document, span, null);
        return AgeReader.OfPerson(story.Documents[document].Tokens, span) is { } age ? terms.Add(AgeTerm + age) : terms;
    }
}
