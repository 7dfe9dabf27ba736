using System.Text.Json;
using System.Text.Json.Nodes;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.OpenJourneys;

/// <summary>Keeps the members that have no place of their own in a journey, under names that begin with <c>x-ojf-</c>, and counts those that the format does not name.</summary>
internal sealed class OpenJourneyKept
{
    public const string Prefix = "x-ojf-";

    private const int Named = 20;

    private readonly Dictionary<string, long> _unknown = new(StringComparer.Ordinal);

    /// <summary>Keeps what is left of an object.</summary>
    /// <param name="target">The object of the journey document that keeps it.</param>
    /// <param name="from">The object of the file.</param>
    /// <param name="place">What the object is, for the count of unknown members.</param>
    /// <param name="used">Members that stand elsewhere.</param>
    /// <param name="known">Further members that the format names; they are kept and not counted.</param>
    public void Keep(JsonObject target, OpenJourneyObject from, string place, IReadOnlyCollection<string> used, IReadOnlyCollection<string> known)
    {
        foreach ((string name, JsonElement value) in from.Members)
        {
            if (used.Contains(name) || IsNothing(value))
            {
                continue;
            }

            target[Prefix + name] = OpenJourneyObject.CopyOf(value);
            if (!known.Contains(name))
            {
                Count($"{place}.{name}");
            }
        }
    }

    /// <summary>Counts the unknown members of an object that is kept whole elsewhere.</summary>
    public void Count(OpenJourneyObject whole, string place, IReadOnlyCollection<string> used, IReadOnlyCollection<string> known)
    {
        foreach ((string name, JsonElement value) in whole.Members)
        {
            if (!used.Contains(name) && !known.Contains(name) && !IsNothing(value))
            {
                Count($"{place}.{name}");
            }
        }
    }

    public void Report(OpenJourneyFindings findings)
    {
        if (_unknown.Count > 0)
        {
            IEnumerable<string> names = _unknown.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Named)
                .Select(pair => FormattableString.Invariant($"{OpenJourneyFindings.Shown(pair.Key)} ({pair.Value})"));
            findings.Add(
                DiagnosticCatalogue.OpenJourneyMembersUnknown,
                $"Members that the format does not name are kept below names that begin with {Prefix}: {string.Join(", ", names)}{(_unknown.Count > Named ? FormattableString.Invariant($" and {_unknown.Count - Named} more names") : "")}.", "$");
        }
    }

    private void Count(string name) => _unknown[name] = _unknown.GetValueOrDefault(name) + 1;

    private static bool IsNothing(JsonElement value) => value.ValueKind == JsonValueKind.Null
        || (value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString())) || (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0);
}
