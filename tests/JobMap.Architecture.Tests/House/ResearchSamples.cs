using JobMap.Research;
using JobMap.Serialization;
using JobMap.Testing;

namespace JobMap.Architecture.Tests.House;

/// <summary>The samples of research.</summary>
internal static class ResearchSamples
{
    public static IEnumerable<Sample> All =>
    [
        Sample.Of(() => InterviewId.Parse("a"), InterviewId.Parse("A")),
        Sample.Of(() => ThemeId.Parse("a"), ThemeId.Parse("A")),
        Sample.Of(() => EvidenceId.Parse("a"), EvidenceId.Parse("A")),
        Sample.Of(() => EvidenceTarget.Parse("pain:a"), EvidenceTarget.Parse("a")),
        Sample.Of(() => Evidence(6).Interviews[0], Evidence(6).Interviews[1]),
        Sample.Of(() => Evidence(6).Themes[0], Evidence(6).Themes[1]),
        Sample.Of(() => Evidence(6).Items[0], Evidence(6).Items[1]),
        Sample.Of(() => Evidence(6), Evidence(7)),
        Sample.Of(() => new EvidenceReadOptions { MaximumValues = 12 }, EvidenceReadOptions.Default),
        Sample.Of(() => new SaturationRule(6, 3, 0), SaturationRule.GuestNameyChen2020),
        Sample.Of(() => new EvidenceSummaryOptions { QuotesPerTheme = 1 }, EvidenceSummaryOptions.Default),
        Sample.Of(() => new RedactionOptions { Terms = ["Acme"], Dates = RedactedDates.Month }, RedactionOptions.Default),
        Sample.Of(() => Redaction("Ann"), Redaction("Bob")),
        Sample.Of(() => Redaction("Ann").Report, Redaction("Bob").Report),
        Sample.Of(() => Redaction("Ann").Report.Entries[0], Redaction("Ann").Report.Entries[1]),
        Sample.Of(() => Summary(6), Summary(7)),
        Sample.Of(() => Summary(6).All, Summary(7).All),
        Sample.Of(() => Summary(6).Steps[0], Summary(6).Steps[1]),
        Sample.Of(() => Summary(6).Needs[0], Summary(6).Needs[1]),
        Sample.Of(() => Summary(6).Others[0], Summary(7).Others[0]),
        Sample.Of(() => Summary(6).Themes[0], Summary(6).Themes[1]),
        Sample.Of(() => Summary(6).Forces, Summary(7).Forces),
        Sample.Of(() => Summary(6).Forces.Forces[0], Summary(6).Forces.Forces[1]),
        Sample.Of(() => Summary(6).Timeline[0], Summary(6).Timeline[1]),
        Sample.Of(() => Summary(6).Saturation, Summary(7).Saturation),
        Sample.Of(() => Summary(6).Saturation.Interviews[0], Summary(6).Saturation.Interviews[1]),
        Sample.Of(() => Summary(7).Saturation.Runs[0], Summary(7).Saturation.Runs[1]),
    ];

    private static EvidenceSummary Summary(int interviews) => EvidenceSummary.Of(ExampleStudy.Map, Evidence(interviews));

    /// <summary>Ann speaks and is named; of Bob there is the name alone.</summary>
    private static RedactionResult Redaction(string participant) => new ResearchEvidence
    {
        Interviews = [new Interview(InterviewId.Parse("i1")) { Participant = participant }],
        Items = [new EvidenceItem(EvidenceId.Parse("q1"), EvidenceKind.Quote, "Ann was late.") { Interview = InterviewId.Parse("i1") }],
    }.Redact();

    private static ResearchEvidence Evidence(int interviews) => new()
    {
        Interviews = [.. Enumerable.Range(1, interviews).Select(i => new Interview(InterviewId.Parse($"i{i}")))],
        Themes = [new ValueTheme(ThemeId.Parse("time"), "no time"), new ValueTheme(ThemeId.Parse("waste"), "waste")],
        Items = [.. Enumerable.Range(1, interviews).Select(i => new EvidenceItem(EvidenceId.Parse($"q{i}"), EvidenceKind.Quote, $"words {i}")
        {
            Interview = InterviewId.Parse($"i{i}"), Themes = [ThemeId.Parse("time")], Force = ForceOfProgress.Push, Stage = TimelineStage.Deciding,
            Backs = [EvidenceTarget.Parse("dish-time"), EvidenceTarget.Parse("milestone:first-value")],
        })],
    };
}
