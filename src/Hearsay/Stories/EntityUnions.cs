namespace Hearsay.Stories;

/// <summary>Which groups of entities have been found to be one.</summary>
internal sealed class EntityUnions
{
    private readonly Dictionary<EntityGroup, EntityGroup> parents = new(ReferenceEqualityComparer.Instance);

    /// <summary>The group that stands for all that are one with this one.</summary>
    public EntityGroup Root(EntityGroup group)
    {
        while (parents.TryGetValue(group, out var parent))
        {
            group = parent;
        }

        return group;
    }

    public void Unite(EntityGroup into, EntityGroup group)
    {
        var (a, b) = (Root(into), Root(group));
        if (!ReferenceEquals(a, b))
        {
            parents[b] = a;
        }
    }

    /// <summary>Another has been joined to it.</summary>
    public bool HasOthers(EntityGroup group) => parents.ContainsValue(group);
}
