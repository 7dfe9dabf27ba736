using System.CommandLine;
using JobMap.Journeys;
using JobMap.Rendering;
using JobMap.Serialization;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap journey MAP [ANSWERS]</c>: the projected journey.</summary>
internal static class JourneyCommand
{
    private static readonly string[] Targets = ["json", "markdown"];

    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Argument<string[]> answers = CommandOptions.Answers(required: false);
        AnalysisOptions options = new(withSegment: false);
        Option<string> template = new("--template") { Description = "The stages.", HelpName = "NAME", DefaultValueFactory = _ => JourneyTemplate.EightSteps.Name };
        template.AcceptOnlyFromAmong(JourneyTemplate.EightSteps.Name);
        Option<string> to = new("--to") { Description = "What to write.", DefaultValueFactory = _ => Targets[0] };
        to.AcceptOnlyFromAmong(Targets);
        Option<string?> output = CommandOptions.Output();
        Command command = new("journey", """
            Project a customer journey map from a job map.

            Example: jobmap journey map.jobmap.json answers.csv --to markdown
            """);
        command.Add(map);
        command.Add(answers);
        options.AddTo(command);
        command.Add(template);
        command.Add(to);
        command.Add(output);
        command.SetAction(parsed =>
        {
            string mapPath = parsed.GetRequiredValue(map);
            JourneyTemplate stages = JourneyTemplate.TryParse(parsed.GetValue(template), out JourneyTemplate? named) ? named : JourneyTemplate.EightSteps;
            string[] paths = parsed.GetValue(answers) ?? [];
            Outputs.RequireOther(parsed.GetValue(output), [mapPath, .. paths]);
            if (paths.Length == 0 && options.AnyGiven(parsed))
            {
                throw CommandFailure.Usage("The options of the analysis need ANSWERS.");
            }

            JourneyMap journey = paths.Length > 0
                ? Project(options.Run(parsed, mapPath, paths, console).Analysis, stages)
                : JourneyProjection.Project(Inputs.ReadMap(mapPath, console), stages);
            Outputs.Write(parsed.GetValue(to) == "json" ? JobMapJson.Serialize(journey) : journey.ToMarkdown(), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }

    private static JourneyMap Project(Opportunity.OpportunityAnalysis analysis, JourneyTemplate stages) => JourneyProjection.Project(analysis.Map, stages, analysis: analysis);
}
