using System.Text.Json;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Opportunity.Intervals;
using JobMap.Opportunity.Resampling;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Resampling;

/// <summary>Bootstrap intervals and rank frequencies of respondents with weights.</summary>
public sealed class WeightedBootstrapTests
{
    private static readonly JsonElement Reference =
        JsonDocument.Parse(File.ReadAllText(Repository.PathOf(Path.Combine("tests", "JobMap.Tests", "Opportunity", "References", "weighted.json")))).RootElement;

    private static readonly UniversalJobMap One = Maps.OfOutcomes(1);

    public static TheoryData<string> Cases => [.. Reference.GetProperty("cases").EnumerateArray().Select(MomentReference.NameOf)];

    /// <summary>The same draws made a second time in Python, and all that follows from them by numpy and scipy: benchmarks/peers/reference_weighted.py.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Run_SurveyOfTheReference_HasItsIntervalsAndFrequencies(string name)
    {
        JsonElement survey = Reference.GetProperty("cases").EnumerateArray().Single(reference => MomentReference.NameOf(reference) == name);
        (UniversalJobMap map, SurveyResponses responses) = MomentReference.Survey(survey);
        foreach (JsonElement expected in survey.GetProperty("analyses").EnumerateArray())
        {
            OpportunityOptions options = OptionsOf(expected);
            IReadOnlyList<OpportunityScore> percentile = OpportunityAnalysis.Run(map, responses, options with { IntervalMethod = IntervalMethod.BootstrapPercentile }).Scores;
            IReadOnlyList<OpportunityScore> bca = OpportunityAnalysis.Run(map, responses, options with { IntervalMethod = IntervalMethod.BootstrapBca }).Scores;
            JsonElement[] needs = [.. expected.GetProperty("needs").EnumerateArray()];
            for (int k = 0; k < needs.Length; k++)
            {
                string where = $"{name}, {options.Definition}, {options.Missing}, {k}";
                percentile[k].Opportunity!.Value.Should().BeApproximately(needs[k].GetProperty("score").GetDouble(), 1e-9, where);
                Expect(percentile[k], needs[k].GetProperty("percentile"), where);
                Expect(bca[k], needs[k].GetProperty("bca"), where);
                AccelerationOf(responses, map.Needs[k].Id, options).Should().BeApproximately(needs[k].GetProperty("acceleration").GetDouble(), 1e-9, where);
                (percentile[k].ProbabilityFirst, percentile[k].ProbabilityTop).Should().Be((needs[k].GetProperty("first").GetDouble(), needs[k].GetProperty("top").GetDouble()), where);
                bca[k].ProbabilityTop.Should().Be(percentile[k].ProbabilityTop, where);
            }
        }
    }

