using CsCheck;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Surveys;

public sealed class SurveyTallyTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(2);

    private static readonly Gen<SurveyResponses> Responses = Gens.ResponsesTo(Map).Where(responses => responses.Respondents > 0);

    [Fact]
    public void From_Responses_CountsEveryPairOfEveryRespondent() =>
        Responses.Sample(responses =>
        {
            TallyGroup group = SurveyTally.From(responses).Groups.Single();
            return group.Respondents == responses.Respondents && responses.Needs.All(outcome =>
                group.TryGetHistogram(outcome, out JointHistogram? histogram) && histogram.Equals(OneByOne(responses, outcome)));
        });

    [Fact]
    public void Merge_TalliesOfParts_IsTheTallyOfTheWhole() =>
        Responses.Sample(responses =>
        {
            SurveyTally whole = SurveyTally.From(responses.SegmentBy("group"));
            return Halves(responses).Aggregate((sum, part) => sum.Merge(part)).Equals(whole)
                && Halves(responses).Reverse().Aggregate((sum, part) => sum.Merge(part)).Equals(whole);
        });

    [Fact]
    public void WithoutSegments_SplitTally_IsTheTallyOfEverybody() =>
        Responses.Sample(responses => SurveyTally.From(responses.SegmentBy("group")).WithoutSegments().Equals(SurveyTally.From(responses)));

    [Fact]
    public void WithoutSegments_TallyThatIsNotSplit_IsItself()
    {
        SurveyTally tally = SurveyTally.From(Answers.Of(Map, [(5, 1)]));

        tally.WithoutSegments().Should().BeSameAs(tally);
    }

    [Fact]
    public void Groups_SplitTally_AreInOrdinalOrderAndThoseInNoneLast()
    {
        SurveyTally tally = SurveyTally.From(Grouped("b", null, "B", "a", "ä", "b").SegmentBy("group"));

        tally.Groups.Select(group => (group.Segment, group.Respondents)).Should().Equal(("B", 1), ("a", 1), ("b", 2), ("ä", 1), (null, 1));
        tally.Respondents.Should().Be(6);
    }

    [Fact]
    public void Merge_SegmentsOfOnePartOnly_AreKept()
    {
        SurveyTally merged = SurveyTally.From(Grouped("b", "c").SegmentBy("group")).Merge(SurveyTally.From(Grouped("a", "b").SegmentBy("group")));

        merged.Groups.Select(group => (group.Segment, group.Respondents)).Should().Equal(("a", 1), ("b", 2), ("c", 1));
    }

    [Fact]
    public void Merge_OutcomeOfOnePartOnly_KeepsItsCounts()
    {
        SurveyTally merged = SurveyTally.From(Answers.Of(Map, Answers.Times(3, 5, 5))).Merge(SurveyTally.From(Answers.Of(Map, Answers.Times(2, 5, 5), Answers.Times(2, 4, 1))));

        merged.Groups.Single().TryGetHistogram(Map.Outcomes[1].Id, out JointHistogram? histogram).Should().BeTrue();
        histogram!.Count(4, 1).Should().Be(2);
        merged.Respondents.Should().Be(5);
    }

    [Fact]
    public void Merge_OtherScaleSolutionOrVariable_IsRefused()
    {
        SurveyTally tally = SurveyTally.From(Grouped("a"));
        SurveyTally scale = SurveyTally.From(new SurveyResponsesBuilder(RatingScale.Create(1, 7), Maps.IdsOf(Map)).Build());
        SurveyTally solution = SurveyTally.From(new SurveyResponsesBuilder(RatingScale.FivePoint, Maps.IdsOf(Map), SolutionId.Parse("hose")).Build());

        foreach (SurveyTally other in (SurveyTally[])[scale, solution, SurveyTally.From(Grouped("a").SegmentBy("group"))])
        {
            FluentActions.Invoking(() => tally.Merge(other)).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Null_Argument_IsRefused()
    {
        FluentActions.Invoking(() => SurveyTally.From(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SurveyTally.From(Grouped("a")).Merge(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void TryGetHistogram_OutcomeThatWasNotAsked_IsFalse() =>
        SurveyTally.From(Grouped("a")).Groups[0].TryGetHistogram(OutcomeId.Parse("other"), out _).Should().BeFalse();

    [Fact]
    public void ToString_Tally_SaysHowMany()
    {
        SurveyTally tally = SurveyTally.From(Grouped("a", "b", "b").SegmentBy("group"));

        tally.ToString().Should().Be("3 respondents, 2 groups, on 1..5, of mixed");
        tally.Groups[1].ToString().Should().Be("b: 2 respondents, 2 needs");
    }

    private static JointHistogram OneByOne(SurveyResponses responses, NeedId outcome)
    {
        JointHistogram sum = JointHistogram.Empty(responses.Scale);
        for (int r = 0; r < responses.Respondents; r++)
        {
            sum = sum.Add(RatingOf(responses.ImportanceOf(outcome)[r]), RatingOf(responses.SatisfactionOf(outcome)[r]), 1);
        }

        return sum;
    }

    private static int? RatingOf(byte code) => code == 0 ? null : code;

    /// <summary>The tallies of the respondents in odd and in even places.</summary>
    private static SurveyTally[] Halves(SurveyResponses responses) =>
        [.. Enumerable.Range(0, 2).Select(half =>
        {
            SurveyResponsesBuilder builder = new(responses.Scale, responses.Needs);
            for (int r = 0; r < responses.Respondents; r++)
            {
                builder.AddRespondent();
                builder.SetVariable("group", responses.ValuesOf("group")[r]);
                builder.SetVariable("half", r % 2 == half ? "this" : "other");
                for (int o = 0; o < responses.Needs.Count; o++)
                {
                    Answers.Set(builder, o, RatingOf(responses.ImportanceOf(responses.Needs[o])[r]), RatingOf(responses.SatisfactionOf(responses.Needs[o])[r]));
                }
            }

            return SurveyTally.From(builder.Build().Where("half", "this").SegmentBy("group"));
        })];

    private static SurveyResponses Grouped(params string?[] groups)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(Map));
        foreach (string? group in groups)
        {
            builder.AddRespondent();
            builder.SetVariable("group", group);
        }

        return builder.Build();
    }
}
