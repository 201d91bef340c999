using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Sources;

[JsonConverter(typeof(SnakeCaseEnum<EntityType>))]
public enum EntityType
{
    Other,
    Person,
    Organization,

    /// <summary>Newspaper, broadcaster, agency, site.</summary>
    Outlet,
    Place,

    /// <summary>People named by what they share ("officials", "Palestinians"); stands for unnamed sources too.</summary>
    Group,
    Event,
}
