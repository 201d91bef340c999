using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>How words of a sentence stand to a reporting verb in it.</summary>
internal enum FrameTie
{
    /// <summary>The tree does not tell: they hang on what was said, or the tree is broken here.</summary>
    Unknown,

    /// <summary>They hang on the verb: they say of the act of speech when, where, to whom.</summary>
    Tied,

    /// <summary>They belong to another clause: "who was elected in 2016".</summary>
    Apart,
}

/// <summary>The dependency tree seen from a reporting verb: what hangs on it and what on other clauses of its sentence.</summary>
internal sealed class FrameTree
{
    private const int MaxSteps = 16; // heads from a phrase up to a verb; bounds the walk
    private const int MaxToOccasion = 8; // words from a date back to the interview that it dates
    private const int MaxToQuestion = 60; // words from the cue back to "Asked"
    private const int MaxRoots = 4; // verbs above the reporting verb that share its frame: "came and said", "left, saying"

    private readonly DocumentSyntax syntax;
    private readonly Attribution statement;
    private readonly List<(int Word, int Before)> roots = []; // what hangs on the word and ends before the position belongs to the frame

    private FrameTree(DocumentSyntax syntax, Attribution statement) => (this.syntax, this.statement) = (syntax, statement);

    /// <summary>Null without a cue or a tree.</summary>
    public static FrameTree? Of(StatementContext context, Attribution statement)
    {
        if (context.Syntax is not { } syntax || statement.Cue is not { } cue || syntax.Tree.TopOf(cue) is not { } top)
        {
            return null;
        }

        var tree = new FrameTree(syntax, statement);
        tree.roots.Add((top, int.MaxValue));
        for (var word = top; tree.roots.Count < MaxRoots && syntax.Words[word] is { Head: >= 0 } below; word = below.Head)
        {
            var head = syntax.Words[below.Head];
            if (head.Tag is not (UniversalTag.Verb or UniversalTag.Aux))
            {
                break;
            }

            if (below.Relation == "xcomp" || (below.Relation == "advcl" && below.FineTag == "VBG" && word == top))
            {
                tree.roots.Add((below.Head, int.MaxValue)); // "He resigned on Monday, saying"
            }
            else if (below.Relation == "conj")
            {
                tree.roots.Add((below.Head, head.Span.Start)); // "On Monday she came and said": what opens the sentence is said of both
            }
            else
            {
                break;
            }
        }

        return tree;
    }

    public FrameTie TieOf(TextSpan span)
    {
        var (word, isSubject, isOwner) = (syntax.Tree.TopOf(span) ?? -1, false, false);
        var wasAired = false; // "X, quoted by Y, said", "a statement released on Monday said"
        var isAbout = false; // "asked about his statement in March"
        var isOccasion = word >= 0 && FollowsOccasion(word);
        for (var step = 0; word >= 0 && step < MaxSteps; step++)
        {
            foreach (var (root, before) in roots)
            {
                if (word == root)
                {
                    return isSubject ? FrameTie.Unknown : span.End <= before ? FrameTie.Tied : FrameTie.Apart;
                }
            }

            var (relation, head) = (syntax.Words[word].Relation, syntax.Words[word].Head);
            if (InContent(word))
            {
                return isSubject || isOwner ? FrameTie.Apart : FrameTie.Unknown;
            }

            if (syntax.Words[word].Tag == UniversalTag.Verb && FrameWords.IsSpeech(syntax.TextOf(word)) && (head < 0 || HangsOnFrame(head) || roots[0].Word > word && Reaches(roots[0].Word, word)))
            {
                return isAbout ? FrameTie.Apart : FrameTie.Tied;
            }

            isAbout |= IsAbout(word);

            isOccasion |= IsOccasion(word);
            if (step > 0 && syntax.Words[word].Tag == UniversalTag.Verb && !IsAired(word))
            {
                return isOccasion && IsAsked(head) ? FrameTie.Tied : FrameTie.Apart; // of another verb
            }

            if (head < 0)
            {
                return FrameTie.Unknown;
            }

            isSubject |= relation.StartsWith("nsubj", StringComparison.Ordinal) && !wasAired; // 'Monday's meeting "is over," X said'
            isOwner |= relation == "nmod:poss";

            wasAired |= IsAired(word);
            if (IsClause(relation) && !IsAired(word))
            {
                return isOccasion && (IsAsked(head) || (HangsOnFrame(head) && QuestionBefore(roots[0].Word))) ? FrameTie.Tied : FrameTie.Apart; // "Asked if that was so in an interview with X last year"
            }

            word = head;
        }

        return FrameTie.Unknown;
    }

