using System.CommandLine;
using JobMap.Rendering;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap export MAP --to csv|markdown</c>: a job map as a draft that people edit and <c>import</c> reads.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Option<string> to = new("--to") { Description = "The form of the draft.", Required = true };
        to.AcceptOnlyFromAmong("csv", "markdown");
        Option<string?> output = CommandOptions.Output();
        Command command = new("export", """
            Write the steps and outcomes of a job map as a table or as a Markdown outline.

            Example: jobmap export map.jobmap.json --to markdown -o draft.md
            """);
        command.Add(map);
        command.Add(to);
        command.Add(output);
        command.SetAction(parsed =>
        {
            Outputs.RequireOther(parsed.GetValue(output), parsed.GetRequiredValue(map));
            UniversalJobMap read = Inputs.ReadMap(parsed.GetRequiredValue(map), console);
            console.Report(DraftLosses.Of(read));
            Outputs.Write(parsed.GetRequiredValue(to) == "csv" ? read.ToCsv() : read.ToMarkdown(), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }
}
