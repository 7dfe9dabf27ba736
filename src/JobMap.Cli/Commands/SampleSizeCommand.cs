using System.CommandLine;
using JobMap.Opportunity;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap sample-size</c>: respondents needed.</summary>
internal static class SampleSizeCommand
{
    public static Command Create(CommandConsole console)
    {
        SampleAssumptions usual = SampleAssumptions.Default;
        Option<double> margin = CommandOptions.Number("--margin", "Half the width of a score's interval, in points.", 1.0, 0.001, 20.0);
        Option<double> level = CommandOptions.Level();
        Option<double> importance = CommandOptions.Number("--importance", "The expected share that finds an outcome important.", usual.Importance, 0.0, 1.0);
        Option<double> satisfaction = CommandOptions.Number("--satisfaction", "The expected share that is satisfied.", usual.Satisfaction, 0.0, 1.0);
        Option<double> correlation = CommandOptions.Number("--correlation", "The expected correlation of the two in a respondent.", usual.Correlation, -1.0, 1.0);
        Option<double> effect = CommandOptions.Number("--design-effect", "By how much weights raise the variance (Kish).", usual.DesignEffect, 1.0, 1000.0);
        Option<long?> respondents = CommandOptions.OptionalNumber("--respondents", "Also tell the margin of so many respondents.", 1L, 1_000_000_000_000L);
        Option<double?> difference = CommandOptions.OptionalNumber("--difference", "Also tell how many it takes to find so many points between two groups, and between two outcomes.", 0.001, 20.0);
        Option<double> power = CommandOptions.Number("--power", "The chance of finding --difference between two groups.", 0.8, 0.5, 0.9999);
        Option<double> certainty = CommandOptions.Number("--certainty", "The chance of putting two outcomes --difference apart in their true order.", 0.95, 0.5, 0.9999);
        Option<double> scores = CommandOptions.Number("--score-correlation", "The correlation of the scores of those two outcomes.", 0.0, -1.0, 0.9999);
        Option<string> format = CommandOptions.Format();
        Option<string?> output = CommandOptions.Output();
        Command command = new("sample-size", """
            Tell how many respondents a survey needs for a margin of the scores, and in the worst case of all shares.

            Example: jobmap sample-size --margin 1 --importance .74 --satisfaction .28
            Example: jobmap sample-size --respondents 270 --difference 1 --power .8
            """);
        foreach (Option option in (Option[])[margin, level, importance, satisfaction, correlation, effect, respondents, difference, power, certainty, scores, format, output])
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            SampleAssumptions assumptions = new()
            {
                Importance = parsed.GetValue(importance), Satisfaction = parsed.GetValue(satisfaction), Correlation = parsed.GetValue(correlation),
                Level = parsed.GetValue(level), DesignEffect = parsed.GetValue(effect),
            };
            SampleSizeTable table = Plan(() => new SampleSizeTable(
                assumptions, parsed.GetValue(margin), parsed.GetValue(respondents),
                parsed.GetValue(difference) is { } points ? new SampleSizeTable.Target(points, parsed.GetValue(power), parsed.GetValue(certainty), parsed.GetValue(scores)) : null));
            Outputs.Write(table.Write(CommandOptions.FormatOf(parsed, format)), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Shares and correlations that no answers have together are a matter of usage.</summary>
    private static SampleSizeTable Plan(Func<SampleSizeTable> plan)
    {
        try
        {
            return plan();
        }
        catch (ArgumentException exception)
        {
            throw CommandFailure.Usage(exception.Message.Split(" (Parameter", 2)[0]);
        }
    }
}
