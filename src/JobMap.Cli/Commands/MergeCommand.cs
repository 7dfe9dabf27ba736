using System.CommandLine;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap merge TALLY…</c>: the tally of several parts together.</summary>
internal static class MergeCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string[]> tallies = new("TALLY")
        {
            Description = "Tallies that 'jobmap tally' or 'jobmap merge' wrote.",
            Arity = ArgumentArity.OneOrMore,
            Validators = { result => CommandOptions.RefuseOptions(result, value => value.StartsWith('-')) },
        };
        Option<string?> output = CommandOptions.Output();
        Command command = new("merge", """
            Add tallies up, exactly and in any order. They must be of one scale, solution, split, weight and way with missing answers, and hold no part twice.

            Example: jobmap merge monday.json tuesday.json -o week.json
            """);
        command.Add(tallies);
        command.Add(output);
        command.SetAction(parsed =>
        {
            string[] files = parsed.GetRequiredValue(tallies);
            Outputs.RequireOther(parsed.GetValue(output), files);
            AnswerInputs.RequireEachOnce(files);
            Outputs.Write(TallyCounts.Merged(TallyInputs.ReadMerged(files, console, out _), console), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }
}
