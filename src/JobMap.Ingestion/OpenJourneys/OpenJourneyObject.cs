using System.Text.Json;
using System.Text.Json.Nodes;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.OpenJourneys;

/// <summary>An object of a file: its members by name, the last of those that are written twice.</summary>
internal sealed class OpenJourneyObject
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly OpenJourneyFindings _findings;

    public OpenJourneyObject(JsonElement element, string path, OpenJourneyFindings findings)
    {
        (Path, _findings) = (path, findings);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (!_members.TryAdd(member.Name, member.Value))
            {
                findings.Add(DiagnosticCatalogue.OpenJourneyValueInvalid, $"The member '{OpenJourneyFindings.Shown(member.Name)}' is written twice; the last one counts.", path);
                _members[member.Name] = member.Value;
            }
        }
    }

    public string Path { get; }

    public IEnumerable<KeyValuePair<string, JsonElement>> Members => _members;

    /// <summary>The value of a member; null where it is left out or null.</summary>
    public JsonElement? Find(string name) => _members.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>The text of a member without white space around it, numbers as they are written; null where there is none.</summary>
    public string? Text(string name)
    {
        string? text = Find(name) is not { } value ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        if (text is null && Find(name) is { } other)
        {
            Refuse(name, "a text", other);
        }

        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>The items of a list; none, with an error noted, where it is something else.</summary>
    public IEnumerable<JsonElement> List(string name)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return value.EnumerateArray();
        }

        _findings.Add(DiagnosticCatalogue.OpenJourneyInvalid, $"'{name}' should be a list; it is {KindOf(value)}.", $"{Path}.{name}");
        return [];
    }

    public void Refuse(string name, string expected, JsonElement found) =>
        _findings.Add(DiagnosticCatalogue.OpenJourneyValueInvalid, $"'{name}' should be {expected}; it is {KindOf(found)}.", $"{Path}.{name}");

    /// <summary>The object with the last of all members that are written twice, as far as it goes.</summary>
    public JsonObject Copy() => new(_members.Select(member => KeyValuePair.Create(member.Key, CopyOf(member.Value))));

    /// <summary>A value that a journey can keep: no object in it has a member twice.</summary>
    public static JsonNode? CopyOf(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                JsonObject copy = [];
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    copy[member.Name] = CopyOf(member.Value);
                }

                return copy;
            case JsonValueKind.Array:
                return new JsonArray([.. value.EnumerateArray().Select(CopyOf)]);
            case JsonValueKind.String:
                return JsonValue.Create(value.GetString());
            case JsonValueKind.Null:
                return null;
            default:
                return JsonValue.Create(value);
        }
    }

    public static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"'{OpenJourneyFindings.Shown(value.GetString()!)}'",
        JsonValueKind.Number => OpenJourneyFindings.Shown(value.GetRawText()),
        _ => value.GetRawText(),
    };
}
