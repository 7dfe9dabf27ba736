using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Studies;

/// <summary>A map of eight steps with scores, and an offering whose touchpoints serve four outcomes each.</summary>
internal sealed class JourneyStudy
{
    private const int Served = 4;

    private readonly UniversalJobMap _map;
    private readonly Offering _offering;
    private readonly OpportunityAnalysis _analysis;

    public JourneyStudy(int outcomes, int touchpoints)
    {
        UniversalJobMapBuilder builder = UniversalJobMap.For("home cooks", "prepare a hot meal");
        foreach (UniversalStep kind in UniversalSteps.All)
        {
            builder.Step(kind, $"do what {UniversalSteps.NameOf(kind)} asks", step =>
            {
                for (int i = (int)kind - 1; i < outcomes; i += UniversalSteps.All.Count)
                {
                    step.Outcome(FormattableString.Invariant($"minimize the time it takes to find thing {i}"), Id(i));
                }
            });
        }

        _map = builder.Build();
        _offering = new Offering(SolutionId.Parse("meal kit")) { Touchpoints = [.. Enumerable.Range(0, touchpoints).Select(t => TouchpointOf(t, outcomes))] };
        SurveyResponsesBuilder answers = new(RatingScale.FivePoint, _map.Needs.Select(need => need.Id), _offering.Solution);
        for (int r = 0; r < 60; r++)
        {
            answers.AddRespondent();
            for (int o = 0; o < outcomes; o++)
            {
                answers.SetImportance(o, (r * 7) + o % 5 > 60 ? 5 : 2 + (((r * 31) + (o * 17)) % 4));
                answers.SetSatisfaction(o, 1 + (((r * 13) + (o * 29)) % 5));
            }
        }

        _analysis = OpportunityAnalysis.Run(_map, SurveyTally.From(answers.Build()));
    }

    public JourneyMap Project() => JourneyProjection.Project(_map, JourneyTemplate.EightSteps, _offering, _analysis);

    private static Touchpoint TouchpointOf(int t, int outcomes) => new(TouchpointId.Parse(FormattableString.Invariant($"t{t}")), FormattableString.Invariant($"touchpoint {t}"))
    {
        Channel = ChannelId.Parse(t % 2 == 0 ? "app" : "shop"),
        Serves = [.. Enumerable.Range(0, Served).Select(i => MapElementId.Parse(Id(((t * Served) + i) % outcomes)))],
        Actions = ["do it"],
        Frontstage = ["show it"],
        Backstage = ["make it"],
    };

    private static string Id(int outcome) => FormattableString.Invariant($"o{outcome}");
}
