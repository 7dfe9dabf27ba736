using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Evidence;

/// <summary>A summary of evidence in JSON.</summary>
internal sealed record WireEvidenceSummary(
    int InterviewsHeld, WireEvidenceCounts All, int Quotes, int ItemsThatBackNothing,
    IReadOnlyList<WireStepEvidence> Steps, IReadOnlyList<WireNeedEvidence> Needs, IReadOnlyList<WireTargetEvidence> Others,
    IReadOnlyList<string> StepsWithoutEvidence, IReadOnlyList<string> NeedsWithoutEvidence, IReadOnlyList<string> ThinNeeds,
    IReadOnlyList<WireThemeEvidence> Themes, WireSaturation Saturation, WireForces Forces,
    IReadOnlyList<WireNamedEvidence> Timeline, IReadOnlyList<string> StagesWithoutEvidence, IReadOnlyList<WireDiagnostic> Diagnostics);

/// <summary>Counts of evidence in JSON.</summary>
internal sealed record WireEvidenceCounts(int Items, int Interviews, int ItemsWithoutInterview);

/// <summary>The evidence of a step in JSON.</summary>
internal sealed record WireStepEvidence(string Id, string Name, WireEvidenceCounts Own, WireEvidenceCounts All);

/// <summary>The evidence of an outcome or a job in JSON.</summary>
internal sealed record WireNeedEvidence(string Id, string Kind, string Statement, WireEvidenceCounts Pains, WireEvidenceCounts All);

/// <summary>The evidence of what no job map has in JSON.</summary>
internal sealed record WireTargetEvidence(string Target, WireEvidenceCounts Counts);

/// <summary>The evidence of a force or a stage in JSON.</summary>
internal sealed record WireNamedEvidence(string Name, WireEvidenceCounts Counts);

/// <summary>An entry of the codebook in JSON.</summary>
internal sealed record WireThemeEvidence(string Id, string Name, string? Description, WireEvidenceCounts Counts, IReadOnlyList<WireQuote> Quotes);

/// <summary>A quote in JSON.</summary>
internal sealed record WireQuote(string Id, string Text, string? Interview);

/// <summary>The forces in JSON.</summary>
internal sealed record WireForces(IReadOnlyList<WireNamedEvidence> Forces, bool HasPushAndPull, int InterviewsWithPushAndPull, int InterviewsHeldBack);

/// <summary>Saturation in JSON.</summary>
internal sealed record WireSaturation(
    string Order, WireSaturationRule Rule, IReadOnlyList<WireInterviewSaturation> Interviews, IReadOnlyList<WireSaturationRun> Runs,
    int? SinceNewTheme, double? LastNewInformation, bool? IsSaturated, WireSaturationRun? Confirmation);

/// <summary>A rule of saturation in JSON.</summary>
internal sealed record WireSaturationRule(int BaseSize, int RunLength, double Threshold);

/// <summary>What an interview added in JSON.</summary>
internal sealed record WireInterviewSaturation(string Interview, int Themes, int NewThemes, int CumulativeThemes);

/// <summary>A run of interviews in JSON.</summary>
internal sealed record WireSaturationRun(int First, int Last, int NewThemes, int BaseThemes, double? NewInformation);
