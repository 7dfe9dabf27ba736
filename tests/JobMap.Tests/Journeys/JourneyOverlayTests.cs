using CsCheck;
using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Serialization;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>Links of touchpoints laid over a journey, and what an audit makes of them.</summary>
public sealed class JourneyOverlayTests
{
    private static readonly OpportunityOptions Options = OpportunityOptions.Default with { Resamples = 20 };

    private static readonly Gen<(UniversalJobMap Map, Offering Offering, JourneyTemplate Template)> Studies = Gens.WholeMap.Where(map => map.Steps.Count > 0 && HasIdsOfItsOwn(map))
        .SelectMany(map => Gen.Select(Offerings.For(map), Offerings.Template).Select((offering, template) => (map, offering, template)));

    [Fact]
    public void WithServes_Touchpoint_ChangesItWhereverItStands()
    {
        JourneyMap journey = FaultlessStudy.Projected(FaultlessStudy.With(FaultlessStudy.Guide with { Serves = [StepId.Parse("choose"), StepId.Parse("heat")] }));
        JourneyMap linked = journey.WithServes(TouchpointId.Parse("guide"), [StepId.Parse("steep")]);

        linked.Stages.SelectMany(stage => stage.Touchpoints).Where(touchpoint => touchpoint.Id.Value == "guide").Should().HaveCount(2)
            .And.OnlyContain(touchpoint => touchpoint.Serves.Count == 1 && touchpoint.Serves[0].Value == "steep");
        linked.Should().NotBe(journey);
        linked.WithServes(TouchpointId.Parse("guide"), [StepId.Parse("choose"), StepId.Parse("heat")]).Should().Be(journey);
    }

    /// <summary>Members that a projection leaves at their defaults are kept as well.</summary>
    [Fact]
    public void WithServes_JourneyOfADocument_KeepsAllElse()
    {
        JourneyMap journey = JobMapJson.DeserializeJourney("""
            { "kind": "journey", "schemaVersion": 2, "language": "nl", "market": { "jobExecutor": "koks", "coreJob": "soep koken" }, "x-own": 1, "stages": [
              { "name": "Koken", "hosts": [ "stir" ], "hostingRationales": [ { "steps": [ "stir" ], "rationale": "gezien" } ], "side": "today", "x-own": 2,
                "lanes": { "touchpoints": [ { "id": "spoon", "name": "the spoon", "serves": [ "stir" ] } ] } } ] }
            """).Value;

        journey.WithServes(TouchpointId.Parse("spoon"), [StepId.Parse("taste")]).WithServes(TouchpointId.Parse("spoon"), [StepId.Parse("stir")]).Should().Be(journey);
    }

    [Fact]
    public void WithServes_TouchpointWithoutStage_IsLinkedToo()
    {
        JourneyMap journey = FaultlessStudy.Projected(FaultlessStudy.With(FaultlessStudy.Point("flyer", "paper")));

        journey.WithServes(TouchpointId.Parse("flyer"), [StepId.Parse("choose")]).Unplaced.Single().Touchpoint!.Serves.Select(id => id.Value).Should().Equal("choose");
    }

    [Fact]
    public void WithServes_DrawnJourney_KeepsItsLanguageAndItsMembers()
    {
        JourneyMap journey = JobMapJson.DeserializeJourney("""
            { "kind": "journey", "schemaVersion": 2, "language": "nl", "market": { "jobExecutor": "koks", "coreJob": "een maaltijd bereiden" }, "x-a": 1,
              "stages": [ { "name": "Kopen", "x-b": 2, "lanes": { "touchpoints": [ { "text": "de winkel", "x-c": 3 } ] } } ] }
            """).Value;

        journey.WithServes(TouchpointId.Parse("de-winkel"), []).Should().Be(journey);
    }

    [Fact]
    public void WithServes_UnknownTouchpoint_IsRefused()
    {
        FluentActions.Invoking(() => FaultlessStudy.Journey.WithServes(TouchpointId.Parse("robot"), [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => FaultlessStudy.Journey.WithServes(TouchpointId.Parse("guide"), [default])).Should().Throw<ArgumentException>();
    }

    /// <summary>Each step has a touchpoint; without all links to one of them, that step and no other is found.</summary>
    [Fact]
    public void Run_WithoutLinksToAStep_FindsExactlyThatStep() =>
        Studies.SelectMany(study => Gen.Int[0, study.Map.Steps.Count - 1].Select(step => (study, step))).Sample((study, which) =>
        {
            Touchpoint[] each = [.. study.Map.Steps.Select((step, i) => new Touchpoint(TouchpointId.Parse(FormattableString.Invariant($"own{i}")), "own") { Serves = [step.Id] })];
            JourneyMap journey = JourneyProjection.Project(study.Map, study.Template, study.Offering with { Touchpoints = [.. study.Offering.Touchpoints, .. each] });
            JobStep step = study.Map.Steps[which];
            HashSet<string> parts = [step.Id.Value, .. step.SubSteps.Select(part => part.Id.Value), .. step.AllOutcomes.Select(outcome => outcome.Id.Value)];
            JourneyMap less = journey.Touchpoints.Aggregate(journey, (rest, touchpoint) => rest.WithServes(touchpoint.Id, touchpoint.Serves.Where(id => !parts.Contains(id.Value))));

            Unserved(study.Map, journey).Should().BeEmpty();
            Unserved(study.Map, less).Should().Equal(step.Id.Value);
        }, iter: 200);

    [Fact]
    public void Run_AnyStudy_FindsNoErrorsInTheOrderOfTheIdsAndTheSameTwice() =>
        Studies.SelectMany(study => Gens.ResponsesTo(study.Map).Select(responses => (study, OpportunityAnalysis.Run(study.Map, responses, Options)))).Sample((study, analysis) =>
        {
            JourneyMap journey = JourneyProjection.Project(study.Map, study.Template, study.Offering, analysis);
            JourneyAudit audit = JourneyAudit.Run(study.Map, journey, analysis);
            audit.Findings.Should().NotContain(finding => finding.Diagnostic.Severity == DiagnosticSeverity.Error || finding.Sources.Count == 0 || !finding.Remedy.EndsWith('.'));
            audit.Findings.Select(finding => finding.Diagnostic.Id).Should().BeInAscendingOrder(StringComparer.Ordinal);
            audit.Coverage.Steps.Append(audit.Coverage.Whole).Should().OnlyContain(share => share.Share == null || (share.Share >= 0 && share.Share <= share.ShareOnceBuilt && share.ShareOnceBuilt <= 1));
            audit.Should().Be(JourneyAudit.Run(study.Map, journey, analysis));
        }, iter: 100);

    private static IEnumerable<string> Unserved(UniversalJobMap map, JourneyMap journey) =>
        JourneyAudit.Run(map, journey).Findings.Where(finding => finding.Diagnostic.Id is "JM5001" or "JM5010").Select(finding => finding.Sources[0].Id);

    private static bool HasIdsOfItsOwn(UniversalJobMap map)
    {
        string[] ids = [.. map.Steps.SelectMany(step => step.SubSteps.Select(part => part.Id.Value).Prepend(step.Id.Value)), .. map.Needs.Select(need => need.Id.Value)];
        return ids.Distinct().Count() == ids.Length;
    }
}
