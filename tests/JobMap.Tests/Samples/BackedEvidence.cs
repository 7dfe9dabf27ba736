using CsCheck;
using JobMap.Research;

namespace JobMap.Tests.Samples;

/// <summary>Evidence that backs elements of a map, pains of them and milestones, and some things that are nowhere.</summary>
internal static class BackedEvidence
{
    public static Gen<ResearchEvidence> For(UniversalJobMap map)
    {
        string[] ids =
        [
            .. map.Steps.Select(step => step.Id.Value), .. map.Steps.SelectMany(step => step.SubSteps).Select(part => part.Id.Value), .. map.Outcomes.Select(outcome => outcome.Id.Value),
            .. map.Jobs.Select(job => job.Id.Value), .. map.ConsumptionJobs.Select(job => job.Id.Value), .. map.FinancialOutcomes.Select(outcome => outcome.Id.Value), "t0", "t1", "m1", "first-value", "nowhere",
        ];
        Gen<EvidenceTarget> target = Gen.Select(Gen.Enum<EvidenceTargetKind>(), Gens.AnyOf(ids)).Select((kind, id) => new EvidenceTarget(kind, id));
        Gen<ForceOfProgress?> force = Gens.AnyOf<ForceOfProgress?>(null, ForceOfProgress.Push, ForceOfProgress.Pull, ForceOfProgress.Anxiety, ForceOfProgress.Habit);
        return Gen.Select(Gens.Text, Gen.Enum<EvidenceKind>(), force, target.Array[0, 4]).Array[0, 8].Select(items => new ResearchEvidence
        {
            Items = [.. items.Select((item, i) => new EvidenceItem(EvidenceId.Parse(FormattableString.Invariant($"q{i}")), item.Item2, item.Item1) { Force = item.Item3, Backs = item.Item4 })],
        });
    }
}
