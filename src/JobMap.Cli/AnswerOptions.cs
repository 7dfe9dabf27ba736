using System.CommandLine;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>The options of every command that reads answers: which of them, of what, on which scale, with which weights.</summary>
/// <param name="segment">The option that names the variable to split by; null where the command does not split.</param>
internal sealed class AnswerOptions(Option<string?>? segment)
{
    private readonly Option<string[]> _where = CommandOptions.Where();
    private readonly Option<string?> _solution = CommandOptions.Solution();
    private readonly Option<string?> _assigned = new("--assigned")
    {
        Description = "The segments of the respondents, as 'jobmap segments --assign' writes them: the column 'segment' for --segment, --by and --where.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _scale = CommandOptions.Scale();
    private readonly Option<string?> _weight = CommandOptions.Weight();
    private readonly Option<string?> _layout = TableOptions.Layout();
    private readonly Option<string?> _columns = TableOptions.ColumnMap();
    private readonly Option<string[]> _noAnswer = TableOptions.NoAnswer();
    private readonly Option<string[]> _exclude = TableOptions.Exclude();

    public IEnumerable<Option> All => ((Option?[])[segment, _where, _assigned, _solution, _scale, _weight, _layout, _columns, _noAnswer, _exclude]).OfType<Option>();

    public AnswerChoices Choices(ParseResult parsed) => new()
    {
        Solution = SolutionId.TryParse(parsed.GetValue(_solution), out SolutionId id) ? id : null,
        Where = [.. (parsed.GetValue(_where) ?? []).Select(condition => condition.Split('=', 2)).Select(parts => (parts[0].Trim(), parts[1].Trim()))],
        Assigned = parsed.GetValue(_assigned) is { } assigned ? Assignments.Read(assigned) : null,
        Segment = segment is null ? null : parsed.GetValue(segment)?.Trim(),
        Scale = RatingScale.TryParse(parsed.GetValue(_scale), out RatingScale? scale) ? scale : null,
        Weight = parsed.GetValue(_weight)?.Trim(),
        Layout = TableOptions.LayoutOf(parsed.GetValue(_layout)),
        ColumnMap = parsed.GetValue(_columns),
        NoAnswer = TableOptions.Items(parsed.GetValue(_noAnswer)),
        Exclude = [.. TableOptions.Items(parsed.GetValue(_exclude)).Select(name => TableOptions.CheckOf(name)!.Value)],
    };
}
