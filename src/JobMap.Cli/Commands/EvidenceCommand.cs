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
        Argument<string> evidence = new("EVIDENCE") { Description = "The document of research evidence, or a CSV table with a row for each quote or observation." };
        Option<string?> offering = new("--offering") { Description = "The offering document, so that milestones and pains of touchpoints are looked up in it.", HelpName = "FILE" };
        Option<string?> redact = new("--redact")
        {
            Description = "Also write the research to FILE without names of participants, addresses and numbers, and say how much was taken out.", HelpName = "FILE",
        };
        Option<string> format = CommandOptions.Format();
        Option<string?> output = CommandOptions.Output();
        Command command = new("evidence", """
            Count what research backs: forces of progress, themes and their saturation, the timeline of a switch, and outcomes with evidence and without.

            Example: jobmap evidence map.jobmap.json evidence.json --offering offering.json
            Example: jobmap evidence map.jobmap.json evidence.json --format csv -o backed.csv
            Example: jobmap evidence map.jobmap.json evidence.csv --redact shared.json
            """);
        command.Add(map);
        command.Add(evidence);
        command.Add(offering);
        command.Add(redact);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed =>
        {
            (string mapPath, string path, string? offeringPath) = (parsed.GetRequiredValue(map), parsed.GetRequiredValue(evidence), parsed.GetValue(offering));
            string?[] read = [mapPath, path, offeringPath];
            Outputs.RequireOther(parsed.GetValue(output), read.OfType<string>());
            Outputs.RequireOther(parsed.GetValue(redact), [.. read.OfType<string>(), parsed.GetValue(output) ?? ""]);
            UniversalJobMap job = Inputs.ReadMap(mapPath, console);
            ResearchEvidence research = Inputs.ReadEvidence(path, console);
            Offering? solution = offeringPath is null ? null : Inputs.ReadOffering(offeringPath, console);
            EvidenceSummary summary = EvidenceInputs.Summary(job, research, solution);
            summary = Inputs.IsTable(path) ? summary : JobMapJson.Locate(summary, Inputs.ReadUtf8(path), path);
            console.Report(summary.Diagnostics);
            if (parsed.GetValue(redact) is { } shared)
            {
                Outputs.RequireName(shared, "--redact");
                Outputs.WriteFile(shared, JobMapJson.Serialize(EvidenceInputs.Redacted(research, console)));
            }

            Outputs.Write(Write(summary, CommandOptions.FormatOf(parsed, format)), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Write(EvidenceSummary summary, OutputFormat format) => format switch
    {
        OutputFormat.Json => JobMapJson.Serialize(summary),
        OutputFormat.Csv => summary.ToCsv(),
        OutputFormat.Markdown => summary.ToMarkdown(),
        _ => summary.ToText(),
    };
}
