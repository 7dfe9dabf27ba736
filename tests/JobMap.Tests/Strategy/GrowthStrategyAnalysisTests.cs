using CsCheck;
using JobMap.Opportunity;
using JobMap.Serialization;
using JobMap.Strategy;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Strategy;

public sealed class GrowthStrategyAnalysisTests
{
    /// <summary>Percentages of important and satisfied: opportunity 16, 7 (appropriately served, clear of both borders) and overserved.</summary>
    private static readonly (int, int) Under = (90, 20);
    private static readonly (int, int) Served = (70, 55);
    private static readonly (int, int) Over = (20, 80);

    [Fact]
    public void Run_OneSegmentWithAnUnmetNeed_IsDifferentiatedForThatSegment()
    {
        (int, int)[] most = [.. Enumerable.Repeat(Served, 10)];
        (int, int)[] few = [.. Enumerable.Repeat(Under, 2), .. Enumerable.Repeat(Served, 8)];

        GrowthStrategyAnalysis analysis = Run(null, ("most", 1800, most), ("few", 200, few));

        analysis.Groups[0].SurelyUnderserved.Should().BeEmpty("the whole market shows no unmet need");
        GrowthAssessment differentiated = analysis.Of(GrowthStrategy.Differentiated);
        (differentiated.Verdict, differentiated.Segments.Single()).Should().Be((GrowthVerdict.Supported, "few"));
        differentiated.For.Single(piece => piece.Segment == "few").Needs.Select(id => id.Value).Should().Equal("o1", "o2");
        analysis.Of(GrowthStrategy.Sustaining).Verdict.Should().Be(GrowthVerdict.Contradicted);
        JobMapJson.Serialize(analysis).Should().Contain("\"verdict\": \"supported\"");
    }

    [Fact]
    public void Run_EverySegmentUnderserved_SupportsDominant() =>
        VerdictOf(GrowthStrategy.Dominant, null, ("a", 300, [Under, Served]), ("b", 300, [Under, Served])).Should().Be(GrowthVerdict.Supported);

    [Fact]
    public void Run_SharedUnmetNeed_SupportsDifferentiatedInEverySegment()
    {
        GrowthAssessment differentiated = Run(null, ("a", 300, [Under, Served]), ("b", 300, [Under, Served])).Of(GrowthStrategy.Differentiated);

        differentiated.Verdict.Should().Be(GrowthVerdict.Supported);
        differentiated.Segments.Should().Equal(null, "a", "b");
    }

    [Fact]
    public void Run_EverybodyOverserved_SupportsDisruptiveAlone()
    {
        GrowthStrategyAnalysis analysis = Run(null, ("a", 300, [Over, Over]), ("b", 300, [Over, Over]));

        analysis.Assessments.Select(assessment => assessment.Verdict).Should().Equal(
            GrowthVerdict.Contradicted, GrowthVerdict.Contradicted, GrowthVerdict.Supported, GrowthVerdict.NotEnoughEvidence, GrowthVerdict.Contradicted);
    }

    [Fact]
    public void Run_NoScores_IsNotEnoughEvidenceForAny()
    {
        OpportunityAnalysis nobody = OpportunityAnalysis.Run(Maps.OfOutcomes(2), SurveyTally.From(Of(Maps.OfOutcomes(2))));
        GrowthStrategyAnalysis analysis = GrowthStrategyAnalysis.Run(nobody, null).Value;

        analysis.Assessments.Should().OnlyContain(assessment => assessment.Verdict == GrowthVerdict.NotEnoughEvidence && assessment.Unknown.Any(piece => piece.Rule == "no-scores"));
    }

    [Fact]
    public void Run_UnderservedHereAndOverservedThere_SupportsDominant() =>
        VerdictOf(GrowthStrategy.Dominant, null, ("a", 300, [Under, Served]), ("b", 300, [Over, Served])).Should().Be(GrowthVerdict.Supported);

    [Fact]
    public void Run_Overserved_SupportsDisruptive() =>
        VerdictOf(GrowthStrategy.Disruptive, null, ("a", 300, [Over, Served]), ("b", 300, [Served, Served])).Should().Be(GrowthVerdict.Supported);

    [Fact]
    public void Run_NonConsumers_DecideDisruptiveOnlyWhereTheyAreTold()
    {
        (string, int, (int, int)[])[] groups = [("users", 300, [Served, Served]), ("nothing", 300, [Under, Served])];

        Run(null, groups[..1]).Of(GrowthStrategy.Disruptive).Verdict.Should().Be(GrowthVerdict.NotEnoughEvidence);
        Run(new GrowthStrategyOptions { NonConsumers = ["nothing"] }, groups).Of(GrowthStrategy.Disruptive).Verdict.Should().Be(GrowthVerdict.Supported);
        Run(new GrowthStrategyOptions { NonConsumers = ["nothing"] }, groups).Of(GrowthStrategy.Differentiated).For.Should().NotContain(piece => piece.Segment == "nothing");
    }

