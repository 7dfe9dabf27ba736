using JobMap.Diagnostics;

namespace JobMap.Journeys.Differences;

/// <summary>Which findings were opened and which closed. One that was made twice counts once.</summary>
internal static class FindingComparison
{
    public static IEnumerable<JourneyChange> Between(IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> after) =>
    [
        .. Only(before, after).Select(finding => new JourneyChange(JourneyChangeKind.Removed, JourneyChangeSubject.Finding, finding.Id) { Before = finding.Message }),
        .. Only(after, before).Select(finding => new JourneyChange(JourneyChangeKind.Added, JourneyChangeSubject.Finding, finding.Id) { After = finding.Message }),
    ];

    private static IEnumerable<(string Id, string Message)> Only(IEnumerable<Diagnostic> these, IEnumerable<Diagnostic> others) => these.Select(KeyOf).Except(others.Select(KeyOf));

    private static (string Id, string Message) KeyOf(Diagnostic finding) => (finding.Id, finding.Message);
}
