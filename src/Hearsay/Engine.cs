using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Dossiers;
using Hearsay.Language;
using Hearsay.Reuse;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Times;

namespace Hearsay;

/// <summary>
/// The public steps: annotate a document, group documents into stories, reconcile a story into a dossier. Pure functions: the same input
/// gives the same output on every machine. Safe to call from several threads.
/// </summary>
public static class Engine
{
    private const string Rules = "en-rules-2";

    /// <summary>The engine by rules alone.</summary>
    public static EngineInfo Info { get; } = new("hearsay", Version(), Rules);

    /// <summary>The engine with a model, or by rules alone without one: what results are kept by.</summary>
    public static EngineInfo InfoWith(LanguageModel? model) => model is null ? Info : Info with { Models = $"{Rules}+{model.Name}" };

    /// <summary>Everything that can be read off one document alone.</summary>
    /// <param name="model">Reads tags, trees and names; without one, rules alone decide.</param>
    public static AnnotatedDocument Annotate(SourceDocument document, LanguageModel? model = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var guess = LanguageGuess.Of(document.Text);
        var marked = ArticleLayout.Mark(document.Language == LanguageGuess.Unknown ? document with { Language = guess } : document);
        var tokens = Tokenizer.Tokenize(marked);
        return IsEnglish(marked, guess)
            ? Annotate(marked, marked.PublishedAt, tokens, model?.Read(WordSplitter.Split(tokens)))
            : Unread(marked, tokens);
    }

    /// <summary>Stories, largest first. The order of the documents changes nothing.</summary>
    public static ImmutableArray<ImmutableArray<AnnotatedDocument>> Group(IReadOnlyList<AnnotatedDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var annotated = new Dictionary<object, AnnotatedDocument>(ReferenceEqualityComparer.Instance);
        foreach (var document in documents)
        {
            annotated[document.Source] = document;
        }

        return [.. StoryGrouping.Group([.. documents.Select(document => document.Source)]).Select(group => group.Select(source => annotated[source]).ToImmutableArray())];
    }

    /// <summary>The same of documents that nobody has annotated, many times faster; with the ids that the stories' dossiers have.</summary>
    public static ImmutableArray<StoryGroup> GroupTexts(IReadOnlyList<SourceDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return [.. StoryGrouping.Group([.. documents.Select(ArticleLayout.Mark)]).Select(group => new StoryGroup(StoryGrouping.IdOf(group), group))];
    }

    /// <summary>The dossier of one story.</summary>
    /// <param name="documents">At least one; all on the same event.</param>
    public static (Dossier Dossier, ImmutableArray<DossierDocument> Documents) Reconcile(IReadOnlyList<AnnotatedDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentOutOfRangeException.ThrowIfZero(documents.Count);
        var story = StoryBuilder.Form(documents, (document, date) =>
            IsEnglish(document.Source, LanguageGuess.Of(document.Text)) ? Annotate(document.Source, date, document.Tokens, document.Syntax) : document);
        return (DossierBuilder.Build(story), DossierBuilder.DocumentsOf(story));
    }

    /// <summary>
    /// Which texts derive from which, and the passages that they share. The documents may be of any events: words between quotation marks in
    /// one of them are a quotation in all. Comes with the documents in the order in which they are compared: by date, undated last, then by id.
    /// </summary>
    /// <param name="documents">In any order; of those with one id the first counts.</param>
    public static (ImmutableArray<SourceDocument> Documents, StoryReuse Reuse) FindReuse(IReadOnlyList<SourceDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return TextReuse.Find(documents);
    }

    /// <summary>Two texts side by side: what one copied and edited, what is its own, what both quote.</summary>
    public static TextComparison Compare(SourceDocument a, SourceDocument b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return SideBySide.Of(a, b);
    }

    private static AnnotatedDocument Annotate(SourceDocument document, string? anchor, TokenizedText tokens, DocumentSyntax? syntax)
    {
        var entities = EntityFinder.Find(document, tokens, syntax);
        var times = TimeFinder.Find(document, tokens, anchor);
        var quotations = QuotationFinder.Find(document, tokens);
        var (known, attributions) = AttributionFinder.Find(document, tokens, entities, times, quotations, syntax);
        var (said, done) = Deeds.Part(tokens, syntax, attributions);
        return new AnnotatedDocument
        {
            Source = document,
            Tokens = tokens,
            Syntax = syntax,
            Entities = known,
            Times = times,
            Quotations = quotations,
            Attributions = said,
            Deeds = done,
        };
    }

    /// <summary>What the text looks like counts before what is said of it: templates of pages state languages that their articles are not in.</summary>
    private static bool IsEnglish(SourceDocument document, string guess)
    {
        var language = guess == LanguageGuess.Unknown ? document.Language : guess;
        return language == LanguageGuess.Unknown || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A text that is surely not English: its quotations, which marks show in any language, the places of its dateline, and no guess at who spoke.</summary>
    private static AnnotatedDocument Unread(SourceDocument document, TokenizedText tokens)
    {
        var quotations = QuotationFinder.Find(document, tokens);
        var (_, attributions) = AttributionFinder.Find(document, tokens, DocumentEntities.None, [], quotations);
        return new AnnotatedDocument
        {
            Source = document,
            Tokens = tokens,
            Entities = EntityFinder.FindDateline(document, tokens),
            Times = [],
            Quotations = quotations,
            Attributions = [.. attributions.Where(attribution => attribution is { Form: StatementForm.Direct, Cue: null, Source: null })],
        };
    }

    private static string Version() => typeof(Engine).Assembly.GetName().Version is { } version ? version.ToString(3) : "0.0.0";
}
