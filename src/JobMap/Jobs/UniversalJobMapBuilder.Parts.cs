using JobMap.Internals;

namespace JobMap;

public sealed partial class UniversalJobMapBuilder
{
    /// <summary>Sets the language in which the statements are read; English unless set.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="grammar"/> is null.</exception>
    public UniversalJobMapBuilder Language(OutcomeGrammar grammar) => With(_draft with { Grammar = Guards.NotNull(grammar) });

    /// <summary>Names the two other customers of the market; null for one that is not named.</summary>
    /// <param name="productLifecycleSupportTeam">Who installs, maintains, repairs or otherwise supports the product.</param>
    /// <param name="purchaseDecisionMaker">Who decides on the purchase.</param>
    public UniversalJobMapBuilder Customers(string? productLifecycleSupportTeam, string? purchaseDecisionMaker) => With(_draft with
    {
        Market = _draft.Market with { ProductLifecycleSupportTeam = productLifecycleSupportTeam, PurchaseDecisionMaker = purchaseDecisionMaker },
    });

    /// <summary>Says on which rung the core job stands, and which jobs are above and below; null for one that is not named.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rung"/> is none of the four.</exception>
    public UniversalJobMapBuilder Ladder(JobRung rung, string? above = null, string? below = null) =>
        With(_draft with { Ladder = new LadderDraft(EnumNames.NameOf(Guards.Defined(rung, nameof(rung))), above, below) });

    /// <summary>Adds another functional job done around the core job.</summary>
    /// <inheritdoc cref="SocialJob" path="/param|/exception"/>
    public UniversalJobMapBuilder RelatedJob(string statement, string? id = null) => With(_draft with { RelatedJobs = [.. _draft.RelatedJobs, Drafted(statement, id)] });

    /// <summary>Adds how the executor wants to feel, or to avoid feeling.</summary>
    /// <inheritdoc cref="SocialJob" path="/param|/exception"/>
    public UniversalJobMapBuilder EmotionalJob(string statement, string? id = null) => With(_draft with { EmotionalJobs = [.. _draft.EmotionalJobs, Drafted(statement, id)] });

    /// <summary>Adds how the executor wants to be perceived, or to avoid being perceived.</summary>
    /// <param name="statement">The job in words.</param>
    /// <param name="id">Its id; null for one made from the statement.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public UniversalJobMapBuilder SocialJob(string statement, string? id = null) => With(_draft with { SocialJobs = [.. _draft.SocialJobs, Drafted(statement, id)] });

    /// <summary>Adds a job of the consumption chain.</summary>
    /// <param name="kind">Which job of the chain it is.</param>
    /// <param name="statement">The job in words.</param>
    /// <param name="map">The job's own map; null for none.</param>
    /// <param name="id">Its id; null for one made from the statement.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public UniversalJobMapBuilder ConsumptionJob(ConsumptionJobKind kind, string statement, UniversalJobMap? map = null, string? id = null) => With(_draft with
    {
        ConsumptionJobs = [.. _draft.ConsumptionJobs, Drafted(statement, id) with { Kind = kind.Name, MadeMap = map }],
    });

    /// <summary>Adds an outcome by which the purchase decision maker judges the purchase.</summary>
    /// <param name="statement">The statement, kept as written.</param>
    /// <param name="id">Its id; null for a running number (<c>f1</c>, <c>f2</c> …).</param>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public UniversalJobMapBuilder FinancialOutcome(string statement, string? id = null) =>
        With(_draft with { FinancialOutcomes = [.. _draft.FinancialOutcomes, new OutcomeDraft(id, Guards.NotNull(statement))] });

    /// <summary>Adds what makes the job harder for some executors than for others.</summary>
    /// <param name="kind">Person-related, situational or systemic.</param>
    /// <param name="description">The factor in words.</param>
    /// <param name="variable">The variable of the survey that asks for it; null where none does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the three.</exception>
    public UniversalJobMapBuilder ComplexityFactor(ComplexityFactorKind kind, string description, string? variable = null) => With(_draft with
    {
        ComplexityFactors = [.. _draft.ComplexityFactors, new FactorDraft(EnumNames.NameOf(Guards.Defined(kind, nameof(kind))), Guards.NotNull(description), variable)],
    });

    /// <summary>Declares that the job has no step of a kind.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the eight.</exception>
    public UniversalJobMapBuilder NotApplicable(UniversalStep kind, string reason) =>
        With(_draft with { InapplicableSteps = [.. _draft.InapplicableSteps, new InapplicableDraft(UniversalSteps.NameOf(kind), Guards.NotNull(reason))] });

    /// <summary>Declares that the job begins anew at another step.</summary>
    /// <inheritdoc cref="Loop" path="/param|/exception"/>
    public UniversalJobMapBuilder Repeat(string from, string to, string? condition = null) => Linked(StepLinkKind.Repeat, from, to, condition);

    /// <summary>Declares that part of the job is gone through again.</summary>
    /// <param name="from">The id of the step or sub-step it leads from.</param>
    /// <param name="to">The id of the step or sub-step it leads to.</param>
    /// <param name="condition">When; null where it is not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="to"/> is null.</exception>
    public UniversalJobMapBuilder Loop(string from, string to, string? condition = null) => Linked(StepLinkKind.Loop, from, to, condition);

    private static JobDraft Drafted(string statement, string? id) => new(id, Guards.NotNull(statement));

    private UniversalJobMapBuilder Linked(StepLinkKind kind, string from, string to, string? condition) =>
        With(_draft with { Links = [.. _draft.Links, new LinkDraft(EnumNames.NameOf(kind), Guards.NotNull(from), Guards.NotNull(to), condition)] });

    private UniversalJobMapBuilder With(JobMapDraft draft)
    {
        _draft = draft;
        return this;
    }
}
