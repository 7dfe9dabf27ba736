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
        Option<string> format = CommandOptions.Format();
        Option<string?> output = CommandOptions.Output();
        Command command = new("check", """
            Print every diagnostic of a job map and its statements.

            Example: jobmap check map.jobmap.json --strict
            """);
        command.Add(map);
        command.Add(strict);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(map), parsed.GetValue(strict), CommandOptions.FormatOf(parsed, format), parsed.GetValue(output), console));
        return command;
    }

    private static int Run(string path, bool strict, OutputFormat format, string? output, CommandConsole console)
    {
        Outputs.RequireOther(output, path);
        IReadOnlyList<Diagnostic> diagnostics = Inputs.CheckMap(path);
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