    /// <summary>A verb that is neither the cue's nor said stands between two positions.</summary>
    public bool HasVerbBetween(int start, int end)
    {
        for (var word = syntax.Tree.WordAt(start); word < syntax.Words.Length && syntax.Words[word].Span.End <= end; word++)
        {
            if (syntax.Words[word].Tag == UniversalTag.Verb && !InContent(word) && !statement.Cue!.Value.Overlaps(syntax.Words[word].Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"has said", "had denied": it stands for no one occasion.</summary>
    public bool IsPerfect()
    {
        var verb = roots[0].Word;
        foreach (var child in syntax.Tree.Children(verb))
        {
            if (child < verb && syntax.Words[child] is { Tag: UniversalTag.Aux, Relation: "aux" }
                && syntax.TextOf(child) is "has" or "have" or "had" or "'s" or "’s" or "'ve" or "’ve" or "'d" or "’d" or "Has" or "Have" or "Had")
            {
                return syntax.Words[verb].FineTag == "VBN";
            }
        }

        return false;
    }

    private bool IsOccasion(int word) => FrameWords.OccasionOf(syntax.TextOf(word)) is not null || ChannelWords.Contains(syntax.TextOf(word));

    /// <summary>Beside it, hanging on the same word, stands an interview, a rally, a statement.</summary>
    private bool FollowsOccasion(int word)
    {
        foreach (var other in syntax.Words[word].Head is >= 0 and var head ? syntax.Tree.Children(head) : ArraySegment<int>.Empty)
        {
            if (other < word && word - other <= MaxToOccasion && IsOccasion(other))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAbout(int word)
    {
        foreach (var child in syntax.Tree.Children(word))
        {
            if (child < word && syntax.Words[child].Relation == "case")
            {
                return syntax.TextOf(child) is "about" or "regarding" or "over" or "concerning";
            }
        }

        return false;
    }

    /// <summary>A question put to the speaker, which hangs on the frame: "Asked if".</summary>
    private bool IsAsked(int word) =>
        word >= 0 && syntax.Words[word].Tag == UniversalTag.Verb && FrameWords.IsSpeech(syntax.TextOf(word)) && (HangsOnFrame(word) || Reaches(roots[0].Word, word));

    /// <summary>A question to the speaker stands before the cue and hangs on it.</summary>
    private bool QuestionBefore(int word)
    {
        for (var other = word - 1; other >= Math.Max(0, word - MaxToQuestion); other--)
        {
            if (syntax.TextOf(other) is "Asked" or "asked" && syntax.Words[other].Head >= 0 && HangsOnFrame(syntax.Words[other].Head))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>It says of a noun beside it what it is like: "his daily" in "his daily briefing".</summary>
    public bool IsModifier(TextSpan span) => syntax.Tree.TopOf(span) is { } word && syntax.Words[word].Head > word && syntax.Words[word].Relation is "amod" or "compound" or "det";

    /// <summary>"a statement released on Monday", "an interview that aired on Sunday": its day is that of the words.</summary>
    private bool IsAired(int word) =>
        syntax.Words[word].Relation.StartsWith("acl", StringComparison.Ordinal) && FrameWords.IsAired(syntax.TextOf(word))
        && (syntax.TextOf(word) is "quoted" or "cited" || syntax.Words[word].Head is >= 0 and var head && syntax.Words[head].Tag != UniversalTag.Propn); // not "the pilot Leif Aas, released on Monday,"

    private bool HangsOnFrame(int word)
    {
        for (var step = 0; word >= 0 && step < 2; step++)
        {
            foreach (var (root, _) in roots)
            {
                if (word == root)
                {
                    return true;
                }
            }

            word = syntax.Words[word].Head;
        }

        return false;
    }

    private bool Reaches(int from, int to)
    {
        for (var step = 0; from >= 0 && step < MaxSteps; step++)
        {
            if (from == to)
            {
                return true;
            }

            from = syntax.Words[from].Head;
        }

        return false;
    }

    private bool InContent(int word)
    {
        foreach (var part in statement.Content)
        {
            if (part.Overlaps(syntax.Words[word].Span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClause(string relation) =>
        relation is "advcl" or "ccomp" or "xcomp" or "csubj" or "parataxis" || relation.StartsWith("acl", StringComparison.Ordinal) || relation.StartsWith("advcl:", StringComparison.Ordinal);
}
