using JobMap.Journeys;
using JobMap.Research;
using JobMap.Strategy;
using JobMap.Surveys;

namespace JobMap.Testing;

/// <summary>
/// The example study: home cooks who want to prepare a hot meal, in three hidden segments. Its wording is the library's own, its answers are
/// generated, and its truth is known.
/// </summary>
public static class ExampleStudy
{
    /// <summary>How many respondents <see cref="Survey"/> has.</summary>
    public const int Respondents = 400;

    /// <summary>The seed of <see cref="Survey"/>.</summary>
    public const ulong Seed = 20;

    /// <summary>The job map: eleven job steps of all eight kinds with their desired outcomes, emotional and social jobs, and jobs of the consumption chain.</summary>
    public static UniversalJobMap Map { get; } = BuildMap();

    /// <summary>The market with its truth: 4 % of the ratings stay blank, 3 % are "Don't know".</summary>
    public static GeneratedMarket Market { get; } = BuildMarket();

    /// <summary>The answers of 400 respondents.</summary>
    public static GeneratedSurvey Survey { get; } = SurveyGenerator.Generate(Market, Respondents, Seed);

    /// <summary>The solution that <see cref="Offering"/> is of: "meal kit".</summary>
    public static SolutionId Solution { get; } = SolutionId.Parse("meal kit");

    /// <summary>
    /// What the meal kit brings, with deliberate gaps for an audit to find: steps that nothing serves, a magazine that serves only what nobody misses, an
    /// order that may fail without a plan, a video and a card that customers feel differently about, a feature for nothing.
    /// </summary>
    public static Offering Offering { get; } = ExampleOffering.Build();

    /// <summary>
    /// What eleven invented people said and showed: all four forces, every stage of the timeline of a switch, and themes that come to an end after six interviews. Some outcomes have no evidence,
    /// and some that of one person alone.
    /// </summary>
    public static ResearchEvidence Evidence { get; } = ExampleEvidence.Build();

    /// <summary>Three concepts of what could come after the meal kit: one clearly better, one that is hardly noticed, one that is cheaper and loses something.</summary>
    public static ConceptSet Concepts { get; } = ExampleConcepts.Build();

    private static UniversalJobMap BuildMap()
    {
        UniversalJobMapBuilder builder = UniversalJobMap.For("home cooks", "prepare a hot meal");
        foreach (IGrouping<(UniversalStep Kind, string Step), ExampleOutcome> step in ExampleOutcomes.All.GroupBy(outcome => (outcome.Kind, outcome.Step)))
        {
            builder.Step(step.Key.Kind, step.Key.Step, s =>
            {
                foreach (ExampleOutcome outcome in step)
                {
                    s.Outcome(outcome.Statement, outcome.Id);
                }
            });
        }

        return builder
            .EmotionalJob("feel in control of the evening", "feel-in-control")
            .EmotionalJob("avoid feeling guilty about food that is thrown away", "no-guilt")
            .SocialJob("be perceived as a generous host", "good-host")
            .ComplexityFactor(ComplexityFactorKind.Situation, "cooks for a family", "household")
            .ComplexityFactor(ComplexityFactorKind.Person, "cooks every day", "cooks")
            .ConsumptionJob(ConsumptionJobKind.Discover, "find out what help there is with cooking", id: "discover")
            .ConsumptionJob(ConsumptionJobKind.Decide, "decide on a helper", id: "decide")
            .ConsumptionJob(ConsumptionJobKind.Purchase, "order it", id: "purchase")
            .ConsumptionJob(ConsumptionJobKind.Receive, "take it in", id: "receive")
            .ConsumptionJob(ConsumptionJobKind.LearnToUse, "learn to cook with it", id: "learn-to-use")
            .ConsumptionJob(ConsumptionJobKind.ObtainSupport, "get help with it", id: "obtain-support")
            .ConsumptionJob(ConsumptionJobKind.Leave, "end the contract", id: "leave")
            .Build();
    }

    private static GeneratedMarket BuildMarket() => new(
        Map,
        [
            Segment("hurried", 0.40, outcome => outcome.Hurried, single: 0.25, family: 0.55, daily: 0.75),
            Segment("ambitious", 0.25, outcome => outcome.Ambitious, single: 0.30, family: 0.20, daily: 0.45),
            Segment("thrifty", 0.35, outcome => outcome.Thrifty, single: 0.45, family: 0.35, daily: 0.60),
        ],
        RatingScale.FivePoint, blankShare: 0.04, doNotKnowShare: 0.03);

    private static GeneratedSegment Segment(
        string name, double share, Func<ExampleOutcome, (int Importance, int Satisfaction)> truth, double single, double family, double daily) =>
        new(name, share,
            ExampleOutcomes.All.ToDictionary(
                outcome => OutcomeId.Parse(outcome.Id),
                outcome => new OutcomeTruth(truth(outcome).Importance / 100.0, truth(outcome).Satisfaction / 100.0, correlation: 0.1)),
            new Dictionary<string, IReadOnlyDictionary<string, double>>
            {
                ["household"] = new Dictionary<string, double> { ["single"] = single, ["couple"] = 1 - single - family, ["family"] = family },
                ["cooks"] = new Dictionary<string, double> { ["daily"] = daily, ["weekly"] = 1 - daily },
            });
}
