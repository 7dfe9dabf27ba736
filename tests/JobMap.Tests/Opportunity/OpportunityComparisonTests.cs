using CsCheck;
using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Opportunity.Comparisons;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

public sealed class OpportunityComparisonTests
{
    private static readonly OpportunityAnalysis Gardens = OpportunityAnalysis.Run(Maps.Garden, SurveyTally.From(Study.Large.SegmentBy("garden")));

    [Fact]
    public void Between_Segments_IsTheDifferenceOfTheirScores()
    {
        JobMapResult<OpportunityComparison> result = OpportunityComparison.Between(Gardens, "yard", "balcony");

        OpportunityComparison comparison = result.Value;
        comparison.Differences.Select(difference => difference.Need).Should().Equal(Maps.Garden.Needs);
        comparison.Differences.Should().OnlyContain(difference => difference.A == "yard" && difference.B == "balcony");
        comparison.Design.Should().Be(ComparisonDesign.Independent);
        comparison.SegmentVariable.Should().Be("garden");
        (comparison.Definition, comparison.Missing, comparison.Level, comparison.Scale).Should().Be((OpportunityDefinition.UlwickTopTwoBox, MissingAnswers.AvailableCase, 0.95, RatingScale.FivePoint));
        foreach (OpportunityDifference difference in comparison.Differences.Where(difference => difference.Difference is not null))
        {
            OpportunityScore yard = Gardens.ForSegment("yard").Scores.Single(score => score.Need == difference.Need);
            OpportunityScore balcony = Gardens.ForSegment("balcony").Scores.Single(score => score.Need == difference.Need);
            difference.ScoreA.Should().Be(yard);
            difference.ScoreB.Should().Be(balcony);
            difference.Difference.Should().Be(yard.Opportunity - balcony.Opportunity);
            difference.Interval!.Value.Contains(difference.Difference!.Value).Should().BeTrue();
        }
    }

    [Fact]
    public void Between_SidesExchanged_ChangesTheSignAlone()
    {
        OpportunityComparison one = OpportunityComparison.Between(Gardens, "yard", "balcony").Value;
        OpportunityComparison other = OpportunityComparison.Between(Gardens, "balcony", "yard").Value;

        foreach ((OpportunityDifference x, OpportunityDifference y) in one.Differences.Zip(other.Differences).Where(pair => pair.First.Difference is not null))
        {
            y.Difference.Should().Be(-x.Difference);
            y.Interval!.Value.Lower.Should().BeApproximately(-x.Interval!.Value.Upper, 1e-12);
            y.Interval!.Value.Upper.Should().BeApproximately(-x.Interval!.Value.Lower, 1e-12);
            y.P!.Value.Should().BeApproximately(x.P!.Value, 1e-12);
        }
    }

