using Hearsay.Sources;
using Hearsay.Statements.English;

namespace Hearsay.Statements;

/// <summary>What kind of party a source is, by its entity and the words that name it.</summary>
internal static class SourceKinds
{
    /// <summary>It carries what others say: by its type or, for one without a known name, by its noun or web address.</summary>
    public static bool IsOutlet(LocalEntity entity) =>
        entity.Type == EntityType.Outlet || SourceWords.IsWebAddress(entity.Name) || (entity.Type is EntityType.Organization or EntityType.Other && SourceWords.IsOutlet(entity.Name));

    public static SourceKind Of(StatementContext context, LocalParty? source)
    {
        if (source is not { } party)
        {
            return SourceKind.Unknown;
        }

        var words = party.Span is { } span ? span.In(context.Text) : [];
        var entity = party.Entity is { } index ? context.Entities.Entities[index] : null;
        return entity?.Type switch
        {
            not null when SourceWords.IsWebAddress(entity!.Name) => SourceKind.Outlet,
            EntityType.Group or EntityType.Other when SourceWords.IsDocument(SourceWords.Head(entity!.Name)) => SourceKind.Document,
            EntityType.Person => SourceWords.IsUnnamed(entity.Name) || (entity.Key.StartsWith('~') && entity.Offices.IsEmpty) ? SourceKind.Unnamed : SourceKind.NamedPerson,
            EntityType.Outlet => SourceWords.IsAgency(entity.Name) ? SourceKind.Agency : SourceKind.Outlet,
            EntityType.Organization or EntityType.Group or EntityType.Other when SourceWords.IsOutlet(entity.Name) => SourceKind.Outlet,
            EntityType.Organization or EntityType.Place => SourceKind.Institution,
            EntityType.Group => SourceWords.IsUnnamed(entity.Name) ? SourceKind.Unnamed : SourceKind.Group,
            _ when SourceWords.IsUnnamed(words) => SourceKind.Unnamed,
            _ when SourceWords.IsDocument(words) => SourceKind.Document,
            _ => SourceKind.Unknown,
        };
    }
}
