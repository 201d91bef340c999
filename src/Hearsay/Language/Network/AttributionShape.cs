namespace Hearsay.Language.Network;

/// <summary>What the network that reads attributions sees besides vectors: the stretches it reads, quotation marks, and how each word of a stretch stands to a cue.</summary>
internal static class AttributionShape
{
    /// <summary>A stretch of sentences ends at the paragraph's end or before it holds more words: the longest sentence has 250.</summary>
    public const int LongestStretch = 250;

    /// <summary>Words farther from the cue than this are no part of its attribution.</summary>
    public const int Reach = 120;

    /// <summary>Kinds of words as marks see them: outside, within, a mark that opens, one that closes.</summary>
    public const int Marks = 4;

    private const int PlainPaths = 5;

    /// <summary>Most steps from a word up its tree.</summary>
    private const int MaxClimb = 32;

    private static readonly int[] DistanceEnds = [1, 2, 3, 4, 6, 9, 14, 24, 49];

    /// <summary>Within the cue, then each distance before it, then each after it; words of other sentences apart.</summary>
    public static int Distances { get; } = 1 + (4 * (DistanceEnds.Length + 1));

    /// <summary>Within, another sentence before or after, elsewhere in the tree, above; then below the cue, the cue's own relation, beside it: by relation.</summary>
    public static int Paths(int relations) => PlainPaths + (3 * relations);

    /// <summary>Sentences of a paragraph that are read together.</summary>
    public static List<WordRange> Stretches(WordedText text)
    {
        var stretches = new List<WordRange>();
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Count == 0)
            {
                continue;
            }

            if (stretches.Count > 0 && stretches[^1] is var last && sentence.End - last.First <= LongestStretch && last.End == sentence.First
                && !text.Text.AsSpan()[text.Words[last.End - 1].End..text.Words[sentence.First].Start].Contains('\n'))
            {
                stretches[^1] = new WordRange(last.First, sentence.End);
            }
            else
            {
                stretches.Add(sentence);
            }
        }

        return stretches;
    }

    /// <summary>Where the words of a stretch stand to double quotation marks; a straight mark opens and closes by turns.</summary>
    public static void FillMarks(WordedText text, WordRange stretch, Span<byte> marks)
    {
        var isOpen = false;
        for (var word = stretch.First; word < stretch.End; word++)
        {
            var form = text.TextOf(word);
            var mark = form.Length is 1 or 2 ? form[0] : ' ';
            if (mark is '“' or '”' or '"' or '«' or '»' or '„' || form is "''" or "``")
            {
                isOpen = mark is not ('”' or '»') && form is not "''" && (mark is '“' or '«' or '„' || form is "``" || !isOpen);
                marks[word - stretch.First] = isOpen ? (byte)2 : (byte)3;
            }
            else
            {
                marks[word - stretch.First] = isOpen ? (byte)1 : (byte)0;
            }
        }
    }

    /// <summary>The words around a cue that may belong to its attribution.</summary>
    public static WordRange Window(WordRange stretch, WordRange cue) =>
        new(Math.Max(stretch.First, cue.First - Reach), Math.Min(stretch.End, cue.End + Reach));

    /// <summary>How far a word stands from the cue, in steps that widen: on which side, and whether in the cue's sentence.</summary>
    public static int Distance(WordRange cue, WordRange sentence, int word)
    {
        if (word >= cue.First && word < cue.End)
        {
            return 0;
        }

        var isBefore = word < cue.First;
        var distance = isBefore ? cue.First - word : word - cue.End + 1;
        var step = 0;
        while (step < DistanceEnds.Length && distance > DistanceEnds[step])
        {
            step++;
        }

        var isElsewhere = word < sentence.First || word >= sentence.End;
        return 1 + ((((isBefore ? 0 : 1) + (isElsewhere ? 2 : 0)) * (DistanceEnds.Length + 1)) + step);
    }

    /// <summary>How each word of the window hangs together with the cue in the tree.</summary>
    /// <param name="heads">Of the stretch's words, counted from the stretch's first word; -1 for a root.</param>
    /// <param name="relations">Numbers of relations.</param>
    /// <param name="cue">Counted like heads.</param>
    /// <param name="sentence">That of the cue, counted like heads.</param>
    /// <param name="window">Counted like heads.</param>
    public static void FillPaths(ReadOnlySpan<int> heads, ReadOnlySpan<byte> relations, int relationCount, WordRange cue, WordRange sentence, WordRange window, Span<int> paths)
    {
        var top = cue.First;
        for (var i = 0; i < MaxClimb && heads[top] >= cue.First && heads[top] < cue.End; i++)
        {
            top = heads[top];
        }

        Span<int> above = stackalloc int[MaxClimb];
        var levels = 0;
        for (var up = heads[top]; up >= 0 && levels < MaxClimb; up = heads[up])
        {
            above[levels++] = up;
        }

        above = above[..levels];
        for (var word = window.First; word < window.End; word++)
        {
            paths[word - window.First] = Path(word, heads, relations, relationCount, cue, sentence, top, above);
        }
    }

    private static int Path(int word, ReadOnlySpan<int> heads, ReadOnlySpan<byte> relations, int relationCount, WordRange cue, WordRange sentence, int top, ReadOnlySpan<int> above)
    {
        if (word >= cue.First && word < cue.End)
        {
            return 0;
        }

        if (word < sentence.First || word >= sentence.End)
        {
            return word < sentence.First ? 1 : 2;
        }

        var level = above.IndexOf(word);
        if (level >= 0)
        {
            return level == 0 ? PlainPaths + relationCount + relations[top] : 4;
        }

        var (at, parent) = (word, heads[word]);
        for (var climb = 0; parent >= 0 && climb < MaxClimb; climb++)
        {
            if (parent >= cue.First && parent < cue.End)
            {
                return PlainPaths + relations[at];
            }

            if (above.Contains(parent))
            {
                return parent == above[0] ? PlainPaths + (2 * relationCount) + relations[at] : 3;
            }

            (at, parent) = (parent, heads[parent]);
        }

        return 3;
    }
}
