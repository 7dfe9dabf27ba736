using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>What the method would say of a map: gaps in the map first, then step by step and statement by statement, in the order of the map.</summary>
internal sealed class UniversalJobMapChecker(UniversalJobMap map, string root, CheckOptions options)
{
    private readonly List<Diagnostic> _diagnostics = [];

    public static IReadOnlyList<Diagnostic> Check(UniversalJobMap map, CheckOptions options) =>
        new ValueList<Diagnostic>(options.Severities.Apply(new UniversalJobMapChecker(map, "$", options).Check()));

    private List<Diagnostic> Check()
    {
        CheckCounts();
        CheckKinds();
        CheckIds();
        for (int i = 0; i < map.Steps.Count; i++)
        {
            CheckStep(map.Steps[i], FormattableString.Invariant($"{root}.steps[{i}]"));
        }

        CheckStatements(map.FinancialOutcomes, $"{root}.financialOutcomes");
        CheckConsumptionJobs();
        return _diagnostics;
    }

    /// <summary>The numbers are those of Ulwick, "Jobs to be Done: Theory to Practice", 2016 (50 to 150 outcomes) and of published maps (8 to 20 steps).</summary>
    private void CheckCounts()
    {
        DiagnosticLocation steps = new() { Path = $"{root}.steps" };
        if (map.Steps.Count == 0)
        {
            _diagnostics.Add(DiagnosticCatalogue.MapWithoutSteps.Create("The map has no job steps.", steps));
        }
        else if (map.Steps.Count is < 8 or > 20)
        {
            _diagnostics.Add(DiagnosticCatalogue.MapStepCount.Create($"The map has {Counted.Of(map.Steps.Count, "step")}; real maps have 8 to 20.", steps));
        }

        if (map.Outcomes.Count == 0)
        {
            _diagnostics.Add(DiagnosticCatalogue.MapWithoutOutcomes.Create("The map has no desired outcomes.", steps));
        }
        else if (map.Outcomes.Count is < 50 or > 150)
        {
            _diagnostics.Add(DiagnosticCatalogue.MapOutcomeCount.Create($"The map has {Counted.Of(map.Outcomes.Count, "outcome")}; a job has about 50 to 150.", steps));
        }
    }

    private void CheckKinds()
    {
        HashSet<UniversalStep> present = [.. map.Steps.Select(step => step.Kind)];
        HashSet<UniversalStep> declared = [.. map.InapplicableSteps.Select(step => step.Kind)];
        foreach (UniversalStep kind in UniversalSteps.All.Where(kind => !present.Contains(kind) && !declared.Contains(kind)))
        {
            _diagnostics.Add(DiagnosticCatalogue.StepKindMissing.Create($"No job step is of the kind {kind}.", new DiagnosticLocation { Path = $"{root}.steps" }));
        }

        for (int i = 0; i < map.InapplicableSteps.Count; i++)
        {
            UniversalStep kind = map.InapplicableSteps[i].Kind;
            if (present.Contains(kind))
            {
                _diagnostics.Add(DiagnosticCatalogue.InapplicableStepPresent.Create(
                    $"The kind {kind} is declared not applicable, but the step '{map.Steps.First(step => step.Kind == kind).Name}' is of it.",
                    new DiagnosticLocation { Path = FormattableString.Invariant($"{root}.inapplicableSteps[{i}]") }));
            }
        }
    }

    /// <summary>Whoever names what a touchpoint serves by an id must mean one thing.</summary>
    private void CheckIds()
    {
        for (int i = 0; i < map.Steps.Count; i++)
        {
            JobStep step = map.Steps[i];
            if (OutcomeId.TryParse(step.Id.Value, out OutcomeId same) && map.FindOutcome(same) is { } outcome)
            {
                _diagnostics.Add(DiagnosticCatalogue.IdAmbiguous.Create(
                    $"'{step.Id}' is the id of the step '{step.Name}' and of the outcome \"{outcome.Statement}\".",
                    new DiagnosticLocation { Path = FormattableString.Invariant($"{root}.steps[{i}].id") }));
            }
        }
    }

    private void CheckStep(JobStep step, string path)
    {
        int outcomes = step.AllOutcomes.Count();
        if (outcomes == 0)
        {
            _diagnostics.Add(DiagnosticCatalogue.StepWithoutOutcomes.Create($"The step '{step.Name}' has no desired outcomes.", new DiagnosticLocation { Path = path }));
        }
        else if (outcomes is < 6 or > 12)
        {
            _diagnostics.Add(DiagnosticCatalogue.StepOutcomeCount.Create(
                $"The step '{step.Name}' has {Counted.Of(outcomes, "outcome")}; a step has about 6 to 12.", new DiagnosticLocation { Path = $"{path}.outcomes" }));
        }

        CheckStatements(step.Outcomes, $"{path}.outcomes");
        for (int i = 0; i < step.SubSteps.Count; i++)
        {
            CheckStatements(step.SubSteps[i].Outcomes, FormattableString.Invariant($"{path}.subSteps[{i}].outcomes"));
        }
    }

    private void CheckStatements(IReadOnlyList<DesiredOutcome> outcomes, string path)
    {
        for (int i = 0; i < outcomes.Count; i++)
        {
            string place = FormattableString.Invariant($"{path}[{i}].statement");
            _diagnostics.AddRange(OutcomeStatementChecker.Check(outcomes[i].Statement).Select(diagnostic => diagnostic with { Location = diagnostic.Location with { Path = place } }));
        }
    }

    private void CheckConsumptionJobs()
    {
        for (int i = 0; i < map.ConsumptionJobs.Count; i++)
        {
            if (map.ConsumptionJobs[i].Map is { } inner)
            {
                _diagnostics.AddRange(new UniversalJobMapChecker(inner, FormattableString.Invariant($"{root}.consumptionJobs[{i}].map"), options).Check());
            }
        }
    }
}
