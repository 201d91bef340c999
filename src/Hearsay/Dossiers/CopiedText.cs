using System.Collections.Immutable;
using Hearsay.Reuse;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Dossiers;

/// <summary>Per document the text that an earlier one of the story has too, word for word or nearly: never new.</summary>
internal sealed class CopiedText
{
    /// <summary>A clause of which less is left outside the copied text is no clause.</summary>
    private const int FewestLetters = 12;

    private readonly List<TextSpan>[] spans;
    private readonly SortedDictionary<int, int>[] sources; // by document: earlier documents with the characters copied from them

    private CopiedText(int documents)
    {
        spans = [.. Enumerable.Range(0, documents).Select(_ => new List<TextSpan>())];
        sources = [.. Enumerable.Range(0, documents).Select(_ => new SortedDictionary<int, int>())];
    }

    public static CopiedText Of(Story story, StoryReuse reuse, PublicationOrder order)
    {
        var indices = story.Documents.Select((document, i) => (document.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        var copied = new CopiedText(story.Documents.Length);
        foreach (var passage in reuse.Passages.Where(passage => passage.Kind is PassageKind.Verbatim or PassageKind.NearVerbatim or PassageKind.Rewritten))
        {
            var (a, b) = (indices[passage.A.Document], indices[passage.B.Document]);
            copied.Add(order, a, b, passage.Kind, passage.A.Span);
            copied.Add(order, b, a, passage.Kind, passage.B.Span);
        }

        foreach (var list in copied.spans)
        {
            list.Sort();
        }

        return copied;
    }

    /// <summary>The parts of a clause that are not copied.</summary>
    public IEnumerable<TextSpan> Outside(int document, TextSpan clause)
    {
        var start = clause.Start;
        foreach (var span in spans[document])
        {
            if (span.Start >= clause.End)
            {
                break;
            }

            if (span.End > start)
            {
                if (span.Start - start >= FewestLetters || (span.Start > start && start == clause.Start && span.Start == clause.End))
                {
                    yield return new TextSpan(start, span.Start);
                }

                start = span.End;
            }
        }

        if (start == clause.Start || clause.End - start >= FewestLetters)
        {
            yield return new TextSpan(start, Math.Max(start, clause.End));
        }
    }

    /// <summary>The earlier documents that most of a document's text is shared with, most first.</summary>
    public IEnumerable<int> SourcesOf(int document) => sources[document].OrderByDescending(source => source.Value).ThenBy(source => source.Key).Select(source => source.Key);

    private void Add(PublicationOrder order, int document, int other, PassageKind kind, TextSpan span)
    {
        if (order.KnownFrom(other) <= order.ReadsUpTo(document))
        {
            spans[document].Add(span);
            sources[document][other] = sources[document].GetValueOrDefault(other) + span.Length;
        }
    }
}
