using System.CommandLine;
using JobMap.Journeys;
using JobMap.Rendering;
using JobMap.Serialization;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap diff A B</c>: what changed between two job maps, or two journeys.</summary>
internal static class DiffCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> before = new("A") { Description = "The job map or journey document as it was; or, ending in .ojf, an OpenJourney file." };
        Argument<string> after = new("B") { Description = "The document of the same kind as it is now." };
        Option<string> format = CommandOptions.Format();
        Option<string?> output = CommandOptions.Output();
        Command command = new("diff", """
            Print what was added, removed, moved and changed between two job maps or two journeys. The exit code is 0 also where they differ.

            Example: jobmap diff before.jobmap.json after.jobmap.json
            Example: jobmap diff journey-spring.json journey-autumn.json --format markdown
            """);
        command.Add(before);
        command.Add(after);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed =>
        {
            string[] paths = [parsed.GetRequiredValue(before), parsed.GetRequiredValue(after)];
            Outputs.RequireOther(parsed.GetValue(output), paths);
            OutputFormat chosen = CommandOptions.FormatOf(parsed, format);
            string text = Inputs.IsJourney(paths[0])
                ? Write(JourneyDiff.Between(Inputs.ReadJourney(paths[0], console), Inputs.ReadJourney(paths[1], console)), chosen)
                : Write(UniversalJobMapDiff.Between(Inputs.ReadMap(paths[0], console), Inputs.ReadMap(paths[1], console)), chosen);
            Outputs.Write(text, parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Write(UniversalJobMapDiff diff, OutputFormat format) => format switch
    {
        OutputFormat.Json => JobMapJson.Serialize(diff),
        OutputFormat.Csv => diff.ToCsv(),
        OutputFormat.Markdown => diff.ToMarkdown(),
        _ => diff.ToText(),
    };

    private static string Write(JourneyDiff diff, OutputFormat format) => format switch
    {
        OutputFormat.Json => JobMapJson.Serialize(diff),
        OutputFormat.Csv => diff.ToCsv(),
        OutputFormat.Markdown => diff.ToMarkdown(),
        _ => diff.ToText(),
    };
}
