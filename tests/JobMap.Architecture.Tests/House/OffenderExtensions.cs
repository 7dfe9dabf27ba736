namespace JobMap.Architecture.Tests.House;

/// <summary>A rule is broken by name: the message of a failed test lists every offender.</summary>
internal static class OffenderExtensions
{
    public static void ShouldBeNone(this IEnumerable<string?> offenders, string rule) => string.Join('\n', offenders).Should().BeEmpty(rule);
}
