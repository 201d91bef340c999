using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Reuse;

/// <summary>Reuse between texts of any events: no story is formed, nothing is read but words, marks and the layout of the page.</summary>
internal static class TextReuse
{
    /// <summary>The documents in the order in which they are compared (by date, undated last, then by id), and what they share.</summary>
    /// <param name="documents">Those with one id are one document.</param>
    public static (ImmutableArray<SourceDocument> Documents, StoryReuse Reuse) Find(IReadOnlyList<SourceDocument> documents)
    {
        var dated = documents
            .DistinctBy(document => document.Id, StringComparer.Ordinal)
            .AsParallel().AsOrdered()
            .Select(document => Read(document))
            .Select(text => (Text: text, Date: LentDates.Own(text)))
            .OrderBy(item => item.Date.Value is null)
            .ThenBy(item => item.Date.Value, StringComparer.Ordinal)
            .ThenBy(item => item.Text.Id, StringComparer.Ordinal)
            .ToArray();
        ImmutableArray<AnnotatedDocument> texts = [.. dated.Select(item => item.Text)];
        var id = ContentId.Of("s", texts.Select(text => text.Id).Order(StringComparer.Ordinal).FirstOrDefault() ?? "");
        return ([.. texts.Select(text => text.Source)], ReuseFinder.Find(id, texts, [.. dated.Select(item => item.Date)], ReuseScope.AnyTexts));
    }

    public static AnnotatedDocument Read(SourceDocument document)
    {
        var marked = ArticleLayout.Mark(document);
        var tokens = Tokenizer.Tokenize(marked);
        return new AnnotatedDocument
        {
            Source = marked,
            Tokens = tokens,
            Entities = DocumentEntities.None,
            Times = [],
            Quotations = QuotationFinder.Find(marked, tokens),
            Attributions = [],
        };
    }
}
