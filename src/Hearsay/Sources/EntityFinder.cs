using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Sources.English;

namespace Hearsay.Sources;

/// <summary>Finds who and what a document names, and which mentions are of the same one.</summary>
internal static class EntityFinder
{
    /// <summary>Mentions in text order, not overlapping; none in noise.</summary>
    /// <param name="syntax">What a model read; null when there was none.</param>
    public static DocumentEntities Find(SourceDocument document, TokenizedText tokens, DocumentSyntax? syntax = null)
    {
        var text = new MarkedText(tokens);
        var pieces = NameScanner.Scan(text);
        if (syntax is not null)
        {
            pieces = ModelNames.Join(text, pieces, syntax);
        }

        PartyTags.Drop(text, pieces);
        TitleFinder.Attach(text, pieces);
        NameEvidence.Weigh(text, pieces);
        var drafts = NameClusters.Join(text, pieces);
        if (syntax is not null)
        {
            ModelNames.DropGuesses(text, pieces, drafts);
        }

        foreach (var piece in pieces)
        {
            if (piece is { Type: null, Entity: >= 0 } && drafts[piece.Entity].Type != EntityType.Other)
            {
                piece.Type = drafts[piece.Entity].Type;
            }
        }

        var finder = new NominalFinder(text, pieces, syntax);
        var nominals = finder.Find();
        Appositions.Attach(text, finder, nominals, drafts);
        var pronouns = new ReferenceResolver(text, pieces, nominals, drafts).Resolve();
        var mentions = new List<Mention>();
        foreach (var piece in pieces)
        {
            if (piece.Entity >= 0 && !piece.IsAbsorbed)
            {
                mentions.Add(new Mention(text.Span(piece.SpanFirst, piece.SpanEnd), text.Span(piece.First, piece.End), MentionKind.Name, piece.Entity));
            }
        }

        var things = new List<Mention>();
        foreach (var nominal in nominals)
        {
            if (nominal.Entity >= 0)
            {
                var isParty = !nominal.IsThing && !nominal.IsInner && !(nominal.Type == EntityType.Place && drafts[nominal.Entity].IsUnnamed);
                (isParty ? mentions : things).Add(new Mention(text.Span(nominal.First, nominal.End), text.Span(nominal.Head, nominal.End), MentionKind.Nominal, nominal.Entity));
            }
        }

        foreach (var (token, entity) in pronouns)
        {
            mentions.Add(new Mention(text.Span(token, token + 1), text.Span(token, token + 1), MentionKind.Pronoun, entity));
        }

        var firstAside = drafts.Count;
        var asides = NameAsides.Find(text, document.Dateline, syntax, pieces, drafts);
        asides.AddRange(things);
        asides.Sort((a, b) => a.Span.CompareTo(b.Span));
        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        return Entities(drafts, firstAside, mentions, asides);
    }

    /// <summary>Of a text in a language that is not read: the places of its dateline alone.</summary>
    public static DocumentEntities FindDateline(SourceDocument document, TokenizedText tokens)
    {
        if (document.Dateline is null)
        {
            return DocumentEntities.None;
        }

        var drafts = new List<DraftEntity>();
        var asides = DatelinePlaces.Join(new MarkedText(tokens), document.Dateline.Value, drafts, new Dictionary<string, int>(StringComparer.Ordinal), new bool[tokens.Tokens.Length]);
        return Entities(drafts, 0, [], asides);
    }

    private static DocumentEntities Entities(List<DraftEntity> drafts, int firstAside, List<Mention> mentions, List<Mention> asides) =>
        new(
            [.. drafts.Select(draft => new LocalEntity(draft.Index, draft.Type, draft.Name, [.. draft.Roles], draft.Gender, draft.IsPlural) { Key = draft.IsUnnamed ? draft.Key : draft.Known?.StoryKey ?? (draft.Type == EntityType.Person ? NameKeys.Of(draft.Name) : NameForms.BodyKey(draft.Key)), Offices = [.. draft.Offices()], IsReferredTo = draft.IsReferredTo, Kinds = draft.Type == EntityType.Person || (draft is { IsUnnamed: true, IsIndefinite: true, Type: EntityType.Organization or EntityType.Place }) ? [] : [.. draft.Classes.Select(held => held.Class).Distinct()], IsKnown = draft.Known is not null, IsAside = draft.IsDropped || draft.Index >= firstAside })],
            [.. mentions]) { Asides = [.. asides] };
}
