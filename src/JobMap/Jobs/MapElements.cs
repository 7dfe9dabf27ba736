using JobMap.Internals;

namespace JobMap;

/// <summary>A map taken apart into lists of parts, in the order of the document. Every list that could hold parts is there, also when empty.</summary>
internal static class MapElements
{
    public static List<(MapContainer Container, List<MapElement> Items)> Of(JobMapContent content)
    {
        List<(MapContainer, List<MapElement>)> lists =
        [
            (new(JobMapChangeSubject.Map), [MapElement.Of(JobMapChangeSubject.Map, "", content.Grammar, content.Extensions)]),
            (new(JobMapChangeSubject.Market), [Of(content.Market)]),
            (new(JobMapChangeSubject.Ladder), content.Ladder is { } ladder ? [MapElement.Of(JobMapChangeSubject.Ladder, "", ladder.Rung, ladder.Above?.Text, ladder.Below?.Text, ladder.Extensions)] : []),
            (new(JobMapChangeSubject.Step), [.. content.Steps.Select(step => MapElement.Of(JobMapChangeSubject.Step, step.Id.Value, step.Name, step.Kind, step.Extensions))]),
        ];
        foreach (JobStep step in content.Steps)
        {
            lists.Add((OutcomesOf(JobMapChangeSubject.Step, step.Id.Value), Outcomes(JobMapChangeSubject.Outcome, step.Outcomes)));
            lists.Add((SubStepsOf(step.Id.Value), [.. step.SubSteps.Select(part => MapElement.Of(JobMapChangeSubject.SubStep, part.Id.Value, part.Name, part.Extensions))]));
            lists.AddRange(step.SubSteps.Select(part => (OutcomesOf(JobMapChangeSubject.SubStep, part.Id.Value), Outcomes(JobMapChangeSubject.Outcome, part.Outcomes))));
        }

        lists.Add((new(JobMapChangeSubject.FinancialOutcome), Outcomes(JobMapChangeSubject.FinancialOutcome, content.FinancialOutcomes)));
        lists.Add((new(JobMapChangeSubject.Job), [.. content.Jobs.Select(job => MapElement.Of(JobMapChangeSubject.Job, job.Id.Value, job.Statement.Text, job.Kind, job.Extensions))]));
        lists.Add((new(JobMapChangeSubject.ConsumptionJob), [.. content.ConsumptionJobs
            .Select(job => MapElement.Of(JobMapChangeSubject.ConsumptionJob, job.Id.Value, job.Statement.Text, job.Kind, job.Map, job.Extensions))]));
        lists.Add((new(JobMapChangeSubject.Link), [.. content.Links.Select(Of)]));
        lists.Add((new(JobMapChangeSubject.InapplicableStep), [.. content.InapplicableSteps
            .Select(step => MapElement.Of(JobMapChangeSubject.InapplicableStep, EnumNames.NameOf(step.Kind), step.Reason, step.Kind, step.Extensions))]));
        lists.Add((new(JobMapChangeSubject.ComplexityFactor), Factors(content.ComplexityFactors)));
        return lists;
    }

    public static MapContainer OutcomesOf(JobMapChangeSubject owner, string id) => new(JobMapChangeSubject.Outcome, owner, id);

    public static MapContainer SubStepsOf(string id) => new(JobMapChangeSubject.SubStep, JobMapChangeSubject.Step, id);

    private static MapElement Of(Market market) => MapElement.Of(
        JobMapChangeSubject.Market, "", market.CoreJob.Text, market.JobExecutor, market.ProductLifecycleSupportTeam, market.PurchaseDecisionMaker, market.Extensions);

    private static MapElement Of(StepLink link) => MapElement.Of(
        JobMapChangeSubject.Link, $"{EnumNames.NameOf(link.Kind)} {link.From} → {link.To}", link.Kind, link.From, link.To, link.Condition, link.Extensions);

    /// <summary>Statements are compared and kept as texts: they are read in the language of the map they come to stand in.</summary>
    private static List<MapElement> Outcomes(JobMapChangeSubject subject, IReadOnlyList<DesiredOutcome> outcomes) =>
        [.. outcomes.Select(outcome => MapElement.Of(subject, outcome.Id.Value, outcome.Statement.Text, outcome.Extensions))];

    /// <summary>Factors have no id: they are known by their description, the second of the same by its number too.</summary>
    private static List<MapElement> Factors(IReadOnlyList<ComplexityFactor> factors)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        List<MapElement> elements = [];
        foreach (ComplexityFactor factor in factors)
        {
            string key = factor.Description;
            while (!seen.TryAdd(key, 1))
            {
                key = FormattableString.Invariant($"{factor.Description} ({++seen[factor.Description]})");
            }

            elements.Add(MapElement.Of(JobMapChangeSubject.ComplexityFactor, key, factor.Description, factor.Kind, factor.Variable, factor.Extensions));
        }

        return elements;
    }
}
