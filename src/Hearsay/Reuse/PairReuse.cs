namespace Hearsay.Reuse;

/// <summary>A passage before it is written down: word positions instead of evidence.</summary>
internal readonly record struct SharedText(PassageKind Kind, Chain Chain);

/// <summary>What two documents share. Holds for every pair of documents with the same words.</summary>
/// <param name="LongestProse">Words of running text in the passage that has most.</param>
internal sealed record PairReuse(List<SharedText> Shared, int LongestProse)
{
    /// <summary>
    /// Words of running text that two reports must share before one is called a copy. Long formulas, names of bodies and titles stay below
    /// (F1 of derived pairs on data/reuse/synthetic was best at 14 of 10 to 30).
    /// </summary>
    public const int CopiedWords = 14;

    /// <summary>With that much shared, shorter passages count too.</summary>
    public const int ShortestPassageWords = 7;

    /// <summary>
    /// So many words of a short passage are no parts of names: "the special counsel, Ines B. Duarte" is how anybody names her (the least number
    /// without a wrong pair on data/reuse/synthetic). Fewer are asked for where a long passage shows that text was copied.
    /// </summary>
    private const int PlainPassageWords = 6;

    private const int PlainBesideLong = 4;

    private const int ShortestQuotationWords = 4;

    public static readonly PairReuse None = new([], 0);

    /// <summary>Running text of one stems from the other, or both stem from a third.</summary>
    public bool IsCopied => Shared.Exists(shared => shared.Kind != PassageKind.SharedQuotation);

    /// <param name="covered">Share of a stretch that passages in it must cover to be shown as one.</param>
    public static PairReuse Of(RunIndex index, DocumentWords b, double covered)
    {
        var a = index.Words;
        var chains = Chain.Of(index.SharedWith(b), a, b).SelectMany(chain => chain.WithoutQuotedEnds(a, b)).ToList();
        var prose = chains.Select(chain => chain.ProseWords(a, b)).ToArray();
        var plain = chains.Select(chain => chain.PlainWords(a, b)).ToArray();
        var hasLong = prose.Any(words => words >= CopiedWords);
        var counts = chains.Select((chain, i) => prose[i] >= CopiedWords
            || (prose[i] >= ShortestPassageWords && chain.LongestRun >= ShortestPassageWords && plain[i] >= (hasLong ? PlainBesideLong : PlainPassageWords))).ToArray();
        var total = prose.Where((_, i) => counts[i]).Sum();
        var shared = new List<SharedText>();
        for (var i = 0; i < chains.Count; i++)
        {
            if (total >= CopiedWords && counts[i])
            {
                shared.Add(new SharedText(chains[i].IsVerbatim ? PassageKind.Verbatim : PassageKind.NearVerbatim, chains[i]));
            }
            else if (Quoted(chains[i], a, b) is { } quoted)
            {
                shared.Add(new SharedText(PassageKind.SharedQuotation, quoted));
            }
        }

        if (total >= CopiedWords)
        {
            var rewritten = RewrittenSentences.Find(a, b, shared);
            shared.RemoveAll(text => text.Kind == PassageKind.SharedQuotation && rewritten.Exists(sentence => sentence.Chain.Contains(text.Chain)));
            shared.AddRange(rewritten);
            shared = PassageJoiner.Join(shared, a, b, covered);
        }

        return new PairReuse(shared, total >= CopiedWords ? prose.Max() : 0);
    }

    /// <summary>One passage is long enough to be no chance, where short ones in a row may be background that everybody words alike.</summary>
    public bool HasLongPassage => LongestProse >= CopiedWords;

    /// <summary>Two documents with the same words throughout.</summary>
    public static PairReuse OfCopy(DocumentWords words)
    {
        var runs = new List<Run>();
        for (var (start, at) = (0, 1); at <= words.Count; at++)
        {
            if (at == words.Count || words.Blocks[at] != words.Blocks[start])
            {
                runs.Add(new Run(start, start, at - start));
                start = at;
            }
        }

        var chains = runs.Select(run => new Chain([run], run.A, run.AEnd, run.B, run.BEnd)).ToArray();
        var prose = chains.Sum(chain => chain.ProseWords(words, words));
        return prose < ShortestPassageWords
            ? None
            : new PairReuse([.. chains.Select(chain => new SharedText(PassageKind.Verbatim, chain))], prose);
    }

    /// <summary>The quoted part of a chain that shares little else.</summary>
    private static Chain? Quoted(Chain chain, DocumentWords a, DocumentWords b)
    {
        var runs = chain.Runs
            .SelectMany(run => Enumerable.Range(0, run.Length).Select(i => new Run(run.A + i, run.B + i, 1)))
            .Where(word => a.Quoted[word.A] || b.Quoted[word.B])
            .ToList();
        return runs.Count < ShortestQuotationWords ? null : new Chain(runs, runs[0].A, runs[^1].AEnd, runs[0].B, runs[^1].BEnd);
    }

    /// <summary>The same, seen from B.</summary>
    public PairReuse Swapped() => new([.. Shared.Select(shared => shared with { Chain = shared.Chain.Swapped() })], LongestProse);

    /// <summary>Characters of one side that lie in passages other than shared quotations.</summary>
    public int CopiedCharacters(DocumentWords words, bool sideA) =>
        Characters(words, sideA, kind => kind != PassageKind.SharedQuotation);

    /// <summary>
    /// Characters of one side that show descent: copied ones, and retold ones up to as many. Two reporters retell one event alike; that
    /// they copied has to be seen from copied words.
    /// </summary>
    public int DerivedCharacters(DocumentWords words, bool sideA)
    {
        var copied = Characters(words, sideA, kind => kind is PassageKind.Verbatim or PassageKind.NearVerbatim);
        return Math.Min(CopiedCharacters(words, sideA), 2 * copied);
    }

    private int Characters(DocumentWords words, bool sideA, Predicate<PassageKind> counts)
    {
        var (total, reached) = (0, 0);
        foreach (var span in Shared
            .Where(shared => counts(shared.Kind))
            .Select(shared => sideA ? words.SpanOf(shared.Chain.AStart, shared.Chain.AEnd) : words.SpanOf(shared.Chain.BStart, shared.Chain.BEnd))
            .Order())
        {
            total += Math.Max(0, span.End - Math.Max(span.Start, reached));
            reached = Math.Max(reached, span.End);
        }

        return total;
    }
}
