using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>Reads frames off the trees of a report.</summary>
internal sealed class FrameFinder
{
    private const int NearWords = 25; // a participant farther off than this is carried over from another clause

    private const int MostClimbs = 4; // clauses up to the one whose subject a clause shares

    private readonly Story story;

    private readonly int document;

    private readonly WordTree tree;

    private FrameFinder(Story story, int document, WordTree tree) => (this.story, this.document, this.tree) = (story, document, tree);

    /// <summary>In text order; none in noise, none without a tree.</summary>
    public static ImmutableArray<Frame> Find(Story story, int document, WordTree tree)
    {
        var finder = new FrameFinder(story, document, tree);
        var tokens = story.Documents[document].Tokens;
        var frames = ImmutableArray.CreateBuilder<Frame>();
        foreach (var sentence in tree.Syntax.Sentences)
        {
            if (tokens.Sentences.IsEmpty || tokens.IsNoise(tree.Word(sentence.First).Span.Start))
            {
                continue;
            }

            for (var word = sentence.First; word < sentence.End; word++)
            {
                if (finder.Read(word) is { } frame)
                {
                    frames.Add(frame);
                }
            }
        }

        return frames.ToImmutable();
    }

    private Frame? Read(int word)
    {
        var (tag, relation) = (tree.Word(word).Tag, tree.Word(word).Relation);
        if (tag == UniversalTag.Verb && !(relation is "amod" or "compound" or "case" or "mark" or "cc" or "aux"))
        {
            var (agent, patient) = Participants(word, 0);
            return Of(word, Meaning(word), agent, patient, isNoun: false);
        }

        return tag == UniversalTag.Noun && NounFrames.IsDeed(tree.TextOf(word)) ? OfNoun(word) : null;
    }

    private string Meaning(int word) => tree.Child(word, "compound:prt") is { } particle
        ? PhrasalVerbs.Meaning(tree.TextOf(word), tree.TextOf(particle))
        : NewsWords.Meaning(tree.TextOf(word));

    private Frame Of(int word, string deed, int? agent, int? patient, bool isNoun)
    {
        var (doer, thing) = (agent is { } a ? ParticipantAt(a) : null, patient is { } p ? ParticipantAt(p) : null);
        var span = tree.Word(word).Span;
        span = doer is not null && IsNear(doer.Word, word) ? span.Union(doer.Span) : span;
        span = thing is not null && IsNear(thing.Word, word) ? span.Union(thing.Span) : span;
        return new Frame(document, word, deed, doer, thing, IsNegated(word), isNoun, span);
    }

    private static bool IsNear(int a, int b) => Math.Abs(a - b) <= NearWords;

    // "the expulsion of the envoy", "the envoy's expulsion", "a call by the mayor"
    private Frame? OfNoun(int word)
    {
        int? agent = null, patient = null;
        foreach (var child in tree.Children(word))
        {
            if (tree.IsA(child, "nmod") && tree.Case(child) is "by" or "from")
            {
                agent ??= child;
            }
            else if (tree.IsA(child, "nmod") && tree.Case(child) == "of")
            {
                patient ??= child;
            }
            else if (tree.Word(child).Relation == "nmod:poss")
            {
                agent ??= child;
            }
        }

        if (agent is null && tree.Word(word) is { Relation: "obj", Head: >= 0 and var receipt } && NounFrames.IsReceipt(tree.TextOf(receipt)))
        {
            foreach (var child in tree.Children(receipt))
            {
                agent = tree.IsA(child, "obl") && tree.Case(child) == "from" ? child : agent; // "received a call on Monday from the ministry"
            }
        }

        if (agent is null && tree.Word(word) is { Relation: "obj", Head: >= 0 and var verb } && NounFrames.IsSupport(tree.TextOf(verb)))
        {
            agent = Participants(verb, 0).Agent; // "they made no such call"
        }

        return agent is null && patient is null ? null : Of(word, NewsWords.Meaning(tree.TextOf(word)), agent, patient, isNoun: true);
    }

    /// <summary>What hangs on a verb itself: its subject, what it is done to, who it is done by, and whether it is passive.</summary>
    private (int? Subject, int? Patient, int? By, bool IsPassive) SlotsOf(int verb)
    {
        int? subject = null, patient = null, by = null, with = null;
        var isPassive = false;
        foreach (var child in tree.Children(verb))
        {
            var relation = tree.Word(child).Relation;
            if (relation == "nsubj:pass")
            {
                (patient, isPassive) = (child, true);
            }
            else if (relation == "nsubj")
            {
                subject = child;
            }
            else if (relation == "aux:pass")
            {
                isPassive = true;
            }
            else if (relation is "obj")
            {
                patient ??= child;
            }
            else if (tree.IsA(child, "obl") && tree.Case(child) == "by")
            {
                by = child;
            }
            else if (tree.IsA(child, "obl") && tree.Case(child) is "with" or "against" or "about" or "for" && tree.Word(child).Tag is UniversalTag.Noun or UniversalTag.Propn)
            {
                with ??= child;
            }
        }

        return (subject, patient ?? (isPassive ? null : with), by, isPassive);
    }

