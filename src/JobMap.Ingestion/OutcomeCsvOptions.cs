using System.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>How <see cref="OutcomeCsv"/> reads a list of outcomes.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OutcomeCsvOptions
{
    /// <summary>Options for the market whose outcomes are listed.</summary>
    /// <param name="jobExecutor">The people who execute the job.</param>
    /// <param name="coreJob">The core functional job.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public OutcomeCsvOptions(string jobExecutor, string coreJob)
    {
        ArgumentNullException.ThrowIfNull(jobExecutor);
        ArgumentNullException.ThrowIfNull(coreJob);
        JobExecutor = jobExecutor;
        CoreJob = coreJob;
    }

    /// <summary>The people who execute the job.</summary>
    public string JobExecutor { get; }

    /// <summary>The core functional job.</summary>
    public string CoreJob { get; }

    /// <summary>The column of outcome ids; null for <c>id</c> where the table has one, and running numbers where it has not.</summary>
    public string? IdColumn { get; init; }

    /// <summary>The column of statements; the default is <c>statement</c>.</summary>
    public string StatementColumn { get; init; } = "statement";

    /// <summary>The column of step kinds, or, where the table has no such column, one kind for all rows; the default is <c>step</c>.</summary>
    public string Step { get; init; } = "step";

    /// <summary>The column of step names; null for <c>step_name</c> where the table has one. A step without a name bears its kind's name.</summary>
    public string? StepNameColumn { get; init; }

    /// <summary>The language the statements are read and checked in; the default is <see cref="OutcomeGrammar.English"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public OutcomeGrammar Grammar { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = OutcomeGrammar.English;

    /// <summary>The name of the file in diagnostics; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>"outcomes.csv of home cooks who want to prepare a hot meal: columns id, statement, step, step_name".</summary>
    public override string ToString() =>
        $"{Source ?? "outcomes"} of {JobExecutor} who want to {CoreJob}: columns {IdColumn ?? "id"}, {StatementColumn}, {Step}, {StepNameColumn ?? "step_name"}";
}
