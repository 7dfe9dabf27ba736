using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Strategy;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Strategy;

/// <summary>Over many surveys of a market whose truth is known, intervals hold the truth about as often as their level says.</summary>
public sealed class ConceptCoverageTests
{
    private static readonly double[] Importance = [0.85, 0.7, 0.5, 0.3];

    private static readonly double[] Satisfaction = [0.3, 0.5, 0.6, 0.4];

    /// <summary>400 surveys: at 95 % the number that hold lies within 361 and 397 with a probability of 0.9999; the percentile interval may be a little short.</summary>
    [Fact]
    public void ImprovementInterval_OfManySurveys_HoldsTheTruth()
    {
        UniversalJobMap map = Maps.OfOutcomes(4);
        Concept concept = Concepts.Of("a", ConceptPrediction.ToLevel(OutcomeId.Parse("o1"), 7), ConceptPrediction.ByChange(OutcomeId.Parse("o2"), 2), ConceptPrediction.ByChange(OutcomeId.Parse("o3"), -1));
        double today = Importance.Zip(Satisfaction, (i, s) => i * s).Sum();
        double truth = ((Importance[0] * (0.7 - Satisfaction[0])) + (Importance[1] * 0.2) - (Importance[2] * 0.1)) / today;
        int holds = 0;
        for (int survey = 0; survey < 400; survey++)
        {
            SurveyResponses answers = Draw(map, 150, (ulong)survey);
            holds += ConceptEvaluation.Run(map, answers, [concept], new() { Scoring = new OpportunityOptions { Resamples = 400 } }).Values[0].ImprovementInterval!.Value.Contains(truth) ? 1 : 0;
        }

        holds.Should().BeInRange(361, 397);
    }

    /// <summary>Whoever is satisfied with one outcome is more often satisfied with the next, and finds less of it important.</summary>
    private static SurveyResponses Draw(UniversalJobMap map, int respondents, ulong seed)
    {
        RandomStream random = new(seed + 100, 0);
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(map));
        for (int r = 0; r < respondents; r++)
        {
            builder.AddRespondent();
            double common = random.NextDouble();
            for (int o = 0; o < Importance.Length; o++)
            {
                builder.SetImportance(o, Of(ref random, common) < Importance[o] ? 5 : 2);
                builder.SetSatisfaction(o, Of(ref random, 1 - common) < Satisfaction[o] ? 4 : 1);
            }
        }

        return builder.Build();
    }

    /// <summary>A uniform number that is the common one in half of all cases.</summary>
    private static double Of(ref RandomStream random, double common) => random.NextDouble() < 0.5 ? common : random.NextDouble();
}
