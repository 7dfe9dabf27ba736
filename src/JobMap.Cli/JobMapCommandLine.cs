using System.CommandLine;
using System.CommandLine.Help;
using JobMap.Cli.Commands;

namespace JobMap.Cli;

/// <summary>The command line as a whole: its commands, and what becomes of every way a command can end.</summary>
internal static class JobMapCommandLine
{
    public static int Run(string[] arguments, CommandConsole console)
    {
        ParseResult parsed = Root(console).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
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
        root.Add(ExportCommand.Create(console));
        root.Add(CheckCommand.Create(console));
        root.Add(StatementCommand.Create(console));
        root.Add(ColumnsCommand.Create(console));
        root.Add(ScoreCommand.Create(console));
        root.Add(CompareCommand.Create(console));
        root.Add(SensitivityCommand.Create(console));
        root.Add(SegmentsCommand.Create(console));
        root.Add(EvaluateCommand.Create(console));
        root.Add(StrategyCommand.Create(console));
        root.Add(TallyCommand.Create(console));
        root.Add(MergeCommand.Create(console));
        root.Add(SampleSizeCommand.Create(console));
        root.Add(QuestionnaireCommand.Create(console));
        root.Add(EvidenceCommand.Create(console));
        root.Add(JourneyCommand.Create(console));
        root.Add(AuditCommand.Create(console));
        root.Add(DiffCommand.Create(console));
        root.Add(ReportCommand.Create(console));
        root.Add(SchemaCommand.Create(console));
        return root;
    }

    /// <summary>A reader that has gone, as with <c>jobmap … | head</c>, is no error to the console's stream; a full disk is.</summary>
    private static int Flushed(CommandConsole console, int exitCode)
    {
        try
        {
            console.Output.Flush();
        }
        catch (IOException exception)
        {
            console.Error($"the output could not be written: {exception.Message}");
            exitCode = ExitCode.Usage;
        }

        console.Errors.Flush();
        return exitCode;
    }
}
