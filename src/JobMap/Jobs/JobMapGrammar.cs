using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap;

/// <summary>Statements of a map are read in the language of the map; those read in another are read again, their text kept to the letter.</summary>
internal static class JobMapGrammar
{
    public static JobMapContent Applied(JobMapContent content) => content with
    {
        Market = content.Market with { CoreJob = Applied(content.Market.CoreJob, content.Grammar) },
        Ladder = content.Ladder is { } ladder ? ladder with { Above = Applied(ladder.Above, content.Grammar), Below = Applied(ladder.Below, content.Grammar) } : null,
        Jobs = Applied(content.Jobs, job => Applied(job.Statement, content.Grammar) is { } read && read != job.Statement ? job with { Statement = read } : job),
        ConsumptionJobs = Applied(content.ConsumptionJobs, job => Applied(job.Statement, content.Grammar) is { } read && read != job.Statement ? job with { Statement = read } : job),
        Steps = Applied(content.Steps, step => Applied(step, content.Grammar)),
        FinancialOutcomes = Applied(content.FinancialOutcomes, outcome => Applied(outcome, content.Grammar)),
    };

    [return: NotNullIfNotNull(nameof(statement))]
    private static JobStatement? Applied(JobStatement? statement, OutcomeGrammar grammar) => statement is null ? null : JobStatement.Parse(statement.Text, grammar);

    private static JobStep Applied(JobStep step, OutcomeGrammar grammar)
    {
        IReadOnlyList<DesiredOutcome> outcomes = Applied(step.Outcomes, outcome => Applied(outcome, grammar));
        IReadOnlyList<SubStep> parts = Applied(step.SubSteps, part => Applied(part, grammar));
        return ReferenceEquals(outcomes, step.Outcomes) && ReferenceEquals(parts, step.SubSteps) ? step : step with { Outcomes = outcomes, SubSteps = parts };
    }

    private static SubStep Applied(SubStep part, OutcomeGrammar grammar)
    {
        IReadOnlyList<DesiredOutcome> outcomes = Applied(part.Outcomes, outcome => Applied(outcome, grammar));
        return ReferenceEquals(outcomes, part.Outcomes) ? part : part with { Outcomes = outcomes };
    }

    private static DesiredOutcome Applied(DesiredOutcome outcome, OutcomeGrammar grammar) =>
        outcome.Statement.Grammar == grammar ? outcome : outcome with { Statement = grammar.Parse(outcome.Statement.Text) };

    /// <summary>The list itself where nothing in it changes.</summary>
    private static IReadOnlyList<T> Applied<T>(IReadOnlyList<T> items, Func<T, T> apply)
        where T : class
    {
        T[] applied = [.. items.Select(apply)];
        return applied.Zip(items).All(pair => ReferenceEquals(pair.First, pair.Second)) ? items : new ValueList<T>(applied);
    }
}
