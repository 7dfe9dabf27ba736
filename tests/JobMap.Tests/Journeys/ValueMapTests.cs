using CsCheck;
using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>
/// Of 100 respondents, so many say important and satisfied: o1 80 and 30 (opportunity 8 + 5 = 13), o2 60 and 60 (6), o3 40 and 90 (4), o4 20 and 10 (2 + 1 = 3).
/// Importances add up to 20, so the shares are 0.4, 0.3, 0.2 and 0.1.
/// </summary>
public sealed class ValueMapTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(4);
    private static readonly OpportunityAnalysis Analysis = AnalysisOf([80, 60, 40, 20], [30, 60, 90, 10]);

    private static readonly Feature[] Features =
    [
        Feature("a", "o3"), Feature("b", "o1 o2", "c"), Feature("c", "o4"), Feature("d", "o1") with { Status = OfferingStatus.Planned },
    ];

    [Fact]
    public void Of_Features_OrdersThemByWhatTheyAddOnceTheirPrerequisitesAreMet()
    {
        ValueMap values = ValueMap.Of(Map, OfferingOf(Features), Analysis).Value;

        values.Features.Select(IdOf).Should().Equal("a", "b", "c", "d");
        values.Order.Select(IdOf).Should().Equal("d", "a", "c", "b");
        values.Order.Select(feature => feature.Position).Should().Equal(1, 2, 3, 4);
        Rounded(values.Order.Select(feature => (double?)feature.AddedOpportunity)).Should().Equal(13, 4, 3, 6);
        Rounded(values.Order.Select(feature => feature.CumulatedShare)).Should().Equal(0.4, 0.6, 0.7, 1);
        Rounded(values.Features.Select(feature => (double?)feature.Opportunity)).Should().Equal(4, 19, 3, 13);
        Rounded(values.Features.Select(feature => feature.Share)).Should().Equal(0.2, 0.7, 0.1, 0.4);
        (values.Share, values.ShareReason, values.IsWeighted).Should().Be((1.0, null, true));
    }

    [Fact]
    public void Of_PlannedFeature_CountsOnceBuiltButNotToday()
    {
        ValueMap values = ValueMap.Of(Map, OfferingOf(Features), Analysis).Value;

        Rounded(values.Order.Select(feature => feature.CumulatedShareToday)).Should().Equal(0, 0.2, 0.3, 1);
        values.FirstValue!.Feature.Id.Value.Should().Be("d");
        values.FirstValueToday!.Feature.Id.Value.Should().Be("a");
        values.ValueRealization!.Feature.Id.Value.Should().Be("b");
        values.ValueRealizationToday!.Feature.Id.Value.Should().Be("b");
    }

    [Fact]
    public void Of_FeatureThatRequiresAPlannedOne_CannotBeUsedToday()
    {
        Feature planned = Feature("c", "o4") with { Status = OfferingStatus.Planned };

        ValueMap values = ValueMap.Of(Map, OfferingOf(Features[0], Features[1], planned, Feature("e", "", "b")), Analysis).Value;

        values.Features.Select(feature => feature.IsUsableToday).Should().Equal(true, false, false, false);
        Rounded([values.ShareToday, values.Share]).Should().Equal(0.2, 1);
        values.ValueRealizationToday.Should().BeNull();
        values.Outcomes.Select(outcome => outcome.IsServedToday).Should().Equal(false, false, true, false);
    }

    [Fact]
    public void Of_FeatureWhoseOutcomesWereServedMeanwhile_ComesBehindWhatAddsMore() =>
        ValueMap.Of(Map, OfferingOf(Feature("x", "o1"), Feature("y", "o1 o2"), Feature("z", "o3")), Analysis).Value.Order.Select(IdOf).Should().Equal("y", "z", "x");

    [Fact]
    public void Of_FeaturesThatAddTheSame_StandInTheUsersOrder() =>
        ValueMap.Of(Map, OfferingOf(Feature("z", "o1 o2 o3"), Feature("n"), Feature("y", "o3 o2 o1"), Feature("m", "o3 o1 o2")), Analysis).Value.Order.Select(IdOf).Should().Equal("z", "n", "y", "m");

    [Fact]
    public void Of_NoAnalysis_CountsOutcomes()
    {
        ValueMap values = ValueMap.Of(Map, OfferingOf(Features)).Value;

        (values.IsWeighted, values.Terms, values.Segment).Should().Be((false, null, null));
        values.Order.Select(IdOf).Should().Equal("a", "c", "b", "d");
        values.Order.Select(feature => feature.AddedOpportunity).Should().Equal(1, 1, 2, 0);
        values.Order.Select(feature => feature.CumulatedShare).Should().Equal(0.25, 0.5, 1, 1);
        values.Outcomes.Should().OnlyContain(outcome => outcome.Importance == null && outcome.Opportunity == null);
        values.ToString().Should().Be("hose: 4 features, 1.000 of all outcomes served");
    }

    [Fact]
    public void Of_StepServed_ServesItsOutcomes()
    {
        ValueMap values = ValueMap.Of(Map, OfferingOf(Feature("all", Map.Steps[0].Id.Value)), Analysis).Value;

        values.Features[0].Needs.Select(need => need.Value).Should().Equal("o1", "o2", "o3", "o4");
        values.Features[0].Share.Should().Be(1);
    }

    [Fact]
    public void Of_WhatIsNotLinked_IsListedOnBothSides()
    {
        UniversalJobMap map = UniversalJobMap.For("gardeners", "keep a garden in bloom")
            .Execute("water the beds", s => s.Outcome("minimize the time it takes to water", "o1").Outcome("minimize the amount of water that runs off", "o2"))
            .Conclude("put the tools away", s => s.Id("away")).ConsumptionJob(ConsumptionJobKind.Purchase, "buy a hose", id: "buy").Build();

        JobMapResult<ValueMap> result = ValueMap.Of(map, OfferingOf(Feature("one", "o1"), Feature("step", "away"), Feature("job", "buy"), Feature("none"), Feature("lost", "nowhere")));

        result.Value.Unserved.Select(outcome => outcome.Outcome.Id.Value).Should().Equal("o2");
        result.Value.Unaligned.Select(IdOf).Should().Equal("none", "lost");
        result.Value.Features[2].Needs.Select(need => need.Value).Should().Equal("buy");
        result.Value.Features[2].Should().BeEquivalentTo(new { Share = 0.0, Opportunity = 0.0 }, "the share is of outcomes of job steps");
        result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().ContainSingle().Which.Should().StartWith("$.features[4].serves[0]: JM5103").And.Contain("'lost' serves 'nowhere'");
    }

    [Fact]
    public void Of_UnknownPrerequisite_IsReportedAndHoldsNothingUp()
    {
        JobMapResult<ValueMap> result = ValueMap.Of(Map, OfferingOf(Feature("a", "o1", "gone")), Analysis);

        result.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("JM5103");
        result.Value.Order.Select(IdOf).Should().Equal("a");
    }

    [Fact]
    public void Of_Milestones_HasTheirFeaturesAndWhatTheseServeTogether()
    {
        MilestoneId first = MilestoneId.Parse("first"), second = MilestoneId.Parse("second"), third = MilestoneId.Parse("third");
        Offering offering = OfferingOf(Features[0] with { Milestones = [third, second] }, Features[1] with { Milestones = [second] }, Features[2], Features[3] with { Milestones = [second] })
            with { Milestones = [new Milestone(first, "chosen"), new Milestone(second, "watered")] };

        ValueMap values = ValueMap.Of(Map, offering, Analysis).Value;

        values.Milestones.Select(milestone => milestone.ToString()).Should().Equal("first: 0 features, 0 outcomes", "second: 3 features, 3 outcomes", "third: 1 feature, 1 outcome");
        values.Milestones[1].Features.Select(feature => feature.Value).Should().Equal("d", "a", "b");
        values.Milestones[1].Outcomes.Select(outcome => outcome.Value).Should().Equal("o1", "o2", "o3");
        Rounded(values.Milestones.Select(milestone => milestone.Share)).Should().Equal(0, 0.9, 0.2);
    }

    [Fact]
    public void Of_Outcomes_NamesTheFeaturesThatServeEach()
    {
        ValueMapOutcome outcome = ValueMap.Of(Map, OfferingOf(Features), Analysis).Value.Outcomes[0];

        outcome.Features.Select(feature => feature.Value).Should().Equal("b", "d");
        Rounded([outcome.Importance, outcome.Opportunity]).Should().Equal(8, 13);
        outcome.ToString().Should().Be("minimize the time it takes to tend bed 1 (b, d)");
    }

    [Theory]
    [InlineData("a:a", "'a' requires 'a'.", "$.features[0].requires")]
    [InlineData("x a:b b:c c:a d:a", "'a' requires 'b' requires 'c' requires 'a'.", "$.features[1].requires")]
    [InlineData("d:b b:a a:b", "'b' requires 'a' requires 'b'.", "$.features[1].requires")]
    [InlineData("a:b b:a c:d d:c", "'a' requires 'b' requires 'a'.|'c' requires 'd' requires 'c'.", "$.features[0].requires|$.features[2].requires")]
    public void Of_PrerequisitesInACircle_FailsAndNamesIt(string features, string messages, string paths)
    {
        Feature[] all = [.. features.Split(' ').Select(text => text.Split(':')).Select(parts => Feature(parts[0], "o1", parts.Length > 1 ? parts[1] : ""))];

        JobMapResult<ValueMap> result = ValueMap.Of(Map, OfferingOf(all), Analysis);

        result.IsSuccess.Should().BeFalse();
        result.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Id == "JM5120");
        result.Diagnostics.Select(diagnostic => diagnostic.Message).Should().Equal(messages.Split('|'));
        result.Diagnostics.Select(diagnostic => diagnostic.Location.Path).Should().Equal(paths.Split('|'));
    }

    [Fact]
    public void Of_AnswersAboutAnotherSolution_Fails() =>
        ValueMap.Of(Map, OfferingOf(Features), AnalysisOf([80, 60, 40, 20], [30, 60, 90, 10], "can")).Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("JM5101");

    [Fact]
    public void Of_NothingImportant_HasNoSharesAndSaysWhy()
    {
        ValueMap values = ValueMap.Of(Map, OfferingOf(Features), AnalysisOf([0, 0, 0, 0], [30, 60, 90, 10])).Value;

        (values.Share, values.ShareToday, values.ShareReason).Should().Be((null, null, "No outcome is important to anybody."));
        values.Features.Should().OnlyContain(feature => feature.Share == null && feature.CumulatedShare == null && feature.CumulatedShareToday == null);
        (values.FirstValue, values.ValueRealizationToday).Should().Be((null, null));
    }

    [Fact]
    public void Of_MapWithoutOutcomesAndOfferingWithoutFeatures_IsEmptyAndSaysWhyThereAreNoShares()
    {
        ValueMap values = ValueMap.Of(UniversalJobMap.For("gardeners", "keep a garden in bloom").Execute("water the beds").Build(), OfferingOf()).Value;

        (values.Order.Count, values.Outcomes.Count, values.Milestones.Count, values.Share).Should().Be((0, 0, 0, null));
        values.ShareReason.Should().Be("The map has no outcomes.");
    }

    [Fact]
    public void Of_Options_SayWhereValueBegins()
    {
        ValueMap values = ValueMap.Of(Map, OfferingOf(Features), Analysis, new ValueMapOptions { FirstValueShare = 0.6, ValueRealizationShare = 0.65 }).Value;

        (values.FirstValue!.Feature.Id.Value, values.ValueRealization!.Feature.Id.Value).Should().Be(("a", "c"));
        values.Options.ToString().Should().Be("first value at 0.6, value realization at 0.65");
        FluentActions.Invoking(() => new ValueMapOptions { FirstValueShare = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ValueMapOptions { ValueRealizationShare = 1.1 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Of_FirstValueAboveValueRealization_IsRefusedWhicheverIsSetFirst()
    {
        ValueMapOptions options = new() { FirstValueShare = 0.7, ValueRealizationShare = 0.6 };

        FluentActions.Invoking(() => ValueMap.Of(Map, OfferingOf(Features), Analysis, options)).Should().Throw<ArgumentException>()
            .WithMessage("First value at a share of 0.7 would come after value realization at 0.6.*").WithParameterName("options");
        FluentActions.Invoking(() => ValueMap.Of(Map, OfferingOf(Features), Analysis, new ValueMapOptions { ValueRealizationShare = 0.6, FirstValueShare = 0.7 })).Should().Throw<ArgumentException>();
        ValueMap.Of(Map, OfferingOf(Features), Analysis, options with { FirstValueShare = 0.6 }).IsSuccess.Should().BeTrue("both may come at once");
    }

    [Fact]
    public void Of_WrongArguments_Throws()
    {
        FluentActions.Invoking(() => ValueMap.Of(null!, OfferingOf())).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ValueMap.Of(Map, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ValueMap.Of(Maps.Garden, OfferingOf(), Analysis)).Should().Throw<ArgumentException>().WithMessage("The analysis is of another job map.*");
        OpportunityAnalysis split = OpportunityAnalysis.Run(Maps.Garden, Study.Responses.SegmentBy("garden"), new OpportunityOptions { Resamples = 20 });
        FluentActions.Invoking(() => ValueMap.Of(Maps.Garden, OfferingOf(), split)).Should().Throw<ArgumentException>().WithMessage("A value map is of one segment*");
    }

    /// <summary>Held against the same rule, followed by trying every feature at each place.</summary>
    [Fact]
    public void Of_AnyFeatures_OrdersAsTryingEachOneWouldOrFindsACircle() =>
        Gen.Select(Gen.Select(Gen.Int[0, 15], Gen.Int[0, 127], Gen.Int[0, 127], Gen.Bool).Array[0, 7], Gen.Int[0, 100].Array[8], Gen.Bool).Sample((drawn, shares, weighted) =>
        {
            Feature[] features = [.. drawn.Select((one, i) => Feature(
                $"f{i}", string.Join(' ', Bits(one.Item1, 4).Select(bit => $"o{bit + 1}")), string.Join(' ', Bits(one.Item2 & one.Item3 & ((1 << drawn.Length) - 1), 7).Where(bit => bit != i).Select(bit => $"f{bit}")))
                with { Status = one.Item4 ? OfferingStatus.Existing : OfferingStatus.Planned })];
            OpportunityAnalysis? analysis = weighted ? AnalysisOf(shares[..4], shares[4..]) : null;
            double[] scores = [.. Enumerable.Range(0, 4).Select(o => analysis?.Scores[o].Opportunity ?? 1)];

            List<string>? expected = Tried(features, scores);
            JobMapResult<ValueMap> result = ValueMap.Of(Map, OfferingOf(features), analysis);

            if (expected is null)
            {
                result.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "JM5120");
                return;
            }

            ValueMap values = result.Value;
            values.Order.Select(IdOf).Should().Equal(expected);
            values.Order.Select(feature => feature.Position).Should().Equal(Enumerable.Range(1, features.Length));
            values.Order.Select(feature => feature.CumulatedShare ?? 0).Should().BeInAscendingOrder();
            values.Order.Select(feature => feature.CumulatedShareToday ?? 0).Should().BeInAscendingOrder();
            values.Order.All(feature => feature.CumulatedShareToday == null || (feature.CumulatedShareToday <= feature.CumulatedShare && feature.CumulatedShare <= 1)).Should().BeTrue();
            (values.Order.Count == 0 ? values.Share is null or 0 : values.Order[^1].CumulatedShare == values.Share && values.Order[^1].CumulatedShareToday == values.ShareToday).Should().BeTrue();
        }, iter: 300);

    [Fact]
    public void Of_SameInputs_GivesTheSameValueMap() =>
        ValueMap.Of(Map, OfferingOf(Features), Analysis).Value.Should().Be(ValueMap.Of(Map, OfferingOf(Features), AnalysisOf([80, 60, 40, 20], [30, 60, 90, 10])).Value);

    private static List<string>? Tried(Feature[] features, double[] scores)
    {
        List<Feature> left = [.. features];
        HashSet<string> served = [];
        List<string> order = [];
        while (left.Count > 0)
        {
            Feature? best = left.Where(one => one.Requires.All(id => order.Contains(id.Value)))
                .MaxBy(one => Enumerable.Range(0, 4).Sum(o => one.Serves.Any(id => id.Value == $"o{o + 1}") && !served.Contains($"o{o + 1}") ? scores[o] : 0));
            if (best is null)
            {
                return null;
            }

            left.Remove(best);
            order.Add(best.Id.Value);
            served.UnionWith(best.Serves.Select(id => id.Value));
        }

        return order;
    }

    private static IEnumerable<int> Bits(int mask, int count) => Enumerable.Range(0, count).Where(bit => (mask >> bit & 1) == 1);

    private static Offering OfferingOf(params Feature[] features) => new(SolutionId.Parse("hose")) { Features = features };

    private static Feature Feature(string id, string serves = "", string requires = "") => new(FeatureId.Parse(id), id)
    {
        Serves = [.. serves.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(MapElementId.Parse)],
        Requires = [.. requires.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(FeatureId.Parse)],
    };

    private static OpportunityAnalysis AnalysisOf(int[] important, int[] satisfied, string solution = "hose")
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(Map), SolutionId.Parse(solution));
        for (int r = 0; r < 100; r++)
        {
            builder.AddRespondent();
            for (int o = 0; o < important.Length; o++)
            {
                Answers.Set(builder, o, r < important[o] ? 5 : 1, r < satisfied[o] ? 5 : 1);
            }
        }

        return OpportunityAnalysis.Run(Map, SurveyTally.From(builder.Build()));
    }

    private static string IdOf(ValueMapFeature feature) => feature.Feature.Id.Value;

    private static IEnumerable<double?> Rounded(IEnumerable<double?> values) => values.Select(value => value is { } number ? Math.Round(number, 9) : (double?)null);
}
