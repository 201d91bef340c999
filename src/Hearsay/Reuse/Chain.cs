namespace Hearsay.Reuse;

/// <summary>Shared runs that follow one another in both documents with few other words between, widened to the sentence where that is shared too.</summary>
/// <param name="Runs">In order; at least one.</param>
internal sealed record Chain(List<Run> Runs, int AStart, int AEnd, int BStart, int BEnd)
{
    /// <summary>Words that may stand between two runs on either side (tried 4 to 16 on data/reuse/synthetic, 2026-11).</summary>
    private const int LargestGap = 8;

    /// <summary>Quoted words in a row that end a passage; fewer belong to the sentence that reports them.</summary>
    private const int QuotedEndWords = 8;

    /// <summary>A sentence's other end belongs to the passage when at least this share of its words is found on both sides.</summary>
    private const double WidenedShare = 0.5;

    /// <summary>A sentence that goes on alike after so few words of its own is the same sentence: "The U.S. has", "The United States has".</summary>
    private const int ShortestOwnStart = 3;

    private const int LongestWidening = 25; // words

    /// <summary>Words that both hold and neither masks.</summary>
    public int ProseWords(DocumentWords a, DocumentWords b)
    {
        var count = 0;
        foreach (var run in Runs)
        {
            for (var i = 0; i < run.Length; i++)
            {
                count += a.Masked[run.A + i] || b.Masked[run.B + i] ? 0 : 1;
            }
        }

        return count;
    }

    /// <summary>Those of them that are no part of a name: capitals inside a sentence on both sides.</summary>
    public int PlainWords(DocumentWords a, DocumentWords b)
    {
        var count = 0;
        foreach (var run in Runs)
        {
            for (var i = 0; i < run.Length; i++)
            {
                count += a.Masked[run.A + i] || b.Masked[run.B + i] || (a.IsName(run.A + i) && b.IsName(run.B + i)) ? 0 : 1;
            }
        }

        return count;
    }

    public int SharedWords => Runs.Sum(run => run.Length);

    public bool Contains(Chain other) => AStart <= other.AStart && other.AEnd <= AEnd && BStart <= other.BStart && other.BEnd <= BEnd;

    public int LongestRun => Runs.Max(run => run.Length);

    /// <summary>
    /// A long quotation at either end stands on its own: that two texts go on with the same speaker's words does not make the passage longer.
    /// Quotations inside a passage stay in it.
    /// </summary>
    public IEnumerable<Chain> WithoutQuotedEnds(DocumentWords a, DocumentWords b)
    {
        var words = Runs.SelectMany(run => Enumerable.Range(0, run.Length).Select(i => (A: run.A + i, B: run.B + i))).ToArray();
        bool Quoted((int A, int B) word) => a.Quoted[word.A] || b.Quoted[word.B];
        var (head, tail) = (words.TakeWhile(Quoted).Count(), words.Reverse().TakeWhile(Quoted).Count());
        if (head == words.Length)
        {
            return [this];
        }

        var start = head >= QuotedEndWords ? head : 0;
        var end = tail >= QuotedEndWords ? words.Length - tail : words.Length;
        return start == 0 && end == words.Length ? [this] : new[] { Part(0, start), Part(start, end), Part(end, words.Length) }.OfType<Chain>();

        Chain? Part(int from, int to)
        {
            var runs = new List<Run>();
            foreach (var (x, y) in words[from..to])
            {
                if (runs.Count > 0 && runs[^1].AEnd == x && runs[^1].BEnd == y)
                {
                    runs[^1] = runs[^1] with { Length = runs[^1].Length + 1 };
                }
                else
                {
                    runs.Add(new Run(x, y, 1));
                }
            }

            return from == to ? null : new Chain(
                runs,
                from == 0 ? AStart : runs[0].A,
                to == words.Length ? AEnd : runs[^1].AEnd,
                from == 0 ? BStart : runs[0].B,
                to == words.Length ? BEnd : runs[^1].BEnd);
        }
    }

    /// <summary>All words are the same and nothing stands between them.</summary>
    public bool IsVerbatim => AEnd - AStart == BEnd - BStart && SharedWords == AEnd - AStart && IsInOrder;

    private bool IsInOrder => Runs.Zip(Runs.Skip(1)).All(pair => pair.First.B < pair.Second.B);

    /// <summary>The same, seen from B.</summary>
    public Chain Swapped() => new([.. Runs.Select(run => new Run(run.B, run.A, run.Length)).OrderBy(run => run.A)], BStart, BEnd, AStart, AEnd);