    [Fact]
    public void Run_Restriction_IsToldOrUnknown()
    {
        (string, int, (int, int)[])[] groups = [("airport", 300, [Served, Served]), ("town", 300, [Served, Served])];

        Run(null, groups).Of(GrowthStrategy.Discrete).Verdict.Should().Be(GrowthVerdict.NotEnoughEvidence);
        Run(new GrowthStrategyOptions { Restricted = ["airport"] }, groups).Of(GrowthStrategy.Discrete).Verdict.Should().Be(GrowthVerdict.Supported);
        Run(new GrowthStrategyOptions { Restricted = [] }, groups).Of(GrowthStrategy.Discrete).Verdict.Should().Be(GrowthVerdict.Contradicted);
    }

    [Fact]
    public void Run_AllAppropriatelyServed_SupportsSustainingAlone()
    {
        GrowthStrategyAnalysis analysis = Run(null, ("a", 600, [Served, Served]), ("b", 600, [Served, Served]));

        analysis.Assessments.Select(assessment => assessment.Verdict).Should().Equal(
            GrowthVerdict.Contradicted, GrowthVerdict.Contradicted, GrowthVerdict.NotEnoughEvidence, GrowthVerdict.NotEnoughEvidence, GrowthVerdict.Supported);
    }

    [Fact]
    public void Run_SmallGroups_DecideNothing()
    {
        GrowthStrategyAnalysis analysis = Run(null, ("a", 40, [Under, Served]), ("b", 40, [Under, Served]));

        analysis.Assessments.Should().OnlyContain(assessment => assessment.Verdict == GrowthVerdict.NotEnoughEvidence);
        analysis.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Contain("JM7032");
        analysis.Of(GrowthStrategy.Differentiated).For.Should().NotBeEmpty().And.OnlyContain(piece => piece.Strength == GrowthEvidenceStrength.Weak);
    }

    [Fact]
    public void Run_ConceptStuckInTheMiddle_SpeaksAgainstBeingBetter()
    {
        GrowthStrategyOptions options = new() { Improvement = 0.02, ImprovementInterval = new ConfidenceInterval(0.01, 0.04) };

        VerdictOf(GrowthStrategy.Differentiated, options, ("a", 300, [Under, Served]), ("b", 300, [Served, Served])).Should().Be(GrowthVerdict.Mixed);
    }

    /// <summary>A concept that wins makes no market: without the need it decides nothing.</summary>
    [Fact]
    public void Run_ConceptThatWins_DecidesNothingAlone()
    {
        GrowthStrategyOptions options = new() { Improvement = 0.3, ImprovementInterval = new ConfidenceInterval(0.25, 0.35) };

        VerdictOf(GrowthStrategy.Differentiated, options, ("a", 300, [Under, Served]), ("b", 300, [Served, Served])).Should().Be(GrowthVerdict.Supported);
        VerdictOf(GrowthStrategy.Differentiated, options, ("a", 600, [Served, Served]), ("b", 600, [Served, Served])).Should().Be(GrowthVerdict.Contradicted);
        Run(options, ("a", 40, [Under, Served])).Of(GrowthStrategy.Differentiated).Verdict.Should().Be(GrowthVerdict.NotEnoughEvidence);
    }

    [Fact]
    public void Run_TermsThatDiffer_AreRefused()
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        SurveyResponses answers = Of(map, ("a", 100, [Under]));
        OpportunityAnalysis everybody = OpportunityAnalysis.Run(map, SurveyTally.From(answers));

