using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Sources;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Who does what, read off the dependency trees of a document; indices are tokens, as everywhere around it, or words where it says so.</summary>
internal sealed class SpeechTree
{
    private const int LongestClimb = 6; // heads from a verb to the one that it shares its subject with

    private readonly SpeechText text;
    private readonly DocumentSyntax syntax;
    private readonly int[] wordOf;

    public SpeechTree(SpeechText text, DocumentSyntax syntax)
    {
        (this.text, this.syntax) = (text, syntax);
        wordOf = new int[text.Count];
        var word = 0;
        for (var token = 0; token < wordOf.Length; token++)
        {
            while (word < syntax.Words.Length && syntax.Words[word].Span.End <= text.Tokens.Tokens[token].Start)
            {
                word++;
            }

            wordOf[token] = word < syntax.Words.Length && syntax.Words[word].Span.Start < text.Tokens.Tokens[token].End ? word : -1;
        }
    }

    public bool IsVerb(int token) => wordOf[token] is >= 0 and var word && syntax.Words[word].Tag == UniversalTag.Verb;

    /// <summary>The token is a verb in the present or the past, no participle and no infinitive.</summary>
    public bool IsFinite(int token) => IsVerb(token) && WordForms.IsFinite(syntax.Words[wordOf[token]].FineTag);

    /// <summary>A word before the noun that it describes: "the added pressure".</summary>
    public bool IsAttribute(int token) => wordOf[token] is >= 0 and var word && syntax.Words[word] is { Relation: "amod" } attribute && attribute.Head > word;

    public bool IsDescribedNoun(int token) => wordOf[token] is >= 0 and var word && DescribedNouns.IsOne(syntax, word);

    /// <summary>A participle that describes a noun: "a man shouting", "a letter saying".</summary>
    public bool IsDescribing(int token) => wordOf[token] is >= 0 and var word && syntax.Words[word] is { Relation: "acl", FineTag: "VBG" };

    /// <summary>Who speaks through the thing that a participle describes: of "Aas sent a letter saying", Aas; null when the noun speaks for itself.</summary>
    public Speaker? Holder(int verbToken) =>
        IsDescribing(verbToken) && syntax.Words[wordOf[verbToken]].Head is >= 0 and var noun && Bearer(noun) is var bearer && bearer != noun ? PartyOf(bearer) : null;

    /// <summary>Who does what a verb says by its own subject; "a man who said" and "a sign that said" by what the clause describes. Null for passives and for quoted subjects.</summary>
    public Speaker? Subject(int verbToken) => wordOf[verbToken] is >= 0 and var verb && !IsPassive(verb) && Own(verb) is >= 0 and var subject ? PartyOf(subject) : null;

    /// <summary>The same for a verb without a subject, of the verb that it goes on from ("X left, saying") or of the noun that it describes ("a man shouting").</summary>
    public Speaker? SharedSubject(int verbToken)
    {
        var verb = wordOf[verbToken];
        for (var climbed = 0; verb >= 0 && climbed < LongestClimb && !IsPassive(verb); climbed++)
        {
            if (Own(verb) is >= 0 and var subject)
            {
                return PartyOf(subject);
            }

            var (relation, head) = (syntax.Words[verb].Relation, syntax.Words[verb].Head);
            if (head < 0 || (relation == "xcomp" && (Dependent(head, "obj") >= 0 || Dependent(head, "iobj") >= 0)))
            {
                return null;
            }

            if (relation == "acl")
            {
                return syntax.Words[verb].FineTag == "VBG" ? PartyOf(Bearer(head)) : null;
            }

            if (relation is not ("conj" or "xcomp" or "advcl" or "parataxis") || syntax.Words[head].Tag is not (UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Adj))
            {
                return null;
            }

            verb = head;
        }

        return null;
    }

    /// <summary>The verb has an object or a clause that it governs.</summary>
    public bool HasObject(int verbToken) => wordOf[verbToken] is >= 0 and var verb && (Dependent(verb, "obj") >= 0 || Dependent(verb, "xcomp") >= 0 || Dependent(verb, "ccomp") >= 0);

    /// <summary>First token of the verb's own subject, or -1.</summary>
    public int OwnSubject(int verbToken) => wordOf[verbToken] is >= 0 and var verb && !IsPassive(verb) && Nearest(verb) is >= 0 and var subject ? TokenOf(First(subject)) : -1;

    /// <summary>The verb in the reporter's words that stretch of quoted tokens hangs on, or -1: 'chanting "Out now"'.</summary>
    public int VerbOver(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (wordOf[token] is not (>= 0 and var word) || syntax.Words[word] is not { Tag: not UniversalTag.Punct, Head: >= 0 and var head })
            {
                continue;
            }

            var over = TokenOf(head);
            if (over < first || over >= end)
            {
                return text.IsNarration(over) && syntax.Words[head].Tag == UniversalTag.Verb ? over : -1;
            }
        }

