using CsCheck;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

public sealed class OpportunitySensitivityTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(3);

    /// <summary>
    /// By hand, shares of ten respondents: o1 I .8 S .8, o2 I .6 S .2, o3 I .5 S .1. Ulwick 8, 10, 9; unfloored 8, 10, 9; gap 0, 4, 4; olsen .16, .48, .45.
    /// </summary>
    private static readonly SurveyResponses Ten = Answers.Of(Map, Answers.Shares(8, 8, 10), Answers.Shares(6, 2, 10), Answers.Shares(5, 1, 10));

    [Fact]
    public void Run_ByHand_HasScoresRanksAndAgreement()
    {
        OpportunitySensitivity sensitivity = OpportunitySensitivity.Run(Map, Ten, new SensitivityOptions { Top = 1, Policies = [] });

        sensitivity.Variants.Select(variant => variant.Definition.Name).Should().Equal("ulwick-top-two-box", "unfloored", "mean", "gap", "olsen");
        sensitivity.Outcomes.Select(outcome => outcome.Need.Id.Value).Should().Equal("o2", "o3", "o1");
        Scores("ulwick-top-two-box").Should().Equal(10, 9, 8);
        Scores("gap").Should().Equal(4, 4, 0);
        Scores("olsen")[0].Should().BeApproximately(0.48, 1e-15);
        Ranks("gap").Should().Equal(1, 1, 3);
        Variant("gap").KendallTau!.Value.Should().BeApproximately(2 / Math.Sqrt(6), 1e-15, "two of three pairs are in the same order, one is tied");
        Variant("gap").TopKept.Should().Be(1);
        Variant("olsen").KendallTau.Should().Be(1);
        sensitivity.TopOutcomes.Should().Be(1);

        SensitivityVariant Variant(string definition) => sensitivity.Variants.Single(variant => variant.Definition.Name == definition);
        double[] Scores(string definition) => [.. Placements(definition).Select(placement => placement.Opportunity!.Value)];
        int[] Ranks(string definition) => [.. Placements(definition).Select(placement => placement.Rank!.Value)];
        IEnumerable<SensitivityPlacement> Placements(string definition) =>
            sensitivity.Outcomes.Select(outcome => outcome.Placements.Single(placement => placement.Variant.Definition.Name == definition));
    }

    /// <summary>Importance alone puts o1 first, satisfaction last: the base by <c>olsen</c>, and <c>gap</c> against it.</summary>
    [Fact]
    public void Run_OtherBase_IsHeldAgainstIt()
    {
        OpportunitySensitivity sensitivity = OpportunitySensitivity.Run(Map, Ten, new SensitivityOptions { Definition = OpportunityDefinition.Olsen, Missing = MissingAnswers.Pairwise });

        (sensitivity.Base.Definition, sensitivity.Base.Missing, sensitivity.Base.KendallTau).Should().Be((OpportunityDefinition.Olsen, MissingAnswers.Pairwise, 1));
        sensitivity.Variants.Should().HaveCount(15).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Run_Bands_AreThoseOfEveryProfileOfTheDefinition()
    {
        OpportunitySensitivity sensitivity = OpportunitySensitivity.Run(Map, Ten);

        SensitivityPlacement ten = sensitivity.Outcomes[0].Placements[0];
        ten.Variant.Profiles.Should().Equal(ThresholdProfile.Wcw2005, ThresholdProfile.Ttp2016);
        ten.Bands.Should().Equal("not-attractive", "underserved");
        sensitivity.Outcomes[0].Placements.Where(placement => placement.Variant.Definition != OpportunityDefinition.UlwickTopTwoBox).Should().OnlyContain(placement => placement.Bands.Count == 0);
    }

    /// <summary>Five leave the satisfaction with o1 blank; they are those who find it important, so that by pairs its importance is lower.</summary>
    [Fact]
    public void Run_Policies_CountWhomTheyShould()
    {
        UniversalJobMap map = Maps.OfOutcomes(1);
        SurveyResponses responses = Answers.Of(map, [.. Answers.Times(5, 5, null), .. Answers.Times(3, 5, 2), .. Answers.Times(12, 1, 4)]);

        OpportunitySensitivity sensitivity = OpportunitySensitivity.Run(map, responses, new SensitivityOptions { Definitions = [] });

        sensitivity.Variants.Select(variant => (variant.Missing.Name, variant.Respondents)).Should().Equal(("available-case", 20), ("pairwise", 20), ("complete-case", 15));
        sensitivity.Outcomes[0].Placements.Select(placement => placement.Opportunity).Should().Equal(4, 2, 2);
    }

    [Fact]
    public void Run_Tally_IsWhatRunOfResponsesGivesWithoutCompleteCases()
    {
        OpportunitySensitivity ofResponses = OpportunitySensitivity.Run(Maps.Garden, Study.Responses);
        OpportunitySensitivity ofTally = OpportunitySensitivity.Run(Maps.Garden, SurveyTally.From(Study.Responses));

        ofResponses.Unavailable.Should().BeEmpty();
        ofTally.Unavailable.Should().ContainSingle().Which.ToString().Should().Be("complete-case: a tally does not tell who answered everything");
        ofTally.Variants.Should().Equal(ofResponses.Variants.Where(variant => variant.Missing != MissingAnswers.CompleteCase));
    }

    [Fact]
    public void Run_CompleteCases_HaveThatPolicyAlone()
    {
        SurveyTally complete = SurveyTally.From(Study.Responses.CompleteCases());

        OpportunitySensitivity sensitivity = OpportunitySensitivity.Run(Maps.Garden, complete);

        sensitivity.Variants.Should().HaveCount(5).And.OnlyContain(variant => variant.Missing == MissingAnswers.CompleteCase);
        sensitivity.Unavailable.Select(policy => policy.Missing).Should().Equal(MissingAnswers.AvailableCase, MissingAnswers.Pairwise);
        sensitivity.Should().Be(OpportunitySensitivity.Run(Maps.Garden, Study.Responses.CompleteCases()));
    }

    [Fact]
    public void Run_NobodyAnsweredEverything_SaysSo()
    {
        SurveyResponses responses = Answers.Of(Map, Answers.Shares(3, 3, 4), Answers.Times(4, 5, null), Answers.Shares(2, 2, 4));

        OpportunitySensitivity sensitivity = OpportunitySensitivity.Run(Map, responses);

        sensitivity.Unavailable.Should().ContainSingle().Which.Reason.Should().Be("nobody answered everything");
        sensitivity.Outcomes[^1].ToString().Should().StartWith("nobody rated its satisfaction: ");
        sensitivity.Outcomes[^1].Should().Match<OutcomeSensitivity>(outcome => outcome.Rank == null && outcome.BestRank == null && outcome.WorstRank == null);
        FluentActions.Invoking(() => OpportunitySensitivity.Run(Map, responses, new SensitivityOptions { Missing = MissingAnswers.CompleteCase }))
            .Should().Throw<ArgumentException>().WithParameterName("options").WithMessage("*nobody answered everything*");
    }

    [Fact]
    public void Run_NoRespondentsOrNoOutcomes_HasNoScores()
    {
        OpportunitySensitivity nobody = OpportunitySensitivity.Run(Map, new SurveyResponsesBuilder(RatingScale.FivePoint, Maps.IdsOf(Map)).Build());
        nobody.Variants.Should().HaveCount(15).And.OnlyContain(variant => variant.KendallTau == null && variant.Scored == 0 && variant.TopKept == 0);
        OpportunitySensitivity.Run(Maps.OfOutcomes(0), Ten).Outcomes.Should().BeEmpty();
        OpportunitySensitivity.Run(Map, new SurveyTally(RatingScale.FivePoint, "city", [])).Outcomes.Should().OnlyContain(outcome => outcome.Placements[0].Reason == "it was not asked");
    }

    [Fact]
    public void Run_Segments_AreRankedTogether() =>
        OpportunitySensitivity.Run(Maps.Garden, Study.Responses.SegmentBy("garden")).Should().Be(OpportunitySensitivity.Run(Maps.Garden, Study.Responses));

    [Fact]
    public void Run_AnyResponses_HasTheScoresAndRanksOfTheAnalysis() => Gens.ResponsesTo(Map).Sample(
        responses =>
        {
            OpportunitySensitivity sensitivity = OpportunitySensitivity.Run(Map, responses);
            foreach ((SensitivityVariant variant, int v) in sensitivity.Variants.Select((variant, v) => (variant, v)))
            {
                OpportunityAnalysis analysis = OpportunityAnalysis.Run(Map, responses, new OpportunityOptions { Definition = variant.Definition, Missing = variant.Missing, Resamples = 1 });
                foreach (OutcomeSensitivity outcome in sensitivity.Outcomes)
                {
                    OpportunityScore score = analysis.Scores.Single(score => score.Need.Id == outcome.Need.Id);
                    (outcome.Placements[v].Opportunity, outcome.Placements[v].Rank, outcome.Placements[v].Reason).Should().Be((score.Opportunity, score.Rank, score.Reason));
                }
            }
        },
        iter: 40);

    [Fact]
    public void Run_AnySplit_IsRankedTogether() => Gens.ResponsesTo(Map).Where(responses => responses.Respondents > 0).Sample(
        responses => OpportunitySensitivity.Run(Map, responses) == OpportunitySensitivity.Run(Map, responses.SegmentBy("group")));

    [Fact]
    public void Run_RespondentsInAnyOrder_IsTheSame()
    {
        Gen<int?> rating = Gen.Int[0, 5].Select(value => value == 0 ? (int?)null : value);
        Gen.Select(rating, rating).Array[3].Array[1, 30].Sample(rows =>
        {
            SurveyResponses Of(IEnumerable<(int? Importance, int? Satisfaction)[]> respondents) => Answers.Of(Map, [.. Enumerable.Range(0, 3).Select(o => respondents.Select(row => row[o]))]);
            return OpportunitySensitivity.Run(Map, Of(rows)) == OpportunitySensitivity.Run(Map, Of(rows.Reverse().OrderBy(row => row[0].Item1)));
        });
    }

    [Fact]
    public void Run_OutcomesInAnyOrder_HasTheSameRanksAndAgreement()
    {
        UniversalJobMap turned = Maps.Garden.WithSteps(Maps.Garden.Steps.Reverse());
        Gens.ResponsesTo(Maps.Garden).Sample(responses =>
        {
            OpportunitySensitivity one = OpportunitySensitivity.Run(Maps.Garden, responses);
            OpportunitySensitivity other = OpportunitySensitivity.Run(turned, responses);
            return one.Variants.SequenceEqual(other.Variants)
                && one.Outcomes.All(outcome => other.Outcomes.Single(same => same.Need.Id == outcome.Need.Id).Placements.SequenceEqual(outcome.Placements));
        });
    }

    [Fact]
    public void Run_AnyResponses_AgreesWithItselfAndStaysInBounds() => Gens.ResponsesTo(Maps.Garden).Sample(responses =>
    {
        OpportunitySensitivity sensitivity = OpportunitySensitivity.Run(Maps.Garden, responses, new SensitivityOptions { Top = 2 });
        return sensitivity.Base.KendallTau is null or 1 && sensitivity.Base.TopKept == sensitivity.TopOutcomes
            && sensitivity.Variants.All(variant => variant.KendallTau is null or (>= -1 and <= 1) && variant.TopKept <= sensitivity.TopOutcomes)
            && sensitivity.Outcomes.All(outcome => outcome.Rank is null || (outcome.BestRank <= outcome.Rank && outcome.Rank <= outcome.WorstRank));
    });

    [Fact]
    public void Equality_IsByValue()
    {
        OpportunitySensitivity one = OpportunitySensitivity.Run(Maps.Garden, Study.Responses);
        OpportunitySensitivity same = OpportunitySensitivity.Run(Maps.Garden, Study.Responses, new SensitivityOptions());
        OpportunitySensitivity other = OpportunitySensitivity.Run(Maps.Garden, Study.Responses, new SensitivityOptions { Top = 2 });

        (one == same, one != other, one.GetHashCode() == same.GetHashCode()).Should().Be((true, true, true));
        new SensitivityOptions { Policies = [MissingAnswers.Pairwise, MissingAnswers.Pairwise] }.Should().Be(new SensitivityOptions { Policies = [MissingAnswers.Pairwise] });
    }

    [Fact]
    public void Options_OutOfRange_Throw()
    {
        FluentActions.Invoking(() => new SensitivityOptions { Top = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SensitivityOptions { Definition = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new SensitivityOptions { Policies = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => OpportunitySensitivity.Run(null!, Ten)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OpportunitySensitivity.Run(Map, Ten, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ToString_OfEverything_ReadsWell()
    {
        OpportunitySensitivity sensitivity = OpportunitySensitivity.Run(Map, Ten, new SensitivityOptions { Top = 1 });

        sensitivity.ToString().Should().Be("3 outcomes ranked in 15 ways, ulwick-top-two-box, available-case against the others");
        sensitivity.Options.ToString().Should().Be("ulwick-top-two-box, top 1, against 5 definitions, 3 policies, 2 profiles");
        sensitivity.Variants[3].ToString().Should().Be("gap, available-case: tau 0.82, 1 of the top kept");
        sensitivity.Outcomes[1].ToString().Should().Be("2 (1–2): minimize the time it takes to tend bed 3");
        sensitivity.Outcomes[1].Placements[3].ToString().Should().Be("1 by gap, available-case");
    }

    [Fact]
    public void Run_TenThousandOutcomes_IsDone()
    {
        UniversalJobMap map = Maps.OfOutcomes(10_000);
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(map));
        for (int r = 0; r < 20; r++)
        {
            builder.AddRespondent();
            for (int o = 0; o < 10_000; o++)
            {
                Answers.Set(builder, o, 1 + ((r * 7) + (o * 3)) % 5, 1 + ((r * (o % 11)) + o) % 5);
            }
        }

        OpportunitySensitivity sensitivity = OpportunitySensitivity.Run(map, builder.Build());

        sensitivity.Variants.Should().HaveCount(15).And.OnlyContain(variant => variant.Scored == 10_000 && variant.KendallTau != null);
        sensitivity.Base.KendallTau.Should().Be(1);
    }
}
