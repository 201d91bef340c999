using System.Reflection;
using System.Text;

namespace Hearsay.Tests.House;

/// <summary>The library's public surface, frozen: a change shows up as a difference of this snapshot.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_surface_changes_only_on_purpose()
    {
        var text = new StringBuilder();
        foreach (var type in typeof(Engine).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.IsEnum ? "enum " : type.IsValueType ? "struct " : type.IsInterface ? "interface " : "class ").Append(Name(type)).Append('\n');
            IEnumerable<string> members = type.IsEnum
                ? Enum.GetNames(type)
                : type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    .Select(Signature)
                    .OfType<string>()
                    .Order(StringComparer.Ordinal);
            foreach (var member in members)
            {
                text.Append("  ").Append(member).Append('\n');
            }
        }

        Snapshot.Matches(text.ToString(), "PublicApi");
    }

    /// <summary>Null for what every record has.</summary>
    private static string? Signature(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: true } => null,
        MethodInfo { Name: "Equals" or "GetHashCode" or "ToString" or "<Clone>$" or "Deconstruct" } => null,
        MethodInfo method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        PropertyInfo property => $"{Name(property.PropertyType)} {property.Name}",
        FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
        _ => null,
    };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } value ? Name(value) + "?"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Namespace?.StartsWith("Hearsay.", StringComparison.Ordinal) == true ? $"{type.Namespace["Hearsay.".Length..]}.{type.Name}"
        : type.Name;
}
