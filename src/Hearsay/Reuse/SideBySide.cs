using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Reuse;

/// <summary>Lays two texts out side by side.</summary>
internal static class SideBySide
{
    public static TextComparison Of(SourceDocument a, SourceDocument b)
    {
        var (first, second) = (TextReuse.Read(a), TextReuse.Read(b));
        var (documents, reuse) = TextReuse.Find([a, b]);
        var swapped = documents is [var earlier, ..] && earlier.Id != a.Id;
        var passages = reuse.Passages.Select(passage => swapped ? Swapped(passage) : passage).ToList();
        var rows = Rows(new Side(first, passages, isA: true), new Side(second, passages, isA: false));
        var pair = reuse.Pairs.IsEmpty ? null : reuse.Pairs[0];
        return new TextComparison(first.Source, second.Source, pair is not null && swapped ? Swapped(pair) : pair, rows);
    }

    private static ImmutableArray<ComparedRow> Rows(Side a, Side b)
    {
        var rows = ImmutableArray.CreateBuilder<ComparedRow>();
        var inB = b.Passages.Where(a.Shows).ToList();
        AddB(0, inB.Count > 0 ? b.Whole(inB[0]).Start : b.Length);
        var at = 0;
        foreach (var passage in a.Passages.Where(b.Shows))
        {
            var (inA, next) = (a.Whole(passage), inB.IndexOf(passage) + 1);
            AddA(at, inA.Start);
            rows.Add(new ComparedRow(a.Parts(inA.Start, inA.End), b.Parts(b.Whole(passage).Start, b.Whole(passage).End), passage));
            at = inA.End;
            AddB(b.Whole(passage).End, next < inB.Count ? b.Whole(inB[next]).Start : b.Length);
        }

        AddA(at, a.Length);
        return rows.ToImmutable();

        void AddA(int start, int end)
        {
            if (a.Parts(start, end) is { IsEmpty: false } parts)
            {
                rows.Add(new ComparedRow(parts, [], null));
            }
        }

        void AddB(int start, int end)
        {
            if (b.Parts(start, end) is { IsEmpty: false } parts)
            {
                rows.Add(new ComparedRow([], parts, null));
            }
        }
    }

    private static Passage Swapped(Passage passage) => passage with
    {
        A = passage.B,
        B = passage.A,
        Edits = [.. passage.Edits.Select(edit => new PassageEdit(
            edit.Op switch
            {
                EditOperation.Insert => EditOperation.Delete,
                EditOperation.Delete => EditOperation.Insert,
                EditOperation.Replace => EditOperation.Replace,
                EditOperation.Move => EditOperation.Move,
            },
            edit.B,
            edit.A))],
    };

    private static ReusePair Swapped(ReusePair pair) => pair with
    {
        A = pair.B,
        B = pair.A,
        AFraction = pair.BFraction,
        BFraction = pair.AFraction,
        Direction = pair.Direction switch
        {
            ReuseDirection.AToB => ReuseDirection.BToA,
            ReuseDirection.BToA => ReuseDirection.AToB,
            ReuseDirection.CommonSource => ReuseDirection.CommonSource,
            ReuseDirection.Unknown => ReuseDirection.Unknown,
        },
    };

    /// <summary>One text and the kind of each of its characters.</summary>
    private sealed class Side
    {
        private readonly string text;
        private readonly PartKind[] kinds;
        private readonly bool isA;

        public Side(AnnotatedDocument document, List<Passage> passages, bool isA)
        {
            (text, this.isA) = (document.Text, isA);
            kinds = new PartKind[text.Length];
            foreach (var quotation in document.Quotations)
            {
                Mark(quotation.WithMarks, PartKind.Quotation);
            }

            foreach (var noise in document.Source.Noise)
            {
                Mark(noise.Span, PartKind.Noise);
            }

            var reached = 0;
            foreach (var passage in passages.OrderBy(passage => Of(passage).Start).ThenByDescending(passage => Of(passage).End))
            {
                // of two that overlap the first is shown
                if (Of(passage).Start >= reached)
                {
                    Passages.Add(passage);
                    reached = Of(passage).End;
                    Mark(Whole(passage), passage.Kind switch
                    {
                        PassageKind.Verbatim or PassageKind.NearVerbatim => PartKind.Copied,
                        PassageKind.Rewritten => PartKind.Rewritten,
                        PassageKind.SharedQuotation => PartKind.SharedQuotation,
                    });
                    foreach (var edit in passage.Edits)
                    {
                        if ((isA ? edit.A : edit.B) is { } words)
                        {
                            Mark(words.Span, edit.Op == EditOperation.Move ? PartKind.Moved : PartKind.Edited);
                        }
                    }
                }
            }
        }

        public int Length => text.Length;

        /// <summary>Not overlapping, in text order.</summary>
        public List<Passage> Passages { get; } = [];

        public bool Shows(Passage passage) => Passages.Contains(passage);

        /// <summary>The parts of [start, end), without white space at its ends.</summary>
        public ImmutableArray<TextPart> Parts(int start, int end)
        {
            var all = start < end ? new TextSpan(start, end).Trim(text) : new TextSpan(start, start);
            var parts = ImmutableArray.CreateBuilder<TextPart>();
            for (var at = all.Start; at < all.End;)
            {
                var next = at + 1;
                while (next < all.End && kinds[next] == kinds[at])
                {
                    next++;
                }

                parts.Add(new TextPart(new TextSpan(at, next), kinds[at]));
                at = next;
            }

            return parts.ToImmutable();
        }

        /// <summary>The passage with the marks that belong to its words: quotation marks before it, any marks after it.</summary>
        public TextSpan Whole(Passage passage)
        {
            var (start, end) = (Of(passage).Start, Of(passage).End);
            while (start > 0 && QuotationMarks.IsDouble(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && (text[end] is ',' or '.' or '!' or '?' or ';' or ':' || QuotationMarks.IsDouble(text[end])))
            {
                end++;
            }

            return new TextSpan(start, end);
        }

        private Evidence Of(Passage passage) => isA ? passage.A : passage.B;

        private void Mark(TextSpan span, PartKind kind) => kinds.AsSpan(span.Start, span.Length).Fill(kind);
    }
}
