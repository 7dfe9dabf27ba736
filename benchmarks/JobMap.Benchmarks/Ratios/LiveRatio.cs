using JobMap.Benchmarks.Studies;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Ratios;

/// <summary>
/// 1,000 more answers in a survey of 100,000 respondents and 100 outcomes, from ten more respondents: the outcome scored anew after each answer,
/// against the batch with them in it built, tallied and scored anew once, after the last.
/// </summary>
internal sealed class LiveRatio : IRatio
{
    private const int Outcomes = 100;
    private const int Respondents = 100_000;
    private const int Answers = 1_000;
    /// <summary>Long enough for the runtime to have compiled both sides in full.</summary>
    private const int WarmUps = 60;
    private const int Rounds = 31;

    public string Name => "live";

    public string Peer => "100,000 respondents x 100 outcomes built, tallied and scored anew once per 1,000 answers";

    public double Target => 20;

    public RatioResult Measure()
    {
        UniversalJobMap map = GeneratedStudy.Map(Outcomes);
        SurveyResponsesBuilder builder = GeneratedStudy.Builder(map, Respondents);
        SurveyResponses responses = builder.Build();
        LiveTally live = Feed(responses);
        OpportunityAnalysis batch = OpportunityAnalysis.Run(map, SurveyTally.From(responses));
        Agreement.Require(live.Snapshot() == SurveyTally.From(responses), "the counts");
        Agreement.Require(batch.Scores.Select((score, o) => (score, live: LiveScore.Of(live, o)))
            .All(pair => pair.score.Opportunity == pair.live.Opportunity && pair.score.Interval == pair.live.Interval), "the scores");
        double sum = 0;
        InProcess.WarmUp(() => sum += AddAndScore(live));
        InProcess.WarmUp(() => sum += AddAndRescore(map, builder));
        return Turns.Compare(
            () => InProcess.Milliseconds(10, () => sum += AddAndScore(live)),
            () => InProcess.Milliseconds(1, () => sum += AddAndRescore(map, builder)),
            WarmUps, Rounds);
    }

    private static double AddAndScore(LiveTally live)
    {
        double sum = 0;
        for (int answer = 0; answer < Answers; answer++)
        {
            int outcome = answer % Outcomes;
            live.Add(outcome, 1 + (answer % 5), 1 + (answer % 3));
            sum += LiveScore.Of(live, outcome).Opportunity!.Value;
        }

        return sum;
    }

    private static double AddAndRescore(UniversalJobMap map, SurveyResponsesBuilder builder)
    {
        for (int answer = 0; answer < Answers; answer++)
        {
            int outcome = answer % Outcomes;
            if (outcome == 0)
            {
                builder.AddRespondent();
            }

            builder.SetImportance(outcome, 1 + (answer % 5));
            builder.SetSatisfaction(outcome, 1 + (answer % 3));
        }

        return OpportunityAnalysis.Run(map, SurveyTally.From(builder.Build())).Scores.Sum(score => score.Opportunity!.Value);
    }

    private static LiveTally Feed(SurveyResponses responses)
    {
        LiveTally live = new(responses.Scale, responses.Needs);
        for (int r = 0; r < responses.Respondents; r++)
        {
            live.AddRespondent();
        }

        for (int o = 0; o < responses.Needs.Count; o++)
        {
            ReadOnlySpan<byte> importance = responses.ImportanceOf(responses.Needs[o]);
            ReadOnlySpan<byte> satisfaction = responses.SatisfactionOf(responses.Needs[o]);
            for (int r = 0; r < importance.Length; r++)
            {
                live.Add(o, importance[r] == 0 ? null : importance[r], satisfaction[r] == 0 ? null : satisfaction[r]);
            }
        }

        return live;
    }
}
