using Hearsay.Sources;

namespace Hearsay.Claims.English;

/// <summary>Whoever speaks for another: "the prime minister's official spokesman".</summary>
internal static class Spokespeople
{
    public static bool IsOne(Entity? entity) =>
        entity is { Type: EntityType.Person } && entity.Roles.Any(role => role.Contains("spokes", StringComparison.OrdinalIgnoreCase) || role.Contains("press secretary", StringComparison.OrdinalIgnoreCase));
}