        GrowthStrategyAnalysis.Run(everybody, everybody).Diagnostics.Single().Id.Should().Be("JM7030");
        GrowthStrategyAnalysis.Run(everybody, null, new GrowthStrategyOptions { Restricted = ["nobody"] }).Diagnostics.Single().Id.Should().Be("JM7031");
        GrowthStrategyAnalysis.Run(everybody, null).Diagnostics.Single().Id.Should().Be("JM7034");
    }

    [Fact]
    public void Run_OutcomeThatNobodyAnswered_ChangesTheReportAlone()
    {
        (string, int, (int, int)[])[] groups = [("a", 300, [Under, Served]), ("b", 300, [Over, Served])];
        GrowthStrategyAnalysis without = Run(null, groups);
        UniversalJobMap longer = Maps.OfOutcomes(3);
        SurveyResponses answers = Of(Maps.OfOutcomes(2), groups);
        GrowthStrategyAnalysis with = GrowthStrategyAnalysis.Run(
            OpportunityAnalysis.Run(longer, SurveyTally.From(answers)), OpportunityAnalysis.Run(longer, SurveyTally.From(answers.SegmentBy("group")))).Value;

        with.Assessments.Should().Equal(without.Assessments);
        with.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Contain("JM7033");
    }

    [Fact]
    public void Run_OutcomesExchanged_ChangesNoVerdict() => Gen.Select(Cell, Cell, Cell).Sample((x, y, z) =>
    {
        GrowthStrategyAnalysis one = Run(null, ("a", 200, [x, y, z]), ("b", 120, [y, x, z]));
        GrowthStrategyAnalysis other = Run(null, ("a", 200, [z, x, y]), ("b", 120, [z, y, x]));
        other.Assessments.Select(assessment => assessment.Verdict).Should().Equal(one.Assessments.Select(assessment => assessment.Verdict));
    }, iter: 60);

    [Fact]
    public void Run_MoreSatisfaction_NeverStrengthensDifferentiated() => Gen.Select(Cell, Cell, Gen.Int[1, 40]).Sample((x, y, more) =>
    {
        (int, int) raised = (x.Item1, Math.Min(100, x.Item2 + more));
        int before = StrengthOf(VerdictOf(GrowthStrategy.Differentiated, null, ("a", 200, [x, y]), ("b", 200, [y, y])));
        int after = StrengthOf(VerdictOf(GrowthStrategy.Differentiated, null, ("a", 200, [raised, y]), ("b", 200, [y, y])));
        after.Should().BeLessThanOrEqualTo(before);
    }, iter: 100);

    [Fact]
    public void Run_AnyAnswers_ListEvidenceForEveryVerdict() => Gen.Select(Cell, Cell, Gen.Int[0, 200]).Sample((x, y, n) =>
    {
        GrowthStrategyAnalysis analysis = Run(null, ("a", n, [x, y]), ("b", 100, [y, x]));
        analysis.Of(GrowthStrategy.Discrete).Verdict.Should().Be(GrowthVerdict.NotEnoughEvidence, "no score tells of customers without a choice");
        foreach (GrowthAssessment assessment in analysis.Assessments)
        {
            assessment.Evidence.Should().NotBeEmpty();
            assessment.For.Any(piece => piece.Strength == GrowthEvidenceStrength.Strong).Should().Be(assessment.Verdict is GrowthVerdict.Supported or GrowthVerdict.Mixed);
            assessment.Against.Any(piece => piece.Strength == GrowthEvidenceStrength.Strong).Should().Be(assessment.Verdict is GrowthVerdict.Contradicted or GrowthVerdict.Mixed);
        }
    }, iter: 60);

    [Fact]
    public void GrowthStrategy_All_AreFoundByName() =>
        GrowthStrategy.All.Select(strategy => GrowthStrategy.TryParse(strategy.Name, out GrowthStrategy? found) ? found : null).Should().Equal(GrowthStrategy.All);

    private static Gen<(int, int)> Cell { get; } = Gen.Select(Gen.Int[5, 95], Gen.Int[5, 95]).Select((i, s) => (i, s));

    private static int StrengthOf(GrowthVerdict verdict) => verdict switch { GrowthVerdict.Supported => 3, GrowthVerdict.Mixed => 2, GrowthVerdict.NotEnoughEvidence => 1, _ => 0 };

    private static GrowthVerdict VerdictOf(GrowthStrategy strategy, GrowthStrategyOptions? options, params (string, int, (int, int)[])[] groups) => Run(options, groups).Of(strategy).Verdict;

    private static GrowthStrategyAnalysis Run(GrowthStrategyOptions? options, params (string Name, int Size, (int, int)[] Outcomes)[] groups)
    {
        UniversalJobMap map = Maps.OfOutcomes(groups[0].Outcomes.Length);
        SurveyResponses answers = Of(map, groups);
        return GrowthStrategyAnalysis.Run(
            OpportunityAnalysis.Run(map, SurveyTally.From(answers)), OpportunityAnalysis.Run(map, SurveyTally.From(answers.SegmentBy("group"))), options ?? GrowthStrategyOptions.Default).Value;
    }

    /// <summary>Importance and satisfaction in percent, spread over the respondents by steps that have no common measure, so that they hardly go together.</summary>
    private static SurveyResponses Of(UniversalJobMap map, params (string Name, int Size, (int Important, int Satisfied)[] Outcomes)[] groups)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(map));
        foreach ((string name, int size, (int Important, int Satisfied)[] outcomes) in groups)
        {
            for (int r = 0; r < size; r++)
            {
                builder.AddRespondent();
                builder.SetVariable("group", name);
                for (int o = 0; o < outcomes.Length; o++)
                {
                    Answers.Set(builder, o, ((r * 61) + 7) % 100 < outcomes[o].Important ? 5 : 1, ((r * 37) + 50) % 100 < outcomes[o].Satisfied ? 5 : 1);
                }
            }
        }

        return builder.Build();
    }
}
