using JobMap.Diagnostics;

namespace JobMap;

/// <summary>What the method would say of a map: gaps in the map first, then its statements, in the order of the map.</summary>
internal static class UniversalJobMapChecker
{
    public static IReadOnlyList<Diagnostic> Check(UniversalJobMap map)
    {
        List<Diagnostic> diagnostics = [];
        CheckMap(map, diagnostics);
        for (int i = 0; i < map.Steps.Count; i++)
        {
            CheckStep(map.Steps[i], FormattableString.Invariant($"$.steps[{i}]"), diagnostics);
        }

        return diagnostics.AsReadOnly();
    }

    private static void CheckMap(UniversalJobMap map, List<Diagnostic> diagnostics)
    {
        DiagnosticLocation steps = new() { Path = "$.steps" };
        if (map.Steps.Count == 0)
        {
            diagnostics.Add(DiagnosticCatalogue.MapWithoutSteps.Create("The map has no job steps.", steps));
        }

        if (map.Outcomes.Count == 0)
        {
            diagnostics.Add(DiagnosticCatalogue.MapWithoutOutcomes.Create("The map has no desired outcomes.", steps));
        }

        IEnumerable<UniversalStep> missing = UniversalSteps.All.Except(map.Steps.Select(step => step.Kind));
        diagnostics.AddRange(missing.Select(kind => DiagnosticCatalogue.StepKindMissing.Create($"No job step is of the kind {kind}.", steps)));
    }

    private static void CheckStep(JobStep step, string path, List<Diagnostic> diagnostics)
    {
        if (step.Outcomes.Count == 0)
        {
            diagnostics.Add(DiagnosticCatalogue.StepWithoutOutcomes.Create($"The step '{step.Name}' has no desired outcomes.", new DiagnosticLocation { Path = path }));
        }

        for (int i = 0; i < step.Outcomes.Count; i++)
        {
            DiagnosticLocation location = new() { Path = FormattableString.Invariant($"{path}.outcomes[{i}].statement") };
            diagnostics.AddRange(OutcomeStatementChecker.Check(step.Outcomes[i].Statement).Select(diagnostic => diagnostic with { Location = location }));
        }
    }
}
