using System.Globalization;
using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Research;
using JobMap.Serialization;

namespace JobMap.Cli;

/// <summary>Research for the commands that show its texts to others: checked, and without the personal data that can be found.</summary>
internal static class EvidenceInputs
{
    /// <summary>Reads research, prints what is doubtful in it with its line and what was taken out of it, and gives it redacted.</summary>
    public static ResearchEvidence ReadRedacted(string path, UniversalJobMap map, Offering? offering, CommandConsole console)
    {
        ResearchEvidence evidence = Inputs.ReadEvidence(path, console);
        IReadOnlyList<Diagnostic> doubts = offering is null ? evidence.Check(map) : evidence.Check(map, Known(offering));
        console.Report(Inputs.IsTable(path) ? doubts : JobMapJson.Locate(doubts, Inputs.ReadUtf8(path), path));
        return Redacted(evidence, console);
    }

    /// <summary>Research without the personal data that can be found; one line says how much of each kind was taken out, and which ids hold a name still.</summary>
    public static ResearchEvidence Redacted(ResearchEvidence evidence, CommandConsole console)
    {
        RedactionResult result = evidence.Redact();
        RedactionReport report = result.Report;
        string counts = report.Entries.Count == 0 ? "nothing" : string.Join(", ", report.Entries.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Count} {NameOf(entry.Kind)}")));
        string ids = report.NamedIds.Count == 0 ? "" : $"; these ids hold a name and stay: {string.Join(", ", report.NamedIds)}";
        console.Errors.WriteLine(CommandConsole.OneLine($"redacted: {counts}{ids}"));
        return result.Evidence;
    }

    /// <summary>What research backs; milestones and pains of touchpoints are looked up where there is an offering.</summary>
    public static EvidenceSummary Summary(UniversalJobMap map, ResearchEvidence evidence, Offering? offering) =>
        EvidenceSummary.Of(map, evidence, new EvidenceSummaryOptions { Known = offering is null ? null : Known(offering) });

    /// <summary>What an offering has that evidence can back.</summary>
    private static IReadOnlyList<EvidenceTarget> Known(Offering offering) =>
    [
        .. offering.Milestones.Select(milestone => new EvidenceTarget(EvidenceTargetKind.Milestone, milestone.Id.Value)),
        .. offering.Touchpoints.Select(touchpoint => new EvidenceTarget(EvidenceTargetKind.Pain, touchpoint.Id.Value)),
    ];

    private static string NameOf(RedactionKind kind) => kind switch
    {
        RedactionKind.Participant => "participant",
        RedactionKind.Name => "name in texts",
        RedactionKind.Term => "term",
        RedactionKind.Email => "e-mail",
        RedactionKind.WebAddress => "web address",
        RedactionKind.Handle => "account name",
        RedactionKind.Telephone => "telephone",
        RedactionKind.AccountNumber => "number",
        RedactionKind.Date => "date",
        _ => "unknown member",
    };
}
