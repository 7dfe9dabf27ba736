using JobMap.Surveys;

namespace JobMap.Opportunity.Sensitivity;

/// <summary>One run of a sensitivity: policy by policy the shares and means of each outcome once, and by each definition its score and rank.</summary>
internal sealed class SensitivityRun
{
    private readonly Need[] _needs;
    private readonly SurveyTally _tally;
    private readonly SurveyTally? _complete;
    private readonly SensitivityOptions _options;

    private SensitivityRun(UniversalJobMap map, SurveyTally tally, SurveyTally? complete, SensitivityOptions options) =>
        (_needs, _tally, _complete, _options) = ([.. map.Needs.Where(need => need.Kind == NeedKind.Outcome)], tally, complete, options);

    /// <param name="map">The outcomes.</param>
    /// <param name="tally">All answers.</param>
    /// <param name="complete">Those of complete cases alone; null where nobody can tell.</param>
    /// <param name="options">The choices.</param>
    public static OpportunitySensitivity Of(UniversalJobMap map, SurveyTally tally, SurveyTally? complete, SensitivityOptions options)
    {
        SensitivityRun run = new(map, tally.WithoutSegments(), complete?.WithoutSegments(), options);
        MissingAnswers first = options.Missing ?? (tally.IsCompleteCase ? MissingAnswers.CompleteCase : MissingAnswers.AvailableCase);
        return run.ReasonAgainst(first) is { } refused
            ? throw new ArgumentException($"The base ranking cannot be by {first}: {refused}.", nameof(options))
            : run.Run(map, first);
    }

    private OpportunitySensitivity Run(UniversalJobMap map, MissingAnswers first)
    {
        MissingAnswers[] policies = [first, .. _options.Policies.Where(policy => policy != first)];
        MissingAnswers[] allowed = [.. policies.Where(policy => ReasonAgainst(policy) is null)];
        SensitivityRanking[] rankings = [.. allowed.SelectMany(Rankings)];
        SensitivityVariant[] variants = [.. rankings.Select(ranking => ranking.Against(rankings[0], _options.Top))];
        IEnumerable<OutcomeSensitivity> outcomes = _needs.Select((need, j) => new OutcomeSensitivity(need, rankings.Select((ranking, v) => ranking.PlacementOf(j, variants[v]))));
        return new OpportunitySensitivity(
            map, _tally, _options, variants, policies.Except(allowed).Select(policy => new UnavailablePolicy(policy, ReasonAgainst(policy)!)), outcomes.OrderBy(outcome => outcome.Rank ?? int.MaxValue));
    }

    private string? ReasonAgainst(MissingAnswers policy) =>
        policy != MissingAnswers.CompleteCase ? (_tally.IsCompleteCase ? "the answers are those of complete cases alone" : null)
        : _complete is null ? "a tally does not tell who answered everything"
        : _complete.Respondents == 0 && _tally.Respondents > 0 ? "nobody answered everything"
        : null;

    /// <summary>The rankings by one policy. Definitions by shares have the shares of an outcome in common.</summary>
    private IEnumerable<SensitivityRanking> Rankings(MissingAnswers policy)
    {
        SurveyTally tally = policy == MissingAnswers.CompleteCase ? _complete! : _tally;
        SensitivityInputs shares = SensitivityInputs.Of(_needs, tally, policy, OpportunityDefinition.UlwickTopTwoBox);
        IEnumerable<OpportunityDefinition> definitions = _options.Definitions.Where(definition => definition != _options.Definition).Prepend(_options.Definition);
        foreach (OpportunityDefinition definition in definitions)
        {
            SensitivityInputs inputs = definition.UsesMeans ? SensitivityInputs.Of(_needs, tally, policy, definition) : shares;
            SensitivityVariant variant = new(definition, policy, _options.Profiles.Where(profile => profile.AppliesTo(definition))) { Respondents = tally.Respondents };
            yield return new SensitivityRanking(variant, inputs);
        }
    }
}
