using System.CommandLine;
using JobMap.Diagnostics;
using JobMap.Ingestion;
using JobMap.Serialization;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap import FILE</c>: a table of outcomes or an outline into a job map document, an OpenJourney file into a journey document.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> outcomes = new("OUTCOMES") { Description = "A CSV table, one row an outcome; or, ending in .md or .markdown, an outline; or, ending in .ojf, an OpenJourney file." };
        Option<string?> executor = new("--executor") { Description = "The people who execute the job; an outline or an OpenJourney file may name them itself.", HelpName = "E" };
        Option<string?> job = new("--job") { Description = "The core functional job; an outline may name it itself.", HelpName = "J" };
        Option<string?> id = new("--id") { Description = "The column of outcome ids (default: id, or running numbers where there is none).", HelpName = "COL" };
        Option<string> statement = new("--statement") { Description = "The column of statements.", HelpName = "COL", DefaultValueFactory = _ => "statement" };
        Option<string> step = new("--step") { Description = "The column of step kinds, or one kind for all rows.", HelpName = "COL|KIND", DefaultValueFactory = _ => "step" };
        Option<string?> stepName = new("--step-name") { Description = "The column of step names (default: step_name; a step without a name bears its kind's).", HelpName = "COL" };
        Option<string> language = CommandOptions.Language();
        Option<string?> output = CommandOptions.Output();
        Command command = new("import", """
            Make a job map document from a table of outcomes or from a Markdown outline, or a journey document from an OpenJourney file.

            Example: jobmap import outcomes.csv --executor "home cooks" --job "prepare a hot meal" -o map.jobmap.json
            Example: jobmap import journey.ojf --job "prepare a hot meal" -o journey.json
            """);
        command.Add(outcomes);
        foreach (Option option in (Option[])[executor, job, id, statement, step, stepName, language, output])
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(outcomes);
            Outputs.RequireOther(parsed.GetValue(output), path);
            OutcomeGrammar grammar = CommandOptions.GrammarOf(parsed, language);
            if (Inputs.IsOpenJourney(path))
            {
                Inputs.RequireFile(path);
                OpenJourneyOptions ofJourney = new() { JobExecutor = parsed.GetValue(executor), CoreJob = parsed.GetValue(job), Grammar = grammar };
                return Write(OpenJourney.ReadFile(path, ofJourney), JobMapJson.Serialize, parsed.GetValue(output), console);
            }

            if (IsOutline(path))
            {
                Inputs.RequireFile(path);
                OutcomeMarkdownOptions ofOutline = new() { JobExecutor = parsed.GetValue(executor), CoreJob = parsed.GetValue(job), Grammar = grammar };
                return Write(OutcomeMarkdown.ReadFile(path, ofOutline), JobMapJson.Serialize, parsed.GetValue(output), console);
            }

            OutcomeCsvOptions options = new(Required(parsed, executor), Required(parsed, job))
            {
                IdColumn = parsed.GetValue(id),
                StatementColumn = parsed.GetRequiredValue(statement),
                Step = parsed.GetRequiredValue(step),
                StepNameColumn = parsed.GetValue(stepName),
                Grammar = grammar,
            };
            Inputs.RequireFile(path);
            return Write(OutcomeCsv.ReadFile(path, options), JobMapJson.Serialize, parsed.GetValue(output), console);
        });
        return command;
    }

    private static bool IsOutline(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private static string Required(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) ?? throw CommandFailure.Usage($"Option '{option.Name}' is required for a table; see 'jobmap import --help'.");

    private static int Write<T>(JobMapResult<T> result, Func<T, string> serialize, string? output, CommandConsole console)
        where T : class
    {
        console.Report(result.Diagnostics);
        if (!result.TryGetValue(out T? read))
        {
            return ExitCode.InputErrors;
        }

        Outputs.Write(serialize(read), output, console);
        return ExitCode.Done;
    }
}