    /// <summary>Head words of who does it and to what it is done, through passives, conjuncts and infinitives.</summary>
    private (int? Agent, int? Patient) Participants(int verb, int climbs)
    {
        var (subject, patient, by, isPassive) = SlotsOf(verb);
        var (own, head) = (tree.Word(verb).Relation, tree.Word(verb).Head);
        if (own is "acl:relcl" && head >= 0)
        {
            (subject, patient) = (Relative(subject, head), Relative(patient, head));
        }
        else if (own is "acl" && head >= 0)
        {
            if (subject is null && tree.Word(verb).FineTag == "VB")
            {
                return (OwnerOf(head), patient); // "her decision to sign it"
            }

            (subject, patient) = tree.Word(verb).FineTag == "VBN" ? (by, head) : (tree.Word(verb).FineTag == "VBG" ? subject ?? head : subject, patient);
            return (subject, patient);
        }

        if (isPassive)
        {
            // "is expected to be charged": the subject stands with the verb before
            return (by, patient is null && head >= 0 && climbs < MostClimbs && own is "conj" or "xcomp" ? tree.Child(head, "nsubj") ?? tree.Child(head, "obj") : patient);
        }

        if (subject is null && head >= 0 && climbs < MostClimbs && own is "conj" or "xcomp" or "advcl" && tree.Word(head).Tag == UniversalTag.Verb)
        {
            var (agent, thing) = Participants(head, climbs + 1);
            var hasObject = tree.Child(head, "obj") is not null;
            subject = own == "xcomp" && thing is not null && (hasObject || tree.Child(head, "nsubj") is { } raised && tree.Word(raised).Relation == "nsubj:pass") ? thing
                : own == "advcl" && hasObject && tree.Child(verb, "mark") is { } mark && tree.Is(mark, "to") ? null // "urged the council on Tuesday to freeze it"
                : agent;
        }

        return (subject, patient);
    }

    private int? OwnerOf(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Word(child).Relation == "nmod:poss")
            {
                return child;
            }
        }

        return null;
    }

    // "officers who raided it": the noun that "who" stands for
    private int? Relative(int? slot, int noun) => slot is { } word && tree.Word(word).FineTag is "WDT" or "WP" ? noun : slot;

    private bool IsNegated(int word)
    {
        if (tree.Word(word).Tag == UniversalTag.Noun && tree.Word(word) is { Relation: "obj", Head: >= 0 and var verb } && NounFrames.IsSupport(tree.TextOf(verb)) && IsNegated(verb))
        {
            return true;
        }

        foreach (var child in tree.Children(word))
        {
            if ((NewsWords.IsNegator(tree.TextOf(child)) && !IsNotOnly(child)) || ((tree.IsA(child, "obj") || tree.IsA(child, "nsubj")) && tree.Child(child, "det") is { } det && tree.Is(det, "no")))
            {
                return true;
            }
        }

        return false;
    }

    // "not only sank the ferry but": it was sunk.
    private bool IsNotOnly(int not) => not + 1 < tree.Syntax.Words.Length && (tree.Is(not + 1, "only") || tree.Is(not + 1, "just") || tree.Is(not + 1, "merely") || tree.Is(not + 1, "simply"));

    private Participant ParticipantAt(int word)
    {
        var span = tree.PhraseOf(word);
        var entity = EntityAt(word);
        var isPronoun = tree.Word(word).Tag is UniversalTag.Pron or UniversalTag.Det;
        var terms = PhraseTerms.Of(tree, span);
        return new Participant(word, entity ?? "w:" + NewsWords.Meaning(tree.TextOf(word)), entity, isPronoun && entity is null, span, terms);
    }

    private string? EntityAt(int word) => EntityAt(story, document, tree, word);

    /// <summary>The story's entity that a word names or stands for.</summary>
    public static string? EntityAt(Story story, int document, WordTree tree, int word)
    {
        var report = story.Documents[document];
        string? titled = null;
        foreach (var mention in report.Entities.In(tree.Word(word).Span))
        {
            if (mention.Kind == MentionKind.Pronoun || mention.Core.Overlaps(tree.Word(word).Span))
            {
                return story.EntityId(report.Id, mention.Entity);
            }

            // "Sen. Leif Aas": the parser may take the title for the head
            titled ??= mention.Kind == MentionKind.Name && tree.Word(word).Tag == UniversalTag.Propn && report.Entities.Entities[mention.Entity].Type == EntityType.Person ? story.EntityId(report.Id, mention.Entity) : null;
        }

        return titled;
    }
}
