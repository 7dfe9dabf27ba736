using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>Findings are known by their id and the element at fault; what they say of it may change.</summary>
public sealed class JourneyDiffFindingsTests
{
    private static readonly IReadOnlyList<JourneyFinding> Bitter = Found(FaultlessStudy.Offering, ("bitter", 90, 20)), LessBitter = Found(FaultlessStudy.Offering, ("bitter", 90, 40));

    [Fact]
    public void Between_FindingWithOtherFigures_IsStillThere()
    {
        (Bitter.Single().Diagnostic.Id, LessBitter.Single().Diagnostic.Id).Should().Be(("JM5003", "JM5003"));
        Bitter[0].Diagnostic.Message.Should().NotBe(LessBitter[0].Diagnostic.Message);

        JourneyChange change = Changes(Bitter, LessBitter).Should().ContainSingle().Subject;

        (change.Kind, change.Id, change.Member).Should().Be((JourneyChangeKind.Changed, "JM5003", "message"));
        (change.Before, change.After).Should().Be((Bitter[0].Diagnostic.Message, LessBitter[0].Diagnostic.Message));
        change.ToString().Should().StartWith("changed finding JM5003 (message): The touchpoint 'timer'").And.Contain("bitter: 16.0").And.Contain("bitter: 14.0");
    }

    [Fact]
    public void Between_FindingOfAnotherElement_IsOpenedAndTheOldOneClosed() =>
        Lines(Found(FaultlessStudy.Offering, ("bitter", 90, 20)), Found(FaultlessStudy.Offering, ("pick", 90, 20))).Should().HaveCount(2)
            .And.ContainInOrder(Lines(Bitter, []).Single(), Lines([], Found(FaultlessStudy.Offering, ("pick", 90, 20))).Single())
            .And.SatisfyRespectively(gone => gone.Should().StartWith("removed finding JM5003: The touchpoint 'timer'"), opened => opened.Should().StartWith("added finding JM5003: The touchpoint 'guide'"));

    [Fact]
    public void Between_FindingOfOtherNeedsOfOneTouchpoint_IsStillThere() =>
        Changes(Found(FaultlessStudy.Offering, ("hot", 90, 20)), Found(FaultlessStudy.Offering, ("wait", 90, 20))).Select(change => $"{change.Kind} {change.Id}").Should().Equal(
            ["Removed JM5003", "Changed JM5003"], "the display serves both outcomes, the help only that which was at fault before");

    /// <summary>A touchpoint put before the one at fault moves its place in the document.</summary>
    [Fact]
    public void Between_FindingWhoseElementMoved_IsTheSame()
    {
        Offering longer = FaultlessStudy.Offering with { Touchpoints = [FaultlessStudy.Point("scales", "device", "bitter") with { Status = OfferingStatus.Planned }, .. FaultlessStudy.Offering.Touchpoints] };
        IReadOnlyList<JourneyFinding> moved = Found(longer, ("bitter", 90, 20));

        moved.Single().Diagnostic.Location.Path.Should().NotBe(Bitter[0].Diagnostic.Location.Path);
        Changes(Bitter, moved).Should().BeEmpty();
    }

    /// <summary>All 5 outcomes as they were; the severity follows from them alone.</summary>
    [Fact]
    public void Between_FindingOfAnotherSeverity_IsChanged()
    {
        Offering offering = FaultlessStudy.With(FaultlessStudy.Point("brush", "store", "leaves"));

        Lines(Found(offering, ("leaves", 49, 50)), Found(offering, ("leaves", 30, 80))).Should().HaveCount(2).And.HaveElementAt(0, "changed finding JM5002 (severity): info → warning")
            .And.Subject.Last().Should().StartWith("changed finding JM5002 (message): ");
    }

