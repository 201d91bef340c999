using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Sources.English;

namespace Hearsay.Sources;

/// <summary>Finds who and what a document names, and which mentions are of the same one.</summary>
internal static class EntityFinder
{
    /// <summary>Mentions in text order, not overlapping; none in noise.</summary>
    public static DocumentEntities Find(SourceDocument document, TokenizedText tokens)
    {
        var text = new MarkedText(tokens);
        var pieces = NameScanner.Scan(text);
        TitleFinder.Attach(text, pieces);
        var drafts = NameClusters.Join(text, pieces);
        var mentions = new List<Mention>();
        foreach (var piece in pieces)
        {
            if (piece.Entity >= 0 && !piece.IsAbsorbed)
            {
                mentions.Add(new Mention(text.Span(piece.SpanFirst, piece.SpanEnd), text.Span(piece.First, piece.End), MentionKind.Name, piece.Entity));
            }
        }

        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new DocumentEntities(
            [.. drafts.Select(draft => new LocalEntity(draft.Index, draft.Type, draft.Name, [.. draft.Roles], draft.Gender, draft.IsPlural) { Key = draft.Known?.Key ?? NameKeys.Of(draft.Name) })],
            [.. mentions]);
    }
}
