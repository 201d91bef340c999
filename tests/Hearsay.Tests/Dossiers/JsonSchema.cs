using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Hearsay.Tests.Dossiers;

/// <summary>The part of JSON Schema 2020-12 that docs/dossier.schema.json uses; a keyword it does not know fails, so that nothing goes unchecked.</summary>
internal sealed class JsonSchema(JsonObject root)
{
    /// <summary>What is wrong, each with its path; empty when the value fits.</summary>
    public IReadOnlyList<string> Check(JsonNode? value)
    {
        var errors = new List<string>();
        Check(root, value, "$", errors);
        return errors;
    }

    private void Check(JsonObject schema, JsonNode? value, string path, List<string> errors)
    {
        foreach (var (keyword, rule) in schema)
        {
            switch (keyword)
            {
                case "$schema" or "$id" or "$defs" or "title" or "description" or "required" or "additionalProperties":
                    break;
                case "$ref":
                    Check(root["$defs"]![rule!.GetValue<string>().Split('/')[^1]]!.AsObject(), value, path, errors);
                    break;
                case "anyOf":
                    Expect(rule!.AsArray().Any(option => Fits(option!.AsObject(), value, path)), $"{path}: fits none of the alternatives", errors);
                    break;
                case "type":
                    Expect(rule is JsonArray types ? types.Any(type => IsA(type!.GetValue<string>(), value)) : IsA(rule!.GetValue<string>(), value), $"{path}: is no {rule.ToJsonString()}", errors);
                    break;
                case "const":
                    Expect(JsonNode.DeepEquals(rule, value), $"{path}: is not {rule}", errors);
                    break;
                case "enum":
                    Expect(rule!.AsArray().Any(option => JsonNode.DeepEquals(option, value)), $"{path}: {value} is not in the list", errors);
                    break;
                case "minimum" or "maximum" when IsA("number", value):
                    Expect(keyword == "minimum" ? value!.GetValue<double>() >= rule!.GetValue<double>() : value!.GetValue<double>() <= rule!.GetValue<double>(), $"{path}: {keyword}", errors);
                    break;
                case "minLength" when IsA("string", value):
                    Expect(value!.GetValue<string>().Length >= rule!.GetValue<int>(), $"{path}: too short", errors);
                    break;
                case "pattern" when IsA("string", value):
                    Expect(Regex.IsMatch(value!.GetValue<string>(), rule!.GetValue<string>()), $"{path}: does not match", errors);
                    break;
                case "minItems" when value is JsonArray list:
                    Expect(list.Count >= rule!.GetValue<int>(), $"{path}: too few", errors);
                    break;
                case "items" when value is JsonArray list:
                    for (var i = 0; i < list.Count; i++)
                    {
                        Check(rule!.AsObject(), list[i], $"{path}[{i}]", errors);
                    }

                    break;
                case "properties" when value is JsonObject record:
                    Properties(schema, record, path, errors);
                    break;
                case "minimum" or "maximum" or "minLength" or "pattern" or "minItems" or "items" or "properties":
                    break;
                default:
                    errors.Add($"{path}: the schema uses {keyword}, which this checker does not know");
                    break;
            }
        }
    }

    private void Properties(JsonObject schema, JsonObject record, string path, List<string> errors)
    {
        var properties = schema["properties"]!.AsObject();
        foreach (var name in schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).Where(name => !record.ContainsKey(name)))
        {
            errors.Add($"{path}.{name}: is missing");
        }

        foreach (var (name, field) in record)
        {
            if (properties[name] is JsonObject property)
            {
                Check(property, field, $"{path}.{name}", errors);
            }
            else
            {
                errors.Add($"{path}.{name}: is not in the format");
            }
        }
    }

    private bool Fits(JsonObject schema, JsonNode? value, string path)
    {
        var errors = new List<string>();
        Check(schema, value, path, errors);
        return errors.Count == 0;
    }

    private static bool IsA(string type, JsonNode? value) => (type, value) switch
    {
        ("null", null) => true,
        (_, null) => false,
        ("object", JsonObject) or ("array", JsonArray) => true,
        ("string", JsonValue v) => v.TryGetValue<string>(out _),
        ("boolean", JsonValue v) => v.TryGetValue<bool>(out _),
        ("number", JsonValue v) => v.TryGetValue<double>(out _),
        ("integer", JsonValue v) => v.TryGetValue<double>(out var number) && double.IsInteger(number),
        _ => false,
    };

    private static void Expect(bool holds, string error, List<string> errors)
    {
        if (!holds)
        {
            errors.Add(error);
        }
    }
}
