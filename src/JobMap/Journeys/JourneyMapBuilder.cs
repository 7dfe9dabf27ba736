using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys.Authoring;

namespace JobMap.Journeys;

/// <summary>
/// Builds a <see cref="JourneyMap"/> that people drew, stage by stage, without a job map or answers behind it. Mutable and for one thread; the journey
/// it builds is neither. What it says is <see cref="JourneyRules.Given"/>: the same as when it is read from the document that says it.
/// Link its touchpoints to a job map by what they serve, here or with <see cref="JourneyMap.WithServes"/>, and <see cref="JourneyAudit.Run"/> holds it against the job.
/// </summary>
/// <example>
/// <code>
/// JourneyMap journey = JourneyMap.For("home cooks", "prepare a hot meal")
///     .Solution("ready-meal app")
///     .Trigger("nobody has cooked yet, and it is six")
///     .Stage("Buying", stage => stage
///         .Touchpoint("checkout", "the checkout page", point => point with { Serves = [OutcomeId.Parse("o3")] })
///         .MomentOfTruth("checkout", recoveryPlan: "the kitchen calls back")
///         .Pain("the price of delivery comes last"))
///     .Build();
/// </code>
/// </example>
public sealed class JourneyMapBuilder
{
    private readonly List<JourneyStageBuilder> _stages = [];
    private AuthoredJourney _draft;

    internal JourneyMapBuilder(string jobExecutor, string coreJob) => _draft = new AuthoredJourney(Guards.NotNull(jobExecutor), Guards.NotNull(coreJob));

    /// <summary>Sets the language in which the core job is read; English unless set.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="grammar"/> is null.</exception>
    public JourneyMapBuilder Language(OutcomeGrammar grammar) => With(_draft with { Grammar = Guards.NotNull(grammar) });

    /// <summary>Names the two other customers of the market; null for one that is not named.</summary>
    /// <param name="productLifecycleSupportTeam">Who installs, maintains, repairs or otherwise supports the product.</param>
    /// <param name="purchaseDecisionMaker">Who decides on the purchase.</param>
    public JourneyMapBuilder Customers(string? productLifecycleSupportTeam, string? purchaseDecisionMaker) =>
        With(_draft with { ProductLifecycleSupportTeam = productLifecycleSupportTeam, PurchaseDecisionMaker = purchaseDecisionMaker });

    /// <summary>Names the solution it is the way with; mixed unless set.</summary>
    /// <param name="name">A name of one line, up to 200 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public JourneyMapBuilder Solution(string name) => With(_draft with { Solution = Guards.NotNull(name) });

    /// <summary>Names the segment whose journey it is; everybody's unless set.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public JourneyMapBuilder Segment(string name) => With(_draft with { Segment = Guards.NotNull(name) });

    /// <summary>Says what sets the person off, which need not be the first contact with the company.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public JourneyMapBuilder Trigger(string text) => With(_draft with { Trigger = Guards.NotNull(text) });

    /// <summary>Says when the job is done, which need not be the last contact with the company.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public JourneyMapBuilder EndGoal(string text) => With(_draft with { EndGoal = Guards.NotNull(text) });

    /// <summary>Adds a stage behind those added so far.</summary>
    /// <param name="name">The name a reader sees. The id is made from it, unless the stage is given one of its own.</param>
    /// <param name="content">Adds what the stage hosts and what stands in its lanes; null for an empty stage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public JourneyMapBuilder Stage(string name, Action<JourneyStageBuilder>? content = null)
    {
        JourneyStageBuilder stage = new(Guards.NotNull(name));
        content?.Invoke(stage);
        _stages.Add(stage);
        return this;
    }

    /// <summary>Adds a feature of the solution.</summary>
    /// <param name="id">The id, unique among the features.</param>
    /// <param name="name">The name a reader sees.</param>
    /// <param name="details">Gives the feature with all else that is known of it; null for nothing. Not called where the id or the name is at fault.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="details"/> gives null, or a feature of another id.</exception>
    public JourneyMapBuilder Feature(string id, string name, Func<Feature, Feature>? details = null)
    {
        Guards.NotNull(id);
        Guards.NotNull(name);
        Feature? feature = FeatureId.TryParse(id, out FeatureId known) && !string.IsNullOrWhiteSpace(name) ? AuthoredDetails.Of(new Feature(known, name), details, one => one.Id) : null;
        return With(_draft with { Features = [.. _draft.Features, new AuthoredPart<Feature>(default, id, name, feature)] });
    }

    /// <summary>The journey.</summary>
    /// <exception cref="JobMapException">A text is blank, an id is invalid or used twice, or a moment of truth names no touchpoint of the journey; <see cref="TryBuild"/> says so without an exception.</exception>
    public JourneyMap Build() => TryBuild().Value;

    /// <summary>The journey; or, without an exception, every reason why there is none: JM2008, JM2009, JM5106. Paths are those of the journey's document.</summary>
    public JobMapResult<JourneyMap> TryBuild() => new JourneyAssembly(_draft with { Stages = [.. _stages.Select(stage => stage.Draft)] }).Result();

    private JourneyMapBuilder With(AuthoredJourney draft)
    {
        _draft = draft;
        return this;
    }
}
