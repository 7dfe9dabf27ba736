using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>What a persona says where there is little or nothing to say.</summary>
public sealed class PersonaEdgeTests
{
    private static readonly OpportunityAnalysis Split = OpportunityAnalysis.Run(Maps.Garden, SurveyTally.From(Study.Responses.SegmentBy("garden")));

    [Fact]
    public void FromSegment_Null_IsEverybodyByTheNameOfTheExecutor()
    {
        Persona persona = Persona.FromSegment(Study.Analysis, null);

        (persona.Name, persona.Segment, persona.SegmentVariable, persona.Respondents, persona.ShareOfRespondents).Should().Be(("gardeners", null, null, 40, 1.0));
        persona.DifferencesReason.Should().Be("The answers are not split into segments.");
        persona.ComplexityFactorsReason.Should().Be("The map names no complexity factors.");
        persona.EmotionalJobs.Reason.Should().Be("The map has no emotional jobs.");
        persona.SocialJobs.Reason.Should().Be("The map has no social jobs.");
        persona.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Contain("JM4001").And.NotContain("JM4002");
    }

    [Theory]
    [InlineData("terrace")]
    [InlineData("Balcony")]
    [InlineData(null)]
    public void FromSegment_UnknownSegment_IsRefused(string? segment) =>
        FluentActions.Invoking(() => Persona.FromSegment(Split, segment)).Should().Throw<ArgumentException>().WithMessage("*'balcony', 'yard'*");

    [Fact]
    public void FromSegment_SegmentOfAnAnalysisWithout_IsRefused() =>
        FluentActions.Invoking(() => Persona.FromSegment(Study.Analysis, "yard")).Should().Throw<ArgumentException>();

    [Fact]
    public void FromSegment_NoAnalysis_IsRefused() => FluentActions.Invoking(() => Persona.FromSegment(null!, null)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void FromSegment_SmallSegment_CarriesTheWarningOfTheAnalysis()
    {
        // 10 of 40 have a balcony, 30 a yard; of the yard's 30 some left 'winter' blank.
        Persona persona = Persona.FromSegment(Split, "balcony");

        persona.Respondents.Should().Be(10);
        Diagnostic[] small = [.. persona.Diagnostics.Where(diagnostic => diagnostic.Id == "JM4002")];
        small[0].Message.Should().Contain("'balcony'");
        Split.Diagnostics.Should().Contain(small[0]);
        persona.Diagnostics.Should().NotContain(diagnostic => diagnostic.Message.Contains("'yard'") && diagnostic.Id != "JM4013");
        persona.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "JM4013");
    }

    [Fact]
    public void FromSegment_NobodyAnswered_HasReasonsAndNothingElse()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(Maps.Garden));
        Persona persona = Persona.FromSegment(OpportunityAnalysis.Run(Maps.Garden, builder.Build()), null);

        (persona.Respondents, persona.ShareOfRespondents).Should().Be((0, null));
        ((PersonaNeeds[])[persona.WantsMost, persona.Struggles, persona.Overserved]).Should().OnlyContain(part => part.Items.Count == 0 && part.Reason == "No outcome has a score.");
        persona.ToString().Should().Be("gardeners: 0 respondents, 0 struggles");
    }

    [Fact]
    public void FromSegment_SegmentThatRatedNothing_HasNoDifferences()
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(Maps.Garden));
        foreach (string garden in (string[])["balcony", "yard", "yard"])
        {
            builder.AddRespondent();
            builder.SetVariable("garden", garden);
        }

        Persona persona = Persona.FromSegment(OpportunityAnalysis.Run(Maps.Garden, SurveyTally.From(builder.Build().SegmentBy("garden"))), "balcony");

        (persona.Respondents, persona.ShareOfRespondents).Should().Be((1, 1 / 3.0));
        persona.DifferencesReason.Should().Be("No need has a score in this segment and in another.");
    }

    [Fact]
    public void FromSegment_MapWithoutOutcomes_SaysSo()
    {
        UniversalJobMap map = UniversalJobMap.For("gardeners", "keep a garden in bloom").Execute("water the beds").Build();

        Persona persona = Persona.FromSegment(OpportunityAnalysis.Run(map, new SurveyResponsesBuilder(RatingScale.FivePoint, []).Build()), null);

        persona.WantsMost.Reason.Should().Be("The map has no outcomes.");
    }

    [Fact]
    public void Parts_WithoutAnItem_SayWhyAndWhatHasNoScore()
    {
        UniversalJobMap map = Maps.OfOutcomes(2);
        Persona persona = Persona.FromSegment(OpportunityAnalysis.Run(map, SurveyTally.From(Answers.Of(map, Answers.Shares(40, 35, 50)))), null);

        persona.Overserved.Reason.Should().Be("No scored outcome is overserved. Without a score: 1 need, 'o2'.");
        persona.Overserved.Items.Should().BeEmpty();
    }

    [Fact]
    public void Equality_OfPersonas_IsByValue()
    {
        Persona first = Persona.FromSegment(Split, "yard");
        Persona second = Persona.FromSegment(OpportunityAnalysis.Run(Maps.Garden, SurveyTally.From(Study.Responses.SegmentBy("garden"))), "yard");

        first.Should().Be(second);
        first.GetHashCode().Should().Be(second.GetHashCode());
        first.Should().NotBe(Persona.FromSegment(Split, "balcony"));
        first.Should().NotBe(Persona.FromSegment(Split, "yard", new PersonaOptions { Top = 1 }));
    }

    [Fact]
    public void Options_OutOfRange_AreRefused()
    {
        FluentActions.Invoking(() => new PersonaOptions { Top = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PersonaOptions { Comparison = null! }).Should().Throw<ArgumentNullException>();
        PersonaOptions.Default.ToString().Should().Be("top 5, benjamini-hochberg");
    }
}
