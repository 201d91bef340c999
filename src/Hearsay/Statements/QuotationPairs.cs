using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>An opening mark and its end.</summary>
/// <param name="Open">The opening mark.</param>
/// <param name="InnerEnd">Where the quoted words end.</param>
/// <param name="End">Where the closing mark ends; InnerEnd without one.</param>
internal readonly record struct MarkPair(QuoteMark Open, int InnerEnd, int End)
{
    public TextSpan WithMarks => new(Open.Start, End);
}

/// <summary>Pairs the marks of one paragraph with a stack. One pass.</summary>
internal sealed class QuotationPairs
{
    private const int DeepestStack = 8; // more than a quotation in a quotation in a quotation is a damaged text
    private const int LongestAroundOthers = 1000; // chars: a pair that holds pairs of its own family is two strays beyond this

    private readonly List<MarkPair> pairs = [];
    private readonly List<QuoteMark> stack = [];
    private int lastDoubleStart = -1;

    public IReadOnlyList<MarkPair> Pairs => pairs;

    /// <summary>Opening marks that nothing closes, in order.</summary>
    public IReadOnlyList<QuoteMark> Unclosed => stack;

    /// <summary>Pairs a paragraph's marks from the given one on.</summary>
    public static QuotationPairs Of(IReadOnlyList<QuoteMark> marks, int first)
    {
        var result = new QuotationPairs();
        var closers = FirmCloserFollows(marks);
        for (var i = first; i < marks.Count; i++)
        {
            result.Take(marks[i], closers[i]);
        }

        return result;
    }

    /// <summary>For each mark: a single mark that surely closes stands after it, before the next single mark that opens.</summary>
    private static bool[] FirmCloserFollows(IReadOnlyList<QuoteMark> marks)
    {
        var follows = new bool[marks.Count];
        var found = false;
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            follows[i] = found;
            if (!marks[i].IsDouble)
            {
                found = marks[i].Role == MarkRole.Closes && (found || !marks[i].IsLoose);
            }
        }

        return follows;
    }

    private void Take(QuoteMark mark, bool firmCloserFollows)
    {
        var open = LastOpen(mark.IsDouble);
        var role = mark.Role != MarkRole.Either ? mark.Role : open < 0 ? MarkRole.Opens : MarkRole.Closes;
        if (role == MarkRole.Opens)
        {
            if (!(mark.IsDouble && mark.IsLoose))
            {
                Push(mark);
            }
        }
        else if (mark.IsDouble && open >= 0)
        {
            Close(open, mark);
        }
        else if (open >= 0 && open == stack.Count - 1 && !(mark.IsLoose && firmCloserFollows))
        {
            Close(open, mark);
        }
        else if (mark.End - mark.Start == 2 && LastOpen(isDouble: false) is >= 0 and var single)
        {
            Close(single, mark); // ‘He said ‘no’’
        }
    }

    private int LastOpen(bool isDouble) => stack.FindLastIndex(mark => mark.IsDouble == isDouble);

    private void Push(QuoteMark mark)
    {
        if (stack.Count == DeepestStack)
        {
            stack.RemoveAt(0);
        }

        stack.Add(mark);
    }

    private void Close(int open, QuoteMark close)
    {
        var mark = stack[open];
        stack.RemoveRange(open, stack.Count - open);
        var isStray = mark.IsDouble && close.End - mark.Start > LongestAroundOthers
            && lastDoubleStart > mark.Start;
        if (isStray)
        {
            stack.Add(mark);
        }
        else
        {
            pairs.Add(new MarkPair(mark, close.Start, close.End));
            lastDoubleStart = mark.IsDouble ? mark.Start : lastDoubleStart;
        }
    }
}