        return -1;
    }

    /// <summary>Index after the verb with its particle: "shot back".</summary>
    public int EndOfVerb(int verbToken)
    {
        var next = verbToken + 1 < wordOf.Length && text.IsNarration(verbToken + 1) ? wordOf[verbToken + 1] : -1;
        var isParticle = next >= 0 && syntax.Words[next].Head == wordOf[verbToken]
            && (syntax.Words[next].Relation == "compound:prt" || (syntax.Words[next].Relation == "advmod" && text.Word(verbToken + 1) is "back" or "out" or "in"));
        return isParticle ? verbToken + 2 : verbToken + 1;
    }

    private bool IsPassive(int verb) => Dependent(verb, "nsubj:pass") >= 0 || Dependent(verb, "aux:pass") >= 0;

    /// <summary>The word that is a verb's subject, for a relative pronoun what it stands for; -1 when there is none.</summary>
    private int Own(int verb)
    {
        var subject = Nearest(verb);
        if (subject < 0 || syntax.Words[verb].Relation != "acl:relcl" || !IsRelative(subject))
        {
            return subject;
        }

        return syntax.TextOf(subject) is "who" ? syntax.Words[verb].Head : Bearer(syntax.Words[verb].Head);
    }

    /// <summary>Who speaks through a thing: of "Aas held a sign", Aas; of a person or what nobody holds, itself.</summary>
    private int Bearer(int noun) =>
        syntax.Words[noun] is { Relation: "obj", Head: >= 0 and var verb } && Nearest(verb) is >= 0 and var holder && MentionAt(noun) is not { IsParty: true } ? holder : noun;

    /// <summary>Of several subjects that the tree gives a verb, the one nearest before it; one after it only when there is no other.</summary>
    private int Nearest(int verb)
    {
        var nearest = -1;
        foreach (var child in syntax.Tree.Children(verb))
        {
            nearest = syntax.Words[child].Relation == "nsubj" && (child < verb || nearest < 0) ? child : nearest;
        }

        return nearest;
    }

    private Speaker? PartyOf(int word)
    {
        var token = TokenOf(word);
        if (token < 0 || !text.IsNarration(token))
        {
            return null;
        }

        var party = MentionAt(word);
        if (syntax.Words[word].Tag == UniversalTag.Pron && party is null or { Mention.Kind: MentionKind.Pronoun } && NarrationWords.IsSubjectPronoun(syntax.TextOf(word)))
        {
            return new Speaker(new LocalParty(party?.Mention.Entity, syntax.Words[word].Span), SourceBasis.Pronoun);
        }

        if (IsTime(syntax.Words[word].Span))
        {
            return null;
        }

        if (party is not { } found || !found.IsPerson)
        {
            // "the mayor, Ines Duarte, said"
            var apposition = Dependent(word, "appos");
            if (apposition >= 0 && MentionAt(apposition) is { IsPerson: true } named)
            {
                return new Speaker(new LocalParty(named.Mention.Entity, named.Mention.Span), SourceBasis.Explicit);
            }
        }

        if (party is { } known && known.Mention.Kind != MentionKind.Pronoun)
        {
            return new Speaker(new LocalParty(known.Mention.Entity, known.Mention.Span), SourceBasis.Explicit);
        }

        var first = TokenOf(First(word));
        return first >= 0 && first <= token && text.IsNarration(first) && syntax.Words[word].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Pron or UniversalTag.Adj or UniversalTag.Det
            ? new Speaker(new LocalParty(null, text.Span(first, token)), SourceBasis.Explicit)
            : null;
    }

    /// <summary>"Tuesday": a day is nobody.</summary>
    private bool IsTime(TextSpan span)
    {
        var times = text.Context.Times;
        var (low, high) = (0, times.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = times[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < times.Length && times[low].Span.Overlaps(span);
    }

    private (Mention Mention, bool IsPerson, bool IsParty)? MentionAt(int word)
    {
        foreach (var mention in text.Context.Entities.In(syntax.Words[word].Span))
        {
            var type = text.Context.Entities.Entities[mention.Entity].Type;
            return (mention, mention.Kind == MentionKind.Name && type == EntityType.Person, type is EntityType.Person or EntityType.Group or EntityType.Organization or EntityType.Outlet);
        }

        return null;
    }

    private bool IsRelative(int word) => syntax.Words[word].FineTag is "WP" or "WDT" || syntax.SpanOf(new WordRange(word, word + 1)).In(syntax.Text) is "that";

    /// <summary>First word of a noun phrase: its article, its adjectives, what it is compounded of.</summary>
    private int First(int noun)
    {
        var first = noun;
        while (first > 0 && syntax.Words[first - 1] is { Head: var head, Relation: "det" or "amod" or "compound" or "nummod" or "nmod:poss" or "case" or "flat" or "punct" or "advmod" or "det:predet" } before
            && head >= first - 1 && head <= noun && (before.Relation != "case" || head < noun) && (before.Relation != "punct" || syntax.TextOf(first - 1) is "-"))
        {
            first--;
        }

        return first;
    }

    private int Dependent(int head, string relation)
    {
        foreach (var child in syntax.Tree.Children(head))
        {
            if (syntax.Words[child].Relation == relation)
            {
                return child;
            }
        }

        return -1;
    }

    private int TokenOf(int word) => word < 0 || text.Tokens.TokenAt(syntax.Words[word].Span.Start) is var token && token >= text.Count ? -1 : token;
}
