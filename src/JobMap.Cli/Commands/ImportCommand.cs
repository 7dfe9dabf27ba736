using System.CommandLine;
using JobMap.Diagnostics;
using JobMap.Ingestion;
using JobMap.Serialization;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap import OUTCOMES.csv</c>: a table of outcomes into a job map document.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> outcomes = new("OUTCOMES") { Description = "A CSV table, one row an outcome." };
        Option<string> executor = new("--executor") { Description = "The people who execute the job.", HelpName = "E", Required = true };
        Option<string> job = new("--job") { Description = "The core functional job.", HelpName = "J", Required = true };
        Option<string?> id = new("--id") { Description = "The column of outcome ids (default: id, or running numbers where there is none).", HelpName = "COL" };
        Option<string> statement = new("--statement") { Description = "The column of statements.", HelpName = "COL", DefaultValueFactory = _ => "statement" };
        Option<string> step = new("--step") { Description = "The column of step kinds, or one kind for all rows.", HelpName = "COL|KIND", DefaultValueFactory = _ => "step" };
        Option<string?> stepName = new("--step-name") { Description = "The column of step names (default: step_name; a step without a name bears its kind's).", HelpName = "COL" };
        Option<string?> output = CommandOptions.Output();
        Command command = new("import", """
            Make a job map document from a table of outcomes.

            Example: jobmap import outcomes.csv --executor "home cooks" --job "prepare a hot meal" -o map.jobmap.json
            """);
        command.Add(outcomes);
        foreach (Option option in (Option[])[executor, job, id, statement, step, stepName, output])
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(outcomes),
            new OutcomeCsvOptions(parsed.GetRequiredValue(executor), parsed.GetRequiredValue(job))
            {
                IdColumn = parsed.GetValue(id),
                StatementColumn = parsed.GetRequiredValue(statement),
                Step = parsed.GetRequiredValue(step),
                StepNameColumn = parsed.GetValue(stepName),
            },
            parsed.GetValue(output),
            console));
        return command;
    }

    private static int Run(string outcomes, OutcomeCsvOptions options, string? output, CommandConsole console)
    {
        Outputs.RequireOther(output, outcomes);
        Inputs.RequireFile(outcomes);
        JobMapResult<UniversalJobMap> result = OutcomeCsv.ReadFile(outcomes, options);
        console.Report(result.Diagnostics);
        if (!result.TryGetValue(out UniversalJobMap? map))
        {
            return ExitCode.InputErrors;
        }

        Outputs.Write(JobMapJson.Serialize(map), output, console);
        return ExitCode.Done;
    }
}
