using System.Globalization;
using JobMap.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>A map as it was drafted in a file. What is found in the map built of it points to the lines of the file.</summary>
internal sealed class DraftedMap
{
    /// <summary>What the steps are parts of; its own kind and name mean nothing.</summary>
    public DraftedStep Root { get; } = new(UniversalStep.Define, "", null, 0);

    /// <summary>The map with what was found in the file and in the map; no map where either has errors.</summary>
    public JobMapResult<UniversalJobMap> Build(string jobExecutor, string coreJob, OutcomeGrammar grammar, DiagnosticLog log)
    {
        UniversalJobMapBuilder builder = UniversalJobMap.For(jobExecutor, coreJob).Language(grammar);
        foreach (DraftedStep step in Root.Parts)
        {
            builder.Step(step.Kind, step.Name, made => Fill(made, step));
        }

        JobMapResult<UniversalJobMap> built = builder.TryBuild();
        // Where part of the file was refused, gaps in what is left of the map are no news.
        IEnumerable<Diagnostic> ofMap = built.Diagnostics.Where(d => !log.HasErrors || d.Severity == DiagnosticSeverity.Error);
        IReadOnlyList<Diagnostic> found = [.. log.ToList(), .. ofMap.Select(diagnostic => Locate(diagnostic, log.Source))];
        return built.TryGetValue(out UniversalJobMap? map) && !log.HasErrors
            ? JobMapResult<UniversalJobMap>.Success(map, found)
            : JobMapResult<UniversalJobMap>.Failure(found);
    }

    private static void Fill(JobStepBuilder made, DraftedStep step)
    {
        if (step.Id is not null)
        {
            made.Id(step.Id);
        }

        step.Outcomes.ForEach(outcome => made.Outcome(outcome.Statement, outcome.Id));
        step.Parts.ForEach(part => made.SubStep(part.Name, madePart =>
        {
            if (part.Id is not null)
            {
                madePart.Id(part.Id);
            }

            part.Outcomes.ForEach(outcome => madePart.Outcome(outcome.Statement, outcome.Id));
        }));
    }

    private Diagnostic Locate(Diagnostic diagnostic, string? source) =>
        diagnostic with { Location = diagnostic.Location with { Source = source, Line = LineOf(diagnostic.Location.Path) } };

    /// <summary>The line of the outcome, else of the step, that a path such as <c>$.steps[1].subSteps[0].outcomes[2]</c> leads to; null for others.</summary>
    private long? LineOf(string? path)
    {
        string[] parts = path?.Split('[', ']') ?? [];
        if (parts.Length < 2 || parts[0] != "$.steps")
        {
            return null;
        }

        DraftedStep step = Root.Parts[Number(parts[1])];
        int next = 2;
        if (parts.Length >= 4 && parts[2] == ".subSteps")
        {
            step = step.Parts[Number(parts[3])];
            next = 4;
        }

        return parts.Length >= next + 2 && parts[next] == ".outcomes" ? step.Outcomes[Number(parts[next + 1])].Line : step.Line;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