    /// <summary>
    /// A population of two groups, the smaller of which is asked three times as often as its part, and weighted down again. The percentile interval holds the weighted
    /// truth about as often as it says, on a slope of the score and where the floor does not bend it; the same answers without weights miss it mostly.
    /// </summary>
    [Theory]
    [InlineData("ulwick-top-two-box", 0.9, 0.7, 0.2, 0.4)]
    [InlineData("unfloored", 0.9, 0.5, 0.3, 0.5)]
    [InlineData("gap", 0.8, 0.6, 0.2, 0.5)]
    [InlineData("olsen", 0.9, 0.6, 0.3, 0.6)]
    [InlineData("mean", 0.9, 0.5, 0.2, 0.4)]
    public void Run_WeightedPopulation_HoldsItsTruthAsOftenAsItSays(string definition, double importance, double importanceOfFew, double satisfaction, double satisfactionOfFew)
    {
        const int surveys = 400;
        const double few = 0.2;
        OpportunityDefinition.TryParse(definition, out OpportunityDefinition? known).Should().BeTrue();
        OpportunityOptions options = OpportunityOptions.Default with { Definition = known!, Resamples = 299, IntervalMethod = IntervalMethod.BootstrapPercentile };
        (double i, double s) = (((1 - few) * importance) + (few * importanceOfFew), ((1 - few) * satisfaction) + (few * satisfactionOfFew));
        // Ratings are 5 and 1, so that shares and rescaled means are the same.
        double truth = definition switch { "gap" => 10 * (i - s), "olsen" => i * (1 - s), _ => 10 * ((2 * i) - s) };
        RandomStream random = new(1965, (ulong)definition.Length);
        (int below, int above, int heldWithout) = (0, 0, 0);
        for (int survey = 0; survey < surveys; survey++)
        {
            (SurveyResponses with, SurveyResponses without) = Draw((importance, satisfaction), (importanceOfFew, satisfactionOfFew), few, ref random);
            ConfidenceInterval interval = OpportunityAnalysis.Run(One, with, options with { Seed = (ulong)survey }).Scores[0].Interval!.Value;
            below += interval.Upper < truth ? 1 : 0;
            above += interval.Lower > truth ? 1 : 0;
            heldWithout += OpportunityAnalysis.Run(One, without, options with { Seed = (ulong)survey }).Scores[0].Interval!.Value.Contains(truth) ? 1 : 0;
        }

        // 2.5 % on a side has a standard error of .8 % with 400 surveys; 299 resamples cost half a per cent.
        below.Should().BeLessThanOrEqualTo((int)(0.06 * surveys));
        above.Should().BeLessThanOrEqualTo((int)(0.06 * surveys));
        (below + above).Should().BeInRange((int)(0.02 * surveys), (int)(0.085 * surveys));
        heldWithout.Should().BeLessThan((int)(0.7 * surveys));
    }

    private static void Expect(OpportunityScore score, JsonElement limits, string where)
    {
        double[] expected = MomentReference.Numbers(limits);
        ConfidenceInterval found = score.Interval!.Value;
        // The interval is never without its own score.
        found.Lower.Should().BeApproximately(Math.Min(expected[0], score.Opportunity!.Value), 1e-8, where);
        found.Upper.Should().BeApproximately(Math.Max(expected[1], score.Opportunity!.Value), 1e-8, where);
    }

    private static double AccelerationOf(SurveyResponses responses, NeedId need, OpportunityOptions options) =>
        RespondentJackknife.Acceleration(responses.ColumnsOf(need), responses.Weights, new RespondentScore(responses.Scale, options));

    private static OpportunityOptions OptionsOf(JsonElement analysis)
    {
        OpportunityDefinition.TryParse(analysis.GetProperty("definition").GetString(), out OpportunityDefinition? definition).Should().BeTrue();
        MissingAnswers.TryParse(analysis.GetProperty("missing").GetString(), out MissingAnswers? missing).Should().BeTrue();
        return OpportunityOptions.Default with
        {
            Definition = definition!,
            Missing = missing!,
            Level = analysis.GetProperty("level").GetDouble(),
            Resamples = Reference.GetProperty("resamples").GetInt32(),
            Seed = Reference.GetProperty("seed").GetUInt64(),
            Top = Reference.GetProperty("top").GetInt32(),
        };
    }

    /// <summary>200 respondents, of whom six in ten are of the few that make up two in ten of the population.</summary>
    private static (SurveyResponses With, SurveyResponses Without) Draw((double I, double S) most, (double I, double S) rest, double few, ref RandomStream random)
    {
        SurveyResponsesBuilder with = new(RatingScale.FivePoint, Maps.IdsOf(One));
        SurveyResponsesBuilder without = new(RatingScale.FivePoint, Maps.IdsOf(One));
        for (int r = 0; r < 200; r++)
        {
            bool isFew = random.NextDouble() < 3 * few;
            (double i, double s) = isFew ? rest : most;
            (int important, int satisfied) = (random.NextDouble() < i ? 5 : 1, random.NextDouble() < s ? 5 : 1);
            foreach (SurveyResponsesBuilder builder in (SurveyResponsesBuilder[])[with, without])
            {
                builder.AddRespondent();
                Answers.Set(builder, 0, important, satisfied);
            }

            with.SetWeight(isFew ? 1 / 3.0 : (1 - few) / (1 - (3 * few)));
        }

        return (with.Build(), without.Build());
    }
}
