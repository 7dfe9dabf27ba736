using System.CommandLine;
using JobMap.Journeys;
using JobMap.Rendering;
using JobMap.Research;
using JobMap.Serialization;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap evidence MAP EVIDENCE</c>: what research backs.</summary>
internal static class EvidenceCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Argument<string> evidence = new("EVIDENCE") { Description = "The document of research evidence." };
        Option<string?> offering = new("--offering") { Description = "The offering document, so that milestones and pains of touchpoints are looked up in it.", HelpName = "FILE" };
        Option<string> format = CommandOptions.Format();
        Option<string?> output = CommandOptions.Output();
        Command command = new("evidence", """
            Count what research backs: forces of progress, themes and their saturation, the timeline of a switch, and outcomes with evidence and without.

            Example: jobmap evidence map.jobmap.json evidence.json --offering offering.json
            Example: jobmap evidence map.jobmap.json evidence.json --format csv -o backed.csv
            """);
        command.Add(map);
        command.Add(evidence);
        command.Add(offering);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed =>
        {
            (string mapPath, string path, string? offeringPath) = (parsed.GetRequiredValue(map), parsed.GetRequiredValue(evidence), parsed.GetValue(offering));
            Outputs.RequireOther(parsed.GetValue(output), offeringPath is null ? [mapPath, path] : [mapPath, path, offeringPath]);
            UniversalJobMap read = Inputs.ReadMap(mapPath, console);
            ResearchEvidence research = Inputs.ReadEvidence(path, console);
            EvidenceSummaryOptions options = new() { Known = offeringPath is null ? null : Known(Inputs.ReadOffering(offeringPath, console)) };
            EvidenceSummary summary = JobMapJson.Locate(EvidenceSummary.Of(read, research, options), Inputs.ReadUtf8(path), path);
            console.Report(summary.Diagnostics);
            Outputs.Write(Write(summary, CommandOptions.FormatOf(parsed, format)), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>What an offering has that evidence can back.</summary>
    private static IReadOnlyList<EvidenceTarget> Known(Offering offering) =>
    [
        .. offering.Milestones.Select(milestone => new EvidenceTarget(EvidenceTargetKind.Milestone, milestone.Id.Value)),
        .. offering.Touchpoints.Select(touchpoint => new EvidenceTarget(EvidenceTargetKind.Pain, touchpoint.Id.Value)),
    ];

    private static string Write(EvidenceSummary summary, OutputFormat format) => format switch
    {
        OutputFormat.Json => JobMapJson.Serialize(summary),
        OutputFormat.Csv => summary.ToCsv(),
        OutputFormat.Markdown => summary.ToMarkdown(),
        _ => summary.ToText(),
    };
}
