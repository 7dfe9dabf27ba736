using JobMap.Internals;

namespace JobMap;

/// <summary>The members of every sort of part by their names in documents, and which of them is its text.</summary>
internal static class MapMembers
{
    private const int ShownDigits = 12;

    private static readonly string[][] Names =
    [
        ["language", "extensions"],
        ["coreJob", "jobExecutor", "productLifecycleSupportTeam", "purchaseDecisionMaker", "extensions"],
        ["rung", "above", "below", "extensions"],
        ["name", "kind", "extensions"],
        ["name", "extensions"],
        ["statement", "extensions"],
        ["statement", "extensions"],
        ["statement", "kind", "extensions"],
        ["statement", "kind", "map", "extensions"],
        ["kind", "from", "to", "condition", "extensions"],
        ["reason", "kind", "extensions"],
        ["description", "kind", "variable", "extensions"],
    ];

    public static IReadOnlyList<string> Of(JobMapChangeSubject subject) => Names[(int)subject];

    /// <summary>Reworded is what people wrote; a rung, a language and a kind are chosen from a list.</summary>
    public static bool IsText(JobMapChangeSubject subject, int member) =>
        member == 0 && subject is not (JobMapChangeSubject.Map or JobMapChangeSubject.Ladder or JobMapChangeSubject.Link);

    /// <summary>A map within the map ends with its fingerprint, so that two of one size read differently.</summary>
    public static string? TextOf(object? value) => value switch
    {
        null => null,
        UniversalJobMap map => $"{map}, content {map.ContentHash[..ShownDigits]}",
        UniversalStep kind => EnumNames.NameOf(kind),
        JobKind kind => EnumNames.NameOf(kind),
        JobRung rung => EnumNames.NameOf(rung),
        StepLinkKind kind => EnumNames.NameOf(kind),
        ComplexityFactorKind kind => EnumNames.NameOf(kind),
        ExtensionMembers members => members.Count == 0 ? null : string.Join(", ", members.Select(member => $"{member.Key}: {member.Value}")),
        _ => value.ToString(),
    };
}
