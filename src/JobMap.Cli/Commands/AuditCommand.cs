using System.CommandLine;
using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Rendering;
using JobMap.Serialization;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap audit JOURNEY --map MAP</c>: what is wrong with a journey, held against its job.</summary>
internal static class AuditCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> journey = new("JOURNEY") { Description = "The journey document, as `journey --to json` or `import` writes it, or one drawn by hand; or, ending in .ojf, an OpenJourney file." };
        Option<string> map = new("--map") { Description = "The job map document.", HelpName = "MAP", Required = true };
        Option<string[]> answers = new("--answers") { Description = "The answers, or tallies of them; without them nothing is said of what scores alone can tell.", HelpName = "FILE" };
        Option<bool> strict = new("--strict") { Description = "Let warnings count as errors." };
        AnalysisOptions options = new(withSegment: false);
        Option<string> format = CommandOptions.Format();
        Option<string?> output = CommandOptions.Output();
        Command command = new("audit", """
            Hold a journey against its job: steps nothing serves, touchpoints that serve nothing or fail what they serve, moments of truth without a plan.

            Example: jobmap audit journey.json --map map.jobmap.json --answers answers.csv
            """);
        command.Add(journey);
        command.Add(map);
        command.Add(answers);
        command.Add(strict);
        options.AddTo(command);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed =>
        {
            (string path, string mapPath, string[] paths) = (parsed.GetRequiredValue(journey), parsed.GetRequiredValue(map), parsed.GetValue(answers) ?? []);
            Outputs.RequireOther(parsed.GetValue(output), [path, mapPath, .. paths]);
            if (paths.Length == 0 && options.AnyGiven(parsed))
            {
                throw CommandFailure.Usage("The options of the analysis need --answers.");
            }

            JourneyMap read = Inputs.ReadJourney(path, console);
            OpportunityAnalysis? analysis = paths.Length > 0 ? options.Run(parsed, mapPath, paths, console).Analysis : null;
            JobMapResult<JourneyAudit> result = JourneyAudit.TryRun(analysis?.Map ?? Inputs.ReadMap(mapPath, console), read, analysis);
            console.Report(result.Diagnostics);
            JourneyAudit audit = result.TryGetValue(out JourneyAudit? value) ? value : throw CommandFailure.InputErrors();
            // The paths of findings are those of the journey, which an OpenJourney file does not have.
            audit = Inputs.IsOpenJourney(path) ? audit : JobMapJson.Locate(audit, Inputs.ReadUtf8(path), path);
            Outputs.Write(Write(audit, CommandOptions.FormatOf(parsed, format)), parsed.GetValue(output), console);
            return parsed.GetValue(strict) && audit.Findings.Any(finding => finding.Diagnostic.Severity == DiagnosticSeverity.Warning) ? ExitCode.InputErrors : ExitCode.Done;
        });
        return command;
    }

    private static string Write(JourneyAudit audit, OutputFormat format) => format switch
    {
        OutputFormat.Json => JobMapJson.Serialize(audit),
        OutputFormat.Csv => audit.ToCsv(),
        OutputFormat.Markdown => audit.ToMarkdown(),
        _ => audit.ToText(),
    };
}
