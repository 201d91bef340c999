using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Sources.English;

/// <summary>
/// Names that are no mentions of their own because they stand in a title or another's noun phrase ("the Orlan envoy", "Texas Sen. Ann Lee"),
/// or in text that is no part of the article (bylines, captions, datelines).
/// </summary>
internal static class NameAsides
{
    /// <summary>In text order, not overlapping. Adds to the entities those that are named nowhere else.</summary>
    public static List<Mention> Find(MarkedText text, TextSpan? dateline, DocumentSyntax? syntax, List<NamePiece> pieces, List<DraftEntity> entities)
    {
        var noise = NameScanner.Scan(text, inNoise: true);
        noise = syntax is null ? noise : ModelNames.Join(text, noise, syntax, inNoise: true);
        TitleFinder.Attach(text, noise);
        NameEvidence.Weigh(text, noise);
        noise.RemoveAll(piece => syntax is not null && piece is { ModelType: null, Known: null, Strength: < 2 });
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            foreach (var key in entity.Keys)
            {
                byKey.TryAdd(key, entity.Index);
            }
        }

        var asides = new List<Mention>();
        var taken = new bool[text.Count];
        foreach (var piece in pieces.Where(piece => !piece.IsAbsorbed))
        {
            taken.AsSpan(piece.First, piece.End - piece.First).Fill(true);
        }

        if (dateline is { } line)
        {
            asides.AddRange(DatelinePlaces.Join(text, line, entities, byKey, taken));
        }

        foreach (var piece in pieces.Where(piece => piece.IsAbsorbed).Concat(noise))
        {
            if (taken[piece.First] || taken[piece.End - 1])
            {
                continue;
            }

            taken.AsSpan(piece.First, piece.End - piece.First).Fill(true);
            var key = piece.Known?.Key ?? PieceKeys.Of(text, piece);
            if (key.Length > 0)
            {
                Add(piece.First, piece.End, key, piece.Type ?? EntityType.Other);
            }
        }

        for (var i = 0; i < text.Count; i++)
        {
            if (!taken[i] && text.IsCapital(i) && text.Has(i, WordTraits.Demonym))
            {
                Add(i, i + 1, NameKeys.Of(text.TextOf(i)), EntityType.Group);
            }
        }

        asides.Sort((a, b) => a.Span.CompareTo(b.Span));
        return asides;

        void Add(int first, int end, string key, EntityType type)
        {
            if (!byKey.TryGetValue(key, out var index))
            {
                byKey[key] = index = entities.Count;
                entities.Add(new DraftEntity { Name = text.Words(first, end), Key = key, Index = index, Type = type, FirstToken = first });
            }

            asides.Add(new Mention(text.Span(first, end), text.Span(first, end), MentionKind.Name, index));
        }
    }
}