    public static List<Chain> Of(List<Run> runs, DocumentWords a, DocumentWords b)
    {
        var chains = new List<List<Run>>();
        foreach (var run in runs.OrderBy(run => run.A).ThenBy(run => run.B))
        {
            var place = chains.FindLast(chain => Follows(chain[^1], run, a, b));
            if (place is null)
            {
                chains.Add([run]);
            }
            else
            {
                place.Add(run);
            }
        }

        return [.. chains.Select(chain => Widened(WithoutScraps(chain, a, b), a, b))];
    }

    private static bool Follows(Run run, Run next, DocumentWords a, DocumentWords b) =>
        next.A >= run.AEnd && next.A - run.AEnd <= LargestGap && a.Blocks[next.A] == a.Blocks[run.A]
        && next.B >= run.BEnd && next.B - run.BEnd <= LargestGap && b.Blocks[next.B] == b.Blocks[run.B];

    /// <summary>Without the first words of the next sentence ("The president") and the last ones of the sentence before.</summary>
    private static List<Run> WithoutScraps(List<Run> runs, DocumentWords a, DocumentWords b)
    {
        var last = runs[^1];
        var scrap = 0;
        while (scrap < last.Length - 1 && a.Sentences[last.AEnd - 1 - scrap] == a.Sentences[last.AEnd - 1])
        {
            scrap++;
        }

        if (scrap < RunIndex.SeedWords && scrap < last.Length - 1 && !EndsSentence(a, last.AEnd - 1) && !EndsSentence(b, last.BEnd - 1))
        {
            runs[^1] = last with { Length = last.Length - scrap };
        }

        var first = runs[0];
        scrap = 0;
        while (scrap < first.Length - 1 && a.Sentences[first.A + scrap] == a.Sentences[first.A])
        {
            scrap++;
        }

        if (scrap < RunIndex.SeedWords && scrap < first.Length - 1 && first.A > 0 && !EndsSentence(a, first.A - 1) && first.B > 0 && !EndsSentence(b, first.B - 1))
        {
            runs[0] = new Run(first.A + scrap, first.B + scrap, first.Length - scrap);
        }

        return runs;
    }

    private static bool EndsSentence(DocumentWords words, int at) => at + 1 == words.Count || words.Sentences[at + 1] != words.Sentences[at];

    private static Chain Widened(List<Run> runs, DocumentWords a, DocumentWords b)
    {
        var (first, last) = (runs[0], runs[^1]);
        var (aStart, bStart) = (SentenceStart(a, first.A), SentenceStart(b, first.B));
        var head = Words(a, aStart, first.A, b, bStart, first.B);
        var (aEnd, bEnd) = (SentenceEnd(a, last.AEnd - 1), SentenceEnd(b, last.BEnd - 1));
        var tail = Words(a, last.AEnd, aEnd, b, last.BEnd, bEnd);
        var all = new List<Run>();
        if (head is not null)
        {
            all.AddRange(head);
        }

        all.AddRange(runs);
        if (tail is not null)
        {
            all.AddRange(tail);
        }

        return new Chain(
            all,
            head is null ? first.A : aStart,
            tail is null ? last.AEnd : aEnd,
            head is null ? first.B : bStart,
            tail is null ? last.BEnd : bEnd);
    }

    /// <summary>The single words that two stretches share, or null when they share too few to be one sentence's end.</summary>
    private static List<Run>? Words(DocumentWords a, int aStart, int aEnd, DocumentWords b, int bStart, int bEnd)
    {
        var longer = Math.Max(aEnd - aStart, bEnd - bStart);
        if (longer == 0)
        {
            return [];
        }

        if (longer > LongestWidening)
        {
            return null;
        }

        var common = WordAlignment.Common(a.Ids.AsSpan(aStart, aEnd - aStart), b.Ids.AsSpan(bStart, bEnd - bStart));
        return longer > ShortestOwnStart && common.Count < WidenedShare * longer ? null : [.. common.Select(pair => new Run(aStart + pair.A, bStart + pair.B, 1))];
    }

    private static int SentenceStart(DocumentWords words, int at)
    {
        for (var steps = 0; steps <= LongestWidening && at > 0 && words.Sentences[at - 1] == words.Sentences[at] && words.Blocks[at - 1] == words.Blocks[at]; steps++)
        {
            at--;
        }

        return at;
    }

    private static int SentenceEnd(DocumentWords words, int at)
    {
        for (var steps = 0; steps <= LongestWidening && at + 1 < words.Count && words.Sentences[at + 1] == words.Sentences[at] && words.Blocks[at + 1] == words.Blocks[at]; steps++)
        {
            at++;
        }

        return at + 1;
    }
}
