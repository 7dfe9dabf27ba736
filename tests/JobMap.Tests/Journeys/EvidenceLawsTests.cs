using CsCheck;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Research;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>What holds for the evidence in the journey of any map, offering and template.</summary>
public sealed class EvidenceLawsTests
{
    private static readonly JourneyLane[] Lanes = Enum.GetValues<JourneyLane>();

    private static readonly Gen<(UniversalJobMap Map, JourneyTemplate Template, Offering Offering, OpportunityAnalysis Analysis, ResearchEvidence Evidence)> Studies = Gens.WholeMap.SelectMany(map =>
        Gen.Select(Offerings.For(map), Offerings.Template, Gens.ResponsesTo(map), BackedEvidence.For(map)).Select((offering, template, responses, evidence) =>
            (map, template, offering, OpportunityAnalysis.Run(map, responses, OpportunityOptions.Default with { Resamples = 20 }), evidence)));

    /// <summary>All items are still there, first in their lanes and in their order; only evidence comes in.</summary>
    [Fact]
    public void Project_Evidence_ChangesNothingThatIsDerivedWithoutIt() =>
        Studies.Sample((map, template, offering, analysis, evidence) =>
        {
            JourneyMap bare = JourneyProjection.Project(map, template, offering, analysis);
            JourneyMap backed = Projected(map, template, offering, analysis, evidence);
            for (int s = 0; s < bare.Stages.Count; s++)
            {
                (JourneyStage before, JourneyStage after) = (bare.Stages[s], backed.Stages[s]);
                (after.Id, after.Name, after.Emotion, after.EmotionReason).Should().Be((before.Id, before.Name, before.Emotion, before.EmotionReason));
                foreach (JourneyLane lane in Lanes)
                {
                    after[lane].Take(before[lane].Count).Select(Shown).Should().Equal(before[lane].Select(Shown));
                    after[lane].Skip(before[lane].Count).Should().NotContain(item => !item.DerivedFrom.Rule.Id.EndsWith("-from-evidence", StringComparison.Ordinal) || item.DerivedFrom.BackedBy.Count != 1);
                }
            }

            backed.Unplaced.Where(item => item.Kind != UnplacedKind.Evidence).Should().Equal(bare.Unplaced);
        }, iter: 150);

    [Fact]
    public void Project_EveryPieceOfEvidence_IsASourceOrUnplaced() =>
        Studies.Sample((map, template, offering, analysis, evidence) =>
        {
            JourneyMap journey = Projected(map, template, offering, analysis, evidence);
            HashSet<string> sources = [.. ItemsOf(journey).SelectMany(item => item.DerivedFrom.BackedBy).Select(source => source.Id)];
            HashSet<string> unplaced = [.. journey.Unplaced.Where(item => item.Kind == UnplacedKind.Evidence).Select(item => item.Id)];
            sources.Should().NotIntersectWith(unplaced);
            sources.Concat(unplaced).Should().BeEquivalentTo(evidence.Items.Select(item => item.Id.Value));
        }, iter: 150);

    /// <summary>Research in another order gives the same items and sources, in that order.</summary>
    [Fact]
    public void Project_EvidenceInAnotherOrder_IsTheSameUpToOrder() =>
        Studies.Sample((map, template, offering, analysis, evidence) =>
        {
            JourneyMap one = Projected(map, template, offering, analysis, evidence);
            JourneyMap other = Projected(map, template, offering, analysis, evidence with { Items = [.. evidence.Items.Reverse()] });
            for (int s = 0; s < one.Stages.Count; s++)
            {
                foreach (JourneyLane lane in Lanes)
                {
                    other.Stages[s][lane].Select(Sorted).Should().BeEquivalentTo(one.Stages[s][lane].Select(Sorted));
                    OwnOf(other.Stages[s][lane]).Should().Equal(OwnOf(one.Stages[s][lane]).Reverse());
                }
            }

            other.Unplaced.Should().BeEquivalentTo(one.Unplaced);
        }, iter: 100);

    [Fact]
    public void Between_WithEvidenceAndWithout_TakesNothingAway() =>
        Studies.Sample((map, template, offering, analysis, evidence) =>
        {
            JourneyMap bare = JourneyProjection.Project(map, template, offering, analysis);
            JourneyMap backed = Projected(map, template, offering, analysis, evidence);
            JourneyDiff diff = JourneyDiff.Between(bare, backed);
            diff.IsEmpty.Should().Be(bare == backed);
            diff.Changes.Where(change => change.Kind == JourneyChangeKind.Removed).Should().BeEmpty("an item that evidence comes to back stays that item");
        }, iter: 150);

    private static JourneyMap Projected(UniversalJobMap map, JourneyTemplate template, Offering offering, OpportunityAnalysis analysis, ResearchEvidence evidence) =>
        JourneyProjection.Project(map, template, offering, analysis, new JourneyOptions { Evidence = evidence });

    private static IEnumerable<JourneyItem> ItemsOf(JourneyMap journey) => journey.Stages.SelectMany(stage => Lanes.SelectMany(lane => stage[lane]));

    private static IEnumerable<string> OwnOf(IEnumerable<JourneyItem> items) =>
        items.Where(item => item.DerivedFrom.Sources is [{ Kind: JourneySourceKind.Evidence }, ..]).Select(item => item.DerivedFrom.Sources[0].Id);

    /// <summary>An item without the evidence behind it.</summary>
    private static string Shown(JourneyItem item) => $"{item.Text} {item.IsPlanned} {item.DerivedFrom.Rule} "
        + string.Join(", ", item.DerivedFrom.Sources.Where(source => source.Kind != JourneySourceKind.Evidence).Select(source => $"{source.Kind} {source.Id}")) + string.Join(", ", item.DerivedFrom.Figures);

    private static string Sorted(JourneyItem item) => Shown(item) + string.Join(", ", item.DerivedFrom.BackedBy.Select(source => source.Id).Order(StringComparer.Ordinal));
}
