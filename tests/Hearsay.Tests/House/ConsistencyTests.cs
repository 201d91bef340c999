using System.Collections.Immutable;
using System.Reflection;

namespace Hearsay.Tests.House;

/// <summary>What holds for every type of the library.</summary>
public class ConsistencyTests
{
    private static readonly Type[] Types = [.. typeof(Engine).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Hearsay", StringComparison.Ordinal) == true && !type.Name.Contains('<', StringComparison.Ordinal))];

    [Fact]
    public void Records_that_hold_arrays_say_how_they_are_compared()
    {
        // The compiler's Equals compares an ImmutableArray by reference, which surprises.
        var wrong = Types
            .Where(type => type.IsClass && type.GetMethod("<Clone>$") is not null && type.IsVisible)
            .Where(type => type.GetProperties().Any(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>)))
            .Where(type => type.GetMethod("GetHashCode", BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance)!
                .GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null)
            .Select(type => type.FullName);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Classes_are_sealed_static_or_abstract() =>
        Assert.Empty(Types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName));

    [Fact]
    public void Nothing_public_can_be_set_after_construction() =>
        Assert.Empty(Types
            .Where(type => type.IsVisible)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
}
