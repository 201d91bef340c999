namespace Hearsay.Sources.English;

/// <summary>What sort of thing an entity is, once all its names are joined.</summary>
internal static class EntityKinds
{
    /// <summary>Sets the type and adds the classes that its names tell: "Orla Province" may go by "the province".</summary>
    public static void Settle(DraftEntity entity)
    {
        entity.Type = entity.Known?.Type ?? entity.Voted() ?? EntityType.Other;
        entity.IsPlural = entity.Type == EntityType.Group;
        if (entity.Known is { } known)
        {
            if (known.IsCountry)
            {
                entity.AddClass("country", null);
            }

            if (known.IsAgency)
            {
                entity.AddClass("agency", null);
            }

            if (known.Office is { } office && office.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of)
            {
                entity.AddClass(office[..of], office[(of + 4)..]);
            }
        }

        if (entity.Type == EntityType.Place)
        {
            if (entity.Known is { IsCity: true })
            {
                entity.AddClass("city", null);
            }

            foreach (var key in entity.Keys)
            {
                var last = NameKeys.LastWord(key);
                if (last.Length < key.Length && SourceLexicon.TraitsOf(last).HasFlag(WordTraits.PlaceLast))
                {
                    entity.AddClass(last, null);
                }
            }
        }

        if (entity.Type == EntityType.Organization || entity.Type == EntityType.Outlet)
        {
            foreach (var key in entity.Keys)
            {
                var last = NameKeys.LastWord(key);
                if (SourceLexicon.TraitsOf(last).HasFlag(WordTraits.OrganizationHead))
                {
                    entity.AddClass(last is "organisation" or "organization" or "association" ? "group" : last, null);
                }
            }
        }
    }
}
