using System.Globalization;
using System.Text.Json;

namespace JobMap.Cli.Tests;

/// <summary>One run of the command line, as a user would see it.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static CommandRun Of(params string[] arguments)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture);
        using StringWriter errors = new(CultureInfo.InvariantCulture);
        int exitCode = JobMapCommandLine.Run(arguments, new CommandConsole(output, errors, null));
        return new CommandRun(exitCode, output.ToString(), errors.ToString());
    }
}