    /// <summary>In a journey of one stage, both ends of the contact are in that stage, and each can be mended without the other.</summary>
    [Fact]
    public void Between_BothEndsOfOneStage_AreTwoFindings()
    {
        JourneyTemplate one = new("one") { Stages = [new(StageId.Parse("contact"), "Contact") { Hosts = [StageHosting.OfSteps([StepId.Parse("heat"), StepId.Parse("steep")])] }] };
        JourneyTemplate begun = one with { Stages = [new(StageId.Parse("contact"), "Contact") { Hosts = [StageHosting.OfSteps([StepId.Parse("choose"), StepId.Parse("heat"), StepId.Parse("steep")])] }] };
        JourneyTemplate ended = one with { Stages = [new(StageId.Parse("contact"), "Contact") { Hosts = [StageHosting.OfSteps([StepId.Parse("heat"), StepId.Parse("steep"), StepId.Parse("rinse")])] }] };

        Lines(InsideOut(one), InsideOut(begun)).Should().ContainSingle().Which.Should().StartWith("removed finding JM5004: The journey begins");
        Lines(InsideOut(one), InsideOut(ended)).Should().ContainSingle().Which.Should().StartWith("removed finding JM5004: The journey ends");
        Lines(InsideOut(begun), InsideOut(ended)).Select(line => line.Split(':')[0]).Should().Equal("removed finding JM5004", "added finding JM5004");
    }

    [Fact]
    public void Between_FindingsGivenTwiceOrInAnotherOrder_AreTheSame()
    {
        IReadOnlyList<JourneyFinding> two = Found(FaultlessStudy.Offering, ("bitter", 90, 20), ("pick", 90, 20));

        two.Should().HaveCount(2);
        Changes(two, [.. two.Reverse(), .. two]).Should().BeEmpty();
    }

    /// <summary>The findings of the audits of two segments, given together: one element, one id, two sets of figures.</summary>
    [Fact]
    public void Between_FindingsOfTwoAudits_AreComparedInTheirOrder()
    {
        IReadOnlyList<JourneyFinding> mild = Found(FaultlessStudy.Offering, ("bitter", 90, 45));

        Changes([.. Bitter, .. LessBitter], [.. LessBitter, .. Bitter]).Should().BeEmpty();
        Changes([.. Bitter, .. LessBitter], [.. LessBitter, .. mild]).Should().ContainSingle().Which.Should().Match<JourneyChange>(change =>
            change.Kind == JourneyChangeKind.Changed && change.Before == Bitter[0].Diagnostic.Message && change.After == mild[0].Diagnostic.Message);
        Changes([.. Bitter, .. LessBitter], LessBitter).Should().ContainSingle().Which.Before.Should().Be(Bitter[0].Diagnostic.Message);
    }

    [Fact]
    public void Between_FindingsAlone_MakeADifference()
    {
        JourneyDiff.Between(FaultlessStudy.Journey, FaultlessStudy.Journey, Bitter, LessBitter).IsEmpty.Should().BeFalse();
        JourneyDiff.Between(FaultlessStudy.Journey, FaultlessStudy.Journey, Bitter, Found(FaultlessStudy.Offering, ("bitter", 90, 20))).IsEmpty.Should().BeTrue();
    }

    private static IReadOnlyList<JourneyChange> Changes(IReadOnlyList<JourneyFinding> before, IReadOnlyList<JourneyFinding> after) =>
        JourneyDiff.Between(FaultlessStudy.Journey, FaultlessStudy.Journey, before, after).Changes;

    private static IReadOnlyList<string> Lines(IReadOnlyList<JourneyFinding> before, IReadOnlyList<JourneyFinding> after) => [.. Changes(before, after).Select(change => change.ToString())];

    private static IReadOnlyList<JourneyFinding> Found(Offering offering, params (string Id, int Important, int Satisfied)[] figures)
    {
        OpportunityAnalysis analysis = FaultlessStudy.Answered(figures);
        return JourneyAudit.Run(FaultlessStudy.Map, FaultlessStudy.Projected(offering, null, analysis), analysis).Findings;
    }

    private static IReadOnlyList<JourneyFinding> InsideOut(JourneyTemplate template)
    {
        Offering offering = new(FaultlessStudy.Kettle) { Touchpoints = [FaultlessStudy.Display with { Serves = [StepId.Parse("heat")], Reactions = [] }] };
        return [.. JourneyAudit.Run(FaultlessStudy.Map, FaultlessStudy.Projected(offering, template), FaultlessStudy.Analysis).Findings.Where(finding => finding.Diagnostic.Id == "JM5004")];
    }
}
