using System.CommandLine;
using System.CommandLine.Parsing;
using JobMap.Ingestion;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>The options that say how a table of answers is read. What is not said is seen from the table.</summary>
internal static class TableOptions
{
    private static readonly string[] Layouts = [.. Enum.GetNames<SurveyLayout>().Select(name => name.ToLowerInvariant())];

    private static readonly Dictionary<string, AnswerQualityCheck> Checks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["preview"] = AnswerQualityCheck.Preview,
        ["duplicate"] = AnswerQualityCheck.Duplicate,
        ["unfinished"] = AnswerQualityCheck.Unfinished,
        ["trap-question"] = AnswerQualityCheck.TrapQuestion,
        ["speeding"] = AnswerQualityCheck.Speeding,
        ["straight-lining"] = AnswerQualityCheck.StraightLining,
    };

    public static Option<string?> Layout()
    {
        Option<string?> option = new("--layout") { Description = $"The layout of the table, where it is not to be seen from it: {CommandOptions.Listed(Layouts)}.", HelpName = "NAME" };
        option.Validators.Add(result => Refuse(result, "--layout", name => LayoutOf(name) is not null, Layouts));
        option.CompletionSources.Add(Layouts);
        return option;
    }

    public static Option<string?> ColumnMap() => new("--map-columns")
    {
        Description = "What the columns hold, in a document that 'jobmap columns' proposes and you may change.",
        HelpName = "FILE",
    };

    public static Option<string[]> NoAnswer() => new("--no-answer")
    {
        Description = "Cells that mean \"no answer\", beside the usual ones such as NA and -99; several are separated by commas.",
        HelpName = "9,99",
    };

    public static Option<string[]> Exclude()
    {
        Option<string[]> option = new("--exclude")
        {
            Description = $"Leave out respondents that a check of the answers flags: {CommandOptions.Listed(Checks.Keys)}; several are separated by commas.",
            HelpName = "CHECKS",
        };
        option.Validators.Add(result => Refuse(result, "--exclude", list => Items([list]).All(name => CheckOf(name) is not null), Checks.Keys));
        option.CompletionSources.Add([.. Checks.Keys]);
        return option;
    }

    public static SurveyLayout? LayoutOf(string? name) => Array.FindIndex(Layouts, known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and int index ? Enum.GetValues<SurveyLayout>()[index] : null;

    public static AnswerQualityCheck? CheckOf(string name) => Checks.TryGetValue(name, out AnswerQualityCheck check) ? check : null;

    /// <summary>What a person calls a check.</summary>
    public static string NameOf(AnswerQualityCheck check) => Checks.Single(pair => pair.Value == check).Key;

    public static IReadOnlyList<string> Items(string[]? lists) => [.. (lists ?? []).SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    private static void Refuse(OptionResult result, string option, Func<string, bool> isKnown, IEnumerable<string> names)
    {
        foreach (string unknown in result.Tokens.Select(token => token.Value).Where(value => !isKnown(value)))
        {
            result.AddError($"'{unknown}' is not a name that {option} takes: {CommandOptions.Listed(names)}.");
        }
    }
}
