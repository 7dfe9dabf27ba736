using System.Globalization;
using CsCheck;
using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Tests.Journeys;

public sealed class MilestoneFunnelTests
{
    private static readonly Gen<long?[]> Counts = Gen.Select(Gen.Long[0, 400], Gen.Int[0, 4]).Array[0, 6].Select(all =>
        all.OrderByDescending(one => one.Item1).Select(one => one.Item2 == 0 ? null : (long?)one.Item1).ToArray());

    /// <summary>Limits by scipy.stats.binomtest(x, n).proportion_ci(0.95, method="wilson").</summary>
    [Fact]
    public void Of_FallingCounts_GivesConversionsWithWilsonIntervals()
    {
        MilestoneFunnel funnel = MilestoneFunnel.Of(Milestones(100, 80, 20, 12)).Value;

        funnel.Stages.Select(stage => stage.Reached).Should().Equal(100, 80, 20, 12);
        funnel.Stages.Select(stage => stage.Conversion).Should().Equal(null, 0.8, 0.25, 0.6);
        funnel.Stages.Select(stage => stage.FromFirst).Should().Equal(null, 0.8, 0.2, 0.12);
        IntervalShouldBe(funnel.Stages[1].ConversionInterval, 0.711171, 0.866633);
        IntervalShouldBe(funnel.Stages[2].ConversionInterval, 0.168062, 0.354847);
        IntervalShouldBe(funnel.Stages[2].FromFirstInterval, 0.133367, 0.288829);
        IntervalShouldBe(funnel.Stages[3].ConversionInterval, 0.386582, 0.781193);
        funnel.BiggestDrop.Should().Be(funnel.Stages[2]);
        funnel.Skipped.Should().BeEmpty();
        funnel.Level.Should().Be(0.95);
    }

    [Fact]
    public void Of_LowerLevel_GivesNarrowerIntervals()
    {
        MilestoneFunnel funnel = MilestoneFunnel.Of(Milestones(100, 80), 0.8).Value;

        IntervalShouldBe(funnel.Stages[1].ConversionInterval, 0.744076, 0.846229);
    }

    [Fact]
    public void Of_FirstMilestone_HasNoConversionAndSaysWhy()
    {
        FunnelStage first = MilestoneFunnel.Of(Milestones(100, 80)).Value.Stages[0];

        first.Should().BeEquivalentTo(new { Conversion = (double?)null, ConversionInterval = (object?)null, FromFirst = (double?)null, FromFirstInterval = (object?)null, Reason = "No milestone before it was counted." });
        first.ToString().Should().Be("milestone 0: 100");
    }

    [Fact]
    public void Of_NobodyAtTheMilestoneBefore_HasNoConversionAndSaysWhy()
    {
        MilestoneFunnel funnel = MilestoneFunnel.Of(Milestones(50, 0, 0)).Value;

        funnel.Stages[1].Conversion.Should().Be(0);
        funnel.Stages[2].Conversion.Should().BeNull();
        funnel.Stages[2].ConversionInterval.Should().BeNull();
        funnel.Stages[2].Reason.Should().Be("Nobody reached the milestone before it.");
        funnel.Stages[2].FromFirst.Should().Be(0);
        funnel.BiggestDrop.Should().Be(funnel.Stages[1]);
    }

    [Fact]
    public void Of_CountsThatRise_FailsAndNamesEachRise()
    {
        JobMapResult<MilestoneFunnel> result = MilestoneFunnel.Of(Milestones(100, 120, null, 130, 40));

        result.IsSuccess.Should().BeFalse();
        result.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("JM5121", "JM5121");
        result.Diagnostics[0].Message.Should().Be("'m1' was reached by 120, the milestone before it, 'm0', by 100.");
        result.Diagnostics[1].Message.Should().Be("'m3' was reached by 130, the milestone before it, 'm1', by 120.");
    }

    [Fact]
    public void Of_MilestoneWithoutACount_IsSkippedAndTheNextHeldAgainstTheOneBeforeIt()
    {
        MilestoneFunnel funnel = MilestoneFunnel.Of(Milestones(null, 100, null, 25)).Value;

        funnel.Stages.Select(stage => stage.Milestone.Id.Value).Should().Equal("m1", "m3");
        funnel.Stages[1].Conversion.Should().Be(0.25);
        funnel.Skipped.Select(milestone => milestone.Id.Value).Should().Equal("m0", "m2");
    }

