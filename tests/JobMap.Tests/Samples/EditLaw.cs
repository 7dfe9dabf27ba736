using System.Reflection;
using JobMap.Serialization;

namespace JobMap.Tests.Samples;

/// <summary>What every edit of a map owes: it leaves the map itself alone, and of the map it gives, every member it is not about.</summary>
internal static class EditLaw
{
    /// <summary>All members of a map but its fingerprint and the list of needs, which follow from the others; also those added later.</summary>
    private static readonly PropertyInfo[] Members =
        [.. typeof(UniversalJobMap).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.Name is not (nameof(UniversalJobMap.ContentHash) or nameof(UniversalJobMap.Needs)))];

    /// <summary>Makes the edit and gives its result; throws where the map has changed by it, or a member besides those named differs.</summary>
    public static UniversalJobMap Edit(UniversalJobMap map, Func<UniversalJobMap, UniversalJobMap> edit, params string[] changes)
    {
        string hash = map.ContentHash;
        UniversalJobMap copy = JobMapJson.DeserializeJobMap(JobMapJson.Serialize(map)).Value;
        UniversalJobMap edited = edit(map);
        if (map != copy || map.ContentHash != hash || copy.ContentHash != hash)
        {
            throw new InvalidOperationException("The map that was edited is not what it was.");
        }

        string[] broken = [.. Members.Where(member => !changes.Contains(member.Name) && !Equals(member.GetValue(map), member.GetValue(edited))).Select(member => member.Name)];
        return broken.Length == 0 ? edited : throw new InvalidOperationException($"The edit did not keep {string.Join(", ", broken)}.");
    }

    /// <summary>True where the edit gives an equal map with equal hashes.</summary>
    public static bool ChangesNothing(UniversalJobMap map, Func<UniversalJobMap, UniversalJobMap> edit)
    {
        UniversalJobMap edited = Edit(map, edit);
        return edited == map && edited.ContentHash == map.ContentHash && edited.GetHashCode() == map.GetHashCode();
    }
}
