using JobMap.Diagnostics;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>From the wire to drafts of a map. What the document's shape does not allow is counted here and said by <see cref="DocumentWalk"/>.</summary>
internal sealed class JobMapDrafts(JobMapLanguages languages)
{
    /// <summary>What was found on the way: languages that are not known, or none.</summary>
    public List<Diagnostic> Found { get; } = [];

    /// <summary>True where there are members that are neither known nor begin with <c>x-</c>, or values of such members that cannot be kept.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>The number of outcomes, of nested maps and financial ones too.</summary>
    public int Outcomes { get; private set; }

    /// <summary>The number of other entries of lists.</summary>
    public int Entries { get; private set; }

    public JobMapDraft Of(WireMap? map, OutcomeGrammar around, string path)
    {
        OutcomeGrammar grammar = languages.Find(map?.Language, around, path, Found);
        return new JobMapDraft
        {
            Grammar = grammar,
            Market = new MarketDraft(map?.Market?.JobExecutor, map?.Market?.CoreJob)
            {
                ProductLifecycleSupportTeam = map?.Market?.ProductLifecycleSupportTeam,
                PurchaseDecisionMaker = map?.Market?.PurchaseDecisionMaker,
                Extensions = Kept(map?.Market),
            },
            Ladder = map?.Ladder is { } ladder ? new LadderDraft(ladder.Rung, ladder.Above, ladder.Below) { Extensions = Kept(ladder) } : null,
            Steps = Each(map?.Steps, Of),
            Links = Each(map?.Links, (link, _) => new LinkDraft(link?.Kind, link?.From, link?.To, link?.Condition) { Extensions = Kept(link) }),
            InapplicableSteps = Each(map?.InapplicableSteps, (step, _) => new InapplicableDraft(step?.Kind, step?.Reason) { Extensions = Kept(step) }),
            RelatedJobs = Each(map?.RelatedJobs, Of),
            EmotionalJobs = Each(map?.EmotionalJobs, Of),
            SocialJobs = Each(map?.SocialJobs, Of),
            ConsumptionJobs = Each(map?.ConsumptionJobs, (job, i) => new JobDraft(job?.Id, job?.Statement)
            {
                Kind = job?.Kind,
                Map = job?.Map is { } inner ? Of(inner, grammar, FormattableString.Invariant($"{path}.consumptionJobs[{i}].map")) : null,
                Extensions = Kept(job),
            }),
            FinancialOutcomes = OutcomesOf(map?.FinancialOutcomes),
            ComplexityFactors = Each(map?.ComplexityFactors, (factor, _) => new FactorDraft(factor?.Kind, factor?.Description, factor?.Variable) { Extensions = Kept(factor) }),
            Extensions = Kept(map),
        };
    }

    private StepDraft Of(WireStep? step, int index) =>
        new(step?.Id, step?.Kind, step?.Name, OutcomesOf(step?.Outcomes)) { SubSteps = Each(step?.SubSteps, Of), Extensions = Kept(step) };

    private StepDraft Of(WireSubStep? part, int index) => new(part?.Id, null, part?.Name, OutcomesOf(part?.Outcomes)) { Extensions = Kept(part) };

    private JobDraft Of(WireJob? job, int index) => new(job?.Id, job?.Statement) { Extensions = Kept(job) };

    private OutcomeDraft[] OutcomesOf(List<WireOutcome>? outcomes)
    {
        OutcomeDraft[] drafts = outcomes is null ? [] : new OutcomeDraft[outcomes.Count];
        for (int i = 0; i < drafts.Length; i++)
        {
            WireOutcome? outcome = outcomes![i];
            drafts[i] = new OutcomeDraft(outcome?.Id, outcome?.Statement) { Extensions = Kept(outcome) };
        }

        Outcomes += drafts.Length;
        return drafts;
    }

    private TDraft[] Each<TWire, TDraft>(List<TWire>? items, Func<TWire?, int, TDraft> draft)
        where TWire : class
    {
        Entries += items?.Count ?? 0;
        return items is null ? [] : [.. items.Select((item, index) => draft(item, index))];
    }

    private ExtensionMembers Kept(WireObject? owner)
    {
        ExtensionMembers? kept = WireExtensions.Kept(owner);
        HasFaults |= kept is null;
        return kept ?? ExtensionMembers.Empty;
    }
}
