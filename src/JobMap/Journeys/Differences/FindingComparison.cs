using JobMap.Internals;

namespace JobMap.Journeys.Differences;

/// <summary>
/// Which findings were opened, which closed, and which are still there and say something else, as when a figure has moved. One that was made twice counts once; findings that cannot be told
/// apart, as those of two audits, are taken in their order where they do not say the same.
/// </summary>
internal static class FindingComparison
{
    public static IEnumerable<JourneyChange> Between(IReadOnlyList<JourneyFinding> before, IReadOnlyList<JourneyFinding> after)
    {
        Said[] was = [.. before.Select(Said.Of).Distinct()], stands = [.. after.Select(Said.Of).Distinct()];
        Dictionary<Known, Queue<Said>> gone = was.Except(stands).GroupBy(said => said.Finding).ToDictionary(group => group.Key, group => new Queue<Said>(group));
        List<JourneyChange> now = [];
        foreach (Said said in stands.Except(was))
        {
            now.AddRange(gone.TryGetValue(said.Finding, out Queue<Said>? others) && others.TryDequeue(out Said old)
                ? Between(old, said) : [new JourneyChange(JourneyChangeKind.Added, JourneyChangeSubject.Finding, said.Finding.Id) { After = said.Message }]);
        }

        HashSet<Said> closed = [.. gone.Values.SelectMany(others => others)];
        return was.Where(closed.Contains).Select(said => new JourneyChange(JourneyChangeKind.Removed, JourneyChangeSubject.Finding, said.Finding.Id) { Before = said.Message }).Concat(now);
    }

    private static IEnumerable<JourneyChange> Between(Said before, Said after) =>
        new[] { ("severity", before.Severity, after.Severity), ("message", before.Message, after.Message) }.Where(member => member.Item2 != member.Item3).Select(
            member => new JourneyChange(JourneyChangeKind.Changed, JourneyChangeSubject.Finding, after.Finding.Id) { Member = member.Item1, Before = member.Item2, After = member.Item3 });

    /// <summary>What a finding is known by: its id, the element at fault, and which end of it where it can be at fault at both. Its place moves with whatever is put before it.</summary>
    private readonly record struct Known(string Id, JourneySource? Fault, string? Aspect);

    private readonly record struct Said(Known Finding, string Severity, string Message)
    {
        public static Said Of(JourneyFinding finding) => new(
            new Known(finding.Diagnostic.Id, finding.Sources.Count == 0 ? null : finding.Sources[0], finding.Aspect), EnumNames.NameOf(finding.Diagnostic.Severity), finding.Diagnostic.Message);
    }
}
