using System.Globalization;
using JobMap.Internals;

namespace JobMap.Journeys.Differences;

/// <summary>A member of a part of a journey: its name, what a person reads, and a text that is the same only where the values are.</summary>
internal readonly record struct PartMember(string Name, string? Text, string? Exact)
{
    public PartFigure? Figure { get; init; }

    /// <summary>True where having it or not is told elsewhere, so that it differs only where both have it.</summary>
    public bool IsOnlyComparedWithOneOfItsKind { get; init; }

    public static PartMember Of(string name, string? text) => new(name, text, text);

    public static PartMember Of<T>(string name, T? value)
        where T : struct, Enum => Of(name, value is { } one ? EnumNames.NameOf(one) : null);

    public static PartMember Of(string name, bool? value) => Of(name, value switch { true => "yes", false => "no", _ => null });

    public static PartMember Of(string name, long? count, string unit) =>
        Of(name, count?.ToString(CultureInfo.InvariantCulture)) with { Figure = count is { } number ? new PartFigure(number, unit) : null };

    public static PartMember Of(string name, ExtensionMembers members) => members.Count == 0 ? Of(name, null as string)
        : new PartMember(name, string.Join(", ", members.Select(member => $"{member.Key}: {member.Value}")), Exactly.List(members.SelectMany(member => (string[])[member.Key, member.Value])));

    public static PartMember OfList<T>(string name, IReadOnlyCollection<T> items, Func<T, string>? exact = null) => items.Count == 0 ? Of(name, null as string)
        : new PartMember(name, string.Join(", ", items), Exactly.List(items.Select(item => exact is null ? item!.ToString() : exact(item))));
}
