using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap;

public sealed partial class UniversalJobMap
{
    /// <summary>The map with another market.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="market"/> is null.</exception>
    public UniversalJobMap WithMarket(Market market) => Edited(_content with { Market = Guards.NotNull(market) });

    /// <summary>The map with another ladder; null for none.</summary>
    public UniversalJobMap WithLadder(JobLadder? ladder) => Edited(_content with { Ladder = ladder });

    /// <summary>The map with other steps, in the order given. Links to steps that are gone go with them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the steps is null.</exception>
    /// <exception cref="JobMapException">An id is used twice.</exception>
    public UniversalJobMap WithSteps(IEnumerable<JobStep> steps)
    {
        IReadOnlyList<JobStep> copy = Guards.Copied(steps);
        HashSet<StepId> ids = [.. copy.Select(step => step.Id), .. copy.SelectMany(step => step.SubSteps).Select(part => part.Id)];
        return Edited(_content with { Steps = copy, Links = Guards.Copied(Links.Where(link => ids.Contains(link.From) && ids.Contains(link.To))) });
    }

    /// <summary>The map with other links.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="links"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the links is null.</exception>
    /// <exception cref="JobMapException">A link names a step the map does not have, or is there twice.</exception>
    public UniversalJobMap WithLinks(IEnumerable<StepLink> links) => Edited(_content with { Links = Guards.Copied(links) });

    /// <summary>The map with other kinds declared not applicable.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    /// <exception cref="JobMapException">A kind is declared twice.</exception>
    public UniversalJobMap WithInapplicableSteps(IEnumerable<InapplicableStep> steps) => Edited(_content with { InapplicableSteps = Guards.Copied(steps) });

    /// <summary>The map with other related, emotional and social jobs; they are put in the order of their kinds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="jobs"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the jobs is null.</exception>
    /// <exception cref="JobMapException">An id is used twice.</exception>
    public UniversalJobMap WithJobs(IEnumerable<Job> jobs) => Edited(_content with { Jobs = Guards.Copied(Guards.Copied(jobs).OrderBy(job => job.Kind)) });

    /// <summary>The map with other jobs of the consumption chain.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="jobs"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the jobs is null.</exception>
    /// <exception cref="JobMapException">An id is used twice.</exception>
    public UniversalJobMap WithConsumptionJobs(IEnumerable<ConsumptionJob> jobs) => Edited(_content with { ConsumptionJobs = Guards.Copied(jobs) });

    /// <summary>The map with other financial outcomes; their statements are read again in the language of the map.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="outcomes"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the outcomes is null.</exception>
    /// <exception cref="JobMapException">An id is used twice.</exception>
    public UniversalJobMap WithFinancialOutcomes(IEnumerable<DesiredOutcome> outcomes) => Edited(_content with { FinancialOutcomes = Guards.Copied(outcomes) });

    /// <summary>The map with other complexity factors.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="factors"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the factors is null.</exception>
    public UniversalJobMap WithComplexityFactors(IEnumerable<ComplexityFactor> factors) => Edited(_content with { ComplexityFactors = Guards.Copied(factors) });

    /// <summary>The map in another language: every statement is kept to the letter and read anew. Maps of consumption jobs keep their own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="grammar"/> is null.</exception>
    public UniversalJobMap WithGrammar(OutcomeGrammar grammar) => Edited(_content with { Grammar = Guards.NotNull(grammar) });

    /// <summary>The map with other members of the user's own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="extensions"/> is null.</exception>
    public UniversalJobMap WithExtensions(ExtensionMembers extensions) => Edited(_content with { Extensions = Guards.NotNull(extensions) });

    private static UniversalJobMap Edited(JobMapContent content)
    {
        List<Diagnostic> broken = JobMapRules.Check(content);
        return broken.Count > 0 ? throw new JobMapException(broken) : new UniversalJobMap(JobMapGrammar.Applied(content));
    }
}