    [Theory]
    [InlineData("90 60 60 40", "m1", "2/3 twice, the earlier one counts")]
    [InlineData("60 60 60", null, "nobody was lost")]
    [InlineData("60", null, "one milestone is no way")]
    [InlineData("", null, "nothing was counted")]
    public void BiggestDrop_OfCounts_IsTheEarliestOfTheLowestConversions(string counts, string? expected, string because)
    {
        MilestoneFunnel funnel = MilestoneFunnel.Of(Milestones([.. counts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(count => (long?)long.Parse(count, CultureInfo.InvariantCulture))])).Value;

        (funnel.BiggestDrop?.Milestone.Id.Value).Should().Be(expected, because);
    }

    [Fact]
    public void Of_WrongArguments_Throws()
    {
        FluentActions.Invoking(() => MilestoneFunnel.Of(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MilestoneFunnel.From(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MilestoneFunnel.Of([.. Milestones(3), .. Milestones(2)])).Should().Throw<ArgumentException>().WithMessage("'m0' is there twice.*");
        FluentActions.Invoking(() => MilestoneFunnel.Of(Milestones(3), 0.4)).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>The offering lists them the other way round; the stages of the template say the order.</summary>
    [Fact]
    public void From_Journey_TakesTheMilestonesInTheOrderOfTheStagesAndSkipsThoseWithout()
    {
        Offering offering = new(SolutionId.Parse("hose"))
        {
            Milestones =
            [
                new Milestone(MilestoneId.Parse("late"), "a second summer") { Stage = StageId.Parse("execute"), Reached = 10 },
                new Milestone(MilestoneId.Parse("early"), "the plants chosen") { Stage = StageId.Parse("define"), Reached = 40 },
                new Milestone(MilestoneId.Parse("lost"), "somewhere") { Stage = StageId.Parse("nowhere"), Reached = 20 },
            ],
        };
        UniversalJobMap map = UniversalJobMap.For("gardeners", "keep a garden in bloom").Define("choose the plants").Execute("water the beds").Build();

        MilestoneFunnel funnel = MilestoneFunnel.From(JourneyProjection.Project(map, JourneyTemplate.EightSteps, offering)).Value;

        funnel.Stages.Select(stage => stage.Milestone.Id.Value).Should().Equal("early", "late");
        funnel.BiggestDrop!.Conversion.Should().Be(0.25);
        funnel.Skipped.Select(milestone => milestone.Id.Value).Should().Equal("lost");
        funnel.ToString().Should().Be("40 to 10 in 2 milestones");
    }

    [Fact]
    public void Of_AnyFallingCounts_KeepsConversionsInTheirIntervalsAndThoseWithinZeroAndOne() =>
        Gen.Select(Counts, Gen.Double[0.5, 0.9999]).Sample((counts, level) =>
        {
            MilestoneFunnel funnel = MilestoneFunnel.Of(Milestones(counts), level).Value;

            (funnel.Stages.Count + funnel.Skipped.Count).Should().Be(counts.Length);
            foreach (FunnelStage stage in funnel.Stages)
            {
                (stage.Conversion is null).Should().Be(stage.Reason is not null).And.Be(stage.ConversionInterval is null);
                foreach ((double? share, ConfidenceInterval? interval) in new[] { (stage.Conversion, stage.ConversionInterval), (stage.FromFirst, stage.FromFirstInterval) }.Where(pair => pair.Item1 is not null))
                {
                    interval!.Value.Contains(share!.Value).Should().BeTrue();
                    (interval.Value.Lower >= 0 && interval.Value.Upper <= 1).Should().BeTrue();
                }
            }

            double product = funnel.Stages.Aggregate(1.0, (all, stage) => all * (stage.Conversion ?? 1));
            ((funnel.Stages.Count == 0 ? null : funnel.Stages[^1].FromFirst) ?? product).Should().BeApproximately(product, 1e-12, "conversions multiply up to the conversion from the first");
        }, iter: 500);

    private static Milestone[] Milestones(params long?[] reached) =>
        [.. reached.Select((count, i) => new Milestone(MilestoneId.Parse(FormattableString.Invariant($"m{i}")), FormattableString.Invariant($"milestone {i}")) { Reached = count })];

    private static void IntervalShouldBe(ConfidenceInterval? interval, double lower, double upper)
    {
        interval!.Value.Lower.Should().BeApproximately(lower, 1e-5);
        interval.Value.Upper.Should().BeApproximately(upper, 1e-5);
    }
}
