using System.CommandLine;
using JobMap.Opportunity;

namespace JobMap.Cli;

/// <summary>The options of every command that scores answers: how.</summary>
/// <param name="withBands">True where the command tells intervals and bands of scores, and so takes their names.</param>
internal sealed class ScoringOptions(bool withBands)
{
    private readonly Option<string?> _definition = Named("--definition", "How a score is computed", OpportunityDefinition.All.Select(definition => definition.Name));
    private readonly Option<string?> _missing = CommandOptions.Missing();
    private readonly Option<string?>? _thresholds = withBands ? CommandOptions.Named(
        "--thresholds", $"The borders of the bands (default: {ThresholdProfile.Wcw2005} where they apply): {CommandOptions.Listed(ThresholdProfile.All.Select(profile => profile.Name))}.", ThresholdProfile.All.Select(profile => profile.Name)) : null;

    private readonly Option<string?>? _method = withBands ? Named("--interval-method", "How the interval of a score is computed", IntervalMethod.All.Select(method => method.Name)) : null;
    private readonly Option<double> _level = CommandOptions.Level();

    public IEnumerable<Option> All => ((Option?[])[_definition, _missing, _thresholds, _method, _level]).OfType<Option>();

    /// <summary>The choices for these answers; those of complete cases are scored as such unless something else was asked for.</summary>
    public OpportunityOptions For(ParseResult parsed, AnswerSet answers) => new()
    {
        Definition = OpportunityDefinition.TryParse(parsed.GetValue(_definition), out OpportunityDefinition? definition) ? definition : OpportunityDefinition.UlwickTopTwoBox,
        Missing = MissingOf(parsed) ?? (answers.Tally is { IsCompleteCase: true } ? MissingAnswers.CompleteCase : MissingAnswers.AvailableCase),
        Thresholds = _thresholds is not null && ThresholdProfile.TryParse(parsed.GetValue(_thresholds), out ThresholdProfile? profile) ? profile : null,
        IntervalMethod = _method is not null && IntervalMethod.TryParse(parsed.GetValue(_method), out IntervalMethod? method) ? method : IntervalMethod.ClosedForm,
        Level = parsed.GetValue(_level),
    };

    private MissingAnswers? MissingOf(ParseResult parsed) => MissingAnswers.TryParse(parsed.GetValue(_missing), out MissingAnswers? policy) ? policy : null;

    /// <summary>The first of the names is the default.</summary>
    private static Option<string?> Named(string name, string description, IEnumerable<string> names) =>
        CommandOptions.Named(name, $"{description} (default: {names.First()}): {CommandOptions.Listed(names)}.", names);
}
