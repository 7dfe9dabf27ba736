using System.Globalization;
using System.Text.Json;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Serialization;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Resampling;

/// <summary>Rank statements from second moments against those of the bootstrap over respondents, numpy's and the library's own.</summary>
public sealed class MomentDrawsTests
{
    /// <summary>What the documentation states for 60 respondents and more, 120 where cells are sparse.</summary>
    private const double Tolerance = 0.05;

    /// <summary>And this for nineteen needs in twenty.</summary>
    private const double UsualTolerance = 0.03;

    public static IEnumerable<object[]> Rankings =>
        from name in new[] { "complete", "missing", "weighted" }
        from definition in OpportunityDefinition.All.Where(definition => definition != OpportunityDefinition.Mean)
        select new object[] { name, definition.Name };

    [Theory]
    [MemberData(nameof(Rankings))]
    public void Run_SurveyOfTheReference_HasTheFrequenciesOfItsBootstrap(string name, string definition)
    {
        JsonElement reference = MomentReference.Named(name);
        (UniversalJobMap map, SurveyResponses responses) = MomentReference.Survey(reference);
        OpportunityOptions options = OpportunityOptions.Default with { Definition = OpportunityDefinition.All.Single(known => known.Name == definition), Resamples = 40_000, Top = reference.GetProperty("top").GetInt32() };

        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, SurveyTally.WithSecondMoments(responses), options);

