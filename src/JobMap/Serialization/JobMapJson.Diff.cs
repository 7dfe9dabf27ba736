using System.Text.Json;
using JobMap.Internals;
using JobMap.Serialization.Documents;
using JobMap.Serialization.JobMaps;

namespace JobMap.Serialization;

public static partial class JobMapJson
{
    /// <summary>Writes the differences of two job maps, in their order: kind, subject, id, member, before, after, from and to; what there is not is null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diff"/> is null.</exception>
    public static string Serialize(UniversalJobMapDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return JsonSerializer.Serialize(new WireMapChanges([.. diff.Changes.Select(ToWire)]), WireContext.Readable.WireMapChanges);
    }

    private static WireMapChange ToWire(JobMapChange change) => new(
        EnumNames.NameOf(change.Kind), EnumNames.NameOf(change.Subject), change.Id.Length == 0 ? null : change.Id, change.Member, change.Before, change.After, change.FromPlace, change.ToPlace);
}
