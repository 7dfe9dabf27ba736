using System.Globalization;
using System.Text.Json;

namespace JobMap.Cli.Tests;

/// <summary>One run of the command line, as a user would see it.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static CommandRun Of(params string[] arguments) => WithInput("", arguments);

    /// <summary>A run with something on standard input.</summary>
    public static CommandRun WithInput(string text, params string[] arguments)
    {
        using StringReader input = new(text);
        using StringWriter output = new(CultureInfo.InvariantCulture);
        using StringWriter errors = new(CultureInfo.InvariantCulture);
        int exitCode = JobMapCommandLine.Run(arguments, new CommandConsole(input, output, errors, null));
        return new CommandRun(exitCode, output.ToString(), errors.ToString());
    }
}
