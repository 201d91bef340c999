using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Reuse;

/// <summary>Puts what two documents share in the dossier's terms, with the edits that lead from one to the other.</summary>
internal static class PassageWriter
{
    public static Passage Write(string storyId, SharedText shared, DocumentWords a, DocumentWords b)
    {
        var chain = shared.Chain;
        var (spanA, spanB) = (a.SpanOf(chain.AStart, chain.AEnd), b.SpanOf(chain.BStart, chain.BEnd));
        return new Passage(
            ContentId.Of("p", storyId, a.Document.Id, b.Document.Id, Text(spanA.Start), Text(spanB.Start), Text(spanA.End), Text(spanB.End)),
            shared.Kind,
            a.Document.Source.Quote(spanA),
            b.Document.Source.Quote(spanB),
            shared.Kind switch
            {
                PassageKind.NearVerbatim => Swapped(Edits(chain, a, b), spanA.Start, spanB.Start),
                PassageKind.Verbatim => Marks(chain, a, b),
                PassageKind.Rewritten or PassageKind.SharedQuotation => [],
            });
    }

    /// <summary>"said Halvan" for "Halvan said": what is taken out here and put in a few words on was moved.</summary>
    private static ImmutableArray<PassageEdit> Swapped(ImmutableArray<PassageEdit> edits, int startA, int startB)
    {
        const int nearChars = 60; // about a name with its title
        var joined = ImmutableArray.CreateBuilder<PassageEdit>(edits.Length);
        foreach (var edit in edits)
        {
            var before = joined.Count > 0 ? joined[^1] : null;
            var (taken, put) = edit.Op == EditOperation.Insert && before?.Op == EditOperation.Delete ? (before.A, edit.B)
                : edit.Op == EditOperation.Delete && before?.Op == EditOperation.Insert ? (edit.A, before.B)
                : (null, null);
            if (taken is not null && put is not null && taken.Text.Equals(put.Text, StringComparison.OrdinalIgnoreCase) && char.IsLetter(taken.Text[0])
                && Math.Abs(taken.Start - startA - (put.Start - startB)) <= nearChars)
            {
                joined[^1] = new PassageEdit(EditOperation.Move, taken, put);
            }
            else
            {
                joined.Add(edit);
            }
        }

        return joined.ToImmutable();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a copy word for word still changes.</summary>
    private static ImmutableArray<PassageEdit> Marks(Chain chain, DocumentWords a, DocumentWords b)
    {
        var edits = ImmutableArray.CreateBuilder<PassageEdit>();
        foreach (var run in chain.Runs)
        {
            AddMarks(edits, a, run.A, b, run.B, run.AEnd - run.A);
        }

        return edits.ToImmutable();
    }

    private static void AddMarks(ImmutableArray<PassageEdit>.Builder edits, DocumentWords a, int firstA, DocumentWords b, int firstB, int words)
    {
        for (var i = 0; i + 1 < words; i++)
        {
            if (MarkEdits.Between(a, firstA + i, b, firstB + i) is { } edit)
            {
                edits.Add(edit);
            }
        }
    }

    private static ImmutableArray<PassageEdit> Edits(Chain chain, DocumentWords a, DocumentWords b)
    {
        var edits = ImmutableArray.CreateBuilder<PassageEdit>();
        var (atA, atB) = (chain.AStart, chain.BStart);
        var (inOrder, moved) = RunOrder.Split(chain.Runs);
        var movedInB = new bool[chain.BEnd - chain.BStart];
        foreach (var block in moved)
        {
            movedInB.AsSpan(block[0].B - chain.BStart, block[^1].BEnd - block[0].B).Fill(true);
        }

        var blocks = moved.ToDictionary(block => block[0]);
        foreach (var run in chain.Runs)
        {
            if (blocks.TryGetValue(run, out var block))
            {
                Between(atA, run.A, atB, atB);
                edits.Add(new PassageEdit(EditOperation.Move, Quote(a, run.A, block[^1].AEnd), Quote(b, run.B, block[^1].BEnd)));
                foreach (var (part, next) in block.Zip(block.Skip(1)))
                {
                    Words(part.AEnd, next.A, part.BEnd, next.B);
                }

                atA = block[^1].AEnd;
            }
            else if (inOrder.Contains(run))
            {
                Between(atA, run.A, atB, run.B);
                AddMarks(edits, a, run.A, b, run.B, run.AEnd - run.A);
                (atA, atB) = (run.AEnd, run.BEnd);
            }
        }

        Between(atA, chain.AEnd, atB, chain.BEnd);
        return edits.ToImmutable();

        // what was moved to here is told at the place it came from
        void Between(int aStart, int aEnd, int bStart, int bEnd)
        {
            for (var at = bStart; at < bEnd; at++)
            {
                if (movedInB[at - chain.BStart])
                {
                    Words(aStart, aEnd, bStart, at);
                    (aStart, bStart) = (aEnd, at + 1);
                }
            }

            Words(aStart, aEnd, bStart, bEnd);
        }

        void Words(int aStart, int aEnd, int bStart, int bEnd)
        {
            var (doneA, doneB) = (aStart, bStart);
            foreach (var (i, j) in WordAlignment.Common(a.Ids.AsSpan(aStart..aEnd), b.Ids.AsSpan(bStart..bEnd)))
            {
                Add(doneA, aStart + i, doneB, bStart + j);
                (doneA, doneB) = (aStart + i + 1, bStart + j + 1);
            }

            Add(doneA, aEnd, doneB, bEnd);
        }

        void Add(int aStart, int aEnd, int bStart, int bEnd)
        {
            var (hasA, hasB) = (aEnd > aStart, bEnd > bStart);
            if (hasA || hasB)
            {
                edits.Add(new PassageEdit(
                    !hasA ? EditOperation.Insert : !hasB ? EditOperation.Delete : EditOperation.Replace,
                    hasA ? Quote(a, aStart, aEnd) : null,
                    hasB ? Quote(b, bStart, bEnd) : null));
            }
        }
    }

    private static Evidence Quote(DocumentWords words, int first, int end) =>
        words.Document.Source.Quote(new TextSpan(words.Spans[first].Start, words.Spans[end - 1].End));
}
