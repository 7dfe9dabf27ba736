using CsCheck;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity;

public sealed class SegmentedAnalysisTests
{
    private static readonly UniversalJobMap Map = Maps.OfOutcomes(3);
    private static readonly OpportunityOptions Options = OpportunityOptions.Default with { Resamples = 50 };

    [Fact]
    public void Run_SplitByAVariable_IsTheAnalysisOfEachValueOnItsOwn() =>
        Gens.ResponsesTo(Map).Where(responses => responses.Respondents > 0).Sample(responses =>
        {
            OpportunityAnalysis split = OpportunityAnalysis.Run(Map, responses.SegmentBy("group"), Options);
            foreach (string? segment in split.Segments)
            {
                OpportunityAnalysis alone = OpportunityAnalysis.Run(Map, responses.Where("group", segment!), Options);
                split.ForSegment(segment).Scores.Should().Equal(alone.Scores.Select(score => score with { Segment = segment }));
            }
        }, iter: 50);

    [Fact]
    public void Run_RespondentsWithoutASegment_AreReportedAndInNone()
    {
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(Map, Respondents("a", "b", null, null, "a").SegmentBy("group"), Options);

        analysis.Segments.Should().Equal("a", "b");
        analysis.Respondents.Should().Be(5);
        analysis.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "JM3015").Which.Message.Should().Contain("2 respondents").And.Contain("'group'");
    }

    [Fact]
    public void Run_EverybodyInASegment_ReportsNobody() =>
        OpportunityAnalysis.Run(Map, Respondents("a", "b").SegmentBy("group"), Options).Diagnostics.Should().NotContain(diagnostic => diagnostic.Id == "JM3015");

    [Fact]
    public void Run_NobodyInASegment_HasNoSegmentsAndSaysWhy()
    {
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(Map, Respondents(null, null).SegmentBy("group"), Options);

        analysis.Segments.Should().BeEmpty();
        analysis.Scores.Should().BeEmpty();
        analysis.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "JM3015");
    }

    [Fact]
    public void Run_WithoutSegments_HasTheOneOfEverybody()
    {
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(Map, Respondents("a", null), Options);

        analysis.Segments.Should().Equal((string?)null);
        analysis.SegmentVariable.Should().BeNull();
        analysis.ForSegment(null).Scores.Should().Equal(analysis.Scores);
    }

    [Fact]
    public void Segments_MapWithoutOutcomes_AreStillThatOfEverybody()
    {
        UniversalJobMap bare = UniversalJobMap.For("gardeners", "keep a garden in bloom").Define("choose the plants").Build();

        OpportunityAnalysis.Run(bare, Respondents("a"), Options).Segments.Should().Equal((string?)null);
    }

    [Fact]
    public void ForSegment_OfSeveral_KeepsTheFrameAndItsOwnScores()
    {
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(Map, Respondents("b", "a", "b").SegmentBy("group"), Options);

        OpportunityAnalysis one = analysis.ForSegment("b");

        one.Segments.Should().Equal("b");
        one.Scores.Should().HaveCount(3).And.OnlyContain(score => score.Segment == "b" && score.AnsweredBoth == 2);
        (one.SegmentVariable, one.Respondents, one.Options).Should().Be((analysis.SegmentVariable, 2L, analysis.Options));
    }

    [Fact]
    public void ForSegment_NoneOfThem_IsRefusedByName()
    {
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(Map, Respondents("b", "a").SegmentBy("group"), Options);

        FluentActions.Invoking(() => analysis.ForSegment("c")).Should().Throw<ArgumentException>().WithMessage("*'c'*'a', 'b'*");
        FluentActions.Invoking(() => analysis.ForSegment(null)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Run_TallySplitByAVariable_ScoresEachSegment()
    {
        SurveyResponses responses = Respondents("b", "a", "b").SegmentBy("group");

        OpportunityAnalysis.Run(Map, SurveyTally.From(responses), Options).Scores.Select(score => score.Segment)
            .Should().Equal("a", "a", "a", "b", "b", "b");
    }

    private static SurveyResponses Respondents(params string?[] groups)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(Map));
        for (int r = 0; r < groups.Length; r++)
        {
            builder.AddRespondent();
            builder.SetVariable("group", groups[r]);
            for (int o = 0; o < 3; o++)
            {
                Answers.Set(builder, o, ((r + o) % 5) + 1, (r % 5) + 1);
            }
        }

        return builder.Build();
    }

    [Fact]
    public void ForSegment_Respondents_AreThoseOfTheSegment()
    {
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(Maps.Garden, Study.Responses.SegmentBy("garden"));

        analysis.ForSegment("yard").Respondents.Should().Be(Study.Responses.Where("garden", "yard").Respondents).And.BeLessThan(analysis.Respondents);
        analysis.Segments.Sum(segment => analysis.ForSegment(segment).Respondents).Should().Be(analysis.Respondents);
    }
}