        JsonElement ranks = reference.GetProperty("ranks").GetProperty(definition);
        analysis.Scores.Select(score => score.ProbabilityFirst!.Value).Zip(MomentReference.Numbers(ranks.GetProperty("first"))).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 0.02);
        analysis.Scores.Select(score => score.ProbabilityTop!.Value).Zip(MomentReference.Numbers(ranks.GetProperty("top"))).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 0.02);
        analysis.Diagnostics.Should().NotContain(diagnostic => diagnostic.Id == "JM4003");
    }

    [Theory]
    [InlineData(60, 20, 0.2, 0.9)]
    [InlineData(60, 5, 0.2, 0.9)]
    [InlineData(120, 20, 0.85, 0.99)]
    [InlineData(120, 20, 0.01, 0.15)]
    [InlineData(300, 20, 0.2, 0.9)]
    [InlineData(600, 40, 0.2, 0.9)]
    public void Run_GeneratedSurveys_AgreeWithTheBootstrapOverRespondents(int respondents, int needs, double least, double most)
    {
        UniversalJobMap map = Maps.OfOutcomes(needs);
        RandomStream random = new(7, (ulong)(respondents + needs));
        int near = 0;
        for (int survey = 0; survey < 5; survey++)
        {
            SurveyResponses responses = Generate(map, respondents, least, most, ref random);

            near += RanksWithinOne(map, responses, OpportunityOptions.Default with { Resamples = 10_000, Top = 3 });
        }

        near.Should().BeGreaterThanOrEqualTo((int)(0.97 * 5 * needs));
    }

    [SharedDataFact("perth/responses.csv")]
    public void Run_PerthSurvey_AgreesWithTheBootstrapOverRespondents()
    {
        UniversalJobMap map = Maps.OfOutcomes(22);

        RanksWithinOne(map, Perth(map), OpportunityOptions.Default with { Resamples = 10_000 }).Should().Be(22);
    }

    [Fact]
    public void Run_TallyOfMergedParts_HasTheRanksOfTheWhole()
    {
        (UniversalJobMap map, SurveyResponses responses) = MomentReference.Survey(MomentReference.Named("weighted"));
        SurveyTally whole = SurveyTally.WithSecondMoments(responses);

        OpportunityAnalysis twice = OpportunityAnalysis.Run(map, whole.Merge(whole));

        OpportunityAnalysis.Run(map, SurveyTally.WithSecondMoments(responses)).Should().Be(OpportunityAnalysis.Run(map, whole));
        twice.Scores.Select(score => score.ProbabilityFirst).Should().NotEqual(OpportunityAnalysis.Run(map, whole).Scores.Select(score => score.ProbabilityFirst), "twice as many respondents are surer");
        OpportunityAnalysis.Run(map, SurveyTally.WithSecondMoments(responses.Append(responses))).Scores.Should().Equal(twice.Scores);
    }

    [Fact]
    public void Run_OtherSeed_ChangesTheRankFiguresAlone()
    {
        (UniversalJobMap map, SurveyResponses responses) = MomentReference.Survey(MomentReference.Named("complete"));
        SurveyTally tally = SurveyTally.WithSecondMoments(responses);

        OpportunityAnalysis one = OpportunityAnalysis.Run(map, tally);
        OpportunityAnalysis other = OpportunityAnalysis.Run(map, tally, OpportunityOptions.Default with { Seed = 2 });

        one.Scores.Select(score => score.ProbabilityFirst).Should().NotEqual(other.Scores.Select(score => score.ProbabilityFirst));
        one.Scores.Select(score => score.Interval).Should().Equal(other.Scores.Select(score => score.Interval));
        one.Summaries[0].MeanInterval.Should().NotBeNull();
    }

    [Fact]
    public void Run_OneRespondent_GivesWhatTheBootstrapGives()
    {
        (UniversalJobMap map, SurveyResponses responses) = MomentReference.Survey(MomentReference.Named("one respondent"));

        OpportunityAnalysis.Run(map, SurveyTally.WithSecondMoments(responses)).Scores.Should().Equal(OpportunityAnalysis.Run(map, responses).Scores);
    }

    [Fact]
    public void Run_NoRespondents_GivesNoScores()
    {
        UniversalJobMap map = Maps.OfOutcomes(2);
        SurveyTally tally = SurveyTally.WithSecondMoments(new SurveyResponsesBuilder(RatingScale.FivePoint, Maps.IdsOf(map)).Build());

        OpportunityAnalysis.Run(map, tally).Scores.Should().OnlyContain(score => score.Opportunity == null && score.ProbabilityFirst == null);
    }

    [Fact]
    public void Run_EverybodyAlikeOnEveryNeed_GivesWhatTheBootstrapGives()
    {
        UniversalJobMap map = Maps.OfOutcomes(3);
        SurveyResponses responses = Answers.Of(map, Answers.Times(70, 5, 5), Answers.Times(70, 5, 1), Answers.Times(70, 1, 1));

        OpportunityAnalysis.Run(map, SurveyTally.WithSecondMoments(responses)).Scores.Should().Equal(OpportunityAnalysis.Run(map, responses).Scores);
    }

    [Fact]
    public void Run_TwoNeedsAnsweredAlike_SharesTheirRankInEveryDraw()
    {
        UniversalJobMap map = Maps.OfOutcomes(3);
        SurveyResponses responses = Answers.Of(map, Answers.Shares(60, 20, 90), Answers.Shares(60, 20, 90), Answers.Shares(70, 30, 90));

        IReadOnlyList<OpportunityScore> scores = OpportunityAnalysis.Run(map, SurveyTally.WithSecondMoments(responses)).Scores;

        scores[0].ProbabilityFirst.Should().Be(scores[1].ProbabilityFirst).And.BeInRange(0.01, 0.99);
        (scores[0].ProbabilityFirst + scores[2].ProbabilityFirst).Should().BeInRange(1, 1.1, "ties count for both");
    }

    [Fact]
    public void Run_MeansOfSecondMoments_GivesRanksWithoutTheirStabilityAndSaysWhy()
    {
        (UniversalJobMap map, SurveyResponses responses) = MomentReference.Survey(MomentReference.Named("complete"));

        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, SurveyTally.WithSecondMoments(responses), OpportunityOptions.Default with { Definition = OpportunityDefinition.Mean });

        analysis.Scores.Should().OnlyContain(score => score.Rank != null && score.ProbabilityFirst == null && score.RankInterval == null);
        analysis.Diagnostics.Single(diagnostic => diagnostic.Id == "JM4003").Message.Should().Contain("not means");
    }

    [Theory]
    [InlineData("complete", true)]
    [InlineData("missing", false)]
    public void Run_PairwiseOfSecondMoments_TakesEverybodyToHaveAnsweredBothOrNeither(string name, bool judged)
    {
        (UniversalJobMap map, SurveyResponses responses) = MomentReference.Survey(MomentReference.Named(name));

        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, SurveyTally.WithSecondMoments(responses), OpportunityOptions.Default with { Missing = MissingAnswers.Pairwise });

        analysis.Scores.Should().OnlyContain(score => score.ProbabilityFirst != null == judged);
        analysis.Diagnostics.Any(diagnostic => diagnostic.Id == "JM4003").Should().Be(!judged);
    }

    [Fact]
    public void Run_FewRespondents_SaysThatTheRanksAreRough()
    {
        (UniversalJobMap map, SurveyResponses responses) = MomentReference.Survey(MomentReference.Named("fewer respondents than shares"));

        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, SurveyTally.WithSecondMoments(responses));

        analysis.Scores.Should().OnlyContain(score => score.ProbabilityFirst != null);
        analysis.Diagnostics.Single(diagnostic => diagnostic.Id == "JM4003").Message.Should().Contain("rough").And.Contain("6 outcomes");
    }

    /// <summary>
    /// Of 100 respondents 50 find each of three needs important and no two of them the same: each pair can be, all three cannot, so that the covariances are none. A document can say so.
    /// </summary>
    [Fact]
    public void Run_MomentsThatNoRespondentsHave_GivesFrequenciesAllTheSame()
    {
        UniversalJobMap map = Maps.OfOutcomes(3);
        JointHistogram histogram = JointHistogram.Empty(RatingScale.FivePoint).Add(5, 5, 25).Add(5, 1, 25).Add(1, 5, 25).Add(1, 1, 25);
        List<long> counts = [];
        for (int row = 0; row < 12; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                (RatingIndicator first, RatingIndicator second) = ((RatingIndicator)(row % 4), (RatingIndicator)(column % 4));
                bool bothTop = first is RatingIndicator.ImportanceTop or RatingIndicator.SatisfactionTop && second is RatingIndicator.ImportanceTop or RatingIndicator.SatisfactionTop;
                bool oneTop = first is RatingIndicator.ImportanceTop or RatingIndicator.SatisfactionTop || second is RatingIndicator.ImportanceTop or RatingIndicator.SatisfactionTop;
                counts.Add(row == column || !bothTop ? (oneTop ? 50 : 100) : first == second ? 0 : 25);
            }
        }

        NeedId[] needs = [.. map.Needs.Select(need => need.Id).Order()];
        TallyGroup group = new(null, 100, needs.Select(need => KeyValuePair.Create(need, histogram))) { SecondMoments = SecondMoments.FromCounts(RatingScale.FivePoint, 100, needs, counts) };
        string document = JobMapJson.Serialize(new SurveyTally(RatingScale.FivePoint, null, [group]));

        IReadOnlyList<OpportunityScore> scores = OpportunityAnalysis.Run(map, JobMapJson.DeserializeTally(document).Value).Scores;

        scores.Should().OnlyContain(score => score.ProbabilityFirst >= 0 && score.ProbabilityFirst <= 1 && score.ProbabilityTop == 1 && score.RankInterval != null);
    }

    [Fact]
    public void Run_SomeSegmentsWithoutSecondMoments_JudgesTheOthersAndSaysSo()
    {
        SurveyTally tally = new(RatingScale.FivePoint, "garden", [
            .. SurveyTally.WithSecondMoments(Study.Large.SegmentBy("garden")).Groups.Where(g => g.Segment == "yard"),
            .. SurveyTally.From(Study.Large.SegmentBy("garden")).Groups.Where(g => g.Segment == "balcony")]);

        OpportunityAnalysis analysis = OpportunityAnalysis.Run(Maps.Garden, tally);

        analysis.Ranked.Where(score => score.Segment == "yard").Should().OnlyContain(score => score.ProbabilityTop != null);
        analysis.Ranked.Where(score => score.Segment == "balcony").Should().OnlyContain(score => score.ProbabilityTop == null);
        analysis.Diagnostics.Where(diagnostic => diagnostic.Id == "JM4003").Select(diagnostic => diagnostic.Message).Should().Contain(message => message.Contains("some segments"));
    }

    /// <summary>Compares both ways, the moments by way of their document, and counts the needs whose rank intervals differ by at most one rank at either end.</summary>
    private static int RanksWithinOne(UniversalJobMap map, SurveyResponses responses, OpportunityOptions options)
    {
        IReadOnlyList<OpportunityScore> expected = OpportunityAnalysis.Run(map, responses, options).Scores;
        SurveyTally tally = SurveyTally.WithSecondMoments(responses);
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, JobMapJson.DeserializeTally(JobMapJson.Serialize(tally)).Value, options);
        analysis.Should().Be(OpportunityAnalysis.Run(map, tally, options));
        IReadOnlyList<OpportunityScore> found = analysis.Scores;
        double[] apart = [.. found.Zip(expected, (a, b) => Math.Max(Math.Abs(a.ProbabilityFirst!.Value - b.ProbabilityFirst!.Value), Math.Abs(a.ProbabilityTop!.Value - b.ProbabilityTop!.Value))).Order()];
        apart[^1].Should().BeLessThan(Tolerance);
        apart[(int)(0.95 * (apart.Length - 1))].Should().BeLessThan(UsualTolerance);
        return found.Zip(expected).Count(pair =>
            Math.Abs(pair.First.RankInterval!.Value.Lower - pair.Second.RankInterval!.Value.Lower) <= 1 && Math.Abs(pair.First.RankInterval.Value.Upper - pair.Second.RankInterval.Value.Upper) <= 1);
    }

    /// <summary>Shares between two limits, a mood of each respondent that moves them all, and one answer in twenty missing.</summary>
    private static SurveyResponses Generate(UniversalJobMap map, int respondents, double least, double most, ref RandomStream random)
    {
        double[] shares = new double[2 * map.Outcomes.Count];
        for (int at = 0; at < shares.Length; at++)
        {
            shares[at] = least + ((most - least) * random.NextDouble());
        }

        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(map));
        for (int r = 0; r < respondents; r++)
        {
            builder.AddRespondent();
            double mood = (random.NextDouble() - 0.5) / 5;
            for (int o = 0; o < map.Outcomes.Count; o++)
            {
                int? importance = random.NextDouble() < shares[2 * o] + mood ? 5 : 2;
                int? satisfaction = random.NextDouble() < shares[(2 * o) + 1] - mood ? 4 : 1;
                Answers.Set(builder, o, random.NextDouble() < 0.05 ? null : importance, random.NextDouble() < 0.05 ? null : satisfaction);
            }
        }

        return builder.Build();
    }

    private static SurveyResponses Perth(UniversalJobMap map)
    {
        const int FirstImportance = 4;
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(map));
        foreach (string[] row in SharedData.RowsOf("perth/responses.csv"))
        {
            builder.AddRespondent();
            for (int o = 0; o < map.Outcomes.Count; o++)
            {
                Answers.Set(builder, o, CodeOf(row[FirstImportance + o]), CodeOf(row[FirstImportance + map.Outcomes.Count + o]));
            }
        }

        return builder.Build();
    }

    private static int? CodeOf(string field) => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out int code) ? code : null;
}
