using System.CommandLine;
using System.CommandLine.Help;
using JobMap.Cli.Commands;

namespace JobMap.Cli;

/// <summary>The command line as a whole: its commands, and what becomes of every way a command can end.</summary>
internal static class JobMapCommandLine
{
    public static int Run(string[] arguments, CommandConsole console)
    {
        ParseResult parsed = Root(console).Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            foreach (string message in parsed.Errors.Select(error => error.Message).Distinct())
            {
                console.Error(message);
            }

            console.Error($"see 'jobmap {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help'");
            return Flushed(console, ExitCode.Usage);
        }

        try
        {
            int exitCode = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = console.Output, Error = console.Errors });
            return Flushed(console, exitCode);
        }
        catch (CommandFailure failure)
        {
            if (failure.Text is { } text)
            {
                console.Error(text);
            }

            return Flushed(console, failure.ExitCode);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error(exception.Message);
            return Flushed(console, ExitCode.Usage);
        }
    }

    private static RootCommand Root(CommandConsole console)
    {
        RootCommand root = new("Job maps, opportunity scores with their uncertainty, and journeys derived from both.");
        root.Add(ExampleCommand.Create(console));
        root.Add(ImportCommand.Create(console));
        root.Add(CheckCommand.Create(console));
        root.Add(ScoreCommand.Create(console));
        root.Add(JourneyCommand.Create(console));
        root.Add(ReportCommand.Create(console));
        return root;
    }

    private static int Flushed(CommandConsole console, int exitCode)
    {
        try
        {
            console.Output.Flush();
            console.Errors.Flush();
        }
        catch (IOException)
        {
            // The reader at the other end of the pipe has gone, as with `jobmap … | head`: there is nobody left to tell.
        }

        return exitCode;
    }
}
