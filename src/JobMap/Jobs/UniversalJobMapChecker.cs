using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>What the method would say of a map: gaps in the map first, then step by step and statement by statement, in the order of the map.</summary>
internal sealed class UniversalJobMapChecker(UniversalJobMap map, string root, WordList lexicon)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly StatementsChecker _statements = new(map, root, lexicon);

    public static IReadOnlyList<Diagnostic> Check(UniversalJobMap map, CheckOptions options) =>
        new ValueList<Diagnostic>(options.Severities.Apply(new UniversalJobMapChecker(map, "$", options.Lexicon.Words).Check()));

    private List<Diagnostic> Check()
    {
        CheckCounts();
        CheckKinds();
        CheckIds();
        _diagnostics.AddRange(_statements.CheckJobs());
        for (int i = 0; i < map.Steps.Count; i++)
        {
            CheckStep(map.Steps[i], FormattableString.Invariant($"{root}.steps[{i}]"));
        }

        _diagnostics.AddRange(_statements.CheckOutcomes(map.FinancialOutcomes, $"{root}.financialOutcomes"));
        _diagnostics.AddRange(_statements.CheckDuplicates());
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

        _diagnostics.AddRange(_statements.CheckStep(step, path));
    }

    /// <summary>The job map of a consumption job is about a solution by its nature: what would be foreign to the core job is at home there.</summary>
    private void CheckConsumptionJobs()
    {
        HashSet<string> atHome = [DiagnosticCatalogue.StatementSolution.Id, DiagnosticCatalogue.JobStatementSolution.Id, DiagnosticCatalogue.StatementAncillary.Id];
        for (int i = 0; i < map.ConsumptionJobs.Count; i++)
        {
            if (map.ConsumptionJobs[i].Map is { } inner)
            {
                UniversalJobMapChecker checker = new(inner, FormattableString.Invariant($"{root}.consumptionJobs[{i}].map"), lexicon);
                _diagnostics.AddRange(checker.Check().Where(diagnostic => !atHome.Contains(diagnostic.Id)));
            }
        }
    }
}
