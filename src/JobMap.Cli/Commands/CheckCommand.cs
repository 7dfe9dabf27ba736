using System.CommandLine;
using JobMap.Diagnostics;
using JobMap.Rendering;
using JobMap.Serialization;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap check MAP</c>: every diagnostic of a map and its statements.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Option<bool> strict = new("--strict") { Description = "Let warnings count as errors." };
        CheckChoices choices = new();
        Option<string> format = CommandOptions.Format();
        Option<string?> output = CommandOptions.Output();
        Command command = new("check", """
            Print every diagnostic of a job map and its statements.

            Example: jobmap check map.jobmap.json --strict --lexicon brands.txt --severity JM2004=none
            """);
        command.Add(map);
        command.Add(strict);
        choices.AddTo(command);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(map);
            Outputs.RequireOther(parsed.GetValue(output), choices.LexiconPath(parsed) is { } lexicon ? [path, lexicon] : [path]);
            IReadOnlyList<Diagnostic> diagnostics = Inputs.CheckMap(path, choices.Read(parsed));
            return Print(diagnostics, parsed.GetValue(strict), CommandOptions.FormatOf(parsed, format), parsed.GetValue(output), console);
        });
        return command;
    }

    private static int Print(IReadOnlyList<Diagnostic> diagnostics, bool strict, OutputFormat format, string? output, CommandConsole console)
    {
        console.Report(diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        string text = format switch
        {
            OutputFormat.Json => JobMapJson.Serialize(diagnostics),
            OutputFormat.Csv => diagnostics.ToCsv(),
            OutputFormat.Markdown => diagnostics.ToMarkdown(),
            _ => diagnostics.ToText(),
        };
        Outputs.Write(text, output, console);
        DiagnosticSeverity bar = strict ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        return diagnostics.Any(diagnostic => diagnostic.Severity >= bar) ? ExitCode.InputErrors : ExitCode.Done;
    }
}
