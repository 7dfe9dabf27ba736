using System.CommandLine;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Rendering;
using JobMap.Serialization;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap journey MAP [ANSWERS]</c>: the projected journey.</summary>
internal static class JourneyCommand
{
    private static readonly string[] Targets = ["json", "markdown", "html"];

    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Argument<string[]> answers = CommandOptions.Answers(required: false);
        AnalysisOptions options = new(withSegment: false);
        JourneyChoices choices = new();
        Option<string> to = new("--to") { Description = "What to write.", DefaultValueFactory = _ => Targets[0] };
        to.AcceptOnlyFromAmong(Targets);
        Option<string?> output = CommandOptions.Output();
        Command command = new("journey", """
            Project a customer journey map from a job map: with ANSWERS pains, gains and opportunities, with an offering touchpoints and the rest.
            For the journey of a segment, keep its respondents with --where.

            Example: jobmap journey map.jobmap.json answers.csv --offering offering.json --template customer-led-growth --solution "meal kit" --to markdown
            Example: jobmap journey map.jobmap.json answers.csv --evidence evidence.json --to html -o journey.html
            """);
        command.Add(map);
        command.Add(answers);
        choices.AddTo(command);
        options.AddTo(command);
        command.Add(to);
        command.Add(output);
        command.SetAction(parsed =>
        {
            string mapPath = parsed.GetRequiredValue(map);
            string[] paths = parsed.GetValue(answers) ?? [];
            Outputs.RequireOther(parsed.GetValue(output), [mapPath, .. paths, .. choices.Paths(parsed)]);
            if (paths.Length == 0 && options.AnyGiven(parsed))
            {
                throw CommandFailure.Usage("The options of the analysis need ANSWERS.");
            }

            OpportunityAnalysis? analysis = paths.Length > 0 ? options.Run(parsed, mapPath, paths, console).Analysis : null;
            (JourneyMap journey, _) = choices.Project(parsed, analysis?.Map ?? Inputs.ReadMap(mapPath, console), analysis, console);
            Outputs.Write(Write(journey, parsed.GetValue(to)), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Write(JourneyMap journey, string? target) => target switch
    {
        "markdown" => journey.ToMarkdown(),
        "html" => journey.ToHtml(),
        _ => JobMapJson.Serialize(journey),
    };
}