    [Fact]
    public void Between_OutcomeWithoutAScore_IsListedWithItsReason()
    {
        JobMapResult<OpportunityComparison> result = OpportunityComparison.Between(Gardens, "yard", "balcony");

        OpportunityDifference clear = result.Value.Differences.Single(difference => difference.Need.Id == OutcomeId.Parse("clear"));
        (clear.Difference, clear.Interval, clear.P, clear.AdjustedP, clear.IsSignificant, clear.Equivalence).Should().Be((null, null, null, null, null, null));
        clear.Reason.Should().Be("it was not asked in 'yard' and 'balcony'");
        clear.EquivalenceP(1).Should().BeNull();
        clear.IsEquivalent(1).Should().BeFalse();
        result.Value.Compared.Should().Be(5);
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "JM4013").Which.Message.Should().Contain("1 of 6").And.Contain("'clear'");
        result.Value.Diagnostics.Should().Equal(result.Diagnostics);
    }

    [Fact]
    public void Between_Waves_MatchesOutcomesByIdWhateverTheMap()
    {
        UniversalJobMap now = UniversalJobMap.For("gardeners", "keep a garden in bloom")
            .Execute("water the beds", s => s.Outcome("minimize the risk that a plant dries out", "dry").Outcome("minimize the time it takes to water", "time"))
            .Build();
        OpportunityAnalysis before = OpportunityAnalysis.Run(Maps.Garden, SurveyTally.From(Study.Large));
        OpportunityAnalysis after = OpportunityAnalysis.Run(now, SurveyTally.From(Answers.Of(now, Answers.Shares(90, 80, 100), Answers.Shares(50, 50, 100))), OpportunityOptions.Default with { Seed = 9, Thresholds = ThresholdProfile.Ttp2016 });

        JobMapResult<OpportunityComparison> result = OpportunityComparison.Between(after, before, ComparisonOptions.Default with { NameOfA = "2026", NameOfB = "2025" });

        result.Value.Differences.Select(difference => difference.Need.Id.Value).Should().Equal("dry", "time", "runoff", "weeks", "winter", "reach", "clear");
        result.Value.Differences[0].Difference.Should().BeNegative();
        result.Value.Differences[1].Reason.Should().Be("the map has no such need in '2025'");
        result.Value.Differences[1].ScoreB.Should().BeNull();
        result.Value.Differences[2].Reason.Should().Be("the map has no such need in '2026'");
        result.Value.Compared.Should().Be(1);
        result.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("JM4014", "JM4013");
        result.Diagnostics[0].Message.Should().Contain("1 outcome, dry");
    }

    [Fact]
    public void Between_ScoresMadeOtherwise_AreRefusedAndBothNamed()
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        OpportunityAnalysis five = OpportunityAnalysis.Run(map, SurveyTally.From(Answers.Of(map, Answers.Shares(40, 20, 60))));
        OpportunityAnalysis strict = OpportunityAnalysis.Run(
            map, SurveyTally.From(Answers.Of(RatingScale.Create(1, 5, 1), map, Answers.Shares(40, 20, 60))), OpportunityOptions.Default with { Level = 0.9 });

        JobMapResult<OpportunityComparison> result = OpportunityComparison.Between(five, strict, ComparisonOptions.Default with { NameOfB = "new" });

        result.IsSuccess.Should().BeFalse();
        result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().Equal(
            "JM4010 error: The scale differs: 1..5 in 'a', 1..5 top 1 in 'new'.", "JM4010 error: The level differs: 0.95 in 'a', 0.9 in 'new'.");
    }

    [Fact]
    public void Refusals_DefinitionsAndPolicies_AreNamed() =>
        ComparisonChecks.Refusals("x", [("definition", "mean"), ("policy for missing answers", "pairwise"), ("scale", "1..5")], "y", [("definition", "gap"), ("policy for missing answers", "complete-case"), ("scale", "1..5")])
            .Select(diagnostic => diagnostic.Message).Should().Equal("The definition differs: mean in 'x', gap in 'y'.", "The policy for missing answers differs: pairwise in 'x', complete-case in 'y'.");

    [Fact]
    public void Terms_OfAnAnalysis_AreAllThatMustAgree() =>
        ComparisonSide.TermsOf(OpportunityOptions.Default, RatingScale.FivePoint).Select(term => term.Value).Should().Equal("ulwick-top-two-box", "available-case", "1..5", "0.95");

    [Fact]
    public void AllPairs_Segments_CorrectsOverEverything()
    {
        SurveyResponses responses = OfFourGroups();
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(Maps.OfOutcomes(2), SurveyTally.From(responses.SegmentBy("town")));

        OpportunityComparison all = OpportunityComparison.AllPairs(analysis, ComparisonOptions.Default with { Correction = MultiplicityCorrection.Holm }).Value;

        all.Differences.Select(difference => $"{difference.A}-{difference.B} {difference.Need.Id}").Should().Equal(
            "east-north o1", "east-north o2", "east-south o1", "east-south o2", "north-south o1", "north-south o2");
        all.Differences.Select(difference => difference.AdjustedP!.Value).Should().Equal(MultiplicityCorrection.Holm.Adjust(all.Differences.Select(difference => difference.P!.Value)));
        all.Differences.Should().OnlyContain(difference => difference.IsSignificant == difference.AdjustedP <= 1 - 0.95);
        OpportunityDifference alone = OpportunityComparison.Between(analysis, "north", "south").Value.Differences[1];
        (alone.Difference, alone.Interval, alone.P).Should().Be((all.Differences[5].Difference, all.Differences[5].Interval, all.Differences[5].P));
    }

    [Fact]
    public void AllPairs_FewerThanTwoSegments_IsRefused()
    {
        OpportunityAnalysis whole = OpportunityAnalysis.Run(Maps.Garden, SurveyTally.From(Study.Large));
        OpportunityAnalysis one = OpportunityAnalysis.Run(Maps.Garden, SurveyTally.From(Study.Large.Where("garden", "yard").SegmentBy("garden")));

        OpportunityComparison.AllPairs(whole).Diagnostics.Should().ContainSingle().Which.ToString().Should().Be("JM4011 error: The analysis has no segments to compare; it speaks of everybody.");
        OpportunityComparison.AllPairs(one).Diagnostics.Should().ContainSingle().Which.ToString().Should().Be("JM4011 error: 'garden' has 1 segment in these answers; it takes two to compare.");
    }

    /// <summary>1,500 respondents, each a segment: 1,124,250 pairs.</summary>
    [Fact]
    public void AllPairs_EveryRespondentASegment_Throws()
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(map));
        for (int r = 0; r < 1500; r++)
        {
            builder.AddRespondent();
            builder.SetVariable("id", FormattableString.Invariant($"{r}"));
        }

        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, SurveyTally.From(builder.Build().SegmentBy("id")));

        FluentActions.Invoking(() => OpportunityComparison.AllPairs(analysis)).Should().Throw<ArgumentException>().WithMessage("*1124250 pairs*");
    }

    [Fact]
    public void Paired_SurveysOfDifferentSize_AreRefused()
    {
        UniversalJobMap map = Maps.OfOutcomes(1);

        JobMapResult<OpportunityComparison> result = OpportunityComparison.Paired(map, Answers.Of(map, Answers.Shares(40, 20, 60)), Answers.Of(map, Answers.Shares(40, 20, 59)));

        result.Diagnostics.Should().ContainSingle().Which.ToString().Should().Be("JM4012 error: There are 60 respondents in 'a' and 59 in 'b'.");
    }

    [Fact]
    public void Paired_SolutionsOfTheSamePeople_AreNamedByThemAndNarrowerThanGroups()
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        SurveyResponses hose = OfSolution(map, "hose", 60);
        SurveyResponses can = OfSolution(map, "can", 90);

        OpportunityComparison paired = OpportunityComparison.Paired(map, hose, can).Value;
        OpportunityComparison independent = OpportunityComparison.Between(OpportunityAnalysis.Run(map, SurveyTally.From(hose)), OpportunityAnalysis.Run(map, SurveyTally.From(can))).Value;

        OpportunityDifference difference = paired.Differences.Single();
        (paired.Design, difference.A, difference.B).Should().Be((ComparisonDesign.Paired, "hose", "can"));
        difference.Difference.Should().Be(independent.Differences[0].Difference).And.BeApproximately(10 * 30.0 / 150, 1e-12);
        Width(difference).Should().BeLessThan(0.6 * Width(independent.Differences[0]));
        difference.P.Should().BeLessThan(independent.Differences[0].P!.Value);
    }

    [Fact]
    public void Comparison_SmallSamples_IsWarnedOf()
    {
        UniversalJobMap map = Maps.OfOutcomes(2);
        OpportunityAnalysis small = OpportunityAnalysis.Run(map, SurveyTally.From(Answers.Of(map, Answers.Shares(10, 5, 12), Answers.Shares(50, 20, 60))));

        OpportunityComparison.Between(small, small).Diagnostics.Should().ContainSingle().Which.ToString()
            .Should().Be("JM4002 warning: Compared on fewer than 30 respondents on a side: 1 difference, the least on 12.");
    }

    [Fact]
    public void Comparison_OneRespondent_HasFiniteFigures()
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        SurveyResponses one = Answers.Of(map, Answers.Times(1, 5, 1));
        SurveyResponses other = Answers.Of(map, Answers.Times(1, 1, 5));

        foreach (OpportunityComparison comparison in (OpportunityComparison[])[OpportunityComparison.Paired(map, one, other).Value, OpportunityComparison.Paired(map, one, one).Value])
        {
            OpportunityDifference difference = comparison.Differences.Single();
            difference.P.Should().BeInRange(0, 1);
            difference.Interval.Should().NotBeNull();
        }

        OpportunityComparison.Paired(map, one, one).Value.Differences[0].P.Should().Be(1);
        OpportunityComparison.Paired(map, Answers.Of(map, Answers.Times(0, 5, 5)), Answers.Of(map, Answers.Times(0, 5, 5))).Value.Compared.Should().Be(0);
    }

    /// <summary>A p-value of .05 says that 0 lies on the border of the interval of 95 %, for any two groups of answers.</summary>
    [Fact]
    public void P_AnyCounts_AgreesWithTheIntervalAndIsInBounds() =>
        Gen.Select(Gens.Cells, Gens.Cells, Gen.Bool).Sample((first, second, paired) =>
        {
            UniversalJobMap map = Maps.OfOutcomes(1);
            SurveyResponses a = Answers.Of(map, OfCells(first));
            SurveyResponses b = Answers.Of(map, OfCells(second));
            int respondents = Math.Min(a.Respondents, b.Respondents);
            OpportunityComparison comparison = paired
                ? OpportunityComparison.Paired(map, Answers.Of(map, OfCells(first).Take(respondents)), Answers.Of(map, OfCells(second).Take(respondents))).Value
                : OpportunityComparison.Between(OpportunityAnalysis.Run(map, SurveyTally.From(a)), OpportunityAnalysis.Run(map, SurveyTally.From(b))).Value;
            OpportunityDifference difference = comparison.Differences.Single();
            return difference.P is not { } p || difference.Interval is not { } interval
                || (p is > 0 and <= 1 && (p < 0.05 - 1e-9 ? !interval.Contains(0) : p < 0.05 + 1e-9 || interval.Contains(0)) && difference.EquivalenceP(2) is >= 0 and <= 1);
        }, iter: 300);

    [Fact]
    public void EquivalenceP_GreaterMargin_IsNeverGreater()
    {
        OpportunityDifference difference = OpportunityComparison.Between(Gardens, "yard", "balcony").Value.Differences[0];

        difference.EquivalenceP(3).Should().BeLessThanOrEqualTo(difference.EquivalenceP(2)!.Value);
        difference.EquivalenceP(20).Should().BeLessThan(0.001);
        difference.IsEquivalent(20).Should().BeTrue();
        difference.IsEquivalent(0.001).Should().BeFalse();
        foreach (double margin in (double[])[0, -1, 20.5, double.NaN])
        {
            FluentActions.Invoking(() => difference.EquivalenceP(margin)).Should().Throw<ArgumentOutOfRangeException>();
            FluentActions.Invoking(() => ComparisonOptions.Default with { EquivalenceMargin = margin }).Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    /// <summary>Two tests, Holm: the smaller p-value counts twice.</summary>
    [Fact]
    public void Equivalence_Margin_IsCorrectedOverAllOutcomes()
    {
        UniversalJobMap map = Maps.OfOutcomes(2);
        OpportunityAnalysis a = OpportunityAnalysis.Run(map, SurveyTally.From(Answers.Of(map, Answers.Shares(800, 300, 1000), Answers.Shares(60, 50, 100))));

        OpportunityComparison comparison = OpportunityComparison.Between(a, a, new ComparisonOptions { EquivalenceMargin = 1, Correction = MultiplicityCorrection.Holm }).Value;

        comparison.Differences.Select(difference => difference.Difference).Should().Equal(0, 0);
        comparison.Differences[0].Equivalence!.AdjustedP.Should().Be(2 * comparison.Differences[0].Equivalence!.P);
        comparison.Differences.Select(difference => difference.Equivalence!.IsEquivalent).Should().Equal(true, false);
        comparison.Differences[0].Equivalence!.ToString().Should().StartWith("equivalent within 1, p ");
        OpportunityComparison.Between(a, a).Value.Differences[0].Equivalence.Should().BeNull();
    }

    [Fact]
    public void Comparison_Misuse_Throws()
    {
        SurveyResponses split = Study.Large.SegmentBy("garden");
        ((Action)(() => OpportunityComparison.Between(Gardens, "yard", "yard"))).Should().Throw<ArgumentException>().WithMessage("*itself*");
        ((Action)(() => OpportunityComparison.Between(Gardens, "yard", "roof"))).Should().Throw<ArgumentException>().WithMessage("*'roof'*");
        ((Action)(() => OpportunityComparison.Between(Gardens, Gardens))).Should().Throw<ArgumentException>().WithMessage("*ForSegment*");
        ((Action)(() => OpportunityComparison.Paired(Maps.Garden, split, split))).Should().Throw<ArgumentException>().WithMessage("*'garden'*");
        ((Action)(() => OpportunityComparison.AllPairs(null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => OpportunityComparison.Paired(null!, Study.Large, Study.Large))).Should().Throw<ArgumentNullException>();
        ((Action)(() => _ = new ComparisonOptions { NameOfA = " " })).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new ComparisonOptions { Correction = null! })).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Comparison_SameInput_IsEqualAndReads()
    {
        OpportunityComparison one = OpportunityComparison.Between(Gardens, "yard", "balcony").Value;

        one.Should().Be(OpportunityComparison.Between(Gardens, "yard", "balcony").Value);
        one.Should().NotBe(OpportunityComparison.Between(Gardens, "balcony", "yard").Value);
        one.ToString().Should().MatchRegex("^5 differences, \\d significant at 0.95, benjamini-hochberg, independent$");
        one.Differences[0].ToString().Should().MatchRegex(@"^[+-]?\d+\.\d \[-?\d+\.\d to -?\d+\.\d\] p .*, yard against balcony: minimize the likelihood that a plant");
        one.Differences[^1].ToString().Should().StartWith("it was not asked in 'yard'");
    }

    /// <summary>Also where the guard of the kink begins and ends, a higher level never gives a narrower interval; nor does it leave what differences there can be.</summary>
    [Fact]
    public void At_HigherLevel_HoldsTheLimitsOfALower() =>
        Gen.Select(Gens.Cells, Gens.Cells, Gen.Double[0.01, 8], Gen.Double[1, 1.3]).Sample((first, second, z, more) =>
        {
            (OpportunityScore a, OpportunityScore b) = (Answers.Score(OfCells(first)), Answers.Score(OfCells(second)));
            if (a.Opportunity is null || b.Opportunity is null)
            {
                return true;
            }

            DifferenceLimits limits = new(a, b, null);
            (ConfidenceInterval inner, ConfidenceInterval outer) = (limits.At(z), limits.At(z * more));
            return outer.Lower <= inner.Lower + 1e-9 && outer.Upper >= inner.Upper - 1e-9 && outer.Lower >= -20 && outer.Upper <= 20;
        });

    /// <summary>What a comparison sees of a score is what the score says of itself.</summary>
    [Fact]
    public void Pieces_JoinedByTheGreatest_AreTheScoreAndItsInterval()
    {
        foreach (OpportunityScore score in Gardens.Scores.Where(score => score.Opportunity is not null))
        {
            ScorePiece[] pieces = new ScorePieces(score).At(NormalDistribution.TwoSided(0.95)).Pieces;

            pieces.Max(piece => piece.Value).Should().Be(score.Opportunity);
            pieces.Max(piece => piece.Lower).Should().BeApproximately(MoverInterval.OfOpportunity(TopBoxCounts.Fold(score.Histogram!), NormalDistribution.TwoSided(0.95)).Lower, 1e-12);
            pieces.Max(piece => piece.Upper).Should().BeApproximately(score.Interval!.Value.Upper, 1e-12);
            new ScorePieces(score).At(0).Pieces.Should().OnlyContain(piece => Math.Abs(piece.Lower - piece.Value) < 1e-12 && Math.Abs(piece.Upper - piece.Value) < 1e-12);
        }

        new ScorePieces(Gardens.Scores.First(score => score.Opportunity is null)).At(2).Pieces.Should().BeEmpty();
    }

    private static double Width(OpportunityDifference difference) => difference.Interval!.Value.Upper - difference.Interval.Value.Lower;

    private static IEnumerable<(int?, int?)> OfCells(int[] cells) =>
    [
        .. Answers.Times(cells[0], 5, 5), .. Answers.Times(cells[1], 5, 1), .. Answers.Times(cells[2], 1, 5), .. Answers.Times(cells[3], 1, 1),
        .. Answers.Times(cells[4], 5, null), .. Answers.Times(cells[5], 1, null), .. Answers.Times(cells[6], null, 5), .. Answers.Times(cells[7], null, 1),
    ];

    /// <summary>100 of 150 find it important; so many of them are satisfied with the solution, always the same people first.</summary>
    private static SurveyResponses OfSolution(UniversalJobMap map, string solution, int satisfied)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(map), SolutionId.Parse(solution));
        for (int r = 0; r < 150; r++)
        {
            builder.AddRespondent();
            Answers.Set(builder, 0, r % 3 < 2 ? 5 : 2, r < satisfied ? 4 : 1);
        }

        return builder.Build();
    }

    private static SurveyResponses OfFourGroups()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(Maps.OfOutcomes(2)));
        string?[] towns = ["north", "south", "east", null];
        for (int r = 0; r < 400; r++)
        {
            builder.AddRespondent();
            builder.SetVariable("town", towns[r % 4]);
            Answers.Set(builder, 0, r % 10 < 7 ? 5 : 2, r % 10 < 2 + (r % 4) ? 4 : 1);
            Answers.Set(builder, 1, r % 7 < 5 ? 4 : 3, r % 9 < 4 ? 5 : 2);
        }

        return builder.Build();
    }
}
